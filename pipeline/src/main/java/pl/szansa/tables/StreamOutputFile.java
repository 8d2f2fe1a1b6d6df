package pl.szansa.tables;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.iceberg.io.InputFile;
import org.apache.iceberg.io.OutputFile;
import org.apache.iceberg.io.PositionOutputStream;

/** A stream as the file that a Parquet writer writes to. */
final class StreamOutputFile implements OutputFile {

  private final OutputStream out;
  private ByteArrayOutputStream held;

  StreamOutputFile(OutputStream out) {
    this.out = out;
  }

  /** What is written from now on is the end of the file, and waits for {@link #end}. */
  void holdEnd() {
    held = new ByteArrayOutputStream();
  }

  /** Writes the end of the file, its footer in a fixed order. */
  void end() throws IOException {
    if (held.size() > 0) {
      SteadyFooter.write(held.toByteArray(), out);
    }
    held = null;
  }

  private OutputStream target() {
    return held == null ? out : held;
  }

  @Override
  public PositionOutputStream create() {
    return new PositionOutputStream() {
      private long position;

      @Override
      public long getPos() {
        return position;
      }

      @Override
      public void write(int b) throws IOException {
        target().write(b);
        position++;
      }

      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        target().write(bytes, from, length);
        position += length;
      }

      @Override
      public void flush() throws IOException {
        target().flush();
      }
    };
  }

  @Override
  public PositionOutputStream createOrOverwrite() {
    return create();
  }

  @Override
  public String location() {
    return "stream";
  }

  @Override
  public InputFile toInputFile() {
    throw new UnsupportedOperationException("a stream cannot be read back");
  }
}
