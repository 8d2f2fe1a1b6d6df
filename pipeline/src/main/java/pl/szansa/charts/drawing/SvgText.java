package pl.szansa.charts.drawing;

import java.awt.Font;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

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

  /** The element as XML without declaration, for it stands inside a page as well as alone. */
  static String print(Element root) {
    try {
      // not the factory that a library on the class path may bring: it would print other bytes
      Transformer printer = TransformerFactory.newDefaultInstance().newTransformer();
      printer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
      StringWriter out = new StringWriter(1 << 15);
      printer.transform(new DOMSource(root), new StreamResult(out));
      return out.append('\n').toString();
    } catch (TransformerException e) {
      throw new IllegalStateException(e);
    }
  }
}
