package pl.szansa.dashboard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import pl.szansa.ingest.registers.Regions;
import pl.szansa.ingest.registers.Tiles;
import pl.szansa.model.Area;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.CaseMixModel;
import pl.szansa.model.Comparisons;
import pl.szansa.model.Evaluation;
import pl.szansa.model.Family;
import pl.szansa.model.Formats;
import pl.szansa.model.Indicator;
import pl.szansa.model.Issue;
import pl.szansa.model.IssueCount;
import pl.szansa.model.Language;
import pl.szansa.model.MapOutlines;
import pl.szansa.model.Measure;
import pl.szansa.model.ParetoFront;
import pl.szansa.model.PeerGroup;
import pl.szansa.model.PeerGroups;
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
    data.set("areas", list(evaluation.areas(), a -> area(a, evaluation.comparisons().peers())));
    data.set("peers", peers(evaluation.comparisons().peers()));
    data.set("largest", list(LargestOffices.of(evaluation), JSON::textNode));
    data.set("caseMix", list(caseMix(evaluation.comparisons()), JSON::textNode));
    data.set("fronts", list(evaluation.comparisons().fronts(), DashboardData::front));
    data.set("tiles", tiles());
    data.set("voivodeships", voivodeships());
    data.set("outlines", evaluation.outlines().map(DashboardData::outlines).orElse(null));
    data.set("key", list(KeyFigures.of(evaluation), i -> keyFigure(i, evaluation)));
    data.set("reconciliations", list(evaluation.reconciliations(), DashboardData::reconciliation));
    data.set("submissions", list(evaluation.submissions(), DashboardData::submission));
    data.set("values", values);
    return data.toString().replace("<", "\\u003c");
  }

  static ObjectNode text(Text text) {
    return JSON.objectNode().put("pl", text.pl()).put("en", text.en());
  }

  static ObjectNode texts(Map<String, Text> texts) {
    ObjectNode node = JSON.objectNode();
    texts.forEach((key, text) -> node.set(key, text(text)));
    return node;
  }

  private static <T> ArrayNode list(Collection<T> items, Function<T, ? extends JsonNode> entry) {
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

  private static ObjectNode area(Area area, PeerGroups peers) {
    ObjectNode node =
        JSON.objectNode()
            .put("level", area.level().code())
            .put("code", area.code())
            .put("parent", area.parent());
    if (area.level() == AreaLevel.OFFICE) {
      node.put("peer", peers.of(area.code()).map(PeerGroup::id).orElse(""));
    }
    node.set("name", text(area.name()));
    return node;
  }

  /** The indicators for which offices' results are adjusted. */
  private static List<String> caseMix(Comparisons comparisons) {
    return comparisons.models().stream().map(CaseMixModel::indicator).toList();
  }

  private static ObjectNode peers(PeerGroups peers) {
    ObjectNode node = JSON.objectNode();
    node.set("explanation", text(peers.explanation()));
    node.set("groups", list(peers.groups(), DashboardData::peerGroup));
    return node;
  }

  private static ObjectNode peerGroup(PeerGroup group) {
    ObjectNode node = JSON.objectNode().put("id", group.id());
    node.set("name", text(group.name()));
    node.set("profile", text(group.profile()));
    node.set("offices", list(group.offices(), JSON::textNode));
    return node;
  }

  private static ObjectNode front(ParetoFront front) {
    ObjectNode node =
        JSON.objectNode()
            .put("cost", front.cost())
            .put("result", front.result())
            .put("period", front.period());
    node.set("offices", list(front.offices(), JSON::textNode));
    return node;
  }

  /** {@code {code: [column, row]}}. */
  private static ObjectNode tiles() {
    ObjectNode node = JSON.objectNode();
    Tiles.shipped().forEach((code, tile) -> node.putArray(code).add(tile.column()).add(tile.row()));
    return node;
  }

  /** Names of all of them: those without a value stand on the map too. */
  private static ObjectNode voivodeships() {
    ObjectNode node = JSON.objectNode();
    Regions regions = Regions.shipped();
    Tiles.shipped()
        .keySet()
        .forEach(code -> regions.find(code).ifPresent(r -> node.set(code, text(r.name()))));
    return node;
  }

  private static JsonNode outlines(MapOutlines outlines) {
    ObjectNode node = JSON.objectNode().put("level", outlines.level().code());
    node.set("shapes", list(outlines.outlines(), DashboardData::shape));
    return node;
  }

  private static ObjectNode shape(MapOutlines.Outline outline) {
    ObjectNode node = JSON.objectNode().put("code", outline.code());
    ArrayNode rings = node.putArray("rings");
    for (double[][] ring : outline.rings()) {
      ArrayNode points = rings.addArray();
      for (double[] point : ring) {
        points.addArray().add(rounded(point[0])).add(rounded(point[1]));
      }
    }
    return node;
  }

  /** A ten-thousandth of a degree is ten metres. */
  private static double rounded(double degrees) {
    return Math.round(degrees * 10_000) / 10_000.0;
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

  private static String plain(BigDecimal number) {
    return number == null ? "" : number.toPlainString();
  }
}
