package pl.szansa.generate;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A file of rows that is being written. */
interface TableFile extends Closeable {

  /** Lines above the header, then the header. */
  void header(List<String> above, List<String> headers) throws IOException;

  /** Cells are text, dates, numbers or null. */
  void row(List<Object> cells) throws IOException;

  /** Line on which the header starts, from 1. */
  int headerLine();

  /** Line of the row that was written last, from 1. */
  int line();
}
