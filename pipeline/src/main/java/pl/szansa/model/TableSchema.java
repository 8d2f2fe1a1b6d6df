package pl.szansa.model;

import java.util.List;

/** A canonical table. */
public final class TableSchema {

  private final String name;
  private final Text label;
  private final Text description;
  private final String datedBy;
  private final List<Field> fields;
  private final List<Field> stored;

  /**
   * @param name table name in the store
   * @param label what people read
   * @param description one sentence on what a row is
   * @param datedBy the date that places a row in time, empty if it has none
   * @param fields all fields that a header may name, also those that are dropped
   */
  public TableSchema(
      String name, Text label, Text description, String datedBy, List<Field> fields) {
    this.name = name;
    this.label = label;
    this.description = description;
    this.datedBy = datedBy;
    this.fields = List.copyOf(fields);
    this.stored = fields.stream().filter(Field::stored).toList();
  }

  /** Table name in the store. */
  public String name() {
    return name;
  }

  /** What people read. */
  public Text label() {
    return label;
  }

  /** One sentence on what a row is. */
  public Text description() {
    return description;
  }

  /** The date that places a row in time, empty if it has none. */
  public String datedBy() {
    return datedBy;
  }

  /** All fields that a header may name, also those that are dropped. */
  public List<Field> fields() {
    return fields;
  }

  /** The fields that become columns, in column order. */
  public List<Field> storedFields() {
    return stored;
  }

  /** Position of a stored field; unknown names are a bug of the caller's. */
  public int position(String field) {
    for (int i = 0; i < stored.size(); i++) {
      if (stored.get(i).name().equals(field)) {
        return i;
      }
    }
    throw new IllegalArgumentException("table " + name + " has no field " + field);
  }

  /** A field by its name; unknown names are a bug of the caller's. */
  public Field field(String field) {
    return fields.stream()
        .filter(f -> f.name().equals(field))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("table " + name + " has no field " + field));
  }
}
