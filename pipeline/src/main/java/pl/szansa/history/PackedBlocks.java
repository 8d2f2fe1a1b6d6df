package pl.szansa.history;

import com.github.luben.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.function.Function;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.AreaValues;
import pl.szansa.model.PackedValues;
import pl.szansa.model.Unit;
import pl.szansa.model.ValueCursor;
import pl.szansa.model.ValueStatus;
import pl.szansa.store.kept.NumbersIn;

/** Reads the values of a {@link ValuesFile} back, without making them. */
final class PackedBlocks implements ValueBlocks {

  private final NumbersIn in;
  private final Function<Exception, RuntimeException> damaged;

  /** Gives the numbers that stand for the same in all blocks. */
  private final PackedValues.Builder numbers = new PackedValues.Builder();

  private final long[] units = new long[ValueCursor.NUMBERS];
  private int[] spots = new int[64];
  private int spotsKnown;
  private Form[] forms = new Form[64];
  private int formsKnown;
  private Block next;

  /**
   * @param number that stands for it
   */
  private record Form(int number, int[] scales) {}

  /**
   * @param file is closed with this, and where it cannot be read from the start
   * @param damaged what to throw where the file cannot be read on
   */
  PackedBlocks(InputStream file, Function<Exception, RuntimeException> damaged) throws IOException {
    this.damaged = damaged;
    try {
      in = new NumbersIn(new ZstdInputStream(file));
      String format = in.word();
      if (!format.equals(ValuesFile.FORMAT)) {
        throw new IOException("its values are of a form that is not known: " + format);
      }
      next = read();
    } catch (IOException | RuntimeException e) {
      CsvBlocks.close(file, e);
      throw e;
    }
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public Block next() {
    if (next == null) {
      throw new NoSuchElementException();
    }
    Block block = next;
    next = read();
    return block;
  }

  private Block read() {
    try {
      return in.number() == 0 ? null : block(in.word());
    } catch (IOException | RuntimeException e) {
      throw damaged.apply(e);
    }
  }

  private Block block(String indicator) throws IOException {
    PackedValues.Builder block = numbers.another();
    AreaValues area = null;
    int begins = in.count();
    while (begins != ValuesFile.END) {
      if (begins == ValuesFile.AREA) {
        append(indicator, area, block);
        AreaLevel level = AreaLevel.valueOf(in.word().toUpperCase(Locale.ROOT));
        area = block.area(level, in.word());
      } else {
        value(begins - ValuesFile.SPOT, area);
      }
      begins = in.count();
    }
    append(indicator, area, block);
    return new Block(indicator, block.build());
  }

  private static void append(String indicator, AreaValues area, PackedValues.Builder block) {
    if (area != null) {
      block.append(indicator, area, 0, area.size());
    }
  }

  private void value(int spotNumber, AreaValues area) throws IOException {
    int spot = spot(spotNumber);
    Form form = form(in.count());
    int note = numbers.note(in.word());
    for (int i = 0; i < units.length; i++) {
      if (form.scales()[i] == ValueCursor.LARGE) {
        units[i] = numbers.large(new BigDecimal(in.word()));
      } else if (form.scales()[i] != ValueCursor.NONE) {
        units[i] = in.number();
      }
    }
    area.add(spot, form.number(), note, units);
  }

  private int spot(int number) throws IOException {
    if (number == spotsKnown) {
      spots = number < spots.length ? spots : Arrays.copyOf(spots, 2 * number);
      spots[spotsKnown++] = numbers.spot(in.word(), in.word(), in.word());
    }
    return spots[number];
  }

  private Form form(int number) throws IOException {
    if (number == formsKnown) {
      forms = number < forms.length ? forms : Arrays.copyOf(forms, 2 * number);
      forms[formsKnown++] = newForm();
    }
    return forms[number];
  }

  private Form newForm() throws IOException {
    ValueStatus status = ValueStatus.valueOf(in.word());
    String confidence = in.word();
    String method = in.word();
    Unit unit = CsvBlocks.unit(in.word());
    int[] scales = new int[ValueCursor.NUMBERS];
    for (int i = 0; i < scales.length; i++) {
      scales[i] = in.count();
    }
    BigDecimal level = confidence.isEmpty() ? null : new BigDecimal(confidence);
    return new Form(numbers.form(status, level, method, unit, scales), scales);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
