package pl.szansa.reports.content;

import java.util.Arrays;
import java.util.List;
import pl.szansa.model.Chart;

/**
 * A piece of a chapter. All are laid out by one template, so that every table and chart of every
 * chapter looks the same and reads the same to a screen reader.
 */
public sealed interface Block {

  /** Which macro of the template lays it out: the record's name in small letters. */
  default String kind() {
    return getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
  }

  /** A heading within the chapter, with a figure beside it or an empty text. */
  record Heading(String text, String figure) implements Block {
    public Heading(String text) {
      this(text, "");
    }
  }

  record Paragraph(String text) implements Block {}

  /** What a reader must not overlook. */
  record Caution(String text) implements Block {}

  /** A list; the lead of an item is set off, and may be empty. */
  record Points(List<Point> points) implements Block {
    public Points {
      points = List.copyOf(points);
    }
  }

  record Point(String lead, String text) {}

  /** Terms and what is to be said of them. */
  record Facts(List<Point> facts) implements Block {
    public Facts {
      facts = List.copyOf(facts);
    }
  }

  /** A chart; its title and reading stand in the picture. */
  record Figure(Chart chart) implements Block {

    /** The SVG as an element, without the declarations of a document of its own. */
    public String svg() {
      return chart.svg().substring(chart.svg().indexOf("<svg"));
    }
  }

  /**
   * A table. The first column heads the rows.
   *
   * @param caption what it shows
   * @param columns its heads
   * @param rows as many cells each as there are columns
   */
  record Table(String caption, Width width, List<Column> columns, List<Row> rows) implements Block {
    public Table {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  /** How much room a table wants. */
  enum Width {
    /** Text of the normal size. */
    TEXT,
    /** Many columns or long texts: small print. */
    SMALL,
    /** More columns than fit: small print, across the page where it is printed. */
    ACROSS
  }

  /** A column's head, and whether figures stand in it. */
  record Column(String head, Align align) {
    public static Column text(String head) {
      return new Column(head, Align.TEXT);
    }

    public static Column figures(String head) {
      return new Column(head, Align.FIGURES);
    }
  }

  enum Align {
    TEXT,
    FIGURES
  }

  /** A row; an inner one is part of what the row above it counts. */
  record Row(Depth depth, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    public static Row of(Cell... cells) {
      return new Row(Depth.OUTER, Arrays.asList(cells));
    }

    public static Row of(List<Cell> cells) {
      return new Row(Depth.OUTER, cells);
    }
  }

  enum Depth {
    OUTER,
    INNER
  }

  /**
   * A cell.
   *
   * @param text what stands in it
   * @param below in small print under it, as an interval or a code; may be empty
   * @param presence whether that is a value or why there is none
   */
  record Cell(String text, String below, Presence presence) {
    public static Cell of(String text) {
      return new Cell(text, "", Presence.PRESENT);
    }

    public static Cell of(String text, String below) {
      return new Cell(text, below, Presence.PRESENT);
    }
  }

  enum Presence {
    PRESENT,
    ABSENT
  }
}
