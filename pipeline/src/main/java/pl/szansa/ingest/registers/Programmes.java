package pl.szansa.ingest.registers;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import pl.szansa.ingest.values.Words;
import pl.szansa.model.Text;

/** The operational programmes, known by the numbers of their projects. */
public final class Programmes implements Serializable {

  private static final String PERIOD = "(?:19|20)\\d\\d-(?:19|20)\\d\\d";
  private static final int LAST_OF_2004 = 2006;
  private static final int LAST_OF_2007 = 2013;
  private static final int LAST_OF_2014 = 2020;

  private final Map<String, Programme> byCode = new LinkedHashMap<>();
  private final ProjectRegister projects;

  /**
   * @param projects tells the programme of a project whose number does not
   */
  Programmes(ProjectRegister projects) {
    this.projects = projects;
    RegisterFile.shipped("programmes.csv").lines(this::add);
  }

  /** Adds the workspace's programmes, which replace those of the same code and are asked first. */
  void addOwn(RegisterFile file) {
    Map<String, Programme> shipped = new LinkedHashMap<>(byCode);
    byCode.clear();
    file.lines(this::add);
    shipped.forEach(byCode::putIfAbsent);
  }

  private void add(RegisterLine line) {
    String code = line.required("code");
    byCode.put(
        code,
        new Programme(
            code,
            pattern(line),
            period(line),
            new Text(line.required("name_pl"), line.required("name_en")),
            line.list("aliases")));
  }

  private static Pattern pattern(RegisterLine line) {
    String text = line.required("pattern");
    try {
      // a number may have letters before it: UDA-POKL for an agreement, WND-POKL for an application
      return Pattern.compile("(?<![A-Z0-9])(?:" + text + ")");
    } catch (PatternSyntaxException e) {
      throw line.wrong(
          "the pattern \"" + text + "\" is no regular expression: " + e.getDescription());
    }
  }

  private static String period(RegisterLine line) {
    String period = line.required("period");
    if (!period.matches(PERIOD)) {
      throw line.wrong("the period \"" + period + "\" is not written like 2007-2013");
    }
    return period;
  }

  /**
   * The programme that a project's number names; where it names none, the one that {@code
   * reference/projects.csv} states.
   */
  public Optional<Programme> of(String project) {
    if (project == null) {
      return Optional.empty();
    }
    String number = project.toUpperCase(Locale.ROOT).replaceAll("\\s", "");
    return byCode.values().stream()
        .filter(p -> p.number().matcher(number).find())
        .findFirst()
        .or(() -> projects.find(project).flatMap(stated -> named(stated.programme())));
  }

  /** The programme that a text such as "PO KL 7.1.1" begins with. */
  private Optional<Programme> named(String text) {
    String words = Words.normalise(text) + " ";
    return byCode.values().stream()
        .filter(
            p ->
                Stream.concat(
                        Stream.of(p.code(), p.name().pl(), p.name().en()), p.aliases().stream())
                    .anyMatch(name -> words.startsWith(Words.normalise(name) + " ")))
        .findFirst();
  }

  /**
   * The programming period that a row belongs to. The programme goes before the date, because
   * spending of 2007-2013 went on to the end of 2015, when the next period had begun; the date is
   * only asked where nothing tells the programme.
   *
   * @param project number of the project
   * @param day of the row, null if it has none
   * @return for example 2007-2013; empty where neither tells it
   */
  public String period(String project, LocalDate day) {
    return of(project).map(Programme::period).orElse(day == null ? "" : byYear(day.getYear()));
  }

  private static String byYear(int year) {
    if (year <= LAST_OF_2004) {
      return "2004-2006";
    }
    if (year <= LAST_OF_2007) {
      return "2007-2013";
    }
    return year <= LAST_OF_2014 ? "2014-2020" : "2021-2027";
  }
}
