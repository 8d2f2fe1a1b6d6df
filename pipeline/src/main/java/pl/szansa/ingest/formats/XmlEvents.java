package pl.szansa.ingest.formats;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * XML as a tree: attributes are nodes like elements, namespaces do not count. No DTD is read and no
 * entity but the five that XML has of its own.
 */
final class XmlEvents implements TreeEvents {

  private static final XMLInputFactory FACTORY = factory();

  private final Reader text;
  private final XMLStreamReader reader;
  private final StringBuilder characters = new StringBuilder();
  private final Deque<Event> ready = new ArrayDeque<>();

  XmlEvents(Reader text) {
    this.text = text;
    try {
      reader = FACTORY.createXMLStreamReader(text);
    } catch (XMLStreamException e) {
      throw damaged(e);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    return factory;
  }

  @Override
  public Event next() throws IOException {
    try {
      while (ready.isEmpty()) {
        if (!reader.hasNext()) {
          return null;
        }
        take(advance());
      }
      return ready.poll();
    } catch (XMLStreamException e) {
      throw damaged(e);
    }
  }

  private int advance() throws XMLStreamException {
    try {
      return reader.next();
    } catch (DamagedFile e) {
      throw e;
    } catch (RuntimeException e) {
      // the parser trips over what nobody has tried on it
      throw new DamagedFile(Unreadable.DAMAGED_FILE, "XML");
    }
  }

  private void take(int event) {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> {
        flush();
        start();
      }
      case XMLStreamConstants.END_ELEMENT -> {
        flush();
        ready.add(Event.close());
      }
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> append();
      case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
          throw new DamagedFile(Unreadable.XML_ENTITIES, "");
      default -> {
        // comments, processing instructions, white space outside
      }
    }
  }

  private void start() {
    ready.add(Event.open(reader.getLocalName(), Shape.NODE, reader.getLocation().getLineNumber()));
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      // xsi:nil and xsi:schemaLocation are about the document, not in it
      if (!XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI.equals(reader.getAttributeNamespace(i))) {
        ready.add(Event.open(reader.getAttributeLocalName(i), Shape.NODE, 0));
        ready.add(Event.text(reader.getAttributeValue(i)));
        ready.add(Event.close());
      }
    }
  }

  private void append() {
    if (characters.length() + reader.getTextLength() > TreeText.LONGEST) {
      throw new DamagedFile(
          Unreadable.LINE_TOO_LONG, "line " + reader.getLocation().getLineNumber());
    }
    characters.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
  }

  private void flush() {
    String run = characters.toString().strip();
    characters.setLength(0);
    if (!run.isEmpty()) {
      ready.add(Event.text(run));
    }
  }

  private static DamagedFile damaged(XMLStreamException e) {
    Location at = e.getLocation();
    return at == null
        ? new DamagedFile(Unreadable.DAMAGED_FILE, "XML")
        : TreeEvents.notWellFormed(at.getLineNumber(), at.getColumnNumber());
  }

  @Override
  public void close() throws IOException {
    try {
      reader.close();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    } finally {
      text.close();
    }
  }
}
