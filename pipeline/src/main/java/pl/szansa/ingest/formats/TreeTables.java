package pl.szansa.ingest.formats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import pl.szansa.ingest.formats.TreeTable.Column;
import pl.szansa.ingest.values.Words;

/**
 * Tables from the paths of a document. Listed objects are records; what is nested in a record and
 * not listed is part of it; what is around them all (whose export, of what day) is no table, but
 * says whose the records are.
 */
final class TreeTables {

  /** A table has a header from as many known columns on. */
  private static final int FEWEST_FIELDS = 3;

  private final TreePath document;
  private final Set<TreePath> records = new HashSet<>();
  private final List<TreePath> inOrder = new ArrayList<>();
  private final Map<TreePath, List<Column>> columns = new LinkedHashMap<>();

  TreeTables(TreePath document) {
    this.document = document;
    findRecords(document);
    boolean person = columns(document).stream().anyMatch(c -> FieldNames.person(c.header()));
    if (inOrder.isEmpty() || person) {
      // one record is all there is, or it holds the lists
      columns.clear();
      document.children.values().stream()
          .filter(root -> !root.leaf() && !records.contains(root))
          .forEach(
              root -> {
                records.add(root);
                inOrder.add(0, root);
              });
    }
  }

  private void findRecords(TreePath path) {
    for (TreePath child : path.children.values()) {
      if (child.listed()) {
        records.add(child);
        inOrder.add(child);
      }
      findRecords(child);
    }
  }

  /** The tables, outer ones first; small lists of something else are none. */
  List<TreeTable> tables() {
    List<TreeTable> all = inOrder.stream().map(this::table).toList();
    List<TreeTable> worth = all.stream().filter(this::worthReading).toList();
    return worth.isEmpty()
        ? all.stream().max(Comparator.comparingInt(t -> t.own().size())).stream().toList()
        : worth;
  }

  private boolean worthReading(TreeTable table) {
    if (table.record().cells()) {
      return true;
    }
    boolean nested = outer(table.record()) != document;
    long stored = table.own().stream().filter(c -> FieldNames.stored(c.header())).count();
    long known = table.own().stream().filter(c -> FieldNames.known(c.header())).count();
    // a person's addresses or telephones, in a list of their own
    boolean personal = nested && known > 0 && stored == 0;
    int fields = table.own().size() + table.inherited().size();
    return !personal
        && (table.own().size() >= FEWEST_FIELDS || stored > 0 && fields >= FEWEST_FIELDS);
  }

  private TreeTable table(TreePath record) {
    List<Column> own = columns(record);
    Set<String> taken = new HashSet<>();
    own.forEach(c -> taken.add(Words.normalise(c.header())));
    List<Column> inherited = new ArrayList<>();
    for (TreePath around = record; around != document; ) {
      around = outer(around);
      for (Column column : columns(around)) {
        boolean link =
            FieldNames.links(column.header())
                || around != document && FieldNames.mayLink(column.header());
        if (link && taken.add(Words.normalise(column.header()))) {
          inherited.add(column);
        }
      }
    }
    return new TreeTable(name(record), record, own, inherited);
  }

  /** The record that a path lies in, or the document. */
  private TreePath outer(TreePath path) {
    TreePath around = path.parent;
    while (around != document && !records.contains(around)) {
      around = around.parent;
    }
    return around;
  }

  /** Records of two paths may have one name: then the whole path tells them apart. */
  private String name(TreePath record) {
    String name = shortName(record);
    boolean shared = inOrder.stream().anyMatch(r -> r != record && shortName(r).equals(name));
    return shared ? join(record, p -> true) : name;
  }

  private String shortName(TreePath record) {
    return join(record, records::contains);
  }

  private static String join(TreePath record, java.util.function.Predicate<TreePath> wanted) {
    String name = "";
    for (TreePath path = record; path != null; path = path.parent) {
      if (wanted.test(path) && !path.name.isEmpty()) {
        name = name.isEmpty() ? path.name : path.name + "/" + name;
      }
    }
    return name;
  }

  private List<Column> columns(TreePath record) {
    return columns.computeIfAbsent(record, this::findColumns);
  }

  private List<Column> findColumns(TreePath record) {
    List<TreePath> fields = new ArrayList<>();
    if (record.cells()) {
      return List.of();
    }
    if (record.hasText()) {
      fields.add(record);
    }
    findFields(record, fields);
    // where two columns mean the same the nearer one counts
    fields.sort(Comparator.comparingInt(f -> f.depth));
    Map<String, List<TreePath>> byName =
        fields.stream().collect(Collectors.groupingBy(f -> Words.normalise(leaf(f))));
    return fields.stream()
        .map(f -> new Column(record, f, header(record, f, byName.get(Words.normalise(leaf(f))))))
        .toList();
  }

  private void findFields(TreePath path, List<TreePath> fields) {
    for (TreePath child : path.children.values()) {
      if (records.contains(child)) {
        continue;
      }
      if (child.leaf() || child.hasText()) {
        fields.add(child);
      }
      findFields(child, fields);
    }
  }

  private static String leaf(TreePath field) {
    return FieldNames.words(field.name);
  }

  /** The plain name, or with its parent's where that is known or the plain name would mislead. */
  private static String header(TreePath record, TreePath field, List<TreePath> sameName) {
    TreePath parent = field.parent;
    if (field == record || parent == record || parent.name.isEmpty()) {
      return leaf(field);
    }
    String around = FieldNames.words(parent.name);
    String path = around + " " + leaf(field);
    boolean nearest =
        sameName.stream().noneMatch(other -> other != field && other.depth <= field.depth);
    // dates of the project are not those of its participants
    boolean foreign = FieldNames.links(around) && !FieldNames.links(leaf(field));
    boolean plain = nearest && !parent.hasText() && !foreign && !FieldNames.links(path);
    return plain ? leaf(field) : path;
  }
}
