package pl.szansa.ingest.outlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.MapOutlines;
import pl.szansa.model.MapOutlines.Outline;
import pl.szansa.model.UserError;

class OutlineFileTest {

  /** A square and the one on its right, which share the arc between them. */
  private static final String TWO_SQUARES =
      """
      {"type": "Topology", "transform": {"scale": [0.5, 0.25], "translate": [14, 49]},
       "arcs": [[[2, 0], [0, 4]],
                [[2, 4], [-2, 0], [0, -4], [2, 0]],
                [[2, 4], [2, 0], [0, -4], [-2, 0]]],
       "objects": {"map": {"type": "GeometryCollection", "geometries": [
         {"type": "Polygon", "arcs": [[0, 1]], "properties": {"terc": "14"}},
         {"type": "MultiPolygon", "arcs": [[[2, 0]]], "properties": {"terc": "06"}}]}}}
      """;

  private static final String SQUARE = "[[[1,1],[2,1],[2,2],[1,2],[1,1]]]";

  @TempDir Path folder;

  private MapOutlines read(String text) throws IOException {
    return OutlineFile.read(Files.writeString(folder.resolve("map.json"), text).toString())
        .outlines();
  }

  private static String features(String... features) {
    return "{\"type\": \"FeatureCollection\", \"features\": [" + String.join(",", features) + "]}";
  }

  private static String feature(String properties, String type, String coordinates) {
    return "{\"type\": \"Feature\", \"properties\": {"
        + properties
        + "}, \"geometry\": {\"type\": \""
        + type
        + "\", \"coordinates\": "
        + coordinates
        + "}}";
  }

  /** Twice the area that a ring goes around, positive if it does so against the clock. */
  private static double twiceArea(double[][] ring) {
    double sum = 0;
    for (int i = 1; i < ring.length; i++) {
      sum += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
    }
    return sum;
  }

  @Nested
  class Expected {

    @Test
    void arcsOfATopologyJoinIntoRings() throws IOException {
      MapOutlines map = read(TWO_SQUARES);
      assertThat(map.level()).isEqualTo(AreaLevel.VOIVODESHIP);
      assertThat(map.outlines()).extracting(Outline::code).containsExactly("06", "14");
      // worked out by hand: 14 + 0.5 x, 49 + 0.25 y
      assertThat(map.outlines().get(1).rings().get(0))
          .isDeepEqualTo(new double[][] {{15, 49}, {15, 50}, {14, 50}, {14, 49}, {15, 49}});
      assertThat(map.outlines().get(0).rings().get(0))
          .isDeepEqualTo(new double[][] {{15, 50}, {16, 50}, {16, 49}, {15, 49}, {15, 50}});
    }

    @Test
    void anArcOfANegativeNumberIsWalkedBackwards() throws IOException {
      // the second square the other way round: both of its arcs backwards
      MapOutlines map = read(TWO_SQUARES.replace("[[[2, 0]]]", "[[[-1, -3]]]"));
      assertThat(map.outlines().get(0).rings().get(0))
          .isDeepEqualTo(new double[][] {{15, 50}, {15, 49}, {16, 49}, {16, 50}, {15, 50}});
    }

    @Test
    void aTopologyWithoutTransformHasPlainPositions() throws IOException {
      MapOutlines map =
          read(
              """
              {"type": "Topology", "arcs": [[[1, 1], [2.5, 1], [2, 2], [1, 1]]], "objects":
               {"a": {"type": "Polygon", "id": "1465", "arcs": [[0]]}}}
              """);
      assertThat(map.level()).isEqualTo(AreaLevel.POWIAT);
      assertThat(map.outlines().get(0).rings().get(0)[1]).containsExactly(2.5, 1);
    }

