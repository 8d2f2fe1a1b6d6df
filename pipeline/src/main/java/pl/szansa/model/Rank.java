package pl.szansa.model;

/**
 * The place of an office among those that have a value of the indicator and period, and how sure it
 * is.
 *
 * @param value the office's value
 * @param place from 1, the best by the indicator's direction; ties share the smaller place
 * @param best the best place that the intervals allow
 * @param worst the worst place that the intervals allow
 * @param of how many offices were ranked
 */
public record Rank(IndicatorValue value, int place, int best, int worst, int of) {}
