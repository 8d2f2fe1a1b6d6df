package pl.szansa.store.columns;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.DataFiles;
import org.apache.iceberg.FileFormat;
import org.apache.iceberg.Metrics;
import org.apache.iceberg.MetricsConfig;
import org.apache.iceberg.Schema;
import org.apache.iceberg.SchemaParser;
import org.apache.iceberg.Table;
import org.apache.iceberg.parquet.ParquetSchemaUtil;
import org.apache.iceberg.parquet.ParquetUtil;
import org.apache.iceberg.shaded.org.apache.parquet.bytes.HeapByteBufferAllocator;
import org.apache.iceberg.shaded.org.apache.parquet.column.ColumnDescriptor;
import org.apache.iceberg.shaded.org.apache.parquet.column.ParquetProperties;
import org.apache.iceberg.shaded.org.apache.parquet.crypto.FileEncryptionProperties;
import org.apache.iceberg.shaded.org.apache.parquet.hadoop.ColumnChunkPageWriteStore;
import org.apache.iceberg.shaded.org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.iceberg.shaded.org.apache.parquet.hadoop.ParquetWriter;
import org.apache.iceberg.shaded.org.apache.parquet.io.DelegatingPositionOutputStream;
import org.apache.iceberg.shaded.org.apache.parquet.io.OutputFile;
import org.apache.iceberg.shaded.org.apache.parquet.io.PositionOutputStream;
import org.apache.iceberg.shaded.org.apache.parquet.schema.MessageType;

/**
 * A Parquet file of an Iceberg table, written by its columns: one cell of each, then the next row.
 */
public final class ColumnFile implements Closeable {

  private static final int PAGE_ROWS = 20_000;
  private static final int ROWS_BETWEEN_LOOKS = 256;
  private static final long PAGE_BYTES = 8 << 20;

  /** Compressed; until a row group ends its pages are kept in memory. */
  private static final long GROUP_BYTES = 32 << 20;

  private final long groupBytes;
  private final MessageType schema;
  private final Map<String, String> metadata;
  private final ZstdPages compressor = new ZstdPages();
  private final String location;
  private final ParquetFileWriter file;
  private final Runs runs = new Runs();
  private final List<Column> columns = new ArrayList<>();
  private ColumnChunkPageWriteStore pages;
  private int rowsOfPage;
  private long rowsOfGroup;
  private boolean closed;

  /** Begins a file. */
  public ColumnFile(org.apache.iceberg.io.OutputFile out, Schema columns) throws IOException {
    this(out, columns, GROUP_BYTES);
  }

  /**
   * @param groupBytes of compressed pages, after which a row group ends
   */
  ColumnFile(org.apache.iceberg.io.OutputFile out, Schema columns, long groupBytes)
      throws IOException {
    this.groupBytes = groupBytes;
    this.location = out.location();
    this.schema = ParquetSchemaUtil.convert(columns, "table");
    this.metadata = Map.of("iceberg.schema", SchemaParser.toJson(columns));
    this.file =
        new ParquetFileWriter(
            new Target(out),
            schema,
            ParquetFileWriter.Mode.CREATE,
            ParquetWriter.DEFAULT_BLOCK_SIZE,
            0,
            (FileEncryptionProperties) null,
            ParquetProperties.builder().build());
    for (ColumnDescriptor path : schema.getColumns()) {
      this.columns.add(new Column(path));
    }
    this.pages = pages();
    file.start();
  }

  private ColumnChunkPageWriteStore pages() {
    return new ColumnChunkPageWriteStore(
        compressor,
        schema,
        HeapByteBufferAllocator.getInstance(),
        ParquetProperties.DEFAULT_COLUMN_INDEX_TRUNCATE_LENGTH,
        ParquetProperties.DEFAULT_PAGE_WRITE_CHECKSUM_ENABLED);
  }

  /**
   * The columns that hold values, in the schema's order; those within others stand in their place.
   */
  public List<Column> columns() {
    return List.copyOf(columns);
  }

  /** Ends a row, of which each column has been given its cells. */
  public void endRow() throws IOException {
    rowsOfPage++;
    if (rowsOfPage == PAGE_ROWS || rowsOfPage % ROWS_BETWEEN_LOOKS == 0 && bytes() > PAGE_BYTES) {
      endPage();
    }
  }

  private long bytes() {
    long bytes = 0;
    for (Column column : columns) {
      bytes += column.bytes();
    }
    return bytes;
  }

  private void endPage() throws IOException {
    long size = 0;
    for (int i = 0; i < columns.size(); i++) {
      var page = pages.getPageWriter(schema.getColumns().get(i));
      columns.get(i).writePage(page, rowsOfPage, runs);
      size += page.getMemSize();
    }
    rowsOfGroup += rowsOfPage;
    rowsOfPage = 0;
    if (size > groupBytes) {
      endGroup();
    }
  }

  private void endGroup() throws IOException {
    for (int i = 0; i < columns.size(); i++) {
      columns.get(i).writeList(pages.getPageWriter(schema.getColumns().get(i)));
    }
    file.startBlock(rowsOfGroup);
    pages.flushToFileWriter(file);
    file.endBlock();
    pages.close();
    pages = pages();
    rowsOfGroup = 0;
  }

  /** Writes what is left and closes; what a table has to know to take the file in. */
  public DataFile finish(Table table) throws IOException {
    finish();
    DataFile finished =
        DataFiles.builder(table.spec())
            .withPath(location)
            .withFormat(FileFormat.PARQUET)
            .withFileSizeInBytes(size())
            .withMetrics(metrics(MetricsConfig.forTable(table)))
            .withSplitOffsets(offsets())
            .build();
    close();
    return finished;
  }

  /** Writes what is left; the file is whole then. */
  void finish() throws IOException {
    if (rowsOfPage > 0) {
      endPage();
    }
    if (rowsOfGroup > 0) {
      endGroup();
    }
    file.end(metadata);
  }

  /** Bytes of the finished file. */
  long size() throws IOException {
    return file.getPos();
  }

  /** Where the row groups of the finished file begin. */
  List<Long> offsets() {
    return ParquetUtil.getSplitOffsets(file.getFooter());
  }

  /** What Iceberg wants to know of the values of the finished file. */
  Metrics metrics(MetricsConfig wanted) {
    return ParquetUtil.footerMetrics(file.getFooter(), Stream.empty(), wanted);
  }

  @Override
  public void close() throws IOException {
    if (!closed) {
      closed = true;
      pages.close();
      compressor.release();
      file.close();
    }
  }

  /** A file of Iceberg's as one of Parquet's. */
  private record Target(org.apache.iceberg.io.OutputFile out) implements OutputFile {

    @Override
    public PositionOutputStream create(long blockSize) {
      var stream = out.create();
      return new DelegatingPositionOutputStream(stream) {
        @Override
        public long getPos() throws IOException {
          return stream.getPos();
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
