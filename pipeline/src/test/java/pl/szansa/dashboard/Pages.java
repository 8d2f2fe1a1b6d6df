package pl.szansa.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import pl.szansa.model.Output;

/**
 * Published files in memory, and pages as trees. The templates are written so that XML can read
 * them.
 */
public final class Pages implements Output {

  private final Map<String, ByteArrayOutputStream> files = new ConcurrentSkipListMap<>();

  @Override
  public OutputStream create(String path) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    assertThat(files.put(path, file)).as(path + " is written once").isNull();
    return file;
  }

  public String text(String path) {
    assertThat(files).containsKey(path);
    return files.get(path).toString(StandardCharsets.UTF_8);
  }

  public byte[] bytes(String path) {
    assertThat(files).containsKey(path);
    return files.get(path).toByteArray();
  }

  public Set<String> paths() {
    return files.keySet();
  }

  /** The page without what stands in style and script, whose text is not markup. */
  public static Document tree(String html) throws IOException {
    String markup = html.replaceAll("(?s)(<(style|script)[^>]*>).*?(</\\2>)", "$1$3");
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
      return factory.newDocumentBuilder().parse(new InputSource(new StringReader(markup)));
    } catch (SAXException | ParserConfigurationException e) {
      throw new AssertionError("the page is not well formed: " + e.getMessage(), e);
    }
  }

  public static List<Element> elements(Document tree, String name) {
    NodeList nodes = tree.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  /** Fails where two elements have the same id, or a reference leads nowhere. */
  public static void assertReferences(Document tree) {
    List<String> ids =
        elements(tree, "*").stream()
            .map(e -> e.getAttribute("id"))
            .filter(i -> !i.isEmpty())
            .toList();
    assertThat(ids).doesNotHaveDuplicates();
    for (Element element : elements(tree, "*")) {
      String href = element.getAttribute("href");
      assertThat(ids).containsAll(labels(element));
      assertThat(ids).contains(href.startsWith("#") ? href.substring(1) : ids.get(0));
    }
  }

  /** The ids of what names an element; there may be several. */
  private static List<String> labels(Element element) {
    String labels = element.getAttribute("aria-labelledby");
    return labels.isEmpty() ? List.of() : List.of(labels.split(" "));
  }
}
