package pl.szansa.peers;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import pl.szansa.ingest.registers.ContextRegister;
import pl.szansa.ingest.registers.Reference;
import pl.szansa.model.Office;

/** Collects what is known of the circumstances of the offices that have participations. */
final class Contexts {

  private final ContextRegister facts;
  private final Map<String, Office> offices;

  Contexts(Reference reference) {
    this.facts = reference.context();
    this.offices =
        reference.offices().offices().stream().collect(Collectors.toMap(Office::id, o -> o));
  }

  /**
   * @param clients participations a year, by office
   * @return sorted by office, so that nothing depends on the order in which they came
   */
  List<OfficeContext> of(Map<String, Double> clients) {
    return new TreeMap<>(clients)
        .entrySet().stream().map(e -> of(e.getKey(), e.getValue())).toList();
  }

  private OfficeContext of(String office, double clients) {
    Map<Variable, Double> figures = new EnumMap<>(Variable.class);
    figures.put(Variable.CLIENT_BASE, clients);
    put(figures, Variable.POPULATION, office, ContextRegister.POPULATION);
    put(figures, Variable.UNEMPLOYMENT_RATE, office, ContextRegister.UNEMPLOYMENT_RATE);
    Optional<CommuneKind> commune =
        Optional.ofNullable(offices.get(office)).flatMap(o -> CommuneKind.of(o.teryt()));
    return new OfficeContext(office, figures, commune);
  }

  private void put(Map<Variable, Double> figures, Variable variable, String office, String kind) {
    facts.figure(office, kind).ifPresent(f -> figures.put(variable, f.doubleValue()));
  }
}
