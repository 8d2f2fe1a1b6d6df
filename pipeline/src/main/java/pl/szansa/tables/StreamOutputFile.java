package pl.szansa.tables;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.iceberg.io.InputFile;
import org.apache.iceberg.io.OutputFile;
import org.apache.iceberg.io.PositionOutputStream;

/** A stream as the file that a Parquet writer writes to. */
final class StreamOutputFile implements OutputFile {

  private final OutputStream out;

  StreamOutputFile(OutputStream out) {
    this.out = out;
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
        out.write(b);
        position++;
      }

      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
        position += length;
      }

      @Override
      public void flush() throws IOException {
        out.flush();
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
