package pl.szansa.store;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import pl.szansa.model.Code;
import pl.szansa.model.Dictionary;
import pl.szansa.model.Field;
import pl.szansa.model.FieldType;
import pl.szansa.model.Privacy;
import pl.szansa.model.TableSchema;

/**
 * A file as nobody would plan it: some columns of a table in any order and spelling, cells right,
 * wrong, missing and too many. Whatever leads to a person is made of {@link #SECRETS}.
 */
final class RandomDelivery {

  /** Parts of every identifier, name, address, telephone and e-mail that is written. */
  static final List<String> SECRETS =
      List.of(
          "93111698132", "9311169", "Szyszkowska", "Jodłowa", "600123456", "600 123", "zenobia@");

  private static final List<String> NUMBERS =
      List.of(
          "12,50",
          "1 084,79 zł",
          "0",
          "-5,00",
          "1,000",
          "99999999999999999999",
          "brak",
          "35",
          "12",
          "200");
  private static final List<String> DATES =
      List.of(
          "2014-02-01",
          "29.12.2008",
          "1 kwietnia 2012 r.",
          "31.02.2010",
          "12.05.0208",
          "wczoraj",
          "2014");
  private static final List<String> TEXTS =
      List.of(
          "POKL.07.01.01-14-001/08",
          "MOPS w Łodzi",
          "a;b",
          "a,b",
          "dwie\nlinie",
          "\"Szansa\"",
          "ż'ó|ł\t ",
          "{value}");
  private static final List<String> ABSENT = List.of("", " ", "-", "b.d.", "odmowa", "nie dotyczy");

  private final UniformRandomProvider random;
  private final TableSchema table;
  private final List<Field> columns = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final char delimiter;
  private final Charset charset;
  private int rows;

  RandomDelivery(long seed) {
    random = RandomSource.SPLIT_MIX_64.create(seed);
    List<TableSchema> tables = Dictionary.shipped().tables();
    table = tables.get(random.nextInt(tables.size()));
    delimiter = of(List.of(';', ',', '\t', '|'));
    charset =
        of(
            List.of(
                StandardCharsets.UTF_8,
                Charset.forName("windows-1250"),
                Charset.forName("ISO-8859-2"),
                StandardCharsets.UTF_16LE));
    write();
  }

  /** Data rows that were written. */
  int rows() {
    return rows;
  }

  String table() {
    return table.name();
  }

  byte[] bytes() {
    String mark = charset.equals(StandardCharsets.UTF_16LE) ? "\uFEFF" : "";
    return (mark + text).getBytes(charset);
  }

  private void write() {
    for (Field field : table.fields()) {
      if (field.required() || chance(0.7)) {
        columns.add(field);
      }
    }
    Collections.shuffle(columns, new Random(random.nextLong()));
    if (chance(0.3)) {
      text.append("Wykaz sporządzony w Łodzi").append(lineEnd()).append(lineEnd());
    }
    line(columns.stream().map(this::header).toList());
    int wanted = 2 + random.nextInt(60);
    for (int i = 0; i < wanted; i++) {
      dataRow();
      if (chance(0.05)) {
        text.append(chance(0.5) ? "" : String.valueOf(delimiter).repeat(3)).append(lineEnd());
      }
    }
  }

  private void dataRow() {
    List<String> cells = new ArrayList<>();
    for (Field field : columns) {
      cells.add(cell(field));
    }
    // so that the row is never blank
    Field first = columns.get(0);
    if (cells.get(0).isBlank()) {
      cells.set(0, first.privacy() == Privacy.NONE ? "x" : secret());
    }
    // the first row shows how wide the table is
    if (rows > 0 && chance(0.08)) {
      cells.add(random.nextInt(cells.size()), of(TEXTS));
    } else if (rows > 0 && chance(0.08)) {
      cells.remove(1 + random.nextInt(cells.size() - 1));
    } else if (rows > 0 && chance(0.05)) {
      cells.subList(1 + random.nextInt(cells.size() - 1), cells.size()).clear();
    }
    line(cells);
    rows++;
  }

  private String header(Field field) {
    List<String> spellings = new ArrayList<>(field.aliases());
    spellings.add(field.label().pl());
    spellings.add(field.name());
    return chance(0.2) ? of(spellings).toUpperCase(java.util.Locale.ROOT) : of(spellings);
  }

  private String cell(Field field) {
    if (field.privacy() != Privacy.NONE) {
      return chance(0.1) ? of(ABSENT) : secret();
    }
    if (chance(0.15)) {
      return of(ABSENT);
    }
    if (chance(0.03)) {
      // a telephone among amounts or project numbers looks like one of them
      boolean number =
          field.type() == FieldType.NUMBER
              || List.of("project", "office", "beneficiary").contains(field.name());
      return of(
          number
              ? List.of("93111698132", "zenobia@example.org")
              : List.of(
                  "tel. 600 123 456", "zenobia@example.org", "PESEL 93111698132", "600123456"));
    }
    if (field.coded()) {
      Code code = of(field.codes());
      return chance(0.05) ? "nikt tego nie zna" : chance(0.5) ? code.label().pl() : code.value();
    }
    return switch (field.type()) {
      case DATE -> of(DATES);
      case NUMBER, INTEGER -> of(NUMBERS);
      default -> of(TEXTS);
    };
  }

  private String secret() {
    return of(
        List.of(
            "93111698132",
            "931116 98132",
            "Szyszkowska",
            "Jodłowa 7",
            "600123456",
            "600 123 456",
            "zenobia@example.org"));
  }

  private void line(List<String> cells) {
    List<String> quoted = new ArrayList<>();
    for (String cell : cells) {
      boolean needed = cell.indexOf(delimiter) >= 0 || cell.contains("\"") || cell.contains("\n");
      quoted.add(needed || chance(0.1) ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell);
    }
    text.append(String.join(String.valueOf(delimiter), quoted)).append(lineEnd());
  }

  private String lineEnd() {
    return chance(0.5) ? "\n" : "\r\n";
  }

  private boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  private <T> T of(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
