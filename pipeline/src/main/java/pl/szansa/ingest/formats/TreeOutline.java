package pl.szansa.ingest.formats;

import java.io.IOException;

/** Reads a document once to learn which paths there are in it. */
final class TreeOutline {

  /** An export has some hundred; more come of data in place of names. */
  private static final int MOST_PATHS = 1_000;

  private int paths = 1;

  /**
   * The paths below the document.
   *
   * @return the path that the root's is the child of
   */
  TreePath read(TreeEvents events) throws IOException {
    TreePath document = new TreePath(null, "", 0);
    TreePath at = document;
    for (var event = events.next(); event != null; event = events.next()) {
      switch (event.kind()) {
        case OPEN -> {
          at = child(at, event.text());
          at.open(event);
        }
        case TEXT -> at.text(event.text());
        case CLOSE -> at = at.parent;
      }
    }
    return document;
  }

  /** Paths there are, their ids being smaller. */
  int paths() {
    return paths;
  }

  private TreePath child(TreePath parent, String name) {
    TreePath known = parent.children.get(name);
    if (known != null) {
      return known;
    }
    if (parent.depth >= TreeEvents.DEEPEST) {
      throw TreeEvents.tooDeep();
    }
    if (paths >= MOST_PATHS) {
      throw new DamagedFile(Unreadable.DAMAGED_FILE, "more than " + MOST_PATHS + " names");
    }
    TreePath path = new TreePath(parent, name, paths++);
    parent.children.put(name, path);
    return path;
  }
}
