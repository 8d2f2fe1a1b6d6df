package pl.szansa.indicators.trail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.PeriodKind;
import pl.szansa.model.Suggestion;
import pl.szansa.model.UserError;

/**
 * Where a value stands.
 *
 * @param level of the area
 * @param area its code, {@code all} for the country
 * @param period as in the column {@code period}
 */
public record TrailPlace(AreaLevel level, String area, String period) {

  private static final String PERIOD = "period";
  private static final String ALL = "all";
  private static final Pattern PERIODS = Pattern.compile("all|\\d{4}|\\d{4}-H[12]|\\d{4}-\\d{4}");
  private static final String LIKE = "write it like office=radom,period=2012";

  /**
   * Of keys as a user writes them, {@code office=radom,period=2012}; what is left out is the
   * country or all years.
   *
   * @throws UserError if they are not understood
   */
  public static TrailPlace parse(String keys) {
    TrailPlace place = new TrailPlace(AreaLevel.COUNTRY, ALL, ALL);
    for (String pair : keys.split(",")) {
      int equals = pair.indexOf('=');
      if (equals < 0 || equals == pair.length() - 1) {
        throw new UserError("\"" + pair + "\" is no key with a value", LIKE);
      }
      place = place.with(pair.substring(0, equals).strip(), pair.substring(equals + 1).strip());
    }
    return place;
  }

  private TrailPlace with(String key, String value) {
    if (key.equals(PERIOD)) {
      if (!PERIODS.matcher(value).matches()) {
        throw new UserError(
            "\"" + value + "\" is no period", "periods are like 2012, 2012-H1, 2007-2013 or all");
      }
      return new TrailPlace(level, area, value);
    }
    List<AreaLevel> levels = levels();
    List<String> known = new ArrayList<>(levels.stream().map(AreaLevel::code).toList());
    if (!known.contains(key)) {
      known.add(PERIOD);
      throw new UserError(
          "there is no key \"" + key + "\"" + Suggestion.of(key, known),
          LIKE + "; the keys are " + String.join(", ", known));
    }
    if (level != AreaLevel.COUNTRY) {
      throw new UserError("two areas, " + level.code() + " and " + key, "name one area");
    }
    return new TrailPlace(levels.get(known.indexOf(key)), value, period);
  }

  private static List<AreaLevel> levels() {
    return Arrays.stream(AreaLevel.values()).filter(l -> l != AreaLevel.PEER_GROUP).toList();
  }

  PeriodKind kind() {
    return PeriodKind.of(period);
  }

  /** SQL that is true of the rows of the area. */
  public String areaSql() {
    return level == AreaLevel.COUNTRY ? "true" : level.code() + " = " + quoted(area);
  }

  static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
