package pl.szansa.resolve.finances;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.unsafe.types.UTF8String;
import pl.szansa.model.Code;
import pl.szansa.model.Field;
import pl.szansa.model.Missing;
import pl.szansa.resolve.rows.ByteReader;
import pl.szansa.resolve.rows.Bytes;

/** How the values of one column become bytes and values again; nothing written is null. */
abstract class PackedColumn {

  private static final int PRECISION = 18;
  private static final int SCALE = 2;

  /** The column of a field of a row table. */
  static PackedColumn of(Field field) {
    return switch (field.type()) {
      case STRING -> field.coded() ? new Coded(field.codes()) : new Text();
      case DATE -> new Day();
      case INTEGER -> new Whole();
      case NUMBER -> new Amount();
      case BOOLEAN, ARRAY ->
          throw new IllegalStateException(field.name() + " is no field of a row table");
    };
  }

  /** Writes a value that is not null. */
  abstract void pack(InternalRow row, int place, Bytes out);

  /** Reads what {@link #pack} wrote. */
  abstract Object unpack(ByteReader in);

  private static final class Text extends PackedColumn {

    @Override
    void pack(InternalRow row, int place, Bytes out) {
      out.text(row.getUTF8String(place));
    }

    @Override
    Object unpack(ByteReader in) {
      return in.text();
    }
  }

  /** A code is its place in the list of codes; what is on no list follows a zero. */
  private static final class Coded extends PackedColumn {

    private static final int KNOWN_BITS = 7;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final Map<UTF8String, Integer> places = new HashMap<>();
    private final List<String> codes = new ArrayList<>();

    /** The texts that were looked up last: a batch has one object per code. */
    private final UTF8String[] known = new UTF8String[1 << KNOWN_BITS];

    private final int[] knownPlaces = new int[known.length];

    private Coded(List<Code> listed) {
      add("");
      listed.forEach(code -> add(code.value()));
      for (Missing reason : Missing.values()) {
        add(reason.code());
      }
    }

    private void add(String code) {
      if (places.putIfAbsent(UTF8String.fromString(code), codes.size()) == null) {
        codes.add(code);
      }
    }

    @Override
    void pack(InternalRow row, int place, Bytes out) {
      UTF8String text = row.getUTF8String(place);
      int code = place(text);
      out.number(code);
      if (code == 0) {
        out.text(text);
      }
    }

    private int place(UTF8String text) {
      int slot = (int) ((text.getPrefix() + text.numBytes()) * SPREAD >>> Long.SIZE - KNOWN_BITS);
      if (known[slot] != text) {
        known[slot] = text;
        knownPlaces[slot] = places.getOrDefault(text, 0);
      }
      return knownPlaces[slot];
    }

    @Override
    Object unpack(ByteReader in) {
      int code = (int) in.number();
      return code == 0 ? in.text() : codes.get(code);
    }
  }

  private static final class Day extends PackedColumn {

    private static final int FIRST = (int) LocalDate.of(1900, 1, 1).toEpochDay();
    private static final int MANY = 73_000;

    /** Days are asked for again and again; which thread makes one does not matter. */
    private static final LocalDate[] DAYS = new LocalDate[MANY];

    @Override
    void pack(InternalRow row, int place, Bytes out) {
      out.number(unsigned(row.getInt(place)));
    }

    @Override
    Object unpack(ByteReader in) {
      long epochDay = signed(in.number());
      int place = (int) epochDay - FIRST;
      if (place < 0 || place >= MANY) {
        return LocalDate.ofEpochDay(epochDay);
      }
      LocalDate day = DAYS[place];
      if (day == null) {
        day = LocalDate.ofEpochDay(epochDay);
        DAYS[place] = day;
      }
      return day;
    }
  }

  private static final class Whole extends PackedColumn {

    @Override
    void pack(InternalRow row, int place, Bytes out) {
      out.number(unsigned(row.getInt(place)));
    }

    @Override
    Object unpack(ByteReader in) {
      return (int) signed(in.number());
    }
  }

  private static final class Amount extends PackedColumn {

    @Override
    void pack(InternalRow row, int place, Bytes out) {
      out.number(unsigned(row.getDecimal(place, PRECISION, SCALE).toUnscaledLong()));
    }

    @Override
    Object unpack(ByteReader in) {
      return BigDecimal.valueOf(signed(in.number()), SCALE);
    }
  }

  /** Small numbers of either sign as small numbers. */
  private static long unsigned(long value) {
    return value << 1 ^ value >> 63;
  }

  private static long signed(long unsigned) {
    return unsigned >>> 1 ^ -(unsigned & 1);
  }
}
