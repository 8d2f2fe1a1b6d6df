package pl.szansa.reports.pdf;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.StringTokenizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** Reads the notations of SVG that our charts are written in. */
final class SvgShapes {

  private static final Pattern STEP = Pattern.compile("([A-Z])([^A-Z]*)");

  private SvgShapes() {}

  /**
   * @throws IllegalStateException if it is not a shape that charts have
   */
  static Shape of(Element element) {
    return switch (element.getTagName()) {
      case "line" ->
          new Line2D.Float(
              at(element, "x1"), at(element, "y1"), at(element, "x2"), at(element, "y2"));
      case "rect" ->
          new Rectangle2D.Float(
              at(element, "x"), at(element, "y"), at(element, "width"), at(element, "height"));
      case "circle" -> ellipse(element, at(element, "r"), at(element, "r"));
      case "ellipse" -> ellipse(element, at(element, "rx"), at(element, "ry"));
      case "path" ->
          path(element.getAttribute("d"), element.getAttribute("fill-rule").equals("evenodd"));
      case "polygon" -> path("M" + element.getAttribute("points") + "Z", false);
      default -> throw strange(element.getTagName());
    };
  }

  private static Shape ellipse(Element element, float rx, float ry) {
    return new Ellipse2D.Float(at(element, "cx") - rx, at(element, "cy") - ry, 2 * rx, 2 * ry);
  }

  private static Path2D path(String steps, boolean evenOdd) {
    Path2D path = new Path2D.Float(evenOdd ? Path2D.WIND_EVEN_ODD : Path2D.WIND_NON_ZERO);
    Matcher step = STEP.matcher(steps);
    while (step.find()) {
      float[] n = numbers(step.group(2));
      switch (step.group(1)) {
        case "M" -> corners(path, n);
        case "L" -> path.lineTo(n[0], n[1]);
        case "Q" -> path.quadTo(n[0], n[1], n[2], n[3]);
        case "C" -> path.curveTo(n[0], n[1], n[2], n[3], n[4], n[5]);
        case "Z" -> path.closePath();
        default -> throw strange(step.group());
      }
    }
    return path;
  }

  /** A beginning, and lines to what follows it. */
  private static void corners(Path2D path, float[] n) {
    path.moveTo(n[0], n[1]);
    for (int i = 2; i < n.length; i += 2) {
      path.lineTo(n[i], n[i + 1]);
    }
  }

  /** {@code matrix(a,b,c,d,e,f)}. */
  static AffineTransform matrix(String text) {
    return new AffineTransform(inBrackets("matrix", text));
  }

  /** {@code rgb(r,g,b)}, {@code #rrggbb}, black or white. */
  static Color colour(String text, float opacity) {
    Color colour =
        switch (text) {
          case "black" -> Color.BLACK;
          case "white" -> Color.WHITE;
          default -> text.startsWith("#") ? Color.decode(text) : rgb(inBrackets("rgb", text));
        };
    return new Color(
        colour.getRed(), colour.getGreen(), colour.getBlue(), Math.round(opacity * 255));
  }

  private static Color rgb(float[] parts) {
    return new Color((int) parts[0], (int) parts[1], (int) parts[2]);
  }

  private static float[] inBrackets(String name, String text) {
    if (!text.startsWith(name + "(") || !text.endsWith(")")) {
      throw strange(text);
    }
    return numbers(text.substring(name.length() + 1, text.length() - 1));
  }

  /** Between spaces or commas. */
  static float[] numbers(String text) {
    StringTokenizer parts = new StringTokenizer(text, " ,");
    float[] numbers = new float[parts.countTokens()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = Float.parseFloat(parts.nextToken());
    }
    return numbers;
  }

  /** A place or length, 0 where there is none. */
  static float at(Element element, String attribute) {
    String text = element.getAttribute(attribute);
    return text.isEmpty() ? 0 : Float.parseFloat(text);
  }

  private static IllegalStateException strange(String what) {
    return new IllegalStateException("a chart for paper has \"" + what + "\", which none had yet");
  }
}
