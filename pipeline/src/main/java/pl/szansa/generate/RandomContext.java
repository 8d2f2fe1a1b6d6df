package pl.szansa.generate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes up the communes of made-up offices: the higher the unemployment, the larger the part of the
 * inhabitants whom an office works with, and so the fewer inhabitants for the same participations.
 *
 * @param unemployment lowest and highest registered unemployment, in per cent
 * @param clients fewest and most participations a year for a thousand inhabitants, where the
 *     unemployment is ten per cent
 */
record RandomContext(List<Double> unemployment, List<Double> clients) {

  /** The draws are those of offices and people no more, so that these stay what they were. */
  private static final long SALT = 0x70656572L;

  private static final double TEN_PER_CENT = 10;
  private static final int A_THOUSAND = 1000;

  /** Two facts per office, in the order of the offices. */
  List<Plan.Context> of(List<OfficePlan> offices, long seed) {
    Draw draw = new Draw(seed ^ SALT);
    List<Plan.Context> facts = new ArrayList<>();
    for (OfficePlan office : offices) {
      double rate = draw.between(unemployment.get(0), unemployment.get(1));
      double perThousand = draw.between(clients.get(0), clients.get(1)) * rate / TEN_PER_CENT;
      double yearly = (double) office.intake().complete() / office.intake().participants().size();
      long population = Math.max(A_THOUSAND, Math.round(yearly / perThousand * A_THOUSAND));
      facts.add(new Plan.Context(office.id(), "population", Long.toString(population)));
      facts.add(
          new Plan.Context(
              office.id(),
              "unemployment_rate",
              BigDecimal.valueOf(rate).setScale(1, RoundingMode.HALF_UP).toPlainString()));
    }
    return facts;
  }
}
