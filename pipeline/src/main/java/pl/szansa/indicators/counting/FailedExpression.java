package pl.szansa.indicators.counting;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.QueryContext;
import org.apache.spark.SparkThrowable;
import pl.szansa.indicators.catalogue.Catalogue;
import pl.szansa.model.UserError;

/** Tells an expression that fails on the data, which is the analyst's mistake, from a bug. */
public final class FailedExpression {

  /** Class of SQLSTATE for data exceptions: division by zero, overflow, an impossible cast. */
  private static final String DATA_EXCEPTION = "22";

  private FailedExpression() {}

  /** What to throw in the place of an exception of the counting. */
  public static RuntimeException of(Exception e, Catalogue catalogue) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof SparkThrowable failure
          && failure.getSqlState() != null
          && failure.getSqlState().startsWith(DATA_EXCEPTION)) {
        String reason = cause.getMessage().lines().findFirst().orElse("");
        List<String> fragments =
            Arrays.stream(failure.getQueryContext()).map(QueryContext::fragment).toList();
        return new UserError(
            "the expression of "
                + indicators(fragments, catalogue)
                + " fails on the data: "
                + reason,
            "exclude those rows in the expression, or use a function that gives NULL for them");
      }
      if (cause instanceof SumTooLarge failure) {
        return new UserError(
            "the sums of "
                + indicators(List.of(failure.expression()), catalogue)
                + " are too large",
            "look for an amount that cannot be, or exclude such rows in the expression");
      }
    }
    return e instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(e);
  }

  private static String indicators(List<String> fragments, Catalogue catalogue) {
    String ids =
        catalogue.entries().stream()
            .filter(
                e ->
                    e.measures()
                        .anyMatch(m -> fragments.stream().anyMatch(m.expression()::contains)))
            .map(e -> e.indicator().id())
            .collect(Collectors.joining(", "));
    return ids.isEmpty() ? "an indicator" : ids;
  }
}
