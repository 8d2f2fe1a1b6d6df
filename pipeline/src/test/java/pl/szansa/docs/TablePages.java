package pl.szansa.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.szansa.model.Dictionary;
import pl.szansa.model.Field;
import pl.szansa.model.Missing;
import pl.szansa.model.TableSchema;
import pl.szansa.store.SubmissionColumns;

/** A page per table, from the dictionary. */
final class TablePages {

  private static final Path SUBMISSION =
      Path.of("pipeline/src/main/java/pl/szansa/model/Submission.java");
  private static final Pattern PARAMETER =
      Pattern.compile("\\* @param (\\w+) ([\\s\\S]*?)\\s*(?=\\n \\* @param|\\n \\*/)");
  private static final String MADE = Markdown.MADE.formatted("dictionary (data/dictionary)");

  private TablePages() {}

  /** Content by file name. */
  static Map<String, String> pages() {
    Map<String, String> pages = new TreeMap<>();
    StringBuilder index = new StringBuilder(MADE + "# The tables\n\n");
    index.append("What offices send becomes rows of these tables.\n\n");
    index.append(index(Dictionary.shipped().tables()));
    index.append("\nThe job makes these of them; indicators are computed over them.\n\n");
    index.append(index(Dictionary.shipped().resolved()));
    index.append("\nEvery delivered file or sheet is a row of [submissions](submissions.md).\n\n");
    index.append(absent());
    pages.put("README.md", index.toString());
    Dictionary.shipped().tables().forEach(t -> pages.put(t.name() + ".md", page(t, true)));
    Dictionary.shipped().resolved().forEach(t -> pages.put(t.name() + ".md", page(t, false)));
    pages.put("submissions.md", submissions());
    return pages;
  }

  private static String index(List<TableSchema> tables) {
    List<List<String>> rows = new ArrayList<>();
    for (TableSchema t : tables) {
      rows.add(
          List.of("[" + t.name() + "](" + t.name() + ".md)", t.label().pl(), t.description().en()));
    }
    return Markdown.table(List.of("table", "Polish", "a row"), rows);
  }

  /** The words for a value that is not there. */
  private static String absent() {
    List<List<String>> rows = new ArrayList<>();
    for (Missing reason : Missing.values()) {
      rows.add(
          List.of(
              Markdown.code(reason.code()), reason.label().pl(), Markdown.codes(reason.aliases())));
    }
    return "## A value that is not there\n\n"
        + "A blank cell is *no answer*, a missing column *not collected*. It is never a \"no\".\n\n"
        + Markdown.table(List.of("stored as", "Polish", "written as"), rows);
  }

  private static String page(TableSchema table, boolean sent) {
    StringBuilder page = new StringBuilder(MADE);
    page.append("# ")
        .append(table.label().en())
        .append(" (`")
        .append(table.name())
        .append("`)\n\n");
    page.append("*").append(table.label().pl()).append(".* ");
    page.append(table.description().en()).append("\n\n");
    List<List<String>> rows = new ArrayList<>();
    for (Field f : table.fields()) {
      rows.add(
          List.of(
              Markdown.code(f.name()),
              f.label().pl(),
              type(f),
              f.description().en() + notes(f),
              f.standard()));
    }
    page.append("## Fields\n\n");
    page.append(Markdown.table(List.of("field", "Polish", "type", "meaning", "standard"), rows));
    if (sent) {
      page.append(
          "\nRows also keep `submission` (id in [submissions](submissions.md)), `line` in"
              + " the file, `status` (accepted, quarantined), `issues` and, of rows with issues, the"
              + " `original` text without identifiers.\n");
      page.append(headers(table));
    }
    table.fields().stream().filter(Field::coded).forEach(f -> page.append(codes(f)));
    page.append("\n[All tables](README.md)\n");
    return page.toString();
  }

  private static String type(Field field) {
    String type = field.coded() ? "code" : field.type().name().toLowerCase(Locale.ROOT);
    return field.unit().isEmpty() ? type : type + ", " + field.unit();
  }

  private static String notes(Field field) {
    String privacy =
        switch (field.privacy()) {
          case NONE, DROP -> "";
          case IDENTIFIER -> " **Hashed while it is read.**";
        };
    return privacy + (field.required() ? " *A file without this column is rejected.*" : "");
  }

  private static String headers(TableSchema table) {
    List<List<String>> rows = new ArrayList<>();
    for (Field f : table.fields()) {
      if (!f.aliases().isEmpty()) {
        rows.add(List.of(Markdown.code(f.name()), String.join(" · ", f.aliases())));
      }
    }
    return "\n## Headers that are understood\n\n"
        + "Besides the labels and names above; letter case, diacritics and line breaks do not"
        + " matter.\n\n"
        + Markdown.table(List.of("field", "headers"), rows);
  }

  private static String codes(Field field) {
    List<List<String>> rows = new ArrayList<>();
    field
        .codes()
        .forEach(
            c ->
                rows.add(
                    List.of(
                        Markdown.code(c.value()),
                        c.label().pl(),
                        c.label().en(),
                        String.join(" · ", c.aliases()))));
    return "\n## Codes of `%s`\n\n".formatted(field.name())
        + Markdown.table(List.of("code", "Polish", "English", "also written"), rows);
  }

  private static String submissions() {
    Map<String, String> meanings = meanings();
    List<List<String>> rows = new ArrayList<>();
    SubmissionColumns.types()
        .forEach(
            (name, type) ->
                rows.add(List.of(Markdown.code(name), type, meanings.getOrDefault(name, ""))));
    return Markdown.MADE.formatted("table's schema and model/Submission.java")
        + "# Submissions (`submissions`)\n\n*Przesłane pliki.* A row is one delivered file, or one"
        + " sheet of it.\n\n"
        + Markdown.table(List.of("field", "type", "meaning"), rows);
  }

  /** What the record's comment says of each of its components, by column. */
  private static Map<String, String> meanings() {
    try {
      Map<String, String> meanings = new TreeMap<>();
      Matcher m = PARAMETER.matcher(Files.readString(SUBMISSION));
      while (m.find()) {
        String column = m.group(1).replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        meanings.put(
            column,
            m.group(2).replaceAll("\\n \\*\\s*", " ").replaceAll("\\{@code ([^}]*)\\}", "`$1`"));
      }
      return meanings;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
