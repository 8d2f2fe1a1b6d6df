package pl.szansa.model;

import java.math.BigDecimal;

/**
 * What values say again and again, by number; shared by the blocks of a list.
 *
 * @param large numbers of more digits than a long has
 */
record ValueCodes(
    Numbered<ValueSpot> spots,
    Numbered<ValueForm> forms,
    Numbered<String> notes,
    Numbered<BigDecimal> large) {

  ValueCodes() {
    this(new Numbered<>(), new Numbered<>(), new Numbered<>(), new Numbered<>());
    notes.of("");
  }
}
