package pl.szansa.reports.chapters;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pl.szansa.dashboard.Labels;
import pl.szansa.dashboard.Sentences;
import pl.szansa.model.Indicator;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Missing;
import pl.szansa.model.Text;
import pl.szansa.model.ValueStatus;
import pl.szansa.reports.chapters.CategoryTable.Values;
import pl.szansa.reports.content.Block;
import pl.szansa.reports.content.Block.Cell;
import pl.szansa.reports.content.Block.Point;
import pl.szansa.reports.content.Block.Points;
import pl.szansa.reports.content.Block.Row;
import pl.szansa.reports.content.Block.Width;
import pl.szansa.reports.content.Report;

/** Results of women and men, young and old ... held against each other. */
final class GroupDifferences {

  private static final List<String> OUTCOMES =
      List.of("completion_rate", "qualification_rate", "employment_rate_exit");
  private static final String SEX = "sex";
  private static final List<String> BREAKDOWNS =
      List.of(SEX, "age", "education", "labour_status", "area", "disability");

  private final Report report;
  private final Say say;
  private final Labels labels;

  GroupDifferences(Report report, Say say, Labels labels) {
    this.report = report;
    this.say = say;
    this.labels = labels;
  }

  List<Block> blocks() {
    List<Indicator> outcomes =
        OUTCOMES.stream()
            .flatMap(id -> report.evaluation().indicator(id).stream())
            .filter(i -> report.value(i.id()).isPresent())
            .toList();
    CategoryTable table =
        new CategoryTable(report, labels, outcomes.stream().map(this::column).toList());
    List<Cell> totals = new ArrayList<>(List.of(Cell.of(say.it("total"))));
    outcomes.forEach(i -> totals.add(report.cell(report.value(i.id()))));
    return table
        .of(say.it("groupsCaption"), Width.SMALL, Optional.of(Row.of(totals)), BREAKDOWNS)
        .<List<Block>>map(
            t -> {
              List<Block> blocks = new ArrayList<>(findings(outcomes));
              blocks.add(t);
              return blocks;
            })
        .orElse(List.of(say.paragraph("noGroups")));
  }

  private Values column(Indicator outcome) {
    return new Values(outcome.name().in(say.language()), b -> report.categories(outcome.id(), b));
  }

  /** Women and men first; then the other groups, those that clearly differ before those alike. */
  private List<Block> findings(List<Indicator> outcomes) {
    List<Point> sexes = new ArrayList<>();
    List<Point> clear = new ArrayList<>();
    Map<String, List<String>> alike = new LinkedHashMap<>();
    for (Indicator outcome : outcomes) {
      String name = outcome.name().in(say.language());
      for (String breakdown : BREAKDOWNS) {
        List<IndicatorValue> values = judged(outcome, breakdown);
        if (values.size() < 2) {
          continue;
        }
        String what = lower(labels.breakdown(breakdown));
        // of all pairs these two lie furthest apart: if their intervals meet, so do those of all
        IndicatorValue lowest =
            Collections.min(values, Comparator.comparing(IndicatorValue::upper));
        IndicatorValue highest =
            Collections.max(values, Comparator.comparing(IndicatorValue::lower));
        if (breakdown.equals(SEX)) {
          sexes.add(new Point(name + ":", sexes(values)));
        } else if (Sentences.differ(lowest, highest)) {
          clear.add(new Point(name + ", " + what + ":", contrast(lowest, highest)));
        } else {
          alike.computeIfAbsent(name, n -> new ArrayList<>()).add(what);
        }
      }
    }
    List<Block> blocks = new ArrayList<>();
    if (!sexes.isEmpty()) {
      blocks.add(say.paragraph("sexes"));
      blocks.add(new Points(sexes));
    }
    if (!clear.isEmpty()) {
      blocks.add(say.paragraph("someDiffer"));
      blocks.add(new Points(clear));
    }
    if (!alike.isEmpty()) {
      blocks.add(say.paragraph("alike", "groups", listed(alike)));
    }
    return blocks;
  }

  /** Women first, whoever fared better. */
  private String sexes(List<IndicatorValue> values) {
    List<IndicatorValue> ordered =
        values.stream()
            .sorted(Comparator.comparingInt(v -> labels.place(SEX, v.category())))
            .toList();
    return contrast(ordered.get(0), ordered.get(1));
  }

  /** {@code Outcome A, outcome B - age, area}: outcomes of the same list together. */
  private static String listed(Map<String, List<String>> alike) {
    Map<List<String>, List<String>> outcomes = new LinkedHashMap<>();
    alike.forEach((name, what) -> outcomes.computeIfAbsent(what, w -> new ArrayList<>()).add(name));
    return outcomes.entrySet().stream()
        .map(e -> String.join(", ", e.getValue()) + " \u2013 " + String.join(", ", e.getKey()))
        .collect(Collectors.joining("; "));
  }

  /** Groups of people with a value and an interval, from the lowest. */
  private List<IndicatorValue> judged(Indicator outcome, String breakdown) {
    return report.categories(outcome.id(), breakdown).stream()
        .filter(v -> v.status() == ValueStatus.VALUE && v.lower() != null && v.upper() != null)
        .filter(v -> !missing(v.category()))
        .sorted(Comparator.comparing(IndicatorValue::value))
        .toList();
  }

  /** People who gave no answer are no group. */
  private static boolean missing(String category) {
    for (Missing missing : Missing.values()) {
      if (missing.code().equals(category)) {
        return true;
      }
    }
    return false;
  }

  private String contrast(IndicatorValue lowest, IndicatorValue highest) {
    report.cite(lowest);
    report.cite(highest);
    return Sentences.contrast(name(lowest), lowest, name(highest), highest).in(say.language());
  }

  private Text name(IndicatorValue value) {
    return labels.category(value.breakdown(), value.category());
  }

  private String lower(Text name) {
    String words = name.in(say.language());
    return words.substring(0, 1).toLowerCase(say.language().locale()) + words.substring(1);
  }
}
