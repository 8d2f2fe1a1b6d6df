package pl.szansa.model;

/** The types of the canonical tables, named as Frictionless Table Schema names them. */
public enum FieldType {
  STRING,
  DATE,
  INTEGER,
  /** A decimal with two places: PLN or hours. */
  NUMBER,
  /** Of resolved tables only. */
  BOOLEAN,
  /** A list of codes, of resolved tables only. */
  ARRAY
}
