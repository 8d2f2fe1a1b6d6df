package pl.szansa.bench.duckdb;

/**
 * What may be wrong with a row.
 *
 * @param code of the rule
 * @param field that a message would name
 * @param quarantines whether the row is put aside
 * @param condition SQL over the columns of {@link Cells}
 */
record Finding(String code, String field, boolean quarantines, String condition) {}
