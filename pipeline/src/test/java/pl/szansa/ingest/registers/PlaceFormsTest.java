package pl.szansa.ingest.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.szansa.ingest.values.Words;

final class PlaceFormsTest {

  @ParameterizedTest
  @CsvSource({
    "Radom, Radomiu",
    "Radom, Radomia",
    "Łódź, Łodzi",
    "Kraków, Krakowie",
    "Wrocław, Wrocławiu",
    "Poznań, Poznaniu",
    "Gdańsk, Gdańsku",
    "Szczecin, Szczecinie",
    "Lublin, Lublinie",
    "Białogard, Białogardzie",
    "Łańcut, Łańcucie",
    "Sosnowiec, Sosnowcu",
    "Mielec, Mielcu",
    "Chełmek, Chełmku",
    "Sandomierz, Sandomierzu",
    "Bydgoszcz, Bydgoszczy",
    "Warszawa, Warszawie",
    "Częstochowa, Częstochowie",
    "Ostrołęka, Ostrołęce",
    "Praga, Pradze",
    "Łomża, Łomży",
    "Świdnica, Świdnicy",
    "Września, Wrześni",
    "Piła, Pile",
    "Nysa, Nysie",
    "Głowno, Głownie",
    "Jasło, Jaśle",
    "Gniezno, Gnieźnie",
    "Kłodzko, Kłodzku",
    "Kielce, Kielcach",
    "Opole, Opolu",
    "Zakopane, Zakopanem",
    "Tychy, Tychach",
    "Suwałki, Suwałkach",
    "Nowy Sącz, Nowym Sączu",
    "Zielona Góra, Zielonej Górze",
    "Ruda Śląska, Rudzie Śląskiej",
    "Biała Podlaska, Białej Podlaskiej",
    "Nowe Miasto, Nowym Mieście",
    "Zamość, Zamościu",
  })
  void are_of_one_place(String nominative, String form) {
    assertThat(PlaceForms.same(words(nominative), words(form))).isTrue();
    assertThat(PlaceForms.same(words(form), words(nominative))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Lubin, Lublin",
    "Lubin, Lublinie",
    "Łask, Łaskach",
    "Radom, Radomsko",
    "Radom, Radomsku",
    "Brzeg, Brzegach",
    "Góra, Górach",
    "Opole, Opolnie",
    "Mielec, Mielnie",
    "Gniezno, Gniewie",
    "Nowy Sącz, Sączu",
    "Stary Sącz, Nowym Sączu",
    "Biała, Białymstoku",
    "Kalisz, Kaliska",
  })
  void are_of_two_places(String one, String other) {
    assertThat(PlaceForms.same(words(one), words(other))).isFalse();
  }

  private static List<String> words(String name) {
    return List.of(Words.normalise(name).split(" "));
  }
}
