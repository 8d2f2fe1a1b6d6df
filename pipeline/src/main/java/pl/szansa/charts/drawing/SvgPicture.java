package pl.szansa.charts.drawing;

import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A sheet as an SVG that a page can embed: one element without XML declaration, text as text, ids
 * prefixed by the chart's id, a title and a description for those who do not see it.
 */
public final class SvgPicture {

  private static final String SVG = "http://www.w3.org/2000/svg";

  private SvgPicture() {}

  public static String of(Sheet sheet) {
    SheetPainter painter = new SheetPainter(sheet);
    SVGGraphics2D g = graphics();
    Fonts.smooth(g);
    g.setSVGCanvasSize(new Dimension(Sheet.WIDTH, painter.height()));
    painter.paint(g);
    Element root = g.getRoot();
    prefixIds(root, sheet.id() + "-");
    SvgText.tidy(root);
    describe(root, sheet, painter.height());
    return SvgText.print(root);
  }

  private static SVGGraphics2D graphics() {
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(document());
    context.setComment(null);
    context.setPrecision(2);
    return new SVGGraphics2D(context, false) {
      @Override
      public FontMetrics getFontMetrics(Font font) {
        return Fonts.metrics(font);
      }
    };
  }

  private static Document document() {
    try {
      return DocumentBuilderFactory.newDefaultNSInstance()
          .newDocumentBuilder()
          .getDOMImplementation()
          .createDocument(SVG, "svg", null);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void prefixIds(Node node, String prefix) {
    if (node instanceof Element element) {
      if (element.hasAttribute("id")) {
        element.setAttribute("id", prefix + element.getAttribute("id"));
      }
      String clip = element.getAttribute("clip-path");
      if (clip.startsWith("url(#")) {
        element.setAttribute("clip-path", clip.replace("url(#", "url(#" + prefix));
      }
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      prefixIds(child, prefix);
    }
  }

  private static void describe(Element root, Sheet sheet, int height) {
    String id = sheet.id();
    root.setAttribute("id", id);
    root.setAttribute("role", "img");
    root.setAttribute("aria-labelledby", id + "-title " + id + "-desc");
    root.setAttribute("viewBox", String.format(Locale.ROOT, "0 0 %d %d", Sheet.WIDTH, height));
    Node first = root.getFirstChild();
    root.insertBefore(words(root, "title", id + "-title", sheet.title()), first);
    String description = sheet.subtitle() + ". " + sheet.reading();
    root.insertBefore(words(root, "desc", id + "-desc", description), first);
  }

  private static Element words(Element root, String name, String id, String text) {
    Element element = root.getOwnerDocument().createElementNS(SVG, name);
    element.setAttribute("id", id);
    element.setTextContent(text);
    return element;
  }
}
