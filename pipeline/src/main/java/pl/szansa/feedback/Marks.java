package pl.szansa.feedback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import pl.szansa.model.Consequence;

/** How cells are marked that something is wrong with; the colours are those of the charts. */
final class Marks {

  private static final JsonNode AREAS = areas();
  private static final String PUT_ASIDE = tint(AREAS.get("orange").asText());
  private static final String WARNED = tint(AREAS.get("yellow").asText());

  private Marks() {}

  private static JsonNode areas() {
    try (InputStream in = Marks.class.getResourceAsStream("/charts/palette.json")) {
      return new ObjectMapper().readTree(in).get("areas");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Half way to white, so that texts on it are read without effort. */
  private static String tint(String hex) {
    Color c = Color.decode(hex);
    int white = 255;
    return String.format(
        Locale.ROOT,
        "FF%02X%02X%02X",
        (c.getRed() + white) / 2,
        (c.getGreen() + white) / 2,
        (c.getBlue() + white) / 2);
  }

  /** A cell that is concerned: by colour, and for those who see none by a border and bold type. */
  static void mark(Worksheet sheet, int row, int column, Consequence consequence) {
    outlined(sheet.style(row, column), consequence).bold().set();
  }

  /** A cell that says what followed, in the colour of the marks. */
  static void consequence(Worksheet sheet, int row, int column, Consequence consequence) {
    outlined(sheet.style(row, column), consequence).set();
  }

  private static StyleSetter outlined(StyleSetter style, Consequence consequence) {
    return style
        .wrapText(true)
        .verticalAlignment("top")
        .fillColor(consequence == Consequence.WARN ? WARNED : PUT_ASIDE)
        .borderStyle(BorderStyle.THIN)
        .borderColor("FF000000");
  }
}
