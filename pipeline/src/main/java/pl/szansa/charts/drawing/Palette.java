package pl.szansa.charts.drawing;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The colours of everything that is drawn: Okabe and Ito's palette for colour-blind readers, as it
 * stands in the resource {@code charts/palette.json}. The dashboard and the report read the same.
 *
 * @param source where the colours come from
 * @param fontFamily CSS font families, the first being the one that texts were measured with
 * @param marks colours for points, lines and bars by name, {@code #RRGGBB}, at least 3:1 on white
 * @param areas paler colours, only for areas that have an outline
 * @param roles what each colour is used for: value, reference, better, worse, text ...
 */
public record Palette(
    String source,
    String fontFamily,
    Map<String, String> marks,
    Map<String, String> areas,
    Map<String, String> roles) {

  /** Where the palette stands among the resources. */
  public static final String RESOURCE = "/charts/palette.json";

  public static final Palette DEFAULT = load();

  public Palette {
    marks = new LinkedHashMap<>(marks);
    areas = new LinkedHashMap<>(areas);
    roles = new LinkedHashMap<>(roles);
  }

  /** The palette of this program. */
  public static Palette load() {
    try (InputStream in = Palette.class.getResourceAsStream(RESOURCE)) {
      return new ObjectMapper().readValue(in, Palette.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The colour of a role; an unknown role is a bug of the caller's. */
  public Color color(String role) {
    String hex = roles.get(role);
    if (hex == null) {
      throw new IllegalArgumentException("no role " + role + " in " + RESOURCE);
    }
    return Color.decode(hex);
  }
}
