package pl.szansa.history;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.ValueCursor;
import pl.szansa.store.kept.NumbersOut;

/**
 * Writes the values of a result as they are held in memory: of each the number of its spot, of its
 * form and of its note, and the digits of its numbers. What a number stands for is told where it
 * comes first; the numbers count up from 0 in the order of the file. {@link PackedBlocks} reads it.
 *
 * <p>The file begins with {@link #FORMAT}. An indicator begins with 1 and its id, an area of it
 * with {@link #AREA}, its level and its code, a value with {@link #SPOT} more than the number of
 * its spot; {@link #END} ends the indicator, 0 in place of a further one the file.
 */
final class ValuesFile {

  /** Another one once a file is to be read otherwise. */
  static final String FORMAT = "szansa values 1";

  static final int END = 0;
  static final int AREA = 1;
  static final int SPOT = 2;

  /** The fastest level: a file that is smaller by a tenth is not worth waiting for. */
  private static final int FAST = 1;

  private final NumbersOut out;
  private int spots;
  private int forms;

  private ValuesFile(NumbersOut out) {
    this.out = out;
  }

  static void write(List<IndicatorValue> values, OutputStream file) throws IOException {
    try (NumbersOut out = new NumbersOut(new ZstdOutputStream(file, FAST).setChecksum(true))) {
      out.word(FORMAT);
      new ValuesFile(out).write(Block.of(values));
    }
  }

  private void write(Iterator<Block> blocks) throws IOException {
    Known spot = new Known();
    Known form = new Known();
    Known note = new Known();
    while (blocks.hasNext()) {
      Block block = blocks.next();
      out.number(1);
      out.word(block.indicator());
      ValueCursor values = new ValueCursor(block.values());
      while (values.next()) {
        if (values.beginsRun()) {
          out.number(AREA);
          out.word(values.level().code());
          out.word(values.area());
        }
        spot(values, spot);
        form(values, form);
        note(values, note);
        for (int i = 0; i < ValueCursor.NUMBERS; i++) {
          number(values, i);
        }
      }
      out.number(END);
    }
    out.number(0);
  }

  private void spot(ValueCursor values, Known known) throws IOException {
    int number = known.of(values.spot());
    out.number(SPOT + (number < 0 ? spots : number));
    if (number < 0) {
      known.put(values.spot(), spots++);
      out.word(values.period());
      out.word(values.breakdown());
      out.word(values.category());
    }
  }

  private void form(ValueCursor values, Known known) throws IOException {
    int number = known.of(values.form());
    out.number(number < 0 ? forms : number);
    if (number < 0) {
      known.put(values.form(), forms++);
      out.word(values.status().name());
      out.word(values.confidence() == null ? "" : values.confidence().toString());
      out.word(values.method());
      out.word(values.unit().code());
      for (int i = 0; i < ValueCursor.NUMBERS; i++) {
        out.number(values.scale(i));
      }
    }
  }

  private void note(ValueCursor values, Known known) throws IOException {
    int number = known.of(values.note());
    if (number < 0) {
      known.put(values.note(), out.word(values.noteText()));
    } else {
      out.number(number);
    }
  }

  private void number(ValueCursor values, int number) throws IOException {
    int scale = values.scale(number);
    if (scale == ValueCursor.LARGE) {
      out.word(values.number(number).toString());
    } else if (scale != ValueCursor.NONE) {
      out.number(values.units(number));
    }
  }

  /** The file's numbers of what the cursor tells by others. */
  private static final class Known {

    private int[] numbers = {};

    /** Negative if it has none yet. */
    int of(int told) {
      return told < numbers.length ? numbers[told] : -1;
    }

    void put(int told, int number) {
      if (told >= numbers.length) {
        int[] more = Arrays.copyOf(numbers, 2 * told + 16);
        Arrays.fill(more, numbers.length, more.length, -1);
        numbers = more;
      }
      numbers[told] = number;
    }
  }
}
