package pl.szansa.resolve.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ColumnPlacesTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 10, 76, 1_000})
  void every_name_has_its_place_and_others_have_none(int names) {
    List<String> columns = IntStream.range(0, names).mapToObj(i -> "column_" + i).toList();
    ColumnPlaces places = new ColumnPlaces(columns);
    for (int i = 0; i < names; i++) {
      assertThat(places.of(new String("column_" + i))).isEqualTo(i);
      int unknown = i;
      assertThatThrownBy(() -> places.of("no_column_" + unknown))
          .hasMessage("no column no_column_" + unknown);
    }
  }
}
