package pl.szansa.ingest.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownTextsTest {

  private static final List<String> TEXTS =
      List.of("", "a", "b", "ab", "ba", "nie", "odmowa", "29.12.2008", "ąćęłńóśźż", "\u0000", "😀");

  private static String of(KnownTexts texts, String text) {
    char[] buffer = ("xx" + text + "yy").toCharArray();
    return texts.of(buffer, 2, text.length());
  }

  @Test
  void aKnownTextIsTheSameString() {
    KnownTexts texts = new KnownTexts();
    for (String text : TEXTS) {
      assertThat(of(texts, text)).isEqualTo(text).isSameAs(of(texts, text));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 16, 1 << 14})
  void howManyAreRememberedChangesNoText(int slots) {
    KnownTexts texts = new KnownTexts(slots);
    Random random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      String text = TEXTS.get(random.nextInt(TEXTS.size())) + random.nextInt(30);
      assertThat(of(texts, text)).isEqualTo(text);
    }
  }

  @Test
  void inAPlaceOfItsOwnATextGivesWayToAnother() {
    KnownTexts texts = new KnownTexts(1);
    String first = of(texts, "first");
    of(texts, "second");
    assertThat(of(texts, "first")).isEqualTo(first).isNotSameAs(first);
  }

  @Test
  void longTextsAreNotKept() {
    KnownTexts texts = new KnownTexts();
    String text = "x".repeat(65);
    assertThat(of(texts, text)).isEqualTo(text).isNotSameAs(of(texts, text));
  }

  @Test
  void textsOfOneColumnSpreadOverThePlaces() {
    KnownTexts texts = new KnownTexts();
    int kept = 0;
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < 1000; i++) {
        String text = "POKL.07.01.01-02-SYN" + (10_000 + i) + "/08";
        String known = of(texts, text);
        kept += round == 1 && known == of(texts, text) ? 1 : 0;
      }
    }
    assertThat(kept).isEqualTo(1000);
  }
}
