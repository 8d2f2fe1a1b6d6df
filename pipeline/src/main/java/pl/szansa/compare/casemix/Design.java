package pl.szansa.compare.casemix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which categories have a coefficient: all but the largest of a characteristic, which the others
 * are compared with, those of fewer people than {@link #FEWEST}, who count as of the largest, and
 * those that follow from others, as the length of unemployment of the inactive does.
 */
final class Design {

  /** Of fewer people a coefficient says nothing. */
  static final int FEWEST = 20;

  /** What is left of a column, beside others, below which it follows from them. */
  private static final double FOLLOWS = 1e-9;

  private static final int NONE = -1;

  /**
   * A coefficient's meaning.
   *
   * @param characteristic column
   * @param category code
   */
  record Column(String characteristic, String category) {}

  private final PatternCode code;
  private final List<Column> columns = new ArrayList<>();

  /** By characteristic and digit the place of the coefficient. */
  private final int[][] places;

  /**
   * @param people by pattern, those who were asked
   */
  Design(PatternCode code, Map<Integer, Integer> people) {
    this.code = code;
    this.places = new int[code.columns().size()][];
    columns.add(new Column("intercept", ""));
    for (int c = 0; c < places.length; c++) {
      choose(c, people);
    }
    drop(following(people));
  }

  List<Column> columns() {
    return List.copyOf(columns);
  }

  /** The columns that are 1 for a pattern, the intercept first. */
  int[] active(int pattern) {
    int[] digits = code.decode(pattern);
    int[] active = new int[digits.length + 1];
    int n = 1;
    for (int c = 0; c < digits.length; c++) {
      int place = places[c][digits[c]];
      if (place != NONE) {
        active[n++] = place;
      }
    }
    return Arrays.copyOf(active, n);
  }

  private void choose(int characteristic, Map<Integer, Integer> people) {
    int[] sizes = new int[code.digits(characteristic)];
    people.forEach((pattern, n) -> sizes[code.decode(pattern)[characteristic]] += n);
    int largest = 0;
    for (int digit = 1; digit < sizes.length; digit++) {
      largest = sizes[digit] > sizes[largest] ? digit : largest;
    }
    places[characteristic] = new int[sizes.length];
    for (int digit = 0; digit < sizes.length; digit++) {
      boolean own = digit != largest && sizes[digit] >= FEWEST;
      places[characteristic][digit] = own ? columns.size() : NONE;
      if (own) {
        String category = code.category(characteristic, digit);
        columns.add(new Column(code.columns().get(characteristic), category));
      }
    }
  }

  /**
   * The columns that are sums of earlier ones, by Cholesky's method on the columns' products: what
   * is left of the square of one that is, is nothing.
   */
  private List<Integer> following(Map<Integer, Integer> people) {
    double[][] products = products(people);
    double[][] factor = new double[columns.size()][columns.size()];
    List<Integer> kept = new ArrayList<>();
    List<Integer> following = new ArrayList<>();
    for (int j = 0; j < products.length; j++) {
      double left = products[j][j];
      for (int k = 0; k < kept.size(); k++) {
        double rest = products[j][kept.get(k)];
        for (int m = 0; m < k; m++) {
          rest -= factor[j][m] * factor[kept.get(k)][m];
        }
        factor[j][k] = rest / factor[kept.get(k)][k];
        left -= factor[j][k] * factor[j][k];
      }
      if (left <= FOLLOWS * products[j][j]) {
        following.add(j);
      } else {
        factor[j][kept.size()] = Math.sqrt(left);
        kept.add(j);
      }
    }
    return following;
  }

  private double[][] products(Map<Integer, Integer> people) {
    double[][] products = new double[columns.size()][columns.size()];
    people.forEach(
        (pattern, n) -> {
          int[] active = active(pattern);
          for (int i : active) {
            for (int j : active) {
              products[i][j] += n;
            }
          }
        });
    return products;
  }

  private void drop(List<Integer> dropped) {
    Map<Integer, Integer> moved = new TreeMap<>();
    List<Column> kept = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      if (!dropped.contains(i)) {
        moved.put(i, kept.size());
        kept.add(columns.get(i));
      }
    }
    columns.clear();
    columns.addAll(kept);
    for (int[] ofCharacteristic : places) {
      for (int digit = 0; digit < ofCharacteristic.length; digit++) {
        ofCharacteristic[digit] = moved.getOrDefault(ofCharacteristic[digit], NONE);
      }
    }
  }
}
