package pl.szansa.resolve.persons;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pl.szansa.resolve.rows.Bytes;
import pl.szansa.store.scan.FlatNumbers;

/**
 * Numbers for the texts of a column while its rows are packed: codes have their places in the list,
 * from 1 on; what is on no list comes behind them and travels as text.
 */
final class PackedTexts implements FlatNumbers.Numbering {

  /** In place of the code of a text that is on no list. */
  static final int UNLISTED = 0;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<byte[]> unlisted = new ArrayList<>();
  private final int codes;

  /**
   * @param codes fewer than fit into a byte
   */
  PackedTexts(List<String> codes) {
    this.codes = codes.size();
    codes.forEach(code -> numbers.put(code, numbers.size() + 1));
  }

  @Override
  public long of(byte[] letters, int from, int length) {
    String text = new String(letters, from, length, StandardCharsets.UTF_8);
    Integer known = numbers.get(text);
    if (known != null) {
      return known;
    }
    unlisted.add(text.getBytes(StandardCharsets.UTF_8));
    numbers.put(text, codes + unlisted.size());
    return codes + unlisted.size();
  }

  /** Writes the text of a number. */
  void pack(int number, Bytes out) {
    if (number <= codes) {
      out.one(number);
    } else {
      out.one(UNLISTED);
      out.text(unlisted.get(number - codes - 1));
    }
  }
}
