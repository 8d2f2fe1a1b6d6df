package pl.szansa.ingest.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.szansa.ingest.Delivery;

final class PersonKeysTest {

  private final PersonKeys keys = new PersonKeys(Delivery.KEY);

  @Test
  void is_HMAC_SHA_256_of_which_half_is_kept() {
    // printf 93111698132 | openssl dgst -sha256 -hmac 'only for tests, never for people'
    assertThat(keys.hasher().pseudonym("93111698132"))
        .isEqualTo("1486c08e37e4a79c61a1a8ca3a9648c0");
  }

  @ParameterizedTest
  @ValueSource(strings = {" 93111698132", "931116 98132", "931116-98132", "93111698132\u00a0"})
  void a_person_has_one_key_however_the_number_is_spelt(String spelling) {
    assertThat(keys.hasher().pseudonym(spelling)).isEqualTo(keys.hasher().pseudonym("93111698132"));
  }

  @Test
  void a_zero_that_a_spreadsheet_dropped_makes_nobody_else() {
    assertThat(keys.hasher().pseudonym("2070803628"))
        .isEqualTo(keys.hasher().pseudonym("02070803628"));
  }

  @Test
  void other_persons_and_other_keys_have_other_pseudonyms() {
    PersonKeys others =
        new PersonKeys("another key, also only for tests".getBytes(StandardCharsets.UTF_8));

    assertThat(keys.hasher().pseudonym("93111698132"))
        .isNotEqualTo(keys.hasher().pseudonym("82632984655"))
        .isNotEqualTo(others.hasher().pseudonym("93111698132"));
    assertThat(keys.fingerprint())
        .isEqualTo(new PersonKeys(Delivery.KEY).fingerprint())
        .isNotEqualTo(others.fingerprint());
  }

  @Test
  void two_readers_at_once_mix_nobody_up() throws Exception {
    List<String> people = IntStream.range(0, 20_000).mapToObj(i -> "P" + i).toList();
    List<String> alone = hashed(people);
    CyclicBarrier together = new CyclicBarrier(2);
    Callable<List<String>> reader =
        () -> {
          together.await();
          return hashed(people);
        };

    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      for (Future<List<String>> result : threads.invokeAll(List.of(reader, reader))) {
        assertThat(result.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdown();
    }
    assertThat(alone).doesNotHaveDuplicates();
  }

  @Test
  void the_key_cannot_be_changed_from_outside() {
    byte[] secret = Delivery.KEY.clone();
    PersonKeys own = new PersonKeys(secret);
    secret[0]++;

    assertThat(own.fingerprint()).isEqualTo(keys.fingerprint());
  }

  private List<String> hashed(List<String> people) {
    PersonKeys.Hasher hasher = keys.hasher();
    List<String> hashes = new ArrayList<>();
    people.forEach(p -> hashes.add(hasher.pseudonym(p)));
    return hashes;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 16, 32, 63, 64, 65, 200})
  void keys_of_any_length_hash_as_the_JDK_does(int length) throws Exception {
    byte[] key = new byte[length];
    for (int i = 0; i < length; i++) {
      key[i] = (byte) (i * 37 - 5);
    }
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    PersonKeys.Hasher hasher = new PersonKeys(key).hasher();
    for (String text : List.of("1", "93111698132", "X".repeat(100) + "1")) {
      byte[] hash = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
      assertThat(hasher.pseudonym(text)).isEqualTo(HexFormat.of().formatHex(hash, 0, 16));
    }
  }
}
