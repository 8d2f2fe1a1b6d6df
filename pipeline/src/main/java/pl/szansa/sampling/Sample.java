package pl.szansa.sampling;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import pl.szansa.model.AreaLevel;

/**
 * A drawn sample.
 *
 * @param name as its file is called, without {@code .csv}
 * @param design how it was drawn
 * @param drawn by area, stratum and number of the draw
 */
public record Sample(String name, Design design, List<Drawn> drawn) {

  /**
   * How a sample was drawn.
   *
   * @param level one sample of each area of this level
   * @param from first day of exit of the population
   * @param to last day of exit
   * @param margin half the width of the interval that was wanted
   * @param confidence two-sided
   * @param seed of the draw
   */
  public record Design(
      AreaLevel level, LocalDate from, LocalDate to, double margin, double confidence, long seed) {

    /** Whether somebody can be in both populations. */
    public boolean overlaps(Design other) {
      return level == other.level && !from.isAfter(other.to) && !to.isBefore(other.from);
    }
  }

  public Sample {
    drawn = List.copyOf(drawn);
  }

  /** The areas, in their order. */
  public Set<String> areas() {
    Set<String> areas = new TreeSet<>();
    drawn.forEach(d -> areas.add(d.area()));
    return areas;
  }
}
