package pl.szansa.indicators.intervals;

/**
 * Confidence limits.
 *
 * @param lower lower limit
 * @param upper upper limit, infinite where there is none
 */
public record Limits(double lower, double upper) {}
