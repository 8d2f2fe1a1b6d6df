package pl.szansa.ingest.formats;

import java.util.List;

/** Goes over the bytes of XML, as long as it is spelt as programs spell it. */
final class PlainXml {

  private static final int MOST_COLUMNS = 16_384;
  private static final int MOST_DIGITS = 9;

  private final byte[] bytes;
  private int at;

  // the attribute that was read last
  private int valueFrom;
  private int valueTo;

  PlainXml(byte[] bytes, int at) {
    this.bytes = bytes;
    this.at = at;
  }

  /** Where the next byte stands. */
  int at() {
    return at;
  }

  void goTo(int place) {
    at = place;
  }

  /** Whether an attribute may come. */
  boolean atSpace() {
    return bytes[at] == ' ';
  }

  /** Reads {@code name="value"}: which of the known names it has, or -1. */
  int attribute(List<String> known) {
    int start = ++at;
    while (bytes[at] >= '0' && bytes[at] <= 'z' && bytes[at] != '=') {
      at++;
    }
    int found = -1;
    for (int i = 0; i < known.size() && found < 0; i++) {
      found = same(known.get(i), start, at) ? i : -1;
    }
    if (found < 0 || bytes[at] != '=' || bytes[at + 1] != '"') {
      return -1;
    }
    at += 2;
    valueFrom = at;
    while (bytes[at] >= ' ' && bytes[at] != '"' && bytes[at] != '<' && bytes[at] != '&') {
      at++;
    }
    valueTo = at;
    return bytes[at++] == '"' ? found : -1;
  }

  private boolean same(String name, int start, int end) {
    if (name.length() != end - start) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) != bytes[start + i]) {
        return false;
      }
    }
    return true;
  }

  /** The attribute's one letter, or 0. */
  char letter() {
    return valueTo == valueFrom + 1 ? (char) bytes[valueFrom] : 0;
  }

  /** The attribute's number, -1 if it is none. */
  int number() {
    return number(valueFrom, valueTo);
  }

  /** Column of a reference like {@code AB12}, from 0; -1 if it is spelt in another way. */
  int column() {
    int column = 0;
    int i = valueFrom;
    while (bytes[i] >= 'A' && bytes[i] <= 'Z' && column < MOST_COLUMNS) {
      column = column * 26 + bytes[i++] - 'A' + 1;
    }
    return number(i, valueTo) > 0 && column <= MOST_COLUMNS ? column - 1 : -1;
  }

  /** The number of some digits, -1 if there are other characters, none or too many. */
  int number(int start, int end) {
    if (start >= end || end - start > MOST_DIGITS || !digits(start, end)) {
      return -1;
    }
    int number = 0;
    for (int i = start; i < end; i++) {
      number = 10 * number + bytes[i] - '0';
    }
    return number;
  }

  boolean digits(int start, int end) {
    for (int i = start; i < end; i++) {
      if (bytes[i] < '0' || bytes[i] > '9') {
        return false;
      }
    }
    return true;
  }

  /** Passes over these bytes, if they are the next. */
  boolean take(byte[] expected) {
    for (int i = 0; i < expected.length; i++) {
      if (bytes[at + i] != expected[i]) {
        return false;
      }
    }
    at += expected.length;
    return true;
  }

  /** Passes over what numbers are made of; where it ends. */
  int passNumber() {
    while (numeric(bytes[at])) {
      at++;
    }
    return at;
  }

  private static boolean numeric(byte b) {
    return b >= '0' && b <= '9' || b == '.' || b == '-' || b == '+' || b == 'E' || b == 'e';
  }
}
