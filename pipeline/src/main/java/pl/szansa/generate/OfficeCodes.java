package pl.szansa.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** TERYT codes of communes for made-up offices, in powiats that exist. */
final class OfficeCodes {

  private static final String URBAN = "1";
  private static final String RURAL = "2";

  private final List<String> powiats = new ArrayList<>();
  private final Draw draw;

  /**
   * @param highest number of the last powiat, by voivodeship
   * @param abolished codes of powiats that are no more
   */
  OfficeCodes(Map<String, Integer> highest, List<String> abolished, Draw draw) {
    new TreeMap<>(highest)
        .forEach(
            (voivodeship, last) -> {
              for (int i = 1; i <= last; i++) {
                powiats.add(voivodeship + two(i));
              }
            });
    powiats.removeAll(abolished);
    this.draw = draw;
  }

  /** So many codes, all different; a powiat has a second one once all have a first. */
  List<String> take(int offices) {
    List<String> codes = new ArrayList<>();
    for (int commune = 1; codes.size() < offices; commune++) {
      for (String powiat : draw.shuffled(powiats)) {
        codes.add(powiat + two(commune) + (commune == 1 ? URBAN : RURAL));
      }
    }
    return List.copyOf(codes.subList(0, offices));
  }

  private static String two(int number) {
    return String.format(Locale.ROOT, "%02d", number);
  }
}
