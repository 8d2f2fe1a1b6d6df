package pl.szansa.reports.pdf;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.HashMap;
import java.util.Map;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import pl.szansa.charts.drawing.Fonts;

/**
 * Paints the SVG of a chart. It knows what our own charts are made of (shapes, texts, clips) and
 * refuses anything else; a library for all of SVG takes four times as long over a chart. A label is
 * painted as text rather than as the outlines of its letters, so that it can be found and copied,
 * and needs no stretching to its {@code textLength}: that was measured in this face.
 */
final class ChartPainter {

  private static final String NONE = "none";
  private static final Map<String, Integer> CAPS =
      Map.of(
          "butt", BasicStroke.CAP_BUTT,
          "round", BasicStroke.CAP_ROUND,
          "square", BasicStroke.CAP_SQUARE);
  private static final Map<String, Integer> JOINS =
      Map.of(
          "miter", BasicStroke.JOIN_MITER,
          "round", BasicStroke.JOIN_ROUND,
          "bevel", BasicStroke.JOIN_BEVEL);

  private final Graphics2D g;
  private final Map<String, Shape> clips;
  private final Shape unclipped;
  private String clip = "";

  private ChartPainter(Graphics2D g, Map<String, Shape> clips) {
    this.g = g;
    this.clips = clips;
    this.unclipped = g.getClip();
  }

  /**
   * @param width of the picture in units of the graphics; its height follows from its view box
   * @throws IllegalStateException if there is something in it that no chart has
   */
  static void paint(Element svg, double width, Graphics2D g) {
    AffineTransform before = g.getTransform();
    double scale = width / Double.parseDouble(svg.getAttribute("viewBox").split(" ")[2]);
    g.scale(scale, scale);
    new ChartPainter(g, clips(svg)).children(svg);
    g.setTransform(before);
  }

  private static Map<String, Shape> clips(Element svg) {
    Map<String, Shape> clips = new HashMap<>();
    NodeList paths = svg.getElementsByTagName("clipPath");
    for (int i = 0; i < paths.getLength(); i++) {
      Element path = (Element) paths.item(i);
      Element shape = (Element) path.getElementsByTagName("*").item(0);
      clips.put("url(#" + path.getAttribute("id") + ")", SvgShapes.of(shape));
    }
    return clips;
  }

  private void children(Element parent) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        place(element);
      }
    }
  }

  private void place(Element element) {
    String matrix = element.getAttribute("transform");
    if (matrix.isEmpty()) {
      element(element);
      return;
    }
    Graphics2D inner = (Graphics2D) g.create();
    inner.transform(SvgShapes.matrix(matrix));
    new ChartPainter(inner, clips).element(element);
    inner.dispose();
  }

  private void element(Element element) {
    switch (element.getTagName()) {
      case "g" -> children(element);
      case "title", "desc", "defs" -> {}
      case "text" -> text(element);
      default -> shape(element, SvgShapes.of(element));
    }
  }

  private void shape(Element element, Shape shape) {
    clip(inherited(element, "clip-path", ""));
    if (paints(element, "fill")) {
      g.fill(shape);
    }
    if (paints(element, "stroke")) {
      g.setStroke(stroke(element));
      g.draw(shape);
    }
  }

  private void text(Element element) {
    clip(inherited(element, "clip-path", ""));
    if (paints(element, "fill")) {
      double size = Double.parseDouble(inherited(element, "font-size", "12").replace("px", ""));
      boolean bold = inherited(element, "font-weight", "").equals("bold");
      g.setFont(bold ? Fonts.bold(size) : Fonts.regular(size));
      g.drawString(
          element.getTextContent(), SvgShapes.at(element, "x"), SvgShapes.at(element, "y"));
    }
  }

  private void clip(String wanted) {
    if (!wanted.equals(clip)) {
      g.setClip(unclipped);
      if (!wanted.isEmpty()) {
        g.clip(clips.get(wanted));
      }
      clip = wanted;
    }
  }

  /** Takes the colour, if there is one. */
  private boolean paints(Element element, String how) {
    String colour = inherited(element, how, how.equals("fill") ? "black" : NONE);
    if (colour.equals(NONE)) {
      return false;
    }
    float opacity = Float.parseFloat(inherited(element, how + "-opacity", "1"));
    g.setColor(SvgShapes.colour(colour, opacity));
    return true;
  }

  private static BasicStroke stroke(Element element) {
    String dashes = inherited(element, "stroke-dasharray", NONE);
    return new BasicStroke(
        Float.parseFloat(inherited(element, "stroke-width", "1")),
        CAPS.get(inherited(element, "stroke-linecap", "butt")),
        JOINS.get(inherited(element, "stroke-linejoin", "miter")),
        // a limit below 1 is none that Java takes, and says the same
        Math.max(1, Float.parseFloat(inherited(element, "stroke-miterlimit", "4"))),
        dashes.equals(NONE) ? null : SvgShapes.numbers(dashes),
        0);
  }

  /** What the element says, or else the nearest one around it. */
  private static String inherited(Element element, String attribute, String otherwise) {
    for (Node at = element; at instanceof Element e; at = at.getParentNode()) {
      if (e.hasAttribute(attribute)) {
        return e.getAttribute(attribute);
      }
    }
    return otherwise;
  }
}
