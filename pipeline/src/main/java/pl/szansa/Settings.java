package pl.szansa;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.Optional;
import pl.szansa.model.Language;
import pl.szansa.model.Text;
import pl.szansa.model.UserError;

/**
 * What {@code szansa.yml} says; every key is optional.
 *
 * @param title title of the evaluation
 * @param notice what every reader must be told of the data
 * @param language language of what is written for people
 * @param firstYear first year that counts
 * @param lastYear last year that counts
 * @param smallestBase replaces the catalogue's smallest bases, if stated
 * @param smallestCell counts of persons from 1 to below this are suppressed in breakdowns
 */
record Settings(
    Text title,
    Text notice,
    Language language,
    int firstYear,
    int lastYear,
    Optional<Integer> smallestBase,
    int smallestCell) {

  private static final Text TITLE =
      new Text("Ewaluacja projektów EFS", "Evaluation of ESF projects");
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2100;
  private static final int SMALLEST_CELL = 3;

  private record Thresholds(
      @JsonProperty("smallest_base") Integer smallestBase,
      @JsonProperty("smallest_cell") Integer smallestCell) {}

  private record File(
      Text title, Text notice, String locale, String years, Thresholds thresholds) {}

  /**
   * @param yaml content of the file, empty if there is none
   */
  static Settings parse(String yaml) {
    File file = read(yaml);
    Thresholds thresholds =
        file.thresholds() == null ? new Thresholds(null, null) : file.thresholds();
    Settings settings =
        new Settings(
            file.title() == null ? TITLE : file.title(),
            file.notice() == null ? new Text("", "") : file.notice(),
            Language.of(file.locale() == null ? "pl" : file.locale()),
            FIRST_YEAR,
            LAST_YEAR,
            Optional.ofNullable(thresholds.smallestBase()),
            thresholds.smallestCell() == null ? SMALLEST_CELL : thresholds.smallestCell());
    return file.years() == null ? settings : settings.withYears(file.years());
  }

  Settings withLanguage(String locale) {
    return new Settings(
        title, notice, Language.of(locale), firstYear, lastYear, smallestBase, smallestCell);
  }

  /** Restricted to years, written {@code 2008-2014} or {@code 2012}. */
  Settings withYears(String years) {
    String[] ends = years.strip().split("\\s*[-–]\\s*");
    try {
      int from = Integer.parseInt(ends[0]);
      int to = Integer.parseInt(ends[ends.length - 1]);
      if (ends.length <= 2 && from <= to) {
        return new Settings(title, notice, language, from, to, smallestBase, smallestCell);
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw new UserError("years \"" + years + "\" are no years", "write them like 2008-2014");
  }

  private static File read(String yaml) {
    if (yaml.lines().allMatch(line -> line.isBlank() || line.stripLeading().startsWith("#"))) {
      return new File(null, null, null, null, null);
    }
    try {
      return new YAMLMapper().readValue(yaml, File.class);
    } catch (UnrecognizedPropertyException e) {
      throw new UserError(
          "szansa.yml, line "
              + e.getLocation().getLineNr()
              + ": there is no key \""
              + e.getPropertyName()
              + "\"",
          "the keys here are: " + e.getKnownPropertyIds());
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw new UserError(
          "szansa.yml, line " + line + ": " + e.getOriginalMessage(), "correct the line");
    }
  }
}
