package pl.szansa.bench.duckdb;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.szansa.model.Code;
import pl.szansa.model.Dictionary;
import pl.szansa.model.Field;

/**
 * Lists of codes as the bits of a BIGINT, which DuckDB collects and compares many times faster than
 * lists: the forms and the spheres of support.
 */
final class Bits {

  private static final Pattern CONTAINS = Pattern.compile("array_contains\\((\\w+), '(\\w+)'\\)");
  private static final Pattern OVERLAP =
      Pattern.compile("arrays_overlap\\((\\w+), array\\(([^)]*)\\)\\)");
  private static final Pattern ANY = Pattern.compile("size\\((\\w+)\\) > 0");
  private static final Map<String, String> FIELDS =
      Map.of(
          "forms", "form",
          "forms_completed", "form",
          "forms_qualified", "form",
          "double_funded", "form",
          "spheres", "sphere",
          "spheres_completed", "sphere");

  private Bits() {}

  /** The codes of a column of bits, the lowest bit first. */
  static List<String> codes(String column) {
    Field field = Dictionary.shipped().table("supports").field(FIELDS.get(column));
    return field.codes().stream().map(Code::value).toList();
  }

  static boolean has(String column) {
    return FIELDS.containsKey(column);
  }

  static long bit(String column, String code) {
    return 1L << codes(column).indexOf(code);
  }

  /** SQL of the bit of a code. */
  static String sql(String column, String expression) {
    StringBuilder sql = new StringBuilder("CASE " + expression);
    codes(column).forEach(c -> sql.append(" WHEN '" + c + "' THEN " + bit(column, c)));
    return sql.append(" ELSE 0::BIGINT END").toString();
  }

  /** A measure's expression with lists replaced by bits. */
  static String translated(String expression) {
    String sql =
        CONTAINS
            .matcher(expression)
            .replaceAll(m -> "(" + m.group(1) + " & " + bit(m.group(1), m.group(2)) + ") <> 0");
    sql = OVERLAP.matcher(sql).replaceAll(m -> "(" + m.group(1) + " & " + mask(m) + ") <> 0");
    return ANY.matcher(sql).replaceAll("$1 <> 0");
  }

  private static long mask(java.util.regex.MatchResult m) {
    long mask = 0;
    Matcher codes = Pattern.compile("'(\\w+)'").matcher(m.group(2));
    while (codes.find()) {
      mask |= bit(m.group(1), codes.group(1));
    }
    return mask;
  }
}
