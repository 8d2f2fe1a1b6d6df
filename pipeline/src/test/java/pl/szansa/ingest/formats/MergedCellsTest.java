package pl.szansa.ingest.formats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pl.szansa.ingest.formats.MergedCells.Covered;

final class MergedCellsTest {

  private final MergedCells merged = new MergedCells();

  @Test
  void downwards_sideways_and_both() {
    merged.add(1, 0, 1, 1);
    merged.add(1, 2, 3, 2);
    merged.add(2, 0, 3, 1);

    assertThat(merged.of(row(1, "a", "", "b"))).containsExactly(new Covered(1, "a", false));
    assertThat(merged.of(row(2, "c", "", "")))
        .containsExactly(new Covered(2, "b", true), new Covered(1, "c", false));
    assertThat(merged.of(row(3)))
        .containsExactly(
            new Covered(2, "b", true), new Covered(0, "c", true), new Covered(1, "c", false));
    assertThat(merged.of(row(4, "d"))).isEmpty();
  }

  @Test
  void told_while_the_rows_are_read() {
    assertThat(merged.of(row(1, "a"))).isEmpty();
    merged.add(2, 0, 3, 0);
    assertThat(merged.of(row(2, "b"))).isEmpty();
    assertThat(merged.of(row(3))).containsExactly(new Covered(0, "b", true));
  }

  @Test
  void rows_that_are_not_in_the_file() {
    merged.add(1, 0, 5, 0);
    merged.add(6, 0, 9, 0);

    assertThat(merged.of(row(1, "a"))).isEmpty();
    assertThat(merged.of(row(4))).containsExactly(new Covered(0, "a", true));
    assertThat(merged.of(row(7))).isEmpty();
  }

  @Test
  void one_cell_is_not_merged_and_what_overlaps_is_passed_over() {
    merged.add(1, 0, 1, 0);
    merged.add(1, 1, 3, 2);
    merged.add(2, 2, 3, 3);

    assertThat(merged.of(row(1, "a", "b"))).containsExactly(new Covered(2, "b", false));
    assertThat(merged.of(row(2, "", "", "x")))
        .containsExactly(new Covered(1, "b", true), new Covered(2, "b", false));
  }

  @Test
  void a_title_over_all_columns_does_not_widen_the_sheet_to_them() {
    merged.add(1, 0, 1, 16_383);

    assertThat(merged.of(row(1, "Lista")).size()).isLessThan(100);
  }

  private static SourceRow row(long line, String... cells) {
    return new TextRow(line, cells);
  }
}
