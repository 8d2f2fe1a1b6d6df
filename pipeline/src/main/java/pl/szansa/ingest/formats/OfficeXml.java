package pl.szansa.ingest.formats;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The XML parts of spreadsheets. No program declares entities in them, so nothing is resolved. The
 * parser is the one that reads the cells of XLSX: what it accepts here it accepts there. (The JDK's
 * takes twice the time and writes of bad letters to the terminal.)
 */
final class OfficeXml {

  private static final XMLInputFactory FACTORY = factory();

  private OfficeXml() {}

  private static XMLInputFactory factory() {
    XMLInputFactory factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  static XMLStreamReader reader(InputStream part) throws XMLStreamException {
    synchronized (FACTORY) {
      return FACTORY.createXMLStreamReader(part);
    }
  }

  /**
   * The next event. A part that declares a document type is not read on: {@link
   * Unreadable#XML_ENTITIES}.
   */
  static int next(XMLStreamReader xml) throws XMLStreamException {
    int event = xml.next();
    if (event == XMLStreamConstants.DTD) {
      throw new DamagedFile(Unreadable.XML_ENTITIES, "DOCTYPE");
    }
    return event;
  }

  /** Whether an event is of text, also of text that is marked as not to be read as XML. */
  static boolean text(int event) {
    return event == XMLStreamConstants.CHARACTERS
        || event == XMLStreamConstants.CDATA
        || event == XMLStreamConstants.SPACE;
  }
}
