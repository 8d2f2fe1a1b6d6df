package pl.szansa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class StagesTest {

  private final List<String> told = Collections.synchronizedList(new ArrayList<>());
  private final Stages stages =
      new Stages(
          new Progress() {
            @Override
            public void begin(String stage) {
              told.add("begin " + stage);
            }

            @Override
            public void end(String stage, Duration took, String detail) {
              told.add("end " + stage + ": " + detail);
            }
          });

  private static <T> T run(Stages lane, String stage, Callable<T> work) throws Exception {
    return lane.run(stage, work, (result, took) -> "gave " + result);
  }

  @Test
  void aStageIsToldAndTimed() throws Exception {
    assertThat(run(stages, "read", () -> 7)).isEqualTo(7);
    assertThat(told).containsExactly("begin read", "end read: gave 7");
    assertThat(stages.durations()).containsOnlyKeys("read");
  }

  /** Times stand in the order of the lanes, though the second one's stages end first. */
  @Test
  void twoLanesRunBesideEachOther() throws Exception {
    CountDownLatch charts = new CountDownLatch(1);
    boolean together = Runtime.getRuntime().availableProcessors() > 1;
    Stages.Both<Integer, String> given =
        stages.beside(
            lane -> {
              run(lane, "tables", () -> !together || charts.await(20, TimeUnit.SECONDS));
              return run(lane, "workbook", () -> 1);
            },
            lane -> {
              String drawn = run(lane, "charts", () -> "drawn");
              charts.countDown();
              return drawn;
            });
    assertThat(given).isEqualTo(new Stages.Both<>(1, "drawn"));
    assertThat(told).contains("end tables: gave true", "end charts: gave drawn");
    assertThat(stages.durations().keySet()).containsExactly("tables", "workbook", "charts");
  }

  @Test
  void aFailureNamesItsStageAndWaitsForTheOtherLane() {
    AtomicBoolean ended = new AtomicBoolean();
    assertThatThrownBy(
            () ->
                stages.beside(
                    lane -> run(lane, "tables", () -> fail("disk full")),
                    lane ->
                        run(
                            lane,
                            "charts",
                            () -> {
                              TimeUnit.MILLISECONDS.sleep(200);
                              ended.set(true);
                              return 1;
                            })))
        .isInstanceOf(IOException.class)
        .hasMessage("disk full")
        .hasSuppressedException(new Exception("in the stage tables"));
    assertThat(ended).isTrue();
    assertThatThrownBy(
            () ->
                stages.beside(
                    lane -> run(lane, "tables", () -> 1),
                    lane -> run(lane, "charts", () -> fail("no font"))))
        .isInstanceOf(IOException.class)
        .hasMessage("no font")
        .hasSuppressedException(new Exception("in the stage charts"));
  }

  @Test
  void ofTwoFailuresNoneIsLost() {
    assertThatThrownBy(
            () ->
                stages.beside(
                    lane -> run(lane, "tables", () -> fail("disk full")),
                    lane -> run(lane, "charts", () -> fail("no font"))))
        .hasMessage("disk full")
        .satisfies(
            e ->
                assertThat(e.getSuppressed())
                    .extracting(Throwable::getMessage)
                    .contains("no font"));
  }

  private static Object fail(String why) throws IOException {
    throw new IOException(why);
  }
}
