package pl.szansa.generate;

import java.util.List;
import java.util.Locale;

/** The ways in which a row can be wrong on purpose; each but the last is an extra row. */
public enum MistakeKind {
  /** The person left before entering. */
  EXIT_BEFORE_ENTRY("participants", List.of("entry_date", "exit_date")),
  /** Entered on 31 February. */
  IMPOSSIBLE_DATE("participants", List.of("entry_date")),
  /** The check digit of the PESEL is one too high. */
  WRONG_CHECK_DIGIT("participants", List.of("person")),
  /** A labour status that no list knows. */
  UNKNOWN_LABOUR_STATUS("participants", List.of("labour_status")),
  /** 214 years old. */
  IMPOSSIBLE_AGE("participants", List.of("age_at_entry")),
  /** Nobody's row. */
  BLANK_PERSON("participants", List.of("person")),
  /** Entered on no day. */
  MISSING_ENTRY_DATE("participants", List.of("entry_date")),
  /** The same row a second time, at the end of its file. */
  DUPLICATE_ROW("participants", List.of()),
  /** The amount says "brak". */
  AMOUNT_IN_WORDS("spending", List.of("amount")),
  /** Grant and own contribution are 100 PLN short of the amount. */
  PARTS_DO_NOT_ADD_UP("spending", List.of("amount", "eu_amount", "own_amount")),
  /** A right row whose document is dated twelve days before or after the project. */
  DOCUMENT_OUTSIDE_PROJECT("spending", List.of("document_date"));

  private final String table;
  private final List<String> fields;

  MistakeKind(String table, List<String> fields) {
    this.table = table;
    this.fields = fields;
  }

  /** The canonical table in whose file the row stands. */
  public String table() {
    return table;
  }

  /** The fields that a file must have for the mistake to be seen. */
  public List<String> fields() {
    return fields;
  }

  /** As a plan spells it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
