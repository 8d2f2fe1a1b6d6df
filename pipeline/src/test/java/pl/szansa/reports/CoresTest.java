package pl.szansa.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoresTest {

  private static final List<Integer> PIECES = IntStream.range(0, 200).boxed().toList();

  @AfterEach
  void noInterruptIsLeft() {
    Thread.interrupted();
  }

  @Test
  void resultsComeInTheOrderOfThePieces() throws IOException {
    assertThat(Cores.each(PIECES, i -> i * 2, i -> "" + i))
        .isEqualTo(PIECES.stream().map(i -> i * 2).toList());
    assertThat(Cores.each(List.<Integer>of(), i -> i, i -> "" + i)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 7, 199})
  void aFailureIsToldByThePiecesName(int failing) {
    assertThatThrownBy(
            () ->
                Cores.each(
                    PIECES,
                    i -> {
                      if (i == failing) {
                        throw new IOException("disk full");
                      }
                      return i;
                    },
                    i -> "piece " + i))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("\"piece " + failing + "\" could not be written")
        .hasRootCauseMessage("disk full");
  }

  /** The second fails while the first is at work: the first ends, none of the others begins. */
  @Test
  void afterAFailureNothingBeginsAndNothingIsStillAtWork() {
    AtomicInteger atWork = new AtomicInteger();
    AtomicInteger begun = new AtomicInteger();
    CountDownLatch failed = new CountDownLatch(1);
    assertThatThrownBy(
            () ->
                Cores.each(
                    PIECES,
                    i -> {
                      begun.incrementAndGet();
                      atWork.incrementAndGet();
                      try {
                        if (i == 0 && Runtime.getRuntime().availableProcessors() > 1) {
                          failed.await();
                          Thread.sleep(300);
                        }
                        if (i == 1) {
                          failed.countDown();
                          throw new IllegalArgumentException("second");
                        }
                        Thread.sleep(50);
                      } catch (InterruptedException e) {
                        throw new InterruptedIOException("interrupted");
                      } finally {
                        atWork.decrementAndGet();
                      }
                      return i;
                    },
                    i -> "piece " + i))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("\"piece 1\"")
        .hasRootCauseMessage("second");
    assertThat(atWork).hasValue(0);
    assertThat(begun.get()).isLessThanOrEqualTo(2 * Runtime.getRuntime().availableProcessors());
  }

  @Test
  void anInterruptEndsThePiecesAtWorkBeforeItIsTold() {
    AtomicBoolean ended = new AtomicBoolean();
    Thread caller = Thread.currentThread();
    assertThatThrownBy(
            () ->
                Cores.each(
                    List.of(1),
                    i -> {
                      caller.interrupt();
                      try {
                        Thread.sleep(60_000);
                      } catch (InterruptedException e) {
                        ended.set(true);
                      }
                      return i;
                    },
                    i -> "piece " + i))
        .isInstanceOf(InterruptedIOException.class);
    assertThat(ended).isTrue();
    assertThat(caller.isInterrupted()).isTrue();
  }
}
