package pl.szansa.reports.chapters;

import java.util.ArrayList;
import java.util.List;
import pl.szansa.model.Area;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Evaluation;

/**
 * The areas that a table of a report has room for: all offices together, the peer groups, and the
 * offices, or their voivodeships where there are more offices than anybody would print.
 *
 * @param areas in the order in which they are printed
 * @param cut whether the offices were left out
 */
record PrintedAreas(List<Area> areas, boolean cut) {

  private static final int MOST_OFFICES = 40;

  static PrintedAreas of(Evaluation evaluation) {
    List<Area> offices = evaluation.areas(AreaLevel.OFFICE);
    boolean cut = offices.size() > MOST_OFFICES;
    List<Area> areas = new ArrayList<>(evaluation.areas(AreaLevel.COUNTRY));
    areas.addAll(evaluation.areas(AreaLevel.PEER_GROUP));
    areas.addAll(cut ? evaluation.areas(AreaLevel.VOIVODESHIP) : offices);
    return new PrintedAreas(List.copyOf(areas), cut);
  }
}
