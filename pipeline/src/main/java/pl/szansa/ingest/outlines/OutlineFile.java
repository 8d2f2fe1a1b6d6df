package pl.szansa.ingest.outlines;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import pl.szansa.ingest.registers.Powiats;
import pl.szansa.ingest.registers.Regions;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.MapOutlines;
import pl.szansa.model.MapOutlines.Outline;
import pl.szansa.model.UserError;

/**
 * A TopoJSON or GeoJSON file of voivodeships or powiats.
 *
 * @param text what the file says, which decides the maps that are published
 * @param outlines its areas, by code; parts of one area that stand apart in the file are one
 */
public record OutlineFile(String text, MapOutlines outlines) {

  private static final String REMEDY =
      "give --boundaries a TopoJSON or GeoJSON file of voivodeships or powiats";
  private static final int VOIVODESHIP = 2;
  private static final int POWIAT = 4;

  /**
   * Reads a file; everything that is wrong with it is a {@link UserError}.
   *
   * @param file as the command line names it
   */
  public static OutlineFile read(String file) {
    try {
      String text = Files.readString(Path.of(file));
      List<Shape> shapes = shapes(new ObjectMapper().readTree(text), file);
      return new OutlineFile(text, outlines(shapes, file));
    } catch (NoSuchFileException e) {
      throw new UserError(file + " does not exist", "check the path after --boundaries");
    } catch (JsonProcessingException e) {
      String place = e.getLocation() == null ? "" : ", line " + e.getLocation().getLineNr();
      throw new UserError(file + place + ": this is not JSON", REMEDY);
    } catch (IOException e) {
      throw new UserError(file + " cannot be read: " + e.getMessage(), "save it anew in UTF-8");
    } catch (DamagedOutline e) {
      throw new UserError(file + " is damaged: " + e.getMessage(), "export the map anew");
    }
  }

  private static List<Shape> shapes(JsonNode root, String file) {
    return switch (root.path("type").asText()) {
      case "Topology" -> TopoJson.read(root);
      case "FeatureCollection" -> GeoJson.read(root);
      default ->
          throw new UserError(
              file + " has neither the type Topology nor FeatureCollection, so it is no map",
              REMEDY);
    };
  }

  private static MapOutlines outlines(List<Shape> shapes, String file) {
    Map<String, List<double[][]>> byCode = new TreeMap<>();
    int position = 0;
    for (Shape shape : shapes) {
      position++;
      if (shape.rings().isEmpty()) {
        continue;
      }
      String area = file + ", area " + position + " of " + shapes.size();
      byCode.computeIfAbsent(code(shape, area), c -> new ArrayList<>()).addAll(shape.rings());
    }
    if (byCode.isEmpty()) {
      throw new UserError(file + " has no area with an outline", REMEDY);
    }
    check(byCode.keySet().stream().toList(), file);
    AreaLevel level = level(byCode.keySet().iterator().next());
    return new MapOutlines(
        level, byCode.entrySet().stream().map(e -> new Outline(e.getKey(), e.getValue())).toList());
  }

  private static String code(Shape shape, String area) {
    String code =
        AreaCode.of(shape)
            .orElseThrow(
                () ->
                    new UserError(
                        area + ": there is no code of the area",
                        "add the TERYT code as one of the properties "
                            + String.join(", ", AreaCode.PROPERTIES)));
    if (!code.matches("\\d{2}|\\d{4}")) {
      throw new UserError(
          area + ": \"" + code + "\" is no TERYT code of two digits (voivodeship) or four (powiat)",
          REMEDY);
    }
    return code;
  }

  /** All of one level, and all of them known. */
  private static void check(List<String> codes, String file) {
    if (codes.stream().map(String::length).distinct().count() > 1) {
      throw new UserError(
          file + " has voivodeships and powiats side by side",
          "draw a map of one or the other: remove the codes of two digits or those of four");
    }
    Regions regions = Regions.shipped();
    Powiats powiats = Powiats.shipped();
    List<String> unknown =
        codes.stream()
            .filter(
                c -> c.length() == POWIAT ? powiats.find(c).isEmpty() : regions.find(c).isEmpty())
            .toList();
    if (!unknown.isEmpty()) {
      throw new UserError(
          file + ": TERYT knows no area " + String.join(", ", unknown),
          "correct the codes; the program knows 16 voivodeships and the powiats of today");
    }
  }

  private static AreaLevel level(String code) {
    return code.length() == VOIVODESHIP ? AreaLevel.VOIVODESHIP : AreaLevel.POWIAT;
  }
}
