package pl.szansa.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import pl.szansa.dashboard.SampleEvaluation;
import pl.szansa.model.Code;
import pl.szansa.model.Language;
import pl.szansa.tables.ParquetRows;
import pl.szansa.tables.PublishedTables;
import pl.szansa.tables.schema.ColumnSchema;
import pl.szansa.tables.schema.ColumnSchema.Blank;
import pl.szansa.tables.schema.Reference;
import pl.szansa.tables.schema.TableDescription;

/**
 * What {@code data-access.md} says of the columns is what they are declared to be. {@code
 * -Ddocs.write=true} writes it.
 */
class DataAccessPageTest {

  private static final Path PAGE = Path.of("pipeline/docs/data-access.md");
  private static final String MADE = "-Ddocs.write=true test`. -->\n";

  /** A longer list is told of, not shown. */
  private static final int MOST_CODES = 8;

  @Test
  void theColumnsAreThoseDeclared() throws IOException {
    String page = Files.readString(PAGE);
    String written = page.substring(0, page.indexOf(MADE) + MADE.length());
    if (Boolean.getBoolean("docs.write")) {
      Files.writeString(PAGE, written + tables());
    }
    assertThat(Files.readString(PAGE))
        .as("%s is stale: run this test with -Ddocs.write=true", PAGE)
        .isEqualTo(written + tables());
  }

  private static String tables() {
    List<TableDescription> tables = PublishedTables.descriptions(SampleEvaluation.of(Language.EN));
    List<List<String>> rows = new ArrayList<>();
    tables.forEach(
        t ->
            rows.add(
                List.of(
                    "[" + t.name() + "](#" + t.name() + ")",
                    t.label().pl(),
                    t.description().en())));
    return "\n## The files\n\n"
        + Markdown.table(List.of("`.csv` and `.parquet`", "Polish", "a row"), rows)
        + tables.stream().map(DataAccessPageTest::table).collect(Collectors.joining());
  }

  private static String table(TableDescription table) {
    List<List<String>> rows = new ArrayList<>();
    for (ColumnSchema c : table.columns()) {
      rows.add(
          List.of(
              Markdown.code(c.name()),
              c.label().pl(),
              ParquetRows.sqlType(c),
              c.description().en() + limits(c)));
    }
    StringBuilder text = new StringBuilder("\n### " + table.name() + "\n\n");
    text.append(table.description().en());
    if (!table.key().isEmpty()) {
      text.append(" Key: ").append(Markdown.codes(table.key())).append(".");
    }
    for (Reference reference : table.references()) {
      text.append(" ").append(Markdown.codes(reference.columns())).append(" → [");
      text.append(reference.table()).append("](#").append(reference.table()).append(").");
    }
    return text.append("\n\n")
        .append(Markdown.table(List.of("column", "Polish", "type", "meaning"), rows))
        .toString();
  }

  private static String limits(ColumnSchema column) {
    StringBuilder limits = new StringBuilder();
    List<String> codes = column.codes().stream().map(Code::value).toList();
    if (!codes.isEmpty()) {
      limits
          .append(" ")
          .append(Markdown.codes(codes.subList(0, Math.min(codes.size(), MOST_CODES))));
      limits.append(
          codes.size() > MOST_CODES ? " and " + (codes.size() - MOST_CODES) + " more." : ".");
    }
    if (column.range().blank() == Blank.NEVER) {
      limits.append(" *Always there.*");
    }
    return limits.toString();
  }
}
