package pl.szansa.ingest;

import java.util.HashMap;
import java.util.Map;
import pl.szansa.ingest.columns.Header;
import pl.szansa.ingest.columns.KnownHeaders;
import pl.szansa.ingest.columns.SenderMapping;
import pl.szansa.ingest.formats.FileKind;
import pl.szansa.ingest.privacy.PersonKeys;
import pl.szansa.model.Field;

/**
 * What a reader of files remembers from one sheet to the next, so that what many sheets say is read
 * once. It makes reading faster and never different, and is bounded. For one thread.
 */
final class Memory {

  /** Codes are few; dates, amounts and numbers of persons are many. */
  private static final int CODE_SLOTS = 1 << 8;

  private static final int SLOTS = 1 << 12;

  /** Every sender may have words of its own. */
  private static final int MOST_FIELDS = 500;

  /** Everything that decides what a text means. */
  private record Key(
      String table, String field, Map<String, String> spellings, FileKind kind, int dayShift) {}

  private final KnownHeaders headers = new KnownHeaders();
  private final PersonKeys.Hasher hasher;
  private final Map<Key, FieldCells> cells = new HashMap<>();

  Memory(PersonKeys keys) {
    this.hasher = keys.hasher();
  }

  /** Texts of first rows, of whatever table. */
  KnownHeaders headers() {
    return headers;
  }

  /** To be called at the end of a file: whom it names is nobody's business any more. */
  void forgetPersons() {
    cells.values().forEach(FieldCells::forgetPersons);
  }

  /**
   * The cells of a field in sheets that say the same thing in the same words.
   *
   * @param dayShift what to add to the number of a day
   */
  FieldCells cells(Header header, Field field, FileKind kind, int dayShift) {
    SenderMapping mapping = header.mapping();
    Map<String, String> spellings = mapping.codes().getOrDefault(field.name(), Map.of());
    if (cells.size() > MOST_FIELDS) {
      cells.clear();
    }
    return cells.computeIfAbsent(
        new Key(header.table().name(), field.name(), spellings, kind, dayShift),
        key ->
            new FieldCells(
                field,
                spellings.isEmpty() ? text -> text : text -> mapping.translate(field.name(), text),
                kind,
                dayShift,
                hasher,
                field.coded() ? CODE_SLOTS : SLOTS));
  }
}
