package pl.szansa.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.szansa.model.Dictionary;
import pl.szansa.model.Field;
import pl.szansa.model.UserError;

/** Whatever a style writes, the dictionary knows. */
class StyleTest {

  static List<String> styles() {
    return Style.names();
  }

  @ParameterizedTest
  @MethodSource("styles")
  void headersAreNamesLabelsOrAliases(String style) {
    Style.named(style)
        .tables()
        .forEach(
            (table, layout) ->
                layout
                    .columns()
                    .forEach(
                        (field, header) ->
                            assertThat(names(Dictionary.shipped().table(table).field(field)))
                                .as(style + " " + table + " " + field)
                                .contains(folded(header))));
  }

  @ParameterizedTest
  @MethodSource("styles")
  void noHeaderStandsTwiceInAFile(String style) {
    for (Style.Table table : Style.named(style).tables().values()) {
      assertThat(table.columns().values().stream().map(StyleTest::folded).toList())
          .doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @MethodSource("styles")
  void everyTableHasItsRequiredColumns(String style) {
    for (Map.Entry<String, Style.Table> table : Style.named(style).tables().entrySet()) {
      List<String> required =
          Dictionary.shipped().table(table.getKey()).fields().stream()
              .filter(Field::required)
              .map(Field::name)
              .toList();
      assertThat(table.getValue().columns().keySet()).containsAll(required);
    }
  }

  @Test
  void noTwoStylesHaveTheSameHeaders() {
    Set<List<String>> headers = new HashSet<>();
    for (String style : styles()) {
      headers.add(List.copyOf(Style.named(style).tables().get("participants").columns().values()));
    }
    assertThat(headers).hasSize(styles().size());
  }

  @Test
  void unknownStyleIsTheUsersMistake() {
    assertThatThrownBy(() -> Style.named("gothic"))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("gothic");
  }

  private static List<String> names(Field field) {
    List<String> names =
        new ArrayList<>(List.of(field.name(), field.label().pl(), field.label().en()));
    names.addAll(field.aliases());
    return names.stream().map(StyleTest::folded).toList();
  }

  private static String folded(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    String ascii = plain.replace('ł', 'l').replace('Ł', 'L');
    return String.join(
        " ",
        Stream.of(ascii.toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
            .filter(w -> !w.isEmpty())
            .toList());
  }
}
