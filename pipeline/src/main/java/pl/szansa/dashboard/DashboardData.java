package pl.szansa.dashboard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import pl.szansa.model.Evaluation;
import pl.szansa.model.Family;
import pl.szansa.model.Formats;
import pl.szansa.model.Indicator;
import pl.szansa.model.Issue;
import pl.szansa.model.IssueCount;
import pl.szansa.model.Language;
import pl.szansa.model.Measure;
import pl.szansa.model.PeriodKind;
import pl.szansa.model.PublishedFigure;
import pl.szansa.model.Reconciliation;
import pl.szansa.model.Submission;
import pl.szansa.model.Text;
import pl.szansa.model.Unit;

/** What the dashboard's script works on, as JSON. */
final class DashboardData {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private DashboardData() {}

  /**
   * The data, safe to stand in a {@code script} element: no less-than sign is left that could close
   * it or open a comment.
   *
   * @param words the page's own wordings
   * @param values what the script must know of the packed values
   */
  static String json(Evaluation evaluation, Texts words, ObjectNode values) {
    ObjectNode data = JSON.objectNode();
    data.put("language", evaluation.language().tag());
    data.put("fingerprint", evaluation.fingerprint());
    data.put("version", evaluation.version());
    data.set("title", text(evaluation.title()));
    data.set("notice", text(evaluation.notice()));
    data.set("contact", text(evaluation.contact()));
    data.set("periods", list(evaluation.periods(), p -> period(p, evaluation)));
    data.set("marks", marks());
    data.set("texts", texts(words.all()));
    data.set("labels", DashboardLabels.of(evaluation));
    data.set("units", units());
    data.set("families", list(evaluation.families(), f -> family(f, evaluation)));
    data.set("indicators", list(evaluation.indicators(), DashboardData::indicator));
    data.setAll(AreaData.of(evaluation));
    data.setAll(MapData.of(evaluation));
    data.set("key", list(KeyFigures.of(evaluation), i -> keyFigure(i, evaluation)));
    data.set("reconciliations", list(evaluation.reconciliations(), DashboardData::reconciliation));
    data.put("files", evaluation.submissions().size());
    data.set("values", values);
    return data.toString().replace("<", "\\u003c");
  }

  /** The delivered files, which only some views look at. */
  static ArrayNode submissions(Evaluation evaluation) {
    return list(evaluation.submissions(), DashboardData::submission);
  }

  static ObjectNode text(Text text) {
    return JSON.objectNode().put("pl", text.pl()).put("en", text.en());
  }

  static ObjectNode texts(Map<String, Text> texts) {
    ObjectNode node = JSON.objectNode();
    texts.forEach((key, text) -> node.set(key, text(text)));
    return node;
  }

  static <T> ArrayNode list(Collection<T> items, Function<T, ? extends JsonNode> entry) {
    ArrayNode array = JSON.arrayNode();
    items.forEach(item -> array.add(entry.apply(item)));
    return array;
  }

  private static ObjectNode marks() {
    ObjectNode node = JSON.objectNode();
    for (Language language : Language.values()) {
      Formats.Marks marks = Formats.marks(language);
      node.putObject(language.tag())
          .put("decimal", marks.decimal())
          .put("group", marks.group())
          .put("minus", marks.minus());
    }
    return node;
  }

  private static ObjectNode units() {
    ObjectNode node = JSON.objectNode();
    for (Unit unit : Unit.values()) {
      Formats.Shape shape = Formats.shape(unit);
      node.putObject(unit.code())
          .put("shift", shape.shift())
          .put("decimals", shape.decimals())
          .set("pattern", text(shape.pattern()));
    }
    return node;
  }

  private static ObjectNode period(String period, Evaluation evaluation) {
    ObjectNode node = JSON.objectNode().put("id", period).put("kind", PeriodKind.of(period).code());
    node.set("name", text(Formats.period(period, evaluation.periods())));
    return node;
  }

  /** A family with the ids of its indicators. */
  private static ObjectNode family(Family family, Evaluation evaluation) {
    ObjectNode node = JSON.objectNode().put("id", family.id());
    node.set("name", text(family.name()));
    node.set("indicators", list(evaluation.indicators(family), i -> JSON.textNode(i.id())));
    return node;
  }

  private static ObjectNode indicator(Indicator indicator) {
    ObjectNode node =
        JSON.objectNode()
            .put("id", indicator.id())
            .put("family", indicator.family())
            .put("partOf", indicator.partOf())
            .put("source", indicator.source())
            .put("unit", indicator.unit().code())
            .put("direction", indicator.direction().name())
            .put("numerator", indicator.numerator().expression())
            .put("denominator", indicator.denominator().map(Measure::expression).orElse(""))
            .put("numeratorUnit", Sentences.unit(indicator.numerator()).code())
            .put(
                "denominatorUnit",
                indicator.denominator().map(d -> Sentences.unit(d).code()).orElse(""))
            .put("method", indicator.interval())
            .put("smallestBase", indicator.smallestBase());
    node.set("name", text(indicator.name()));
    node.set("definition", text(indicator.definition()));
    node.set("reading", text(indicator.reading()));
    node.set("unverified", text(indicator.unverified()));
    return node;
  }

  private static ObjectNode keyFigure(Indicator indicator, Evaluation evaluation) {
    ObjectNode node = JSON.objectNode().put("indicator", indicator.id());
    node.set("basis", text(Sentences.basis(indicator, KeyFigures.value(indicator, evaluation))));
    return node;
  }

  private static ObjectNode reconciliation(Reconciliation reconciliation) {
    PublishedFigure figure = reconciliation.figure();
    return JSON.objectNode()
        .put("office", figure.office())
        .put("project", figure.project())
        .put("from", figure.periodFrom())
        .put("to", figure.periodTo())
        .<ObjectNode>set("measure", text(reconciliation.measure()))
        .put("unit", figure.unit())
        .put("note", figure.note())
        .put("published", plain(figure.value()))
        .put("indicator", reconciliation.indicator())
        .put("computed", plain(reconciliation.computed()))
        .put("difference", plain(reconciliation.difference()))
        .put("verdict", reconciliation.verdict().name());
  }

  private static ObjectNode submission(Submission submission) {
    ObjectNode node =
        JSON.objectNode()
            .put("path", submission.path())
            .put("sheet", submission.sheet())
            .put("entity", submission.entity())
            .put("office", submission.office())
            .put("status", submission.status().name())
            .put("rows", submission.rows())
            .put("accepted", submission.accepted())
            .put("quarantined", submission.quarantined());
    ArrayNode issues = node.putArray("issues");
    for (Issue issue : submission.issues()) {
      issues.addArray().add(issue.code()).add(issue.message()).add(0);
    }
    for (IssueCount issue : submission.issueCounts()) {
      issues.addArray().add(issue.code()).add(issue.message()).add(issue.rows());
    }
    return node;
  }

  static String plain(BigDecimal number) {
    return number == null ? "" : number.toPlainString();
  }
}
