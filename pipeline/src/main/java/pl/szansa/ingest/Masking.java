package pl.szansa.ingest;

import java.util.regex.Pattern;

/** Takes identifiers and addresses out of a text before it is stored or shown. */
public final class Masking {

  private static final Pattern PERSONAL =
      Pattern.compile(
          "(?<!\\d)\\d{11}(?!\\d)|\\S+@\\S+\\.\\S+|(?<!\\d)\\d{3}[ -]\\d{3}[ -]\\d{3}(?!\\d)");
  private static final int LONGEST = 200;

  private Masking() {}

  /** The text with PESEL-like numbers, e-mail addresses and telephones replaced, shortened. */
  public static String mask(String text) {
    String shortened = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    return PERSONAL.matcher(shortened).replaceAll("[•••]");
  }
}
