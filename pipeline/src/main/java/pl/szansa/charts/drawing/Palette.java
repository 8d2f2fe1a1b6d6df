package pl.szansa.charts.drawing;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The colours of everything that is drawn: Okabe and Ito's palette for colour-blind readers, as it
 * stands in the resource {@code charts/palette.json}. The dashboard and the report read the same.
 *
 * @param source where the colours come from
 * @param fontFamily CSS font families, the first being the one that texts were measured with
 * @param marks colours for points, lines and bars by name, {@code #RRGGBB}, at least 3:1 on white
 * @param areas paler colours, only for areas that have an outline
 * @param sequential from low to high, for classes of a value; words are readable on each
 * @param stacked for parts that lie side by side, with an outline between; words are readable on
 *     each
 * @param roles what each colour is used for: value, reference, better, worse, text ...
 */
public record Palette(
    String source,
    String fontFamily,
    Map<String, String> marks,
    Map<String, String> areas,
    List<String> sequential,
    List<String> stacked,
    Map<String, String> roles) {

  /** Where the palette stands among the resources. */
  public static final String RESOURCE = "/charts/palette.json";

  public static final Palette DEFAULT = load();

  public Palette {
    marks = new LinkedHashMap<>(marks);
    areas = new LinkedHashMap<>(areas);
    sequential = List.copyOf(sequential);
    stacked = List.copyOf(stacked);
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

  /**
   * A colour of the sequential scale.
   *
   * @param index of the class, 0 is the lowest
   * @param classes how many there are, at most as many as the scale has colours; fewer are spread
   */
  public Color sequential(int index, int classes) {
    int last = sequential.size() - 1;
    int place = classes == 1 ? last / 2 : (int) Math.round((double) index * last / (classes - 1));
    return Color.decode(sequential.get(place));
  }

  /** The colour of the parts at a place of every stack. */
  public Color stacked(int index) {
    return Color.decode(stacked.get(index));
  }

  /** The colour of words on a coloured area: the text's or white, whichever stands out more. */
  public Color wordsOn(Color area) {
    Color text = color("text");
    return contrast(area, text) >= contrast(area, Color.WHITE) ? text : Color.WHITE;
  }

  /** Contrast ratio of two colours, from 1 to 21, as WCAG 2.1 defines it. */
  private static double contrast(Color one, Color other) {
    double a = luminance(one) + 0.05;
    double b = luminance(other) + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  private static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(int channel) {
    double s = channel / 255.0;
    return s <= 0.04045 ? s / 12.92 : Math.pow((s + 0.055) / 1.055, 2.4);
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
