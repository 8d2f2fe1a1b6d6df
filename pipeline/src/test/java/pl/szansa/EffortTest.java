package pl.szansa;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EffortTest {

  @Test
  void ratesAreOfTheStagesThatHadSomethingToDo() {
    Map<String, Duration> stages = new LinkedHashMap<>();
    stages.put("read", Duration.ofMillis(2500));
    stages.put("resolve", Duration.ZERO);
    stages.put("indicators", Duration.ofMillis(400));
    Effort effort =
        Effort.of(
            Duration.ofMillis(3210),
            stages,
            Map.of(
                "read", Map.of("rows", 10_000L, "bytes", 5_000_000L),
                "resolve", Map.of("rows", 7L),
                "indicators", Map.of("values", 0L)));
    assertThat(effort.rates())
        .isEqualTo(
            Map.of(
                "read", Map.of("rows_per_second", 4000L, "bytes_per_second", 2_000_000L),
                "resolve", Map.of("rows_per_second", 7000L)));
    assertThat(effort.seconds()).isEqualTo(3.21);
    assertThat(effort.stages().toString()).isEqualTo("{read=2.5, resolve=0.0, indicators=0.4}");
    assertThat(effort.peakMemory()).isGreaterThan(10_000_000);
  }
}
