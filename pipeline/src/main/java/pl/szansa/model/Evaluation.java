package pl.szansa.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Everything that may be published, as charts, dashboard, reports and notebooks receive it; none of
 * them computes a number of its own.
 *
 * @param title the workspace's title
 * @param notice what every reader must be told of the data, for example that it is synthetic; empty
 *     texts for none
 * @param contact whom readers may write to who cannot use what is published; empty texts for none
 * @param language language of what is written for people
 * @param provenance what the values were made from
 * @param families of the catalogue, in its own order; each indicator belongs to one of them
 * @param indicators the catalogue, in its own order
 * @param areas areas that have values: country, voivodeships, NUTS regions, powiats, offices,
 *     projects
 * @param periods in the order of {@link PeriodKind#ORDER}
 * @param values the publishable values
 * @param comparisons of offices with the country, their voivodeship and their peers
 * @param reconciliations published figures beside computed ones
 * @param submissions delivered files, by path
 * @param outlines to draw maps with; without them a map is one of tiles
 * @param context what is known of the offices' circumstances, as the analyst wrote it
 * @param changes what became different since the last other result; empty for a first one
 */
public record Evaluation(
    Text title,
    Text notice,
    Text contact,
    Language language,
    Provenance provenance,
    List<Family> families,
    List<Indicator> indicators,
    List<Area> areas,
    List<String> periods,
    IndicatorValues values,
    Comparisons comparisons,
    List<Reconciliation> reconciliations,
    List<Submission> submissions,
    Optional<MapOutlines> outlines,
    List<ContextFact> context,
    Optional<ChangeLog> changes) {

  public Evaluation {
    families = List.copyOf(families);
    indicators = List.copyOf(indicators);
    areas = List.copyOf(areas);
    periods = List.copyOf(periods);
    reconciliations = List.copyOf(reconciliations);
    submissions = List.copyOf(submissions);
    context = List.copyOf(context);
  }

  /** The same, written in another language. */
  public Evaluation in(Language other) {
    return other == language
        ? this
        : new Evaluation(
            title,
            notice,
            contact,
            other,
            provenance,
            families,
            indicators,
            areas,
            periods,
            values,
            comparisons,
            reconciliations,
            submissions,
            outlines,
            context,
            changes);
  }

  /** The same, with what became different since the last other result. */
  public Evaluation since(Optional<ChangeLog> log) {
    return new Evaluation(
        title,
        notice,
        contact,
        language,
        provenance,
        families,
        indicators,
        areas,
        periods,
        values,
        comparisons,
        reconciliations,
        submissions,
        outlines,
        context,
        log);
  }

  /** The same, its files under other names. */
  public Evaluation with(List<Submission> renamed) {
    return new Evaluation(
        title,
        notice,
        contact,
        language,
        provenance,
        families,
        indicators,
        areas,
        periods,
        values,
        comparisons,
        reconciliations,
        renamed,
        outlines,
        context,
        changes);
  }

  /** As {@link Provenance#fingerprint()}. */
  public String fingerprint() {
    return provenance.fingerprint();
  }

  /** As {@link Provenance#version()}. */
  public String version() {
    return provenance.version();
  }

  public Optional<Indicator> indicator(String id) {
    return indicators.stream().filter(i -> i.id().equals(id)).findFirst();
  }

  /** The indicators of a family, in the catalogue's order. */
  public List<Indicator> indicators(Family family) {
    return indicators.stream().filter(i -> i.family().equals(family.id())).toList();
  }

  /** The periods of a kind, in order of time. */
  public List<String> periods(PeriodKind kind) {
    return periods.stream().filter(p -> PeriodKind.of(p) == kind).sorted().toList();
  }

  /** The areas of a level, by code. */
  public List<Area> areas(AreaLevel level) {
    return areas.stream()
        .filter(a -> a.level() == level)
        .sorted(Comparator.comparing(Area::code))
        .toList();
  }
}
