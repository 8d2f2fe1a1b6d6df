package pl.szansa.store.columns;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.iceberg.shaded.org.apache.parquet.bytes.ByteBufferReleaser;
import org.apache.iceberg.shaded.org.apache.parquet.bytes.BytesInput;
import org.apache.iceberg.shaded.org.apache.parquet.bytes.HeapByteBufferAllocator;
import org.apache.iceberg.shaded.org.apache.parquet.compression.CompressionCodecFactory.BytesInputCompressor;
import org.apache.iceberg.shaded.org.apache.parquet.hadoop.metadata.CompressionCodecName;

/**
 * Compresses pages, which are small and many, with one context: Parquet's own codec opens a stream,
 * whose tables are larger than most pages, for each of them.
 */
final class ZstdPages implements BytesInputCompressor {

  private static final int FAST = 1;

  private final ZstdCompressCtx context = new ZstdCompressCtx().setLevel(FAST);

  @Override
  public BytesInput compress(BytesInput bytes) throws IOException {
    try (ByteBufferReleaser releaser =
        new ByteBufferReleaser(HeapByteBufferAllocator.getInstance())) {
      ByteBuffer plain = bytes.toByteBuffer(releaser);
      byte[] compressed = new byte[(int) Zstd.compressBound(plain.remaining())];
      int size =
          context.compressByteArray(
              compressed,
              0,
              compressed.length,
              plain.array(),
              plain.arrayOffset() + plain.position(),
              plain.remaining());
      return BytesInput.from(compressed, 0, size);
    }
  }

  @Override
  public CompressionCodecName getCodecName() {
    return CompressionCodecName.ZSTD;
  }

  @Override
  public void release() {
    context.close();
  }
}
