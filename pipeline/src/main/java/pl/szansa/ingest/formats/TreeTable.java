package pl.szansa.ingest.formats;

import java.util.List;
import java.util.stream.Stream;

/**
 * The records of one path as a table.
 *
 * @param name the records' path without what only wraps them, as in {@code Uczestnik/Wsparcie}
 * @param record their path
 * @param own their own fields
 * @param inherited fields of the records around them, from the innermost on, and of the document:
 *     those that say whose they are
 */
record TreeTable(String name, TreePath record, List<Column> own, List<Column> inherited) {

  /**
   * A field.
   *
   * @param scope the record, or the document, that it is a field of
   * @param path where its text stands
   * @param header what it is called
   */
  record Column(TreePath scope, TreePath path, String header) {

    /** Whether the document has one value of it. */
    boolean single() {
      return scope.parent == null || scope.count() == 1;
    }
  }

  /** Names of all columns. */
  String[] headers() {
    return Stream.concat(own.stream(), inherited.stream())
        .map(Column::header)
        .toArray(String[]::new);
  }
}
