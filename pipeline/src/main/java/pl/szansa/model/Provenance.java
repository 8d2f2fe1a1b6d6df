package pl.szansa.model;

import java.util.List;

/**
 * What a result was made from.
 *
 * @param fingerprint hash of all inputs, 12 hex digits: the same fingerprint means the same numbers
 * @param version version of the program
 * @param inputs everything that decides the numbers, by kind and name
 */
public record Provenance(String fingerprint, String version, List<Input> inputs) {

  public Provenance {
    inputs = List.copyOf(inputs);
  }

  /** The inputs of a kind, by name. */
  public List<Input> inputs(Input.Kind kind) {
    return inputs.stream().filter(i -> i.kind() == kind).toList();
  }
}
