package pl.szansa.indicators.counting;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import pl.szansa.model.Measure;

/**
 * Everything that decides what is counted of given rows, so that kept counts of another catalogue,
 * other years or another program are told from one's own.
 */
final class CountBasis {

  private final MessageDigest digest;

  private CountBasis() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * A hash of it.
   *
   * @param formulas of the plan; what they ask of the day or the session stands in them as it is
   * @param firstYear first year that counts
   * @param lastYear last year that counts
   * @param program see {@link KeptCounts}
   */
  static String of(CountPlan plan, Formulas formulas, int firstYear, int lastYear, String program) {
    CountBasis basis = new CountBasis();
    basis.add(program, plan.relation().name(), firstYear + "-" + lastYear);
    plan.layout().counted().forEach(basis::add);
    plan.layout().summed().forEach(basis::add);
    basis.add(plan.totals().toString());
    for (CountPlan.Broken broken : plan.breakdowns()) {
      List<String> columns = broken.breakdown().columns();
      basis.add(
          broken.breakdown().id(),
          String.join(",", columns),
          Boolean.toString(broken.yearly()),
          broken.shape().toString());
    }
    formulas.sql().forEach(basis::add);
    return HexFormat.of().formatHex(basis.digest.digest());
  }

  private void add(Measure measure) {
    add(measure.aggregate().name(), measure.expression(), measure.period().name());
  }

  private void add(String... texts) {
    for (String text : texts) {
      digest.update(text.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
    }
  }
}
