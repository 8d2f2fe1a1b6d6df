package pl.szansa.validate.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.szansa.ingest.CanonicalRows;
import pl.szansa.ingest.Delivery;
import pl.szansa.ingest.registers.Reference;
import pl.szansa.model.Field;
import pl.szansa.model.FieldType;
import pl.szansa.model.Language;
import pl.szansa.model.Missing;
import pl.szansa.model.Privacy;
import pl.szansa.model.TableSchema;
import pl.szansa.model.Text;

final class ResidentCheckTest {

  private static final Text NONE = new Text("-", "-");
  private static final TableSchema HOMES =
      new TableSchema("homes", NONE, NONE, "", List.of(field("office"), field("municipality")));
  private static final TableSchema OFFICES =
      new TableSchema("offices", NONE, NONE, "", List.of(field("office")));

  @TempDir static Path folder;

  private static Field field(String name) {
    return new Field(
        name, FieldType.STRING, "", NONE, NONE, "", List.of(), List.of(), false, Privacy.NONE);
  }

  @ParameterizedTest
  @CsvSource({
    // Expected
    "radom, 1463011, 6, false",
    "radom, 1425042, 6, true",
    // Edge: the kind of commune changes; a powiat centre; nothing to compare
    "radom, 146301, 6, false",
    "radom, 1463015, 6, false",
    "radom, 1463022, 4, false",
    "pionki, 1425042, 6, false",
    "elsewhere, 1425042, 6, false",
    // Erroneous: no code
    "radom, Radom, 6, false",
    "radom, 14630, 6, false",
  })
  void tells_who_lives_elsewhere(String office, String home, String digits, boolean told) {
    assertThat(found(HOMES, digits, office, home)).hasSize(told ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({"radom"})
  void says_nothing_without_the_field_or_the_value(String office) {
    assertThat(found(OFFICES, "6", office)).isEmpty();
    assertThat(found(HOMES, "6", office, Missing.NO_ANSWER)).isEmpty();
  }

  private static List<String> found(TableSchema table, String digits, Object... values) {
    Reference reference =
        Delivery.reference(
            folder.resolve("reference"),
            "office_id,name,teryt\nradom,MOPS Radom,1463011\npionki,GOPS Pionki,\n",
            "project,office_id,start_date,end_date\n");
    List<String> found = new ArrayList<>();
    new Checks(table, reference, Language.EN)
        .of("resident", List.of(), Map.of("field", "municipality", "digits", digits), Nulls.SKIP)
        .check(CanonicalRows.of(table, 2, values), (position, other) -> found.add(other));
    return found;
  }
}
