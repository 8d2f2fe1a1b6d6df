package pl.szansa.ingest.formats;

import java.util.LinkedHashMap;
import java.util.Map;

/** All nodes of a document at one place, as in {@code Eksport/Uczestnicy/Uczestnik}. */
final class TreePath {

  final TreePath parent;
  final String name;
  final int id;
  final int depth;
  final Map<String, TreePath> children = new LinkedHashMap<>();

  private long count;
  private long seenIn = -1;
  private boolean repeated;
  private boolean array;
  private boolean cells;
  private boolean text;
  private String first;
  private long lastLine;
  private boolean lineShared;

  TreePath(TreePath parent, String name, int id) {
    this.parent = parent;
    this.name = name;
    this.id = id;
    this.depth = parent == null ? 0 : parent.depth + 1;
  }

  /** Another node of this path begins. */
  void open(TreeEvents.Event event) {
    count++;
    repeated |= parent.count == seenIn;
    seenIn = parent.count;
    array |= event.shape() != TreeEvents.Shape.NODE;
    cells |= event.shape() == TreeEvents.Shape.CELLS;
    lineShared |= count > 1 && event.line() == lastLine;
    lastLine = event.line();
  }

  void text(String value) {
    text = true;
    first = first == null ? value : first;
  }

  /** Nodes of this path in the document. */
  long count() {
    return count;
  }

  /** The text of the only node, empty if there is none. */
  String first() {
    return first == null ? "" : first;
  }

  boolean hasText() {
    return text;
  }

  boolean leaf() {
    return children.isEmpty();
  }

  /** Whether its nodes are rows whose cells go by their place. */
  boolean cells() {
    return cells;
  }

  /** Whether nodes begin on the same line, so that lines do not tell them apart. */
  boolean lineShared() {
    return lineShared;
  }

  /**
   * Whether its nodes are records of a list: elements of an array, elements of one name beside each
   * other, or one {@code Uczestnik} alone in {@code Uczestnicy}.
   */
  boolean listed() {
    return !leaf() && (array || repeated || pluralOf(parent.name, name));
  }

  private static boolean pluralOf(String list, String element) {
    String many = list.startsWith("Lista") ? list.substring("Lista".length()) : list;
    int common = 0;
    while (common < Math.min(many.length(), element.length())
        && Character.toLowerCase(many.charAt(common))
            == Character.toLowerCase(element.charAt(common))) {
      common++;
    }
    return common >= 4
        && !many.equals(element)
        && element.length() - common <= 2
        && many.length() - common <= 3;
  }
}
