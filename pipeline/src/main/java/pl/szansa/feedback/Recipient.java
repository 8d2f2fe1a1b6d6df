package pl.szansa.feedback;

import java.util.ArrayList;
import java.util.List;
import pl.szansa.model.Office;
import pl.szansa.model.OfficeFinding;
import pl.szansa.model.Submission;

/** An office that gets a workbook, and what is in it beside the rows. */
final class Recipient {

  final Office office;
  final List<Submission> own = new ArrayList<>();
  final List<Submission> shared = new ArrayList<>();
  final List<OfficeFinding> findings = new ArrayList<>();

  /** Rows to be expected, so that memory can be planned. */
  long rows;

  Recipient(Office office) {
    this.office = office;
  }
}
