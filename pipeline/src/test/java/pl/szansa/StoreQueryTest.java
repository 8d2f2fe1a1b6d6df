package pl.szansa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import pl.szansa.model.UserError;

class StoreQueryTest {

  @Test
  void theTablesOfTheStoreAreThere() throws Exception {
    StoreQuery query = new StoreQuery(SampleRun.shared().workspace().toString());
    StoreQuery.Answer answer =
        query.run(
            "SELECT office, count(*) AS n, sum(CAST(leaver AS INT)) AS gone, max(exit_reason) AS r"
                + " FROM participations WHERE complete GROUP BY office ORDER BY office");
    assertThat(answer.columns()).containsExactly("office", "n", "gone", "r");
    assertThat(answer.rows())
        .extracting(row -> row.subList(0, 2))
        .containsExactly(
            List.of("chocianow", "8"),
            List.of("glowno", "24"),
            List.of("lezajsk", "15"),
            List.of("radom", "2022"),
            List.of("skarzysko", "117"));
  }

  @Test
  void aMistakeInTheQueryIsTheUsers() throws Exception {
    StoreQuery query = new StoreQuery(SampleRun.shared().workspace().toString());
    assertThatThrownBy(() -> query.run("SELECT shoe_size FROM participations"))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("shoe_size");
    assertThatThrownBy(() -> query.run("SELEKT 1"))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("SELEKT");
  }
}
