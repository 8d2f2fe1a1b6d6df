package pl.szansa.model;

import java.util.List;

/**
 * The offices that no other office beats in both cost and result.
 *
 * @param cost indicator id, lower is better
 * @param result indicator id, higher is better
 * @param period a year, or {@code all}
 * @param offices office_ids, by cost
 */
public record ParetoFront(String cost, String result, String period, List<String> offices) {

  public ParetoFront {
    offices = List.copyOf(offices);
  }
}
