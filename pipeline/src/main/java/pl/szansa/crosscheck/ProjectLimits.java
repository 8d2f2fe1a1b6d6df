package pl.szansa.crosscheck;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Coverage;
import pl.szansa.model.Formats;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.IndicatorValues;
import pl.szansa.model.Language;
import pl.szansa.model.OfficeFinding;
import pl.szansa.model.Submission;
import pl.szansa.model.ValueStatus;
import pl.szansa.validate.AcrossFiles;
import pl.szansa.validate.Rule;

/** Shares of a project's expenditure that its programme limits; the shares are indicators. */
final class ProjectLimits {

  /** Shares are compared to a hundredth of a percent; programmes state a tenth. */
  private static final int SCALE = 4;

  private static final String ALL = "all";

  private final IndicatorValues values;
  private final Function<String, Language> languages;
  private final Map<String, String> offices = new TreeMap<>();

  ProjectLimits(
      IndicatorValues values, List<Submission> submissions, Function<String, Language> languages) {
    this.values = values;
    this.languages = languages;
    for (Submission submission : submissions) {
      for (Coverage held : submission.coverage()) {
        offices.putIfAbsent(held.project(), submission.office());
      }
    }
  }

  List<OfficeFinding> find() {
    List<OfficeFinding> findings = new ArrayList<>();
    for (Rule rule : AcrossFiles.rules("project_limit")) {
      Pattern projects = Pattern.compile(rule.parameters().get("projects"));
      for (IndicatorValue share :
          values.totals(rule.parameters().get("indicator"), AreaLevel.PROJECT, ALL)) {
        if (share.status() == ValueStatus.VALUE
            && projects.matcher(share.area()).matches()
            && outside(share.value().setScale(SCALE, RoundingMode.HALF_EVEN), rule)) {
          findings.add(finding(rule, share));
        }
      }
    }
    return findings;
  }

  private static boolean outside(BigDecimal share, Rule rule) {
    String low = rule.parameters().get("low");
    String high = rule.parameters().get("high");
    return low != null && share.compareTo(new BigDecimal(low)) < 0
        || high != null && share.compareTo(new BigDecimal(high)) > 0;
  }

  private OfficeFinding finding(Rule rule, IndicatorValue share) {
    String office = offices.getOrDefault(share.area(), "");
    Language language = languages.apply(office);
    Map<String, String> fillings =
        Map.of(
            "other", Formats.percent(share.value(), language),
            "low", percent(rule.parameters().get("low"), language),
            "high", percent(rule.parameters().get("high"), language));
    return new OfficeFinding(office, "", AcrossFiles.issue(rule, language, share.area(), fillings));
  }

  private static String percent(String limit, Language language) {
    return limit == null ? "" : Formats.percent(new BigDecimal(limit), language);
  }
}
