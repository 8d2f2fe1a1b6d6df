package pl.szansa.tables;

import java.util.Arrays;
import java.util.function.Supplier;

/**
 * What was made of things that a {@link pl.szansa.model.ValueCursor} tells by a number, of each
 * once.
 *
 * @param <T> what is made
 */
final class KnownByNumber<T> {

  private final Supplier<T> make;
  private Object[] made = new Object[64];

  /**
   * @param make what is made of the thing that the cursor is at
   */
  KnownByNumber(Supplier<T> make) {
    this.make = make;
  }

  /**
   * @param number that the cursor tells its thing by
   */
  @SuppressWarnings("unchecked")
  T at(int number) {
    return number < made.length && made[number] != null ? (T) made[number] : anew(number);
  }

  private T anew(int number) {
    if (number >= made.length) {
      made = Arrays.copyOf(made, 2 * number);
    }
    T one = make.get();
    made[number] = one;
    return one;
  }
}
