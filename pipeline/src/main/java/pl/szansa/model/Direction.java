package pl.szansa.model;

/** Whether a higher value is better. */
public enum Direction {
  HIGHER_IS_BETTER,
  LOWER_IS_BETTER,
  NEITHER
}
