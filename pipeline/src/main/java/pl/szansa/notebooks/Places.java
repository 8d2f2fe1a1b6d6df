package pl.szansa.notebooks;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import pl.szansa.charts.drawing.Palette;
import pl.szansa.dashboard.Labels;
import pl.szansa.dashboard.Page;
import pl.szansa.indicators.catalogue.CatalogueReader;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Comparison.Judgement;
import pl.szansa.model.Evaluation;
import pl.szansa.model.Formats;
import pl.szansa.model.FunnelPosition;
import pl.szansa.model.Input;
import pl.szansa.model.Language;
import pl.szansa.model.Text;
import pl.szansa.model.Unit;
import pl.szansa.model.ValueStatus;

/** What the places in the cells of a notebook are filled with; each fact from where it stands. */
final class Places {

  private final Evaluation evaluation;
  private final Map<String, Function<String, String>> contents = new LinkedHashMap<>();

  Places(Evaluation evaluation) {
    this.evaluation = evaluation;
    Categories categories = new Categories(evaluation);
    plain("title", markdown(evaluation.title().in(language())));
    plain("notice", markdown(evaluation.notice().in(language())));
    plain("fingerprint", evaluation.fingerprint());
    plain("version", evaluation.version());
    plain("language", language().tag());
    plain("colours", Python.of(Palette.DEFAULT.roles()));
    plain("stacked", Python.of(Palette.DEFAULT.stacked()));
    plain("sequential", Python.of(Palette.DEFAULT.sequential()));
    plain("decimals", Python.of(map(Unit.values(), Unit::code, Unit::decimals)));
    plain("shapes", Python.of(map(Unit.values(), Unit::code, this::shape)));
    Formats.Marks marks = Formats.marks(language());
    plain("marks", Python.of(List.of(marks.decimal(), marks.group(), marks.minus())));
    plain("statuses", labels(ValueStatus.values(), ValueStatus::name, ValueStatus::label));
    plain("judgements", labels(Judgement.values(), Judgement::name, Judgement::label));
    plain(
        "positions", labels(FunnelPosition.values(), FunnelPosition::name, FunnelPosition::label));
    plain("levels", labels(AreaLevel.values(), AreaLevel::code, Labels::level));
    plain("inputs", inputs());
    contents.put("categories", ids -> Python.of(categories.of(List.of(ids.split(" ")))));
    contents.put("breakdown", categories::name);
    contents.put("entry", Places::entry);
    contents.put("resource", path -> Page.resource(path.replace(' ', '/')).strip());
  }

  Language language() {
    return evaluation.language();
  }

  /** What stands in for {@code {{name:argument}}}. */
  Optional<String> content(String name, String argument) {
    return Optional.ofNullable(contents.get(name)).map(content -> content.apply(argument));
  }

  /** The same with one more place. */
  Places with(String name, String content) {
    plain(name, content);
    return this;
  }

  private void plain(String name, String content) {
    contents.put(name, argument -> content);
  }

  /** How many places the decimal point moves, how many decimals are shown, and the unit's sign. */
  private List<Object> shape(Unit unit) {
    Formats.Shape shape = Formats.shape(unit);
    return List.of(shape.shift(), shape.decimals(), shape.pattern().in(language()));
  }

  private <T> String labels(T[] codes, Function<T, String> key, Function<T, Text> label) {
    return Python.of(map(codes, key, code -> label.apply(code).in(language())));
  }

  private static <T> Map<String, Object> map(
      T[] codes, Function<T, String> key, Function<T, Object> value) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (T code : codes) {
      map.put(key.apply(code), value.apply(code));
    }
    return map;
  }

  /** Rows of a Markdown table: what went in, by kind, with a hash over all of the kind. */
  private String inputs() {
    return Arrays.stream(Input.Kind.values())
        .filter(kind -> !evaluation.provenance().inputs(kind).isEmpty())
        .map(kind -> row(kind, evaluation.provenance().inputs(kind)))
        .collect(Collectors.joining("\n"));
  }

  private String row(Input.Kind kind, List<Input> inputs) {
    String lines =
        inputs.stream().map(i -> i.state() + "  " + i.name() + "\n").collect(Collectors.joining());
    return "| %s (%d) | `%s` |"
        .formatted(markdown(kind.label().in(language())), inputs.size(), sha256(lines));
  }

  private static String sha256(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** An entry of the shipped catalogue as it is written there. */
  private static String entry(String id) {
    Pattern entry =
        Pattern.compile("^- id: " + id + "$.*?(?=^- |\\z)", Pattern.MULTILINE | Pattern.DOTALL);
    return CatalogueReader.shipped().values().stream()
        .map(entry::matcher)
        .filter(Matcher::find)
        .map(found -> found.group().strip())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("the catalogue has no " + id));
  }

  /** Text that Markdown takes for text: no markup, no HTML. */
  static String markdown(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replaceAll("[\\\\`*_{}\\[\\]()#!|$~]", "\\\\$0");
  }
}
