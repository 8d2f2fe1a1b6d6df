package pl.szansa.tables.packages;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import pl.szansa.model.Output;

/** Measures what is written while it is written, so that nothing has to be read again. */
public final class MeasuredOutput implements Output {

  private final Output out;

  /** By when they were begun: files that are written at the same time end in any order. */
  private final Map<Integer, WrittenFile> written = new ConcurrentSkipListMap<>();

  private final AtomicInteger begun = new AtomicInteger();

  public MeasuredOutput(Output out) {
    this.out = out;
  }

  @Override
  public OutputStream create(String path) throws IOException {
    return new Measured(path, new DigestOutputStream(out.create(path), sha256()));
  }

  /** The files that were closed, in the order in which they were begun. */
  public List<WrittenFile> written() {
    return List.copyOf(written.values());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private final class Measured extends FilterOutputStream {

    private final int place = begun.getAndIncrement();
    private final String path;
    private final DigestOutputStream file;
    private long bytes;
    private boolean closed;

    Measured(String path, DigestOutputStream file) {
      super(file);
      this.path = path;
      this.file = file;
    }

    @Override
    public void write(int b) throws IOException {
      out.write(b);
      bytes++;
    }

    @Override
    public void write(byte[] content, int from, int length) throws IOException {
      out.write(content, from, length);
      bytes += length;
    }

    @Override
    public void close() throws IOException {
      super.close();
      if (!closed) {
        closed = true;
        String hash = HexFormat.of().formatHex(file.getMessageDigest().digest());
        written.put(place, new WrittenFile(path, bytes, hash));
      }
    }
  }
}
