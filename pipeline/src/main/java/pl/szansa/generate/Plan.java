package pl.szansa.generate;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import pl.szansa.model.Text;

/**
 * What a workspace is generated from. The same plan gives the same bytes.
 *
 * @param seed of every random draw
 * @param title of the workspace
 * @param notice what a reader must know of the data, shown on every output
 * @param fromYear first year that the workspace covers
 * @param toYear last year that the workspace covers
 * @param smallestBase written to {@code thresholds.smallest_base}
 * @param offices the offices with their targets and the style of their files
 * @param published figures that offices published themselves
 * @param context facts that offices published beside their figures, and figures of their areas
 * @param peers groups of offices that are compared with each other; none to have them found
 */
public record Plan(
    long seed,
    Text title,
    Text notice,
    int fromYear,
    int toYear,
    int smallestBase,
    List<OfficePlan> offices,
    List<Published> published,
    List<Context> context,
    List<Peers> peers) {

  public Plan {
    Objects.requireNonNull(title, "title");
    offices = List.copyOf(offices);
    published = published == null ? List.of() : List.copyOf(published);
    context = context == null ? List.of() : List.copyOf(context);
    peers = peers == null ? List.of() : List.copyOf(peers);
  }

  /** A published figure; {@code value} is spelled as the page spelled it. */
  public record Published(
      String officeId,
      String project,
      String periodFrom,
      String periodTo,
      String measure,
      String unit,
      String value,
      String note) {}

  /** A group of offices. */
  public record Peers(String group, Text name, List<String> offices) {}

  /** What is known of an office: a published fact, or the population of its commune. */
  public record Context(String officeId, String kind, String fact) {}

  /**
   * A plan of made-up offices over the country, with file styles in turn.
   *
   * @param offices how many, at least 1
   * @param fromYear first year of entry
   * @param toYear last year of entry
   * @param participants participations in all, at least one per office
   * @param seed of every random draw
   * @param dirty wrong rows per right row, 0 to 0.5
   * @throws pl.szansa.model.UserError if a number is out of its range
   */
  public static Plan of(
      int offices, int fromYear, int toYear, int participants, long seed, double dirty) {
    return of(offices, fromYear, toYear, participants, seed, dirty, Optional.empty());
  }

  /**
   * The same, or with one file style for all offices, which then write one file per table and year.
   *
   * @param style its name; empty for all styles in turn
   * @throws pl.szansa.model.UserError if a number is out of its range, or the style is not known
   */
  public static Plan of(
      int offices,
      int fromYear,
      int toYear,
      int participants,
      long seed,
      double dirty,
      Optional<String> style) {
    return new RandomPlan(offices, fromYear, toYear, participants, seed, dirty, style).plan();
  }

  /**
   * The plan of a YAML file.
   *
   * @throws pl.szansa.model.UserError if the file cannot be read as a plan
   */
  public static Plan read(Path file) {
    return Yaml.read(file, Plan.class);
  }
}
