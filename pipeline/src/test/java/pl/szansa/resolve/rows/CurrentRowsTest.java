package pl.szansa.resolve.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.szansa.model.Submission;
import pl.szansa.model.SubmissionStatus;

class CurrentRowsTest {

  private static Submission submission(String path, String asOf, SubmissionStatus status) {
    return new Submission(
        "id of " + path,
        path,
        "0",
        "",
        "csv",
        "UTF-8",
        "participants",
        "radom",
        asOf == null ? null : LocalDate.parse(asOf),
        1,
        1,
        0,
        0,
        status,
        "",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        "a");
  }

  private static List<String> ranked(List<Submission> submissions) {
    return CurrentRows.ranked(submissions).stream().map(Submission::id).toList();
  }

  @Test
  void theStateOfAffairsDecidesThenThePath() {
    List<Submission> submissions =
        new ArrayList<>(
            List.of(
                submission("z/2013.csv", "2013-12-31", SubmissionStatus.ACCEPTED),
                submission("a/2014.csv", "2014-12-31", SubmissionStatus.ACCEPTED),
                submission("b/2014.csv", "2014-12-31", SubmissionStatus.ACCEPTED),
                submission("c/undated.csv", null, SubmissionStatus.ACCEPTED)));
    for (int i = 0; i < 4; i++) {
      Collections.rotate(submissions, 1);
      assertThat(ranked(submissions))
          .containsExactly(
              "id of c/undated.csv", "id of z/2013.csv", "id of a/2014.csv", "id of b/2014.csv");
    }
  }

  @Test
  void whatDoesNotCountHasNoRank() {
    assertThat(
            ranked(
                List.of(
                    submission("a", "2013-12-31", SubmissionStatus.REJECTED),
                    submission("b", "2013-12-31", SubmissionStatus.UNREADABLE),
                    submission("c", "2013-12-31", SubmissionStatus.SUPERSEDED))))
        .isEmpty();
  }
}
