package pl.szansa.ingest.text;

import java.nio.charset.Charset;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a wrong decoding did to the texts of a sheet before they were saved, told from its first
 * cells on clear evidence only: foreign names and footnote marks are left alone.
 */
public final class Garbling {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Charset CP852 = Charset.forName("IBM852");

  private static final List<MisreadUtf8> OF_UTF_8 =
      List.of(
          new MisreadUtf8(Encodings.WINDOWS_1250),
          new MisreadUtf8(WINDOWS_1252),
          new MisreadUtf8(Encodings.ISO_8859_2),
          new MisreadUtf8(CP852));

  private static final List<Misreading> OTHERS =
      List.of(
          new MisreadOldLetters(Encodings.WINDOWS_1250, WINDOWS_1252),
          new MisreadOldLetters(Encodings.ISO_8859_2, WINDOWS_1252),
          new MisreadOldLetters(Encodings.ISO_8859_2, Encodings.WINDOWS_1250),
          new MisreadOldLetters(Encodings.WINDOWS_1250, Encodings.ISO_8859_2),
          new MisreadOldLetters(CP852, Encodings.WINDOWS_1250),
          new MisreadOldLetters(CP852, WINDOWS_1252),
          new PrintersLetters());

  private static final List<Misreading> ALL =
      Stream.concat(OF_UTF_8.stream(), OTHERS.stream()).toList();

  private static final Garbling NONE = new Garbling(null);

  private final Misreading misreading;

  private Garbling(Misreading misreading) {
    this.misreading = misreading;
  }

  /**
   * What happened to a sheet.
   *
   * @param cells of its first rows, the header included
   */
  public static Garbling of(Collection<String> cells) {
    List<String> telling = cells.stream().filter(c -> !ascii(c)).toList();
    Misreading best = null;
    int bestCells = 0;
    for (Misreading misreading : ALL) {
      int more = moreFor(misreading, telling);
      if (more > bestCells) {
        best = misreading;
        bestCells = more;
      }
    }
    return best == null ? NONE : new Garbling(best);
  }

  /** How many more cells tell for it than against it. */
  private static int moreFor(Misreading misreading, List<String> cells) {
    int more = 0;
    for (String cell : cells) {
      Misreading.Evidence evidence = misreading.evidence(cell);
      more += evidence == Misreading.Evidence.FOR ? 1 : 0;
      more -= evidence == Misreading.Evidence.AGAINST ? 1 : 0;
    }
    return more;
  }

  /** Whether anything happened to it. */
  public boolean found() {
    return misreading != null;
  }

  /** What happened, as {@code windows-1250 → windows-1252}; empty if nothing. */
  public String name() {
    return misreading == null ? "" : misreading.name();
  }

  /** The cell as it was written; the same cell if nothing has happened to it. */
  public String repair(String cell) {
    return misreading == null || ascii(cell) ? cell : misreading.undo(cell);
  }

  /** Whether a cell shows, by itself, that its Polish letters were garbled or lost. */
  public static boolean garbled(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      if (!Letters.ordinary(cell.charAt(i))) {
        return !LostLetters.in(cell).isEmpty() || controls(cell) || misread(cell);
      }
    }
    return false;
  }

  private static boolean controls(String cell) {
    return cell.chars().anyMatch(c -> c < '\t' || c > '\r' && c < ' ' || Letters.control((char) c));
  }

  private static boolean misread(String cell) {
    return OF_UTF_8.stream().anyMatch(m -> m.within(cell))
        || OTHERS.stream().anyMatch(m -> m.evidence(cell) == Misreading.Evidence.FOR);
  }

  private static boolean ascii(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      if (cell.charAt(i) > 0x7F) {
        return false;
      }
    }
    return true;
  }
}
