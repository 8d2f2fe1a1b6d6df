package pl.szansa.ingest.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class GuardedSheetsTest {

  static Method[] questions() {
    return SheetFile.class.getMethods();
  }

  @ParameterizedTest
  @MethodSource("questions")
  void nothing_that_a_file_says_is_lost_on_the_way(Method question) throws Exception {
    assertThat(GuardedSheets.class.getMethod(question.getName()).getDeclaringClass())
        .as("a default of the interface would answer instead of the file")
        .isEqualTo(GuardedSheets.class);
  }
}
