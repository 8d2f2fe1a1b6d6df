package pl.szansa.charts;

import java.awt.Font;
import java.util.Locale;
import java.util.Map;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Makes Batik's elements small and their texts sure of their width, and prints them. */
final class SvgText {

  /** What an SVG viewer assumes anyway, as far as Batik states it on the root. */
  private static final Map<String, String> DEFAULTS =
      Map.ofEntries(
          Map.entry("color-interpolation", "auto"),
          Map.entry("color-rendering", "auto"),
          Map.entry("contentScriptType", "text/ecmascript"),
          Map.entry("contentStyleType", "text/css"),
          Map.entry("fill-opacity", "1"),
          Map.entry("font-style", "normal"),
          Map.entry("image-rendering", "auto"),
          Map.entry("preserveAspectRatio", "xMidYMid meet"),
          Map.entry("shape-rendering", "auto"),
          Map.entry("stroke-dashoffset", "0"),
          Map.entry("stroke-opacity", "1"),
          Map.entry("stroke-width", "1"),
          Map.entry("text-rendering", "auto"),
          Map.entry("zoomAndPan", "magnify"));

  private SvgText() {}

  /** Replaces font names by families with fallbacks, and gives every text its measured width. */
  static void tidy(Element root) {
    DEFAULTS.forEach(
        (name, value) -> {
          if (root.getAttribute(name).equals(value)) {
            root.removeAttribute(name);
          }
        });
    root.removeAttribute("xmlns:xlink");
    walk(root, 12, false);
    root.setAttribute("font-family", Palette.DEFAULT.fontFamily());
  }

  private static void walk(Element element, double inheritedSize, boolean inheritedBold) {
    element.removeAttribute("font-family");
    String sizeHere = element.getAttribute("font-size").replace("px", "");
    double size = sizeHere.isEmpty() ? inheritedSize : Double.parseDouble(sizeHere);
    String weight = element.getAttribute("font-weight");
    boolean bold = weight.isEmpty() ? inheritedBold : weight.equals("bold");
    if (element.getTagName().equals("text")) {
      measure(element, bold ? Fonts.bold(size) : Fonts.regular(size));
    }
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        walk(inner, size, bold);
      }
    }
  }

  /** A reader without the font must still get labels that stay clear of each other. */
  private static void measure(Element text, Font font) {
    double width = Fonts.width(text.getTextContent(), font);
    text.setAttribute("textLength", String.format(Locale.ROOT, "%.1f", width));
    text.setAttribute("lengthAdjust", "spacingAndGlyphs");
    text.removeAttribute("xml:space");
  }

  /** The element as XML; attributes by name, so that the same drawing gives the same bytes. */
  static String print(Element root) {
    StringBuilder out = new StringBuilder(1 << 15);
    print(root, out);
    return out.append('\n').toString();
  }

  private static void print(Node node, StringBuilder out) {
    if (node instanceof Text text) {
      out.append(escape(text.getData()));
    } else if (node instanceof Element element) {
      if (element.getTagName().equals("defs") && !element.hasChildNodes()) {
        return;
      }
      out.append('<').append(element.getTagName());
      NamedNodeMap attributes = element.getAttributes();
      for (int i = 0; i < attributes.getLength(); i++) {
        Node a = attributes.item(i);
        out.append(' ').append(a.getNodeName()).append("=\"");
        out.append(escape(a.getNodeValue())).append('"');
      }
      if (!element.hasChildNodes()) {
        out.append("/>");
        return;
      }
      out.append('>');
      for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
        print(child, out);
      }
      out.append("</").append(element.getTagName()).append('>');
    }
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
