package pl.szansa.model;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Things by number, equal ones once; several threads may ask. The numbers hang on who asks first,
 * so they never leave the memory.
 */
final class Numbered<T> {

  private final Map<T, Integer> numbers = new ConcurrentHashMap<>();
  private volatile Object[] things = new Object[64];

  /** The number of a thing, from 0. */
  int of(T thing) {
    Integer known = numbers.get(thing);
    return known == null ? add(thing) : known;
  }

  private synchronized int add(T thing) {
    int number = numbers.size();
    Integer known = numbers.get(thing);
    if (known != null) {
      return known;
    }
    Object[] all = number < things.length ? things : Arrays.copyOf(things, 2 * number);
    all[number] = thing;
    things = all;
    numbers.put(thing, number);
    return number;
  }

  /** The thing of a number. */
  @SuppressWarnings("unchecked")
  T at(int number) {
    return (T) things[number];
  }

  int size() {
    return numbers.size();
  }
}
