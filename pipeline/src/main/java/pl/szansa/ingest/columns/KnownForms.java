package pl.szansa.ingest.columns;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pl.szansa.ingest.values.HeaderText;
import pl.szansa.model.Text;

/**
 * The forms of the national systems, shipped as data in {@code mappings/*.yml}, and which of them a
 * header is of.
 */
public final class KnownForms {

  private static final List<String> NAMES =
      List.of("pefs-2007-v1", "pefs-2007-v2", "pefs-2007-v3", "sl2014");
  private static final double ALIKE = 0.8;
  private static final List<Form> FORMS = NAMES.stream().map(KnownForms::read).toList();

  /** The headers of each form, by its name. */
  private static final Map<String, Set<String>> WORDS = words();

  /**
   * A field of a form.
   *
   * @param number its number on the form, empty where unknown
   * @param header its header
   * @param field field of the dictionary
   * @param codes the form's labels to canonical codes; the empty label is a blank
   * @param verified whether the source was read, not only known
   * @param source where it says so
   */
  public record Entry(
      String number,
      String header,
      String field,
      Map<String, String> codes,
      boolean verified,
      String source) {

    public Entry {
      codes = codes == null ? Map.of() : new LinkedHashMap<>(codes);
    }
  }

  /**
   * A form.
   *
   * @param name as in a mapping's key {@code form}
   * @param title what people call it
   * @param basis form whose fields it has too, or empty
   * @param note what else to know
   * @param table canonical table of its rows
   * @param cumulative whether each file repeats all earlier rows, null where that is open
   * @param fields its fields
   */
  public record Form(
      String name,
      Text title,
      String basis,
      Text note,
      String table,
      Boolean cumulative,
      List<Entry> fields) {

    /** The form as a mapping of no files. */
    SenderMapping mapping() {
      Map<String, String> columns = new HashMap<>();
      Map<String, Map<String, String>> codes = new HashMap<>();
      for (Entry entry : fields) {
        columns.put(entry.header(), entry.field());
        codes.put(entry.field(), entry.codes());
      }
      return new SenderMapping("", "", name, table, 0, columns, codes, Map.of(), cumulative);
    }
  }

  private KnownForms() {}

  /** Names of the shipped forms, as in a mapping's key {@code form}. */
  public static List<String> names() {
    return NAMES;
  }

  /** All forms, older versions first. */
  public static List<Form> forms() {
    return FORMS;
  }

  static Optional<Form> form(String name) {
    return FORMS.stream().filter(f -> f.name().equals(name)).findFirst();
  }

  /**
   * The form that most of the headers are of, where nearly all are: the two sets' overlap is at
   * least four fifths of their mean size. Of versions with equal fields the latest.
   */
  static Optional<Form> recognise(String table, List<HeaderCell> headers) {
    Form best = null;
    double closest = ALIKE;
    for (Form form : FORMS) {
      double likeness = form.table().equals(table) ? likeness(form, headers) : 0;
      if (likeness >= closest) {
        best = form;
        closest = likeness;
      }
    }
    return Optional.ofNullable(best);
  }

  private static Map<String, Set<String>> words() {
    Map<String, Set<String>> byForm = new HashMap<>();
    for (Form form : FORMS) {
      Set<String> words = new HashSet<>();
      form.fields().forEach(f -> words.add(HeaderText.words(f.header())));
      byForm.put(form.name(), words);
    }
    return byForm;
  }

  private static double likeness(Form form, List<HeaderCell> headers) {
    Set<String> wanted = WORDS.get(form.name());
    List<HeaderCell> filled = headers.stream().filter(h -> !h.text().isBlank()).toList();
    long hits =
        filled.stream().filter(h -> h.readings().stream().anyMatch(wanted::contains)).count();
    return 2.0 * hits / (wanted.size() + filled.size());
  }

  private static Form read(String name) {
    try (InputStream in = KnownForms.class.getResourceAsStream("/mappings/" + name + ".yml")) {
      Form form = new YAMLMapper().readValue(in, Form.class);
      List<Entry> fields = new ArrayList<>();
      if (!form.basis().isEmpty()) {
        fields.addAll(read(form.basis()).fields());
      }
      fields.addAll(form.fields());
      return new Form(
          name, form.title(), form.basis(), form.note(), form.table(), form.cumulative(), fields);
    } catch (IOException e) {
      throw new UncheckedIOException("mappings/" + name + ".yml", e);
    }
  }
}
