package pl.szansa.ingest.formats;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;

/**
 * A file of which only so many bytes are read until the limit is lifted: a parser takes the whole
 * list of an archive's entries into memory, and what an archive says of its length may be a lie.
 */
final class LimitedChannel implements SeekableByteChannel {

  private final SeekableByteChannel channel;
  private long left;

  LimitedChannel(SeekableByteChannel channel, long limit) {
    this.channel = channel;
    this.left = limit;
  }

  void lift() {
    left = Long.MAX_VALUE;
  }

  @Override
  public int read(ByteBuffer into) throws IOException {
    int n = channel.read(into);
    left -= Math.max(n, 0);
    if (left < 0) {
      throw new DamagedFile(
          Unreadable.UNPACKS_TOO_LARGE, "> " + ArchiveFile.MOST_ENTRIES + " plików / files");
    }
    return n;
  }

  @Override
  public int write(ByteBuffer from) {
    throw new NonWritableChannelException();
  }

  @Override
  public long position() throws IOException {
    return channel.position();
  }

  @Override
  public SeekableByteChannel position(long position) throws IOException {
    channel.position(position);
    return this;
  }

  @Override
  public long size() throws IOException {
    return channel.size();
  }

  @Override
  public SeekableByteChannel truncate(long size) {
    throw new NonWritableChannelException();
  }

  @Override
  public boolean isOpen() {
    return channel.isOpen();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
