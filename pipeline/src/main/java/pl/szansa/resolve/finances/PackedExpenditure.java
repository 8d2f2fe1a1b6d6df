package pl.szansa.resolve.finances;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.unsafe.types.UTF8String;
import pl.szansa.model.Dictionary;
import pl.szansa.model.TableSchema;
import pl.szansa.resolve.rows.ByteReader;
import pl.szansa.resolve.rows.Bytes;

/**
 * How rows of {@code spending} travel from task to task: the document first, so that equal
 * documents are equal bytes, then rank, line, and what else is said of it.
 */
final class PackedExpenditure {

  private static final TableSchema TABLE = Dictionary.shipped().table("spending");

  /** What makes two rows the same document: it has no number that an office would have to keep. */
  private static final List<String> DOCUMENT =
      List.of(
          "office",
          "project",
          "task",
          "category",
          "document_date",
          "amount",
          "eu_amount",
          "own_amount",
          "own_source");

  private static final List<String> MORE = List.of("indirect", "cross_financing");

  private final PackedCells document = new PackedCells(TABLE, DOCUMENT);
  private final PackedCells more = new PackedCells(TABLE, MORE);
  private final ByteReader in = new ByteReader();

  /** The columns of a row that is packed. */
  static List<String> columns() {
    return Stream.concat(DOCUMENT.stream(), MORE.stream()).toList();
  }

  /** The document of a row. */
  byte[] document(InternalRow row) {
    Bytes bytes = new Bytes(64);
    document.pack(row, 0, bytes);
    return bytes.take();
  }

  /**
   * Writes a row.
   *
   * @param document of the row
   */
  void pack(byte[] document, int rank, long line, InternalRow row, Bytes out) {
    int whole = out.open();
    int key = out.open();
    out.text(UTF8String.fromBytes(document));
    out.close(key);
    out.number(rank);
    out.number(line);
    more.pack(row, DOCUMENT.size(), out);
    out.close(whole);
  }

  /** The rows of a block. */
  void locate(byte[] block, List<Located> rows) {
    for (int at = 0; at < block.length; ) {
      int start = at + Integer.BYTES;
      int from = start + Integer.BYTES;
      int to = from + (int) Bytes.INT.get(block, start);
      in.at(block, to);
      rows.add(new Located(block, from, to, (int) in.number(), in.number()));
      at = start + (int) Bytes.INT.get(block, at);
    }
  }

  Expenditure unpack(Located row) {
    in.at(row.block(), row.from());
    in.number(); // how long it is
    Object[] key = document.unpack(in);
    in.at(row.block(), row.to());
    in.number(); // rank
    in.number(); // line
    Object[] other = more.unpack(in);
    return new Expenditure(
        row.rank(),
        row.line(),
        (String) key[0],
        (String) key[1],
        (String) key[2],
        (String) key[3],
        (LocalDate) key[4],
        (BigDecimal) key[5],
        (BigDecimal) key[6],
        (BigDecimal) key[7],
        (String) key[8],
        (String) other[0],
        (String) other[1]);
  }

  /**
   * A row in its block. Rows of one document follow each other, the newest submission first, and of
   * a submission in the order of its file.
   *
   * @param from where the document begins
   * @param to where it ends
   * @param rank of its submission, the newest highest
   * @param line in its file
   */
  record Located(byte[] block, int from, int to, int rank, long line)
      implements Comparable<Located> {

    boolean sameDocument(Located other) {
      return Arrays.equals(block, from, to, other.block, other.from, other.to);
    }

    @Override
    public int compareTo(Located other) {
      int documents = Arrays.compare(block, from, to, other.block, other.from, other.to);
      if (documents != 0) {
        return documents;
      }
      return rank == other.rank
          ? Long.compare(line, other.line)
          : Integer.compare(other.rank, rank);
    }
  }
}
