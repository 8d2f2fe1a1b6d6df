package pl.szansa.ingest.formats;

import static javax.xml.stream.XMLStreamConstants.CDATA;
import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.SPACE;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import javax.xml.stream.XMLStreamReader;

/** Puts together a shared text of a workbook: its runs, without how they are pronounced. */
final class SharedText {

  private final StringBuilder text = new StringBuilder();
  private boolean within;
  private boolean phonetic;

  /** Takes the event that the reader stands at; true if it ends a text. */
  boolean ends(int event, XMLStreamReader xml) {
    switch (event) {
      case START_ELEMENT -> begin(xml.getLocalName());
      case CHARACTERS, CDATA, SPACE -> {
        if (within && !phonetic) {
          text.append(xml.getText());
        }
      }
      case END_ELEMENT -> {
        return end(xml.getLocalName());
      }
      default -> {
        // comments are no text
      }
    }
    return false;
  }

  private void begin(String element) {
    switch (element) {
      case "si" -> text.setLength(0);
      case "t" -> within = true;
      case "rPh" -> phonetic = true;
      default -> {
        // how it looks
      }
    }
  }

  private boolean end(String element) {
    within &= !element.equals("t");
    phonetic &= !element.equals("rPh");
    return element.equals("si");
  }

  /** The text that has ended. */
  String whole() {
    return text.toString();
  }
}
