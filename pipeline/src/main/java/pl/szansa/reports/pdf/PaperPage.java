package pl.szansa.reports.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A page made ready for paper: another style sheet, bookmarks, and in attributes what a tagged PDF
 * asks for and a browser finds elsewhere.
 */
final class PaperPage {

  /** In millimetres, of the upright page of the style sheet. */
  private static final double TEXT_WIDTH = 174;

  /** The frame in which a screen scrolls a table. */
  private static final String ROOM = "room";

  private static final String ACROSS = "across";
  private static final double SIDE_WIDTH = 265;
  private static final double CHART_HEIGHT = 225;

  /** What may stand between a heading and the table that it announces. */
  private static final Set<String> LEADING = Set.of("p", "caption");

  private static final Set<String> HEADINGS = Set.of("h2", "h3");

  private PaperPage() {}

  static Document of(String page, String style) {
    Document html = parse(page);
    only(html, "style").setTextContent(style);
    elements(html, "svg").forEach(PaperPage::describe);
    elements(html, "svg").forEach(PaperPage::size);
    elements(html, "a").forEach(a -> a.setAttribute("title", a.getTextContent()));
    elements(html, "div").stream()
        .filter(div -> div.getAttribute("class").equals(ROOM))
        .forEach(PaperPage::unwrap);
    elements(html, "caption").forEach(PaperPage::lift);
    elements(html, "table").forEach(PaperPage::fit);
    bookmark(html);
    return html;
  }

  private static Document parse(String page) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      // a chart is drawn by the namespace of its elements
      factory.setNamespaceAware(true);
      factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return builder.parse(new InputSource(new StringReader(page)));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalStateException("a report is not well-formed", e);
    }
  }

  /** The words that stand for a chart: its own title and description, else its frame's labels. */
  private static void describe(Element svg) {
    String own = joined(child(svg, "title"), child(svg, "desc"));
    Element frame = (Element) svg.getParentNode();
    Element figure = (Element) frame.getParentNode();
    svg.setAttribute(
        "alt",
        own.isEmpty()
            ? joined(figure.getAttribute("aria-label"), frame.getAttribute("aria-label"))
            : own);
  }

  private static String joined(String title, String description) {
    return Stream.of(title, description)
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(". "));
  }

  /** As wide as the text, or as high as a page with its heading. */
  private static void size(Element svg) {
    String[] box = svg.getAttribute("viewBox").split(" ");
    double ratio = Double.parseDouble(box[3]) / Double.parseDouble(box[2]);
    double width = Math.min(TEXT_WIDTH, CHART_HEIGHT / ratio);
    svg.setAttribute(
        "style", String.format(Locale.ROOT, "width:%.1fmm;height:%.1fmm", width, width * ratio));
  }

  private static String child(Element parent, String name) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node.getNodeName().equals(name)) {
        return node.getTextContent();
      }
    }
    return "";
  }

  private static void unwrap(Element frame) {
    while (frame.getFirstChild() != null) {
      frame.getParentNode().insertBefore(frame.getFirstChild(), frame);
    }
    frame.getParentNode().removeChild(frame);
  }

  /** Puts a caption before its table, so that it can be kept on one page with the first rows. */
  private static void lift(Element caption) {
    Node table = caption.getParentNode();
    table.getParentNode().insertBefore(caption, table);
  }

  /**
   * A table that is too wide for an upright page has its intervals broken; if that is not enough,
   * or its chapter says so, it lies on its side.
   */
  private static void fit(Element table) {
    String style = table.getAttribute("class");
    TableRoom room = TableRoom.of(table);
    boolean across = style.equals(ACROSS) || room.broken() > TEXT_WIDTH;
    if (room.whole() > (across ? SIDE_WIDTH : TEXT_WIDTH)) {
      table.setAttribute("class", "broken " + (across ? ACROSS : "small"));
    } else if (across) {
      table.setAttribute("class", ACROSS);
    }
    if (across) {
      turn(table);
    }
  }

  /**
   * Puts a wide table onto pages that lie on their side, and with it the heading and the texts that
   * stand directly before it.
   */
  private static void turn(Element table) {
    Element side = table.getOwnerDocument().createElement("div");
    side.setAttribute("class", "side");
    table.getParentNode().insertBefore(side, table);
    List<Element> lead = lead(side);
    lead.forEach(side::appendChild);
    side.appendChild(table);
  }

  /** Caption and texts directly before it, from the heading on where one is above them. */
  private static List<Element> lead(Element table) {
    List<Element> lead = new ArrayList<>();
    for (Element e = before(table); e != null; e = before(e)) {
      boolean heading = HEADINGS.contains(e.getTagName());
      if (!heading && !LEADING.contains(e.getTagName())) {
        return lead;
      }
      lead.add(0, e);
      if (heading) {
        return above(e, lead);
      }
    }
    return lead;
  }

  /** A chapter's title goes along with the chapter's first heading. */
  private static List<Element> above(Element heading, List<Element> lead) {
    Element title = before(heading);
    if (title != null && title.getTagName().equals("h2")) {
      lead.add(0, title);
    }
    return lead;
  }

  private static Element before(Element element) {
    Node node = element.getPreviousSibling();
    while (node != null && !(node instanceof Element)) {
      node = node.getPreviousSibling();
    }
    return (Element) node;
  }

  private static void bookmark(Document html) {
    Element bookmarks = html.createElement("bookmarks");
    for (Element title : elements(html, "h2")) {
      if (title.hasAttribute("id")) {
        Element bookmark = html.createElement("bookmark");
        bookmark.setAttribute("name", title.getTextContent());
        bookmark.setAttribute("href", "#" + title.getAttribute("id"));
        bookmarks.appendChild(bookmark);
      }
    }
    only(html, "head").appendChild(bookmarks);
  }

  private static Element only(Document html, String name) {
    return elements(html, name).get(0);
  }

  private static List<Element> elements(Document html, String name) {
    NodeList found = html.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>(found.getLength());
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }
}
