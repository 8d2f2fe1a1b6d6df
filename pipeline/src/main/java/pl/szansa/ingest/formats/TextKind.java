package pl.szansa.ingest.formats;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import pl.szansa.ingest.text.Encodings;

/** Tells text files apart: delimited, or nested (JSON, XML), or something to be looked at. */
final class TextKind {

  /** Characters in which JSON and XML show what they are. */
  private static final int START = 4096;

  private static final Pattern JSON = Pattern.compile("(?s)(?:\\{\\s*[\"}]|\\[\\s*[\\[{\"\\]]).*");

  /** Lists, for {@code [1]} may also be the beginning of a delimited file. */
  private static final Pattern JSON_BY_NAME = Pattern.compile("(?s)[\\[{].*");

  private static final Pattern XML =
      Pattern.compile(
          "(?s)<\\?xml\\s.*|<!DOCTYPE\\s.*|<!--.*|<[\\p{L}_][\\p{L}\\d:._-]*(?:\\s[^<]*)?/?>.*");

  private static final Pattern HTML =
      Pattern.compile(
          "(?si)(?:<\\?xml[^>]*>|<!--.*?-->|\\s)*(?:<!doctype\\s+html|<html|<table)[\\s>].*");

  private static final String EXCEL_2003 = "urn:schemas-microsoft-com:office:spreadsheet";

  private TextKind() {}

  /**
   * @param head the first bytes of a text
   * @param name file name in lower case
   */
  static FileKind of(byte[] head, String name) {
    if (lettered(head)) {
      return FileKind.CSV;
    }
    int length = Math.min(head.length, START);
    String start = new String(head, 0, length, Encodings.detect(head));
    start = start.startsWith("\uFEFF") ? start.substring(1).stripLeading() : start.stripLeading();
    if (JSON.matcher(start).matches()
        || name.contains(".json") && JSON_BY_NAME.matcher(start).matches()) {
      return FileKind.JSON;
    }
    if (HTML.matcher(start).matches()) {
      return FileKind.HTML;
    }
    if (!XML.matcher(start).matches()) {
      return FileKind.CSV;
    }
    return start.contains(EXCEL_2003) ? FileKind.EXCEL_XML : FileKind.XML;
  }

  /**
   * Whether a text begins with a letter of ASCII: then it does with none of the signs of nested
   * texts in any charset, and not with spaces before one.
   */
  private static boolean lettered(byte[] head) {
    return head.length > 0
        && (head[0] >= 'A' && head[0] <= 'Z' || head[0] >= 'a' && head[0] <= 'z');
  }

  /** Name of the first file in a zip, as it says itself; empty if that is cut off. */
  static String firstInZip(byte[] head) {
    int nameAt = 30;
    if (head.length < nameAt) {
      return "";
    }
    int length = (head[26] & 0xFF) | (head[27] & 0xFF) << 8;
    return new String(
        head, nameAt, Math.min(length, head.length - nameAt), StandardCharsets.ISO_8859_1);
  }
}
