package pl.szansa.traps;

import java.util.List;

/** What leads to a person of the trap files. */
public final class Secrets {

  private static final List<String> ALL =
      List.of(
          "7563140022",
          "6871020025",
          "9067210026",
          "5561300029",
          "8372080030",
          "620300339",
          "7,56314E",
          "687 102",
          "756314 00",
          "Próbn",
          "Zmyślona",
          "anna@",
          "48600111222");

  private Secrets() {}

  public static boolean in(String text) {
    return ALL.stream().anyMatch(text::contains);
  }
}
