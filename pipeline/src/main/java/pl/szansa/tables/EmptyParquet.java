package pl.szansa.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.apache.iceberg.Schema;
import org.apache.iceberg.parquet.ParquetSchemaUtil;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.crypto.FileEncryptionProperties;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;

/**
 * A Parquet file without rows. Iceberg's writer writes nothing at all where there are no rows, and
 * a file of no bytes is none that a reader opens.
 */
final class EmptyParquet {

  private EmptyParquet() {}

  static void write(OutputStream out, Schema columns, String name) throws IOException {
    MessageType schema =
        MessageTypeParser.parseMessageType(ParquetSchemaUtil.convert(columns, name).toString());
    try (ParquetFileWriter file =
        new ParquetFileWriter(
            new Target(out),
            schema,
            ParquetFileWriter.Mode.CREATE,
            ParquetWriter.DEFAULT_BLOCK_SIZE,
            ParquetWriter.MAX_PADDING_SIZE_DEFAULT,
            (FileEncryptionProperties) null,
            ParquetProperties.builder().build())) {
      file.start();
      file.end(Map.of());
    }
  }

  /** The stream as a file of this library's. */
  private record Target(OutputStream out) implements OutputFile {

    @Override
    public PositionOutputStream create(long blockSize) {
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
      };
    }

    @Override
    public PositionOutputStream createOrOverwrite(long blockSize) {
      return create(blockSize);
    }

    @Override
    public boolean supportsBlockSize() {
      return false;
    }

    @Override
    public long defaultBlockSize() {
      return 0;
    }
  }
}
