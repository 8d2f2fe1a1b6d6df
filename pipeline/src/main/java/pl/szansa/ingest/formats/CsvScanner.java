package pl.szansa.ingest.formats;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import pl.szansa.ingest.text.Dialect;

/**
 * Splits delimited text into rows, and refuses those that no office means to send. It looks at
 * eight bytes at once for what ends a cell, and makes nothing of the cells. A row that the bytes at
 * hand cut off is gone over again when there are more.
 */
final class CsvScanner implements Closeable {

  /** Bytes of a row. */
  static final int LONGEST = 16 << 20;

  /** Fewer delimiters within one line of a quoted text are no sign that it is a row. */
  private static final int FEWEST_DELIMITERS = 3;

  private static final int BLOCK = 1 << 16;

  /** In place of a place: it lies behind the bytes at hand. */
  private static final int CUT = -1;

  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH_BITS = 0x8080808080808080L;

  /** Of the bytes below, line ends are the usual ones. */
  private static final long CONTROLS = ONES * ('\r' + 1);

  private final InputStream in;
  private final byte[] delimiter;
  private final byte quote;
  private final long leads;
  private final long quotes;
  private final boolean padded;
  private final int width;
  private final ScannedRow row = new ScannedRow();
  private byte[] bytes = new byte[BLOCK];
  private int position;
  private int limit;
  private boolean ended;
  private long line = 1;
  private int lines;
  private boolean doubled;

  /**
   * @param in UTF-8
   */
  CsvScanner(InputStream in, Dialect dialect) {
    this.in = in;
    this.delimiter = String.valueOf(dialect.delimiter()).getBytes(StandardCharsets.UTF_8);
    this.quote = (byte) dialect.quote();
    this.leads = ONES * (delimiter[0] & 0xFF);
    this.quotes = ONES * quote;
    this.padded = dialect.padded();
    this.width = dialect.width();
  }

  /** Goes over a line, whatever is in it. */
  void skipLine() {
    int end = lineEnd();
    while (end == CUT) {
      readOn();
      end = lineEnd();
    }
    position = end;
    line++;
  }

  private int lineEnd() {
    for (int i = position; i < limit; i++) {
      if (endsLine(bytes[i])) {
        return behindLine(i);
      }
    }
    return ended ? limit : CUT;
  }

  /** The next row that is not empty, or null; until the one behind it is asked for. */
  ScannedRow next() {
    do {
      int end = scan();
      while (end == CUT) {
        readOn();
        end = scan();
      }
      if (end - position > LONGEST) {
        throw refused(Unreadable.LINE_TOO_LONG);
      }
      if (end == position) {
        return null;
      }
      position = end;
      line += lines;
    } while (row.width() == 0);
    if (doubled) {
      row.undouble(quote);
    }
    return row;
  }

  /** The row that was asked for last. */
  ScannedRow row() {
    return row;
  }

  /** Reads at least as much again as there is of the row, so that few rows are gone over often. */
  private void readOn() {
    int begun = limit - position;
    if (begun > LONGEST) {
      throw refused(Unreadable.LINE_TOO_LONG);
    }
    System.arraycopy(bytes, position, bytes, 0, begun);
    position = 0;
    limit = begun;
    do {
      if (limit == bytes.length - Long.BYTES) {
        bytes = Arrays.copyOf(bytes, 2 * bytes.length);
      }
      read();
    } while (!ended && limit < 2 * begun);
  }

  private void read() {
    try {
      int count = in.read(bytes, limit, bytes.length - Long.BYTES - limit);
      ended = count < 0;
      limit += Math.max(count, 0);
    } catch (IOException e) {
      String which = line == 1 ? "first record" : "record that started in line " + line;
      throw new DamagedFile(new UncheckedIOException("Exception when reading " + which, e));
    }
  }

  private DamagedFile refused(Unreadable why) {
    return new DamagedFile(why, Long.toString(line));
  }

  /** Finds the cells of the row at the position; of an empty line there are none. */
  private int scan() {
    row.begin(bytes, line);
    lines = 1;
    doubled = false;
    int i = position;
    if (i == limit || endsLine(bytes[i])) {
      return i == limit ? atLimit() : behindLine(i);
    }
    while (true) {
      int opening = padded ? behindSpaces(i) : i;
      i = opening < limit && bytes[opening] == quote ? quoted(opening) : plain(i);
      if (i == CUT || i == limit) {
        return i;
      }
      if (endsLine(bytes[i])) {
        return behindLine(i);
      }
      i += delimiter.length;
    }
  }

