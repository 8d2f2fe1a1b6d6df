package pl.szansa.feedback;

import java.util.Optional;
import pl.szansa.model.Consequence;
import pl.szansa.model.Language;
import pl.szansa.model.Submission;
import pl.szansa.model.Text;

/** What became of a delivered file or sheet, in words. */
public final class StatusWords {

  private static final Text ACCEPTED = new Text("przyjęty", "accepted");
  private static final Text PARTLY =
      new Text("przyjęty bez odłożonych wierszy", "accepted without the rows put aside");
  private static final Text NO_ROWS = new Text("przyjęty, bez wierszy", "accepted, no rows");
  private static final Text REJECTED = new Text("odrzucony w całości", "rejected as a whole");
  private static final Text UNREADABLE = new Text("nie dał się odczytać", "could not be read");
  private static final Text LEFT_OUT = new Text("pominięty", "left out");
  private static final Text COPY =
      new Text(
          "ta sama treść co w pliku %s; policzono ją raz",
          "the same content as in %s; it was counted once");

  private StatusWords() {}

  public static String of(Submission s, Language language) {
    return switch (s.status()) {
      case ACCEPTED -> accepted(s).in(language);
      case REJECTED -> REJECTED.in(language);
      case UNREADABLE -> (unusable(s) ? UNREADABLE : LEFT_OUT).in(language);
      case SUPERSEDED -> String.format(COPY.in(language), s.supersededBy());
    };
  }

  private static Text accepted(Submission s) {
    return s.rows() == 0 ? NO_ROWS : s.quarantined() > 0 ? PARTLY : ACCEPTED;
  }

  /** Whether something is wrong with the whole of it. */
  static boolean unusable(Submission s) {
    return s.issues().stream().anyMatch(i -> i.consequence() == Consequence.REJECT_FILE);
  }

  /** What the status is to be marked as; empty if nothing is wrong. */
  static Optional<Consequence> worst(Submission s) {
    if (unusable(s)) {
      return Optional.of(Consequence.REJECT_FILE);
    }
    return s.quarantined() > 0
        ? Optional.of(Consequence.QUARANTINE_ROW)
        : s.warned() > 0 || !s.issues().isEmpty()
            ? Optional.of(Consequence.WARN)
            : Optional.empty();
  }
}
