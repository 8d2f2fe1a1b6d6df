package pl.szansa.model;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.BitSet;

/**
 * The values of one area, packed as they are added: of each the number of its spot, and in bytes
 * the number of its form, of its note, and the digits of its numbers.
 */
public final class AreaValues {

  private static final BitSet NOTHING = new BitSet();

  private final ValueCodes codes;
  private final AreaLevel level;
  private final String area;
  private final PackedBytes bytes;
  private final BitSet suppressed;
  private int[] spots;
  private int[] starts;
  private int size;
  private int latest = -1;

  AreaValues(ValueCodes codes, AreaLevel level, String area) {
    this.codes = codes;
    this.level = level;
    this.area = area;
    this.bytes = new PackedBytes();
    this.suppressed = NOTHING;
    this.spots = new int[0];
    this.starts = new int[0];
  }

  private AreaValues(AreaValues of, BitSet suppressed) {
    this.codes = of.codes;
    this.level = of.level;
    this.area = of.area;
    this.bytes = of.bytes;
    this.spots = of.spots;
    this.starts = of.starts;
    this.size = of.size;
    this.suppressed = suppressed;
  }

  AreaLevel level() {
    return level;
  }

  String area() {
    return area;
  }

  /** How many values there are. */
  public int size() {
    return size;
  }

  /** Adds a value, which is of this area. */
  public void add(IndicatorValue v) {
    beginAt(codes.spots().of(ValueSpot.of(v)));
    ValueForm form = form(v);
    bytes.add(latest);
    bytes.add(v.note().isEmpty() ? 0 : codes.notes().of(v.note()));
    add(v.value(), form.value());
    add(v.lower(), form.lower());
    add(v.upper(), form.upper());
    add(v.numerator(), form.numerator());
    add(v.denominator(), form.denominator());
  }

  /**
   * Adds a value by the numbers that its list's builder gave for what it says.
   *
   * @param units by place of a number, the digits of those that the form has; of one that is too
   *     large, the number that stands for it
   */
  public void add(int spot, int form, int note, long[] units) {
    beginAt(spot);
    bytes.add(form);
    bytes.add(note);
    ValueForm shape = codes.forms().at(form);
    add(units[ValueCursor.VALUE], shape.value());
    add(units[ValueCursor.LOWER], shape.lower());
    add(units[ValueCursor.UPPER], shape.upper());
    add(units[ValueCursor.NUMERATOR], shape.numerator());
    add(units[ValueCursor.DENOMINATOR], shape.denominator());
  }

  private void beginAt(int spot) {
    if (size == spots.length) {
      spots = Arrays.copyOf(spots, 2 * size + 16);
      starts = Arrays.copyOf(starts, 2 * size + 16);
    }
    spots[size] = spot;
    starts[size++] = bytes.size();
  }

  private void add(long units, int scale) {
    if (scale != ValueForm.NONE) {
      bytes.add(units);
    }
  }

  /** Most often that of the value before. */
  private ValueForm form(IndicatorValue v) {
    if (latest < 0 || !codes.forms().at(latest).fits(v)) {
      latest = codes.forms().of(ValueForm.of(v));
    }
    return codes.forms().at(latest);
  }

  private void add(BigDecimal number, int scale) {
    if (scale == ValueForm.LARGE) {
      bytes.add(codes.large().of(number));
    } else if (number != null) {
      bytes.add(number.scaleByPowerOfTen(number.scale()).longValue());
    }
  }

  /** Gives back the room that is not needed. */
  void trim() {
    bytes.trim();
    if (spots.length > size) {
      spots = Arrays.copyOf(spots, size);
      starts = Arrays.copyOf(starts, size);
    }
  }

  /** The same values, more of them suppressed. */
  AreaValues suppressing(BitSet more) {
    BitSet all = (BitSet) suppressed.clone();
    all.or(more);
    return new AreaValues(this, all);
  }

  /** Number of the spot of a value. */
  int spot(int place) {
    return spots[place];
  }

  /** Reads values from one on, as they were added: each its form, its note, its numbers. */
  PackedBytes.Reader from(int place) {
    return bytes.from(starts[place]);
  }

  /** Whether a value is hidden, whatever its form says. */
  boolean suppresses(int place) {
    return suppressed.get(place);
  }

  ValueStatus status(int place) {
    return suppressed.get(place) ? ValueStatus.SUPPRESSED : form(place).status();
  }

  private ValueForm form(int place) {
    return codes.forms().at((int) bytes.from(starts[place]).next());
  }

  /**
   * @param indicator whose value stands there
   * @param caveat that is added where there is a value; empty for none
   */
  IndicatorValue value(int place, String indicator, String caveat) {
    PackedBytes.Reader read = bytes.from(starts[place]);
    ValueForm form = codes.forms().at((int) read.next());
    String note = codes.notes().at((int) read.next());
    ValueSpot spot = codes.spots().at(spots[place]);
    IndicatorValue value =
        new IndicatorValue(
            indicator,
            level,
            area,
            spot.period(),
            spot.breakdown(),
            spot.category(),
            form.status(),
            number(read, form.value()),
            number(read, form.lower()),
            number(read, form.upper()),
            form.confidence(),
            form.method(),
            number(read, form.numerator()),
            number(read, form.denominator()),
            form.unit(),
            note);
    if (suppressed.get(place)) {
      return value.suppressed();
    }
    return caveat.isEmpty() || form.status() != ValueStatus.VALUE ? value : value.withNote(caveat);
  }

  private BigDecimal number(PackedBytes.Reader read, int scale) {
    if (scale == ValueForm.NONE) {
      return null;
    }
    return scale == ValueForm.LARGE
        ? codes.large().at((int) read.next())
        : BigDecimal.valueOf(read.next(), scale);
  }
}
