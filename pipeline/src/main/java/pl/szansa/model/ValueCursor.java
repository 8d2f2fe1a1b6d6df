package pl.szansa.model;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Objects;
import pl.szansa.model.PackedValues.Run;

/**
 * Goes through values one after the other without making them: numbers as their digits, and what
 * values have in common as a number that stands for it, so that whoever writes them can keep what
 * became of it. The numbers are small, count from 0, and hold for this list in this process only.
 */
public final class ValueCursor {

  /** Places of a value's numbers, in the order of their columns. */
  public static final int VALUE = 0;

  public static final int LOWER = 1;
  public static final int UPPER = 2;
  public static final int NUMERATOR = 3;
  public static final int DENOMINATOR = 4;

  /** How many numbers a value has. */
  public static final int NUMBERS = 5;

  /** Scale of a number that is not there. */
  public static final int NONE = ValueForm.NONE;

  /** Scale of a number that has more digits than a long integer. */
  public static final int LARGE = ValueForm.LARGE;

  private static final int UNKNOWN = -1;

  private final PackedValues values;
  private final ValueCodes codes;
  private final long[] units = new long[NUMBERS];
  private int run = -1;
  private Run of;
  private PackedBytes.Reader read;
  private int place;
  private int end;
  private int form;
  private int note;

  /** By number of a form, scales of its numbers; null where nobody has asked yet. */
  private int[][] scales = {};

  /** By number of a form, that of the same suppressed. */
  private int[] suppressed = {};

  /** The caveat that the next ones are noted with, and by number of a note that of both. */
  private String caveat = "";

  private int[] noted = {};

  public ValueCursor(PackedValues values) {
    this.values = values;
    this.codes = values.codes();
  }

  /** Goes to the next value, at first to the first one; false if there is none. */
  public boolean next() {
    if (place + 1 < end) {
      place++;
    } else if (!nextRun()) {
      return false;
    }
    read();
    return true;
  }

  /**
   * Goes to a value.
   *
   * @param index in the list
   */
  public void moveTo(int index) {
    int there = values.run(Objects.checkIndex(index, values.size()));
    int target = values.runAt(there).from() + index - values.start(there);
    boolean follows = there == run && target == place + 1;
    if (there != run) {
      begin(there);
    }
    if (!follows) {
      read = of.values().from(target);
    }
    place = target;
    read();
  }

  private boolean nextRun() {
    if (run + 1 >= values.runs()) {
      return false;
    }
    begin(run + 1);
    return true;
  }

  private void begin(int number) {
    run = number;
    of = values.runAt(number);
    place = of.from();
    end = of.to();
    read = of.values().from(place);
    if (!of.caveat().equals(caveat)) {
      caveat = of.caveat();
      noted = new int[0];
    }
  }

  /** Numbers of a run stand one after the other. */
  private void read() {
    form = (int) read.next();
    note = (int) read.next();
    int[] present = scales(form);
    for (int i = 0; i < NUMBERS; i++) {
      if (present[i] != NONE) {
        units[i] = read.next();
      }
    }
    if (of.values().suppresses(place)) {
      form = suppressed(form);
      note = 0;
    } else if (!caveat.isEmpty()) {
      note = noted(note);
    }
  }

  private int[] scales(int form) {
    return form < scales.length && scales[form] != null ? scales[form] : newScales(form);
  }

  private int[] newScales(int form) {
    if (form >= scales.length) {
      scales = Arrays.copyOf(scales, 2 * form + 16);
    }
    ValueForm f = codes.forms().at(form);
    scales[form] = new int[] {f.value(), f.lower(), f.upper(), f.numerator(), f.denominator()};
    return scales[form];
  }

  private int suppressed(int form) {
    if (form >= suppressed.length) {
      suppressed = grown(suppressed, form);
    }
    if (suppressed[form] == UNKNOWN) {
      suppressed[form] = codes.forms().of(codes.forms().at(form).suppressed());
    }
    return suppressed[form];
  }

  private int noted(int note) {
    if (codes.forms().at(form).status() != ValueStatus.VALUE) {
      return note;
    }
    if (note >= noted.length) {
      noted = grown(noted, note);
    }
    if (noted[note] == UNKNOWN) {
      String own = codes.notes().at(note);
      noted[note] = codes.notes().of(IndicatorValue.joined(own, caveat));
    }
    return noted[note];
  }

  private static int[] grown(int[] numbers, int number) {
    int[] more = Arrays.copyOf(numbers, 2 * number + 16);
    Arrays.fill(more, numbers.length, more.length, UNKNOWN);
    return more;
  }

  /** Whether the value is of another indicator or area than the one before. */
  public boolean beginsRun() {
    return place == of.from();
  }

  public String indicator() {
    return of.indicator();
  }

  public AreaLevel level() {
    return of.values().level();
  }

  public String area() {
    return of.values().area();
  }

  /** Stands for period, breakdown and category. */
  public int spot() {
    return of.values().spot(place);
  }

  public String period() {
    return codes.spots().at(spot()).period();
  }

  public String breakdown() {
    return codes.spots().at(spot()).breakdown();
  }

  public String category() {
    return codes.spots().at(spot()).category();
  }

  /** Stands for status, confidence, method, unit and the scales of the numbers. */
  public int form() {
    return form;
  }

  public ValueStatus status() {
    return codes.forms().at(form).status();
  }

  /** Null for no interval. */
  public BigDecimal confidence() {
    return codes.forms().at(form).confidence();
  }

  public String method() {
    return codes.forms().at(form).method();
  }

  public Unit unit() {
    return codes.forms().at(form).unit();
  }

  /** Stands for the note. */
  public int note() {
    return note;
  }

  public String noteText() {
    return codes.notes().at(note);
  }

  /**
   * Digits behind the point of a number; {@link #NONE} if it is not there, {@link #LARGE} if it has
   * to be asked for by {@link #number}.
   */
  public int scale(int number) {
    return scales(form)[number];
  }

  /** The digits of a number that is there and not large. */
  public long units(int number) {
    return units[number];
  }

  /** A number; null if it is not there. */
  public BigDecimal number(int number) {
    int scale = scale(number);
    if (scale == NONE) {
      return null;
    }
    return scale == LARGE
        ? codes.large().at((int) units[number])
        : BigDecimal.valueOf(units[number], scale);
  }

  /** The value itself. */
  public IndicatorValue value() {
    return of.value(place - of.from());
  }
}
