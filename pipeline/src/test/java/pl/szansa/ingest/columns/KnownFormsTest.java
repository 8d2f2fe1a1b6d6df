package pl.szansa.ingest.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.szansa.ingest.Delivery;
import pl.szansa.ingest.InboxFile;
import pl.szansa.ingest.values.CellReader;
import pl.szansa.model.Code;
import pl.szansa.model.Dictionary;
import pl.szansa.model.Field;
import pl.szansa.model.Missing;
import pl.szansa.model.TableSchema;

final class KnownFormsTest {

  @TempDir Path folder;

  static List<KnownForms.Form> forms() {
    return KnownForms.forms();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forms")
  void names_fields_and_codes_of_the_dictionary_with_sources(KnownForms.Form form) {
    TableSchema table = Dictionary.shipped().table(form.table());
    for (KnownForms.Entry entry : form.fields()) {
      Field field = table.field(entry.field());
      List<String> codes = new ArrayList<>(field.codes().stream().map(Code::value).toList());
      List.of(Missing.values()).forEach(m -> codes.add(m.code()));

      assertThat(entry.source()).isNotBlank();
      assertThat(entry.verified() && entry.source().startsWith("general knowledge")).isFalse();
      assertThat(codes).as(entry.header()).containsAll(entry.codes().values());
      if (!entry.codes().isEmpty() && field.coded()) {
        CellReader reader = new CellReader(field);
        entry.codes().keySet().stream()
            .filter(label -> !label.isEmpty())
            .forEach(
                label ->
                    assertThat(reader.read(label))
                        .as("the dictionary knows %s", label)
                        .isNotEqualTo(CellReader.UNREADABLE));
      }
    }
    assertThat(form.title().pl()).isNotBlank();
    assertThat(form.note().en()).isNotBlank();
  }

  /** Every form is told by its own header in any order; version 1 has the fields of version 2. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("forms")
  void is_recognised_by_its_header(KnownForms.Form form) {
    List<String> headers = new ArrayList<>();
    form.fields().forEach(f -> headers.add(f.header()));
    Collections.reverse(headers);
    headers.add("Uwagi");

    assertThat(recognise("participants", headers))
        .hasValueSatisfying(
            f ->
                assertThat(f.name())
                    .isEqualTo(form.name().equals("pefs-2007-v1") ? "pefs-2007-v2" : form.name()));
    assertThat(recognise("supports", headers)).isEmpty();
  }

  private static Optional<KnownForms.Form> recognise(String table, List<String> headers) {
    return KnownForms.recognise(table, headers.stream().map(HeaderCell::new).toList());
  }

  @Test
  void a_few_headers_make_no_form() {
    assertThat(
            recognise("participants", List.of("PESEL", "Płeć", "Wykształcenie", "Wiek", "Obszar")))
        .isEmpty();
  }

  /** Not collected is not "no", and not "no answer" either. */
  @Test
  void what_version_3_leaves_empty_was_not_collected() {
    Delivery.Told told = read("pefs-2007-v3");

    assertThat(told.header().form()).contains("pefs-2007-v3");
    assertThat(told.header().mapping().cumulative()).contains(true);
    assertThat(told.value(0, "disability")).isEqualTo(Missing.NOT_COLLECTED);
    assertThat(told.value(0, "completed_path")).isEqualTo(Missing.NO_ANSWER);
    assertThat(told.value(0, "education")).isEqualTo("isced_3");
    assertThat(read("pefs-2007-v2").value(0, "disability")).isEqualTo(Missing.NOT_COLLECTED);
  }

  private Delivery.Told read(String name) {
    KnownForms.Form form = KnownForms.form(name).orElseThrow();
    Map<String, String> texts =
        Map.of("person", "93111698132", "sex", "K", "education", "ponadgimnazjalne");
    List<String> headers = form.fields().stream().map(KnownForms.Entry::header).toList();
    List<String> cells =
        form.fields().stream().map(f -> texts.getOrDefault(f.field(), "")).toList();
    InboxFile file =
        Delivery.csv(
            folder,
            name + ".csv",
            String.join(";", headers) + "\n" + String.join(";", cells) + "\n");
    return Delivery.read(file);
  }
}