  private int atLimit() {
    return ended ? limit : CUT;
  }

  private int behindLine(int end) {
    if (bytes[end] == '\n') {
      return end + 1;
    }
    if (end + 1 == limit) {
      return atLimit();
    }
    return bytes[end + 1] == '\n' ? end + 2 : end + 1;
  }

  private int plain(int start) {
    int i = find(leads, start);
    while (i < limit && !endsCell(i)) {
      i = find(leads, i + 1);
    }
    if (i == limit && !ended) {
      return CUT;
    }
    row.add(start, i);
    return i;
  }

  /** A quote within a quoted cell is doubled; what follows the last one ends the cell. */
  private int quoted(int opening) {
    boolean whole = false;
    int twice = 0;
    int before = lines;
    int i = opening;
    while (!whole) {
      i = find(quotes, i + 1);
      if (i == limit) {
        return cutOff();
      }
      if (bytes[i] != quote) {
        // of CR and LF only one counts
        lines += bytes[i] == '\r' || bytes[i] == '\n' && bytes[i - 1] != '\r' ? 1 : 0;
      } else if (i + 1 == limit && !ended) {
        return CUT;
      } else if (i + 1 < limit && bytes[i + 1] == quote) {
        twice++;
        i++;
      } else {
        whole = true;
      }
    }
    if (lines > before && swallowsRow(opening + 1, i)) {
      throw refused(Unreadable.BROKEN_QUOTES);
    }
    doubled |= twice > 0;
    row.add(opening + 1, twice > 0 ? ~i : i);
    return behindQuotes(i + 1);
  }

  /** Without its closing quote all rows behind a cell would be in it. */
  private int cutOff() {
    if (ended) {
      boolean full = limit - position > LONGEST;
      throw refused(full ? Unreadable.LINE_TOO_LONG : Unreadable.BROKEN_QUOTES);
    }
    return CUT;
  }

  private int behindQuotes(int from) {
    int i = padded ? behindSpaces(from) : from;
    if (i + delimiter.length > limit && !ended) {
      return CUT;
    }
    if (i < limit && !endsCell(i)) {
      throw refused(Unreadable.BROKEN_QUOTES);
    }
    return i;
  }

  private int behindSpaces(int from) {
    int i = from;
    while (i < limit && bytes[i] >= 0 && bytes[i] <= ' ' && !endsCell(i)) {
      i++;
    }
    return i;
  }

  /**
   * The next place of a byte, or of one that may end a line, or the limit.
   *
   * @param eightfold the byte
   */
  private int find(long eightfold, int from) {
    for (int i = from; i < limit; i += Long.BYTES) {
      long word = (long) ScannedRow.EIGHT.get(bytes, i);
      long other = word ^ eightfold;
      // the lowest bit set tells a byte that is zero in the one or too small in the other
      long found = ((other - ONES) & ~other | (word - CONTROLS) & ~word) & HIGH_BITS;
      if (found != 0) {
        return Math.min(limit, i + (Long.numberOfTrailingZeros(found) >>> 3));
      }
    }
    return limit;
  }

  private static boolean endsLine(byte b) {
    return b == '\n' || b == '\r';
  }

  private boolean endsCell(int i) {
    return endsLine(bytes[i]) || delimits(i);
  }

  private boolean delimits(int i) {
    int end = i + delimiter.length;
    return bytes[i] == delimiter[0]
        && (delimiter.length == 1
            || end <= limit && Arrays.equals(bytes, i, end, delimiter, 0, delimiter.length));
  }

  /**
   * Whether a quoted text has a whole line in it with as many delimiters as a row: then the quote
   * was opened in one row and closed by chance in another.
   */
  private boolean swallowsRow(int from, int to) {
    int delimiters = 0;
    boolean whole = false;
    for (int i = from; i < to; i++) {
      if (endsLine(bytes[i])) {
        if (whole && delimiters >= FEWEST_DELIMITERS && delimiters == width - 1) {
          return true;
        }
        whole = true;
        delimiters = 0;
      } else if (delimits(i)) {
        delimiters++;
      }
    }
    return false;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
