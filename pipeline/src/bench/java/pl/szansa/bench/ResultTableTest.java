package pl.szansa.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ResultTableTest {

  private final ResultTable table =
      new ResultTable("Side by side", "", "wall s", "ratio")
          .row("ours", ResultTable.seconds(8), ResultTable.ratio(8, 8))
          .row("theirs", ResultTable.seconds(1234.5), ResultTable.ratio(1234.5, 8))
          .note("All equal.");

  @Test
  void ratiosSayHowManyTimesOurs() {
    assertThat(ResultTable.ratio(6, 4)).isEqualTo("1.50");
    assertThat(ResultTable.ratio(2, 4)).isEqualTo("0.50");
    assertThat(ResultTable.ratio(2, 0)).isEqualTo("–");
  }

  @Test
  void figuresStandToTheRight() {
    assertThat(table.text())
        .isEqualTo(
            """
            Side by side

                    wall s   ratio
            ours       8.0    1.00
            theirs   1,235  154.31
            All equal.
            """);
  }

  @Test
  void theDocsGetMarkdown() {
    assertThat(table.markdown())
        .isEqualTo(
            """
            ### Side by side

            |  | wall s | ratio |
            |---|--:|--:|
            | ours | 8.0 | 1.00 |
            | theirs | 1,235 | 154.31 |

            All equal.
            """);
  }

  @Test
  void aRowHasACellForEachColumn() {
    assertThatThrownBy(() -> table.row("ours", "8.0")).isInstanceOf(IllegalArgumentException.class);
  }
}
