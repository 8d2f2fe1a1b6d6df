package pl.szansa.ingest;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.UnaryOperator;
import pl.szansa.ingest.formats.FileKind;
import pl.szansa.ingest.formats.ScannedRow;
import pl.szansa.ingest.privacy.PersonKeys;
import pl.szansa.ingest.values.CellReader;
import pl.szansa.ingest.values.Dates;
import pl.szansa.ingest.values.Identifiers;
import pl.szansa.ingest.values.Teryt;
import pl.szansa.model.Field;
import pl.szansa.model.FieldType;
import pl.szansa.model.Missing;
import pl.szansa.model.Privacy;

/**
 * The cells of one field: a text is read once, and its cell shared, for as long as it is
 * remembered. Each text has one place to be remembered in, so that there are never more than that;
 * what was there before is forgotten. For one thread.
 */
final class FieldCells {

  /** Characters; longer texts are rarely the same and would fill the memory. */
  private static final int LONGEST = 64;

  private final Field field;
  private final UnaryOperator<String> translation;
  private final boolean spreadsheet;
  private final int dayShift;
  private final PersonKeys.Hasher hasher;
  private final CellReader reader;
  private final boolean municipality;
  private final boolean identifier;
  private final Cell[] read;
  private final Cell[] given;

  /** Hashes of the texts that are read: whether it is another is told without a look at it. */
  private final int[] hashes;

  /** The same for texts that are bytes still. */
  private final ScannedCells scanned;

  /**
   * @param translation the sender's spellings to the dictionary's
   * @param kind of the file; days are numbers in spreadsheets
   * @param dayShift what to add to the number of a day
   * @param slots how many cells to remember, a power of two
   */
  FieldCells(
      Field field,
      UnaryOperator<String> translation,
      FileKind kind,
      int dayShift,
      PersonKeys.Hasher hasher,
      int slots) {
    this.field = field;
    this.translation = translation;
    this.spreadsheet = kind.spreadsheet();
    this.dayShift = dayShift;
    this.hasher = hasher;
    this.reader = new CellReader(field);
    this.municipality = field.name().equals("municipality");
    this.identifier = field.privacy() == Privacy.IDENTIFIER;
    this.read = new Cell[slots];
    this.given = new Cell[slots];
    this.hashes = new int[slots];
    this.scanned = new ScannedCells(text -> new Cell(text, value(text)), slots);
  }

  /** The cell of what stands in a column of a row. */
  Cell of(ScannedRow row, int column) {
    return scanned.of(row, column);
  }

  /** The cell of a text. */
  Cell of(String text) {
    int hash = text.hashCode();
    int slot = slot(hash, read);
    if (hashes[slot] == hash && read[slot] != null && text.equals(read[slot].text())) {
      return read[slot];
    }
    Cell cell = new Cell(text, value(text));
    if (text.length() <= LONGEST) {
      read[slot] = cell;
      hashes[slot] = hash;
    }
    return cell;
  }

  /**
   * A cell that says one thing and, by its row, stands for another.
   *
   * @param text what the file says, null where it has no such column
   */
  Cell of(String text, Object value) {
    int slot = slot(31 * Objects.hashCode(text) + value.hashCode(), given);
    Cell known = given[slot];
    if (known == null || !value.equals(known.value()) || !Objects.equals(text, known.text())) {
      known = new Cell(text, value);
      if (text == null || text.length() <= LONGEST) {
        given[slot] = known;
      }
    }
    return known;
  }

  private static int slot(int hash, Cell[] cells) {
    return (hash ^ hash >>> 16 ^ hash >>> 8) & cells.length - 1;
  }

  /** Lets go of all texts that name persons. */
  void forgetPersons() {
    if (identifier) {
      Arrays.fill(read, null);
      Arrays.fill(given, null);
      Arrays.fill(hashes, 0);
      scanned.forget();
    }
  }

  /** The value that all rows of a sender have. */
  Object constant(String text) {
    return reader.read(text);
  }

  private Object value(String text) {
    Object value = reader.read(translation.apply(text));
    if (value == CellReader.UNREADABLE && field.type() == FieldType.DATE) {
      // a cell that lost its format shows the number of the day
      LocalDate day = spreadsheet ? Dates.ofDay(text, dayShift) : Dates.ofDelimitedDay(text);
      return day == null ? value : day;
    }
    if (municipality && value instanceof String code) {
      String teryt = Teryt.restored(code);
      return Teryt.sound(teryt) ? teryt : Missing.NO_ANSWER;
    }
    return identifier && value instanceof String person ? person(person) : value;
  }

  private Object person(String text) {
    if (Identifiers.cutDown(text)) {
      return CellReader.UNREADABLE;
    }
    String normal = Identifiers.normalise(text);
    return normal.isEmpty() ? Missing.NO_ANSWER : hasher.ofNormal(normal);
  }
}
