package pl.szansa.ingest.formats;

import java.io.Closeable;
import java.io.IOException;

/**
 * A document of nested records (JSON, XML), told once from front to back. What is not well-formed
 * throws {@link DamagedFile}.
 */
interface TreeEvents extends Closeable {

  /** How deep records may be nested; real exports stay below ten. */
  int DEEPEST = 64;

  enum Kind {
    /** A node begins. */
    OPEN,
    /** A text of the node that is open. */
    TEXT,
    /** The node that is open ends. */
    CLOSE
  }

  /** What a node's place says of it, before its content is known. */
  enum Shape {
    NODE,
    /** An element of an array, be it the only one. */
    ELEMENT,
    /** An array of an array: its nodes are cells that go by their place, not by name. */
    CELLS
  }

  /**
   * @param text name of the node that opens, or the text
   * @param line where the node begins; 0 where nobody asks for it
   */
  record Event(Kind kind, String text, Shape shape, long line) {

    private static final Event END = new Event(Kind.CLOSE, "", Shape.NODE, 0);

    static Event open(String name, Shape shape, long line) {
      return new Event(Kind.OPEN, name, shape, line);
    }

    static Event text(String text) {
      return new Event(Kind.TEXT, text, Shape.NODE, 0);
    }

    static Event close() {
      return END;
    }
  }

  /** A document that can be read as often as there are tables in it. */
  @FunctionalInterface
  interface Opener {
    TreeEvents open() throws IOException;
  }

  /** The next event, or null at the end of the document. */
  Event next() throws IOException;

  static DamagedFile notWellFormed(long line, long column) {
    // what parsers say quotes the text they stumbled over, which may be somebody's name
    return new DamagedFile(Unreadable.DAMAGED_FILE, "line " + line + ", column " + column);
  }

  static DamagedFile tooDeep() {
    return new DamagedFile(Unreadable.DAMAGED_FILE, "more than " + DEEPEST + " levels");
  }
}