    @Test
    void geoJsonHasHolesAndSeveralParts() throws IOException {
      String island = SQUARE + ",[[[5,5],[6,5],[6,6],[5,5]],[[5.2,5.2],[5.3,5.4],[5.4,5.2]]]";
      MapOutlines map =
          read(features(feature("\"JPT_KOD_JE\": \"2264\"", "MultiPolygon", "[" + island + "]")));
      List<double[][]> rings = map.outlines().get(0).rings();
      assertThat(rings.stream().map(r -> r.length)).containsExactly(5, 4, 4);
      assertThat(rings.get(2)[3]).as("an open ring is closed").containsExactly(5.2, 5.2);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "\"terc\": \"02\"                        | 02",
          "\"id\": 17, \"TERYT\": \" 04 \"         | 04",
          "\"JPT_KOD_JE\": \"0402\", \"id\": \"x\" | 0402",
          "\"terc\": 2                             | 02",
          "\"id\": 402                             | 0402",
          "\"terc\": null, \"id\": \"1465\"        | 1465",
        })
    void theCodeHasSeveralNames(String properties, String code) throws IOException {
      assertThat(read(features(feature(properties, "Polygon", SQUARE))).outlines())
          .extracting(Outline::code)
          .containsExactly(code);
    }
  }

  @Nested
  class Edge {

    @Test
    void partsOfOneAreaAreOne() throws IOException {
      String part = feature("\"terc\": \"12\"", "Polygon", SQUARE);
      MapOutlines map = read(features(part, part));
      assertThat(map.outlines()).hasSize(1);
      assertThat(map.outlines().get(0).rings()).hasSize(2);
    }

    @Test
    void pointsBesideTheAreasAreLeftOut() throws IOException {
      String town = feature("\"name\": \"x\"", "Point", "[1, 1]");
      MapOutlines map = read(features(town, feature("\"terc\": \"12\"", "Polygon", SQUARE)));
      assertThat(map.outlines()).extracting(Outline::code).containsExactly("12");
    }

    @Test
    void aRingThatShrankToALineIsLeftOut() throws IOException {
      String parts = "[" + SQUARE + ",[[[5,5],[6,5],[5,5]]]]";
      assertThat(read(features(feature("\"terc\": \"12\"", "MultiPolygon", parts))).outlines())
          .singleElement()
          .satisfies(area -> assertThat(area.rings()).hasSize(1));
    }

    @Test
    void theOrderOfTheFileDoesNotMatter() throws IOException {
      String a = feature("\"terc\": \"12\"", "Polygon", SQUARE);
      String b = feature("\"terc\": \"02\"", "Polygon", SQUARE);
      assertThat(read(features(a, b)).outlines())
          .extracting(Outline::code)
          .isEqualTo(read(features(b, a)).outlines().stream().map(Outline::code).toList());
    }
  }

  @Nested
  class Erroneous {

    private UserError error(String text) {
      return catchThrowableOfType(UserError.class, () -> read(text));
    }

    @Test
    void noSuchFile() {
      assertThatThrownBy(() -> OutlineFile.read(folder.resolve("none.json").toString()))
          .isInstanceOf(UserError.class)
          .hasMessageEndingWith("none.json does not exist");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PK\u0003\u0004", "{\"type\": ", "<gml/>"})
    void notJson(String text) {
      assertThat(error(text)).hasMessageContaining("map.json").hasMessageContaining("not JSON");
      assertThat(error(text).remedy()).contains("--boundaries");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "17", "{\"type\": \"Feature\"}"})
    void noMap(String text) {
      assertThat(error(text)).hasMessageContaining("so it is no map");
    }

    @Test
    void aMapWithoutAreas() {
      assertThat(error(features())).hasMessageContaining("no area with an outline");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "\"name\": \"x\"                  | area 1 of 1: there is no code",
          "\"terc\": \"1465011\"            | area 1 of 1: \"1465011\" is no TERYT code",
          "\"terc\": \"PL22\"               | \"PL22\" is no TERYT code",
          "\"terc\": \"03\"                 | TERYT knows no area 03",
          "\"terc\": \"1499\"               | TERYT knows no area 1499",
        })
    void theCodeIsMissingOrWrong(String properties, String told) {
      assertThat(error(features(feature(properties, "Polygon", SQUARE))))
          .hasMessageContaining(told);
    }

    @Test
    void voivodeshipsAndPowiatsTogether() {
      assertThat(
              error(
                  features(
                      feature("\"terc\": \"12\"", "Polygon", SQUARE),
                      feature("\"terc\": \"1201\"", "Polygon", SQUARE))))
          .hasMessageContaining("side by side");
    }

    @Test
    void anArcThatIsNotThere() {
      assertThat(error(TWO_SQUARES.replace("[[0, 1]]", "[[0, 7]]")))
          .hasMessageContaining("is damaged: there is no arc 7");
      assertThat(error(TWO_SQUARES.replace("[[0, 1]]", "[[0, -9]]")))
          .hasMessageContaining("there is no arc -9");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "[[[1,1],[2,2]]]           | no area with an outline",
          "[[]]                      | no area with an outline",
          "[[[1,1],[2,\"2\"],[3,1]]] | not two numbers",
          "[[[1,1],[],[3,1]]]        | not two numbers",
        })
    void aRingThatIsNone(String coordinates, String told) {
      assertThat(error(features(feature("\"terc\": \"12\"", "Polygon", coordinates))))
          .hasMessageContaining(told);
    }
  }

  @Nested
  class RealFiles {

    private static final Path DATA = Path.of("..", "shared", "data");

    private static MapOutlines real(String name) {
      Path file = DATA.resolve(name);
      assumeTrue(
          Files.exists(file), name + " does not lie in ../shared/data, so this was not checked");
      return OutlineFile.read(file.toString()).outlines();
    }

    /** Square kilometres on a sphere: degrees of longitude shrink with the cosine of latitude. */
    private static Map<String, Double> areas(MapOutlines map) {
      return map.outlines().stream()
          .collect(
              Collectors.toMap(
                  Outline::code,
                  o ->
                      Math.abs(o.rings().stream().mapToDouble(OutlineFileTest::twiceArea).sum())
                          / 2
                          * Math.pow(Math.toRadians(6371.0), 2)
                          * Math.cos(Math.toRadians(middle(o.rings().get(0))))));
    }

    private static double middle(double[][] ring) {
      return Arrays.stream(ring).mapToDouble(p -> p[1]).average().orElseThrow();
    }

    @Test
    void voivodeshipsAreAsLargeAsTheYearbookHasThem() {
      Map<String, Double> areas = areas(real("pl.voivodeships.s.topo.json"));
      assertThat(areas).hasSize(16);
      // km2, Statistics Poland: smallest, largest, and the whole country's 312 700
      assertThat(areas.get("16")).isCloseTo(9412, within(9412 * 0.03));
      assertThat(areas.get("14")).isCloseTo(35558, within(35558 * 0.03));
      assertThat(areas.values().stream().mapToDouble(a -> a).sum())
          .isCloseTo(312_700, within(312_700 * 0.02));
    }

    @Test
    void powiatsFillTheirVoivodeship() {
      Map<String, Double> powiats = areas(real("pl.counties.s.topo.json"));
      Map<String, Double> voivodeships = areas(real("pl.voivodeships.s.topo.json"));
      assertThat(powiats.keySet()).hasSize(380);
      voivodeships.forEach(
          (code, area) ->
              assertThat(
                      powiats.entrySet().stream()
                          .filter(p -> p.getKey().startsWith(code))
                          .mapToDouble(Map.Entry::getValue)
                          .sum())
                  .as(code)
                  .isCloseTo(area, within(area * 0.05)));
    }
  }
}
