package pl.szansa.lanes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(30)
final class LanesTest {

  private final AtomicBoolean ended = new AtomicBoolean();

  private static String lane(String gives, String failure) throws IOException {
    if (failure != null) {
      throw new IOException(failure);
    }
    return gives;
  }

  private String slow() throws InterruptedException {
    TimeUnit.MILLISECONDS.sleep(200);
    ended.set(true);
    return "slow";
  }

  @Test
  void both_give_what_they_gave() {
    String both = Lanes.beside(() -> 1, () -> "b", (a, b) -> a + b);
    assertThat(both).isEqualTo("1b");
  }

  @Test
  void the_first_may_wait_for_the_second() throws Exception {
    CountDownLatch second = new CountDownLatch(1);
    boolean together = Runtime.getRuntime().availableProcessors() > 1;
    boolean met =
        Lanes.<Boolean, String, Boolean, Exception>beside(
            () -> !together || second.await(20, TimeUnit.SECONDS),
            () -> {
              second.countDown();
              return "";
            },
            (a, b) -> a);
    assertThat(met).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "disk full, , disk full, ",
    ", no font, no font, ",
    "disk full, no font, disk full, no font"
  })
  void of_two_failures_none_is_lost(String first, String second, String thrown, String suppressed) {
    boolean together = Runtime.getRuntime().availableProcessors() > 1;
    assertThatThrownBy(
            () -> Lanes.beside(() -> lane("a", first), () -> lane("b", second), String::concat))
        .isInstanceOf(IOException.class)
        .hasMessage(thrown)
        .satisfies(
            e ->
                assertThat(e.getSuppressed())
                    .extracting(Throwable::getMessage)
                    .hasSize(suppressed == null || !together ? 0 : 1)
                    .allMatch(message -> message.equals(suppressed)));
  }

  @Test
  void an_error_of_the_second_is_not_dressed_up() {
    Error error = new StackOverflowError();
    assertThatThrownBy(
            () ->
                Lanes.<String, String, String, RuntimeException>beside(
                    () -> "a",
                    () -> {
                      throw error;
                    },
                    String::concat))
        .isSameAs(error);
  }

  @Test
  void who_fails_waits_for_the_other_though_interrupted() {
    boolean together = Runtime.getRuntime().availableProcessors() > 1;
    assertThatThrownBy(
            () ->
                Lanes.<String, String, String, Exception>beside(
                    () -> {
                      Thread.currentThread().interrupt();
                      return lane("a", "stopped");
                    },
                    this::slow,
                    String::concat))
        .hasMessage("stopped");
    assertThat(ended.get()).isEqualTo(together);
    assertThat(Thread.interrupted()).as("still told").isTrue();
  }
}
