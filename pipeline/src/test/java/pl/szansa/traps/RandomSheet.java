package pl.szansa.traps;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.rng.UniformRandomProvider;
import pl.szansa.model.Code;
import pl.szansa.model.Dictionary;
import pl.szansa.model.Field;
import pl.szansa.model.FieldType;
import pl.szansa.model.Missing;
import pl.szansa.model.Privacy;
import pl.szansa.model.TableSchema;

/** A table that nobody has thought up, with what each of its cells means. */
final class RandomSheet {

  private static final List<String> TABLES = List.of("participants", "supports", "spending");
  private static final List<String> LEFT_OUT = List.of("office", "municipality");
  private static final List<String> TEXTS =
      List.of("Kurs \"A\"", "praca; dom", "a, b", "Żółć i gęś", "<b> & c", "=1+1", "ż'ó", "Łódź 2");
  private static final List<String> ABSENT = List.of("", "-", "b.d.");
  private static final List<String> DAYS = List.of("yyyy-MM-dd", "dd.MM.yyyy", "d.MM.yyyy 'r.'");
  private static final int[] WEIGHTS = {1, 3, 7, 9, 1, 3, 7, 9, 1, 3};

  /**
   * A cell.
   *
   * @param text as an office writes it
   * @param typed as a spreadsheet holds it: a number, a day, or the text
   * @param meaning what is to be stored, empty if nobody can read it
   */
  record Cell(String text, Object typed, String meaning) {}

  /** A row; bad if a cell has no meaning. */
  record Row(List<Cell> cells) {
    boolean bad() {
      return cells.stream().anyMatch(c -> c.meaning().isEmpty());
    }
  }

  private final UniformRandomProvider random;
  private final TableSchema table;
  private final List<Field> columns = new ArrayList<>();
  private final List<String> headers = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private final Map<String, BigDecimal> amounts = new HashMap<>();
  private LocalDate day;

  RandomSheet(UniformRandomProvider random) {
    this.random = random;
    this.table = Dictionary.shipped().table(of(TABLES));
    for (Field field : table.storedFields()) {
      if (field.required() || !LEFT_OUT.contains(field.name()) && chance(0.5)) {
        columns.add(random.nextInt(columns.size() + 1), field);
      }
    }
    for (Field field : columns) {
      headers.add(chance(0.5) ? field.label().pl() : of(field.aliases()));
    }
    int wanted = 3 + random.nextInt(30);
    for (int i = 0; i < wanted; i++) {
      rows.add(row(i));
    }
  }

  TableSchema table() {
    return table;
  }

  List<Field> columns() {
    return columns;
  }

  List<String> headers() {
    return headers;
  }

  List<Row> rows() {
    return rows;
  }

  private Row row(int serial) {
    day = LocalDate.of(2010, 1, 1).plusDays(random.nextInt(700));
    BigDecimal eu = BigDecimal.valueOf(random.nextInt(9_000_000), 2);
    BigDecimal own = BigDecimal.valueOf(random.nextInt(900_000), 2);
    amounts.put("amount", eu.add(own));
    amounts.put("eu_amount", eu);
    amounts.put("own_amount", own);
    return new Row(columns.stream().map(field -> cell(field, serial)).toList());
  }

  private Cell cell(Field field, int serial) {
    if (field.privacy() == Privacy.IDENTIFIER) {
      String pesel = pesel(serial);
      return new Cell(pesel, pesel, pesel);
    }
    if (!field.required() && chance(0.1)) {
      return absent(field);
    }
    if (chance(0.01) && (field.coded() || field.type() != FieldType.STRING)) {
      String bad = of(List.of("31.02.2010 x", "nikt nie wie", "12 i pół"));
      return new Cell(bad, bad, "");
    }
    return field.coded() ? coded(field) : typed(field, serial);
  }

  private Cell absent(Field field) {
    // what a row lacks of its project the folder tells
    if (field.name().equals("project")) {
      return new Cell("P-1", "P-1", "P-1");
    }
    boolean refused = chance(0.3);
    String text = refused ? "odmowa" : of(ABSENT);
    Missing reason = refused ? Missing.REFUSED : Missing.NO_ANSWER;
    return new Cell(text, text, "(" + reason.code() + ")");
  }

  private Cell coded(Field field) {
    Code code = of(field.codes());
    String label = chance(0.7) ? code.label().pl() : code.label().pl().toUpperCase(Locale.ROOT);
    String text = chance(0.2) ? code.value() : label;
    return new Cell(text, text, code.value());
  }

  private Cell typed(Field field, int serial) {
    return switch (field.type()) {
      case DATE -> date(field);
      case INTEGER -> {
        int age = 18 + random.nextInt(40);
        yield new Cell(String.valueOf(age), age, String.valueOf(age));
      }
      case NUMBER -> number(field);
      default -> {
        String text = of(TEXTS) + " " + serial;
        yield new Cell(text, text, text.replace('|', '¦'));
      }
    };
  }

  private Cell date(Field field) {
    LocalDate date =
        switch (field.name()) {
          case "birth_date" -> day.minusYears(30);
          case "exit_date", "end_date", "planned_exit_date", "support_end_date" -> day.plusDays(90);
          default -> day;
        };
    String text = date.format(DateTimeFormatter.ofPattern(of(DAYS), Locale.ROOT));
    return new Cell(text, date, date.toString());
  }

  private Cell number(Field field) {
    BigDecimal hours = BigDecimal.valueOf(1 + random.nextInt(200)).setScale(2);
    BigDecimal number = amounts.getOrDefault(field.name(), hours);
    String plain = number.toPlainString();
    String text =
        switch (random.nextInt(4)) {
          case 0 -> plain;
          case 1 -> plain.replace('.', ',');
          case 2 -> grouped(plain, "\u00a0");
          default -> grouped(plain, " ");
        };
    return new Cell(text, number, plain);
  }

  private static String grouped(String plain, String space) {
    int point = plain.indexOf('.');
    String whole = plain.substring(0, point).replaceAll("(?<=\\d)(?=(\\d{3})+$)", space);
    return whole + "," + plain.substring(point + 1);
  }

  /** Of somebody born in the 23rd century, where nobody is. */
  private static String pesel(int serial) {
    String digits =
        String.format(Locale.ROOT, "75%02d%02d%04d", 61 + serial % 12, 1 + serial % 28, serial);
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (digits.charAt(i) - '0');
    }
    return digits + (10 - sum % 10) % 10;
  }

  private boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  private <T> T of(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
