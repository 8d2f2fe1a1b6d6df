package pl.szansa.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.iceberg.data.IcebergGenerics;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.expressions.Expressions;
import org.apache.iceberg.io.CloseableIterable;
import pl.szansa.model.Dictionary;
import pl.szansa.model.PublishedFigure;
import pl.szansa.model.Submission;

/** The accepted rows of {@code published} that count; a few per office, so no engine is needed. */
public final class PublishedFigures {

  private record Placed(String path, long line, PublishedFigure figure) {}

  private PublishedFigures() {}

  /** In the order of the files that hold them. */
  public static List<PublishedFigure> read(Store store, List<Submission> submissions) {
    Map<String, Submission> current =
        submissions.stream()
            .filter(Submission::current)
            .collect(Collectors.toMap(Submission::id, Function.identity()));
    List<Placed> figures = new ArrayList<>();
    try (CloseableIterable<Record> records =
        IcebergGenerics.read(store.rows(Dictionary.shipped().table("published")))
            .where(Expressions.equal(StoreSchemas.STATUS, "accepted"))
            .build()) {
      for (Record r : records) {
        Submission submission = current.get(text(r, StoreSchemas.SUBMISSION));
        if (submission != null) {
          long line = (Long) r.getField(StoreSchemas.LINE);
          figures.add(new Placed(submission.path(), line, figure(r)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    figures.sort(Comparator.comparing(Placed::path).thenComparingLong(Placed::line));
    return figures.stream().map(Placed::figure).toList();
  }

  private static PublishedFigure figure(Record r) {
    return new PublishedFigure(
        text(r, "office"),
        text(r, "project"),
        text(r, "period_from"),
        text(r, "period_to"),
        text(r, "measure"),
        text(r, "unit"),
        (BigDecimal) r.getField("value"),
        text(r, "note"));
  }

  private static String text(Record r, String column) {
    Object value = r.getField(column);
    return value == null ? "" : value.toString();
  }
}
