package pl.szansa.indicators.intervals;

/**
 * Limits and how they came about.
 *
 * @param limits lower and upper
 * @param method the method that was used, which where one was to be chosen is not the one asked for
 */
public record Interval(Limits limits, IntervalMethod method) {}
