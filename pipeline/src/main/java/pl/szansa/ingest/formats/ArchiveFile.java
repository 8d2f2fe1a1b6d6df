package pl.szansa.ingest.formats;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import pl.szansa.ingest.text.Encodings;
import pl.szansa.ingest.text.Printable;

/**
 * Files packed in one. Their names are only ever shown: nothing is unpacked to a place that a name
 * says. An archive that cannot be listed throws {@link DamagedFile}.
 */
public final class ArchiveFile implements Closeable {

  static final int MOST_ENTRIES = 10_000;

  /** Bytes that all entries together may unfold to. */
  static final long MOST_BYTES = 8L << 30;

  /** What the list of as many entries takes, generously. */
  private static final long LONGEST_LIST = 16L << 20;

  /** What Polish Windows writes unless it says that a name is UTF-8. */
  private static final Charset OLD_NAMES = Charset.forName("IBM852");

  private final ZipFile zip;
  private final long size;
  private final List<ArchiveEntry> entries = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private long unpacked;

  private ArchiveFile(ZipFile zip, long size) {
    this.zip = zip;
    this.size = size;
  }

  /**
   * @param kind one that is packed
   */
  public static ArchiveFile open(FileKind kind, Source source) {
    try {
      return kind == FileKind.GZIP ? gzip(source) : zip(source);
    } catch (DamagedFile e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new DamagedFile(e);
    }
  }

  private static ArchiveFile zip(Source source) throws IOException {
    Path file = source.local().toPath();
    ArchiveFile archive = new ArchiveFile(listed(file), Files.size(file));
    try {
      archive.list();
    } catch (DamagedFile e) {
      archive.close();
      throw e;
    }
    return archive;
  }

  private static ZipFile listed(Path file) throws IOException {
    LimitedChannel channel = new LimitedChannel(Files.newByteChannel(file), LONGEST_LIST);
    try {
      ZipFile zip =
          ZipFile.builder()
              .setSeekableByteChannel(channel)
              .setCharset(OLD_NAMES)
              // where the bytes of an entry begin is looked up when they are asked for
              .setIgnoreLocalFileHeader(true)
              .get();
      channel.lift();
      return zip;
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private static ArchiveFile gzip(Source source) throws IOException {
    long size = Files.size(source.local().toPath());
    ArchiveFile archive = new ArchiveFile(null, size);
    String name = source.name().replaceFirst("(?i)\\.gz$", "").replaceFirst("(?i)\\.tgz$", ".tar");
    archive.entries.add(
        new ArchiveEntry(
            archive, "", name, false, () -> new GZIPInputStream(source.open(), 1 << 16)));
    return archive;
  }

  private void list() {
    for (Enumeration<ZipArchiveEntry> all = zip.getEntries(); all.hasMoreElements(); ) {
      ZipArchiveEntry entry = all.nextElement();
      String path = unique(path(entry));
      if (entry.isDirectory() || litter(path)) {
        continue;
      }
      if (entries.size() >= MOST_ENTRIES) {
        throw new DamagedFile(
            Unreadable.UNPACKS_TOO_LARGE, "> " + MOST_ENTRIES + " plików / files");
      }
      String name = path.substring(path.lastIndexOf('/') + 1);
      boolean encrypted = entry.getGeneralPurposeBit().usesEncryption();
      entries.add(new ArchiveEntry(this, path, name, encrypted, () -> opened(entry)));
    }
  }

  private InputStream opened(ZipArchiveEntry entry) throws IOException {
    return VerifiedStream.of(zip.getInputStream(entry), entry.getCrc());
  }

  /** Two entries may have one name. */
  private String unique(String path) {
    String unique = path;
    for (int n = 2; !names.add(unique); n++) {
      unique = path + " (" + n + ")";
    }
    return unique;
  }

  /** The entry's name without anything that leads out of the archive, fit to be shown. */
  private static String path(ZipArchiveEntry entry) {
    byte[] raw = entry.getRawName();
    String name =
        raw != null && Encodings.detect(raw).equals(StandardCharsets.UTF_8)
            ? new String(raw, StandardCharsets.UTF_8)
            : entry.getName();
    StringBuilder path = new StringBuilder();
    for (String part : name.split("[/\\\\]")) {
      if (!part.isEmpty() && !part.equals(".") && !part.equals("..") && !part.matches("\\p{L}:")) {
        path.append(path.isEmpty() ? "" : "/").append(part);
      }
    }
    return Printable.of(path.toString());
  }

  private static boolean litter(String path) {
    return path.isEmpty() || Arrays.stream(path.split("/")).anyMatch(Litter::is);
  }

  /** The files, in the archive's order. */
  public List<ArchiveEntry> entries() {
    return List.copyOf(entries);
  }

  /** Whether more has come out of it than one archive may hold. */
  public boolean exhausted() {
    return unpacked > MOST_BYTES;
  }

  /** The stream with all limits that hold for an entry. */
  InputStream guarded(InputStream in) {
    return UnpackLimits.guarded(in, size);
  }

  /** More bytes of an entry than ever before. */
  void count(long bytes) {
    unpacked += bytes;
    if (exhausted()) {
      throw new DamagedFile(Unreadable.UNPACKS_TOO_LARGE, "> " + (MOST_BYTES >> 30) + " GB");
    }
  }

  @Override
  public void close() {
    ZipFile.closeQuietly(zip);
  }
}
