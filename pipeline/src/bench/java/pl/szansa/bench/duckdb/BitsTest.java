package pl.szansa.bench.duckdb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class BitsTest {

  @Test
  void everyFormHasABitOfItsOwn() {
    List<String> forms = Bits.codes("forms");
    assertThat(forms).hasSizeBetween(10, 62);
    assertThat(new HashSet<>(forms.stream().map(f -> Bits.bit("forms", f)).toList()))
        .hasSameSizeAs(forms);
  }

  @Test
  void listsBecomeBits() {
    long course = Bits.bit("forms", "vocational_course");
    long licence = Bits.bit("forms", "driving_licence");
    assertThat(Bits.translated("complete AND array_contains(forms, 'vocational_course')"))
        .isEqualTo("complete AND (forms & " + course + ") <> 0");
    assertThat(
            Bits.translated("arrays_overlap(forms, array('vocational_course', 'driving_licence'))"))
        .isEqualTo("(forms & " + (course | licence) + ") <> 0");
    assertThat(Bits.translated("complete AND size(double_funded) > 0"))
        .isEqualTo("complete AND double_funded <> 0");
  }

  @Test
  void otherExpressionsStayAsTheyAre() {
    assertThat(Bits.translated("if(complete, hours, 0)")).isEqualTo("if(complete, hours, 0)");
  }
}
