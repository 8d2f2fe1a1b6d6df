package pl.szansa.model;

/**
 * Indicators that belong together: a list of a regulation, or a question of the evaluation.
 *
 * @param id as in {@code szansa.yml} and in the name of its catalogue file
 * @param name what people read
 */
public record Family(String id, Text name) {

  /** The family of the analyst's own indicators. */
  public static final Family OWN =
      new Family("own", new Text("Własne wskaźniki", "Own indicators"));
}
