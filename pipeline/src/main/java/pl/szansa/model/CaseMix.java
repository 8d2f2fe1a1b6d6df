package pl.szansa.model;

import java.math.BigDecimal;

/**
 * An office's result beside the one that its participants' characteristics at entry let expect; it
 * stands beside the crude value, never in its place.
 *
 * @param value the crude value, of all years
 * @param observed how many had the result
 * @param expected how many would have had it, had each fared as people like them fared in all
 *     offices together
 * @param ratio observed over expected
 * @param lower lower limit of the ratio
 * @param upper upper limit of the ratio
 * @param adjusted ratio times the country's value: the indirectly standardised rate
 * @param judgement by whether the ratio's interval holds 1, and the indicator's direction
 */
public record CaseMix(
    IndicatorValue value,
    BigDecimal observed,
    BigDecimal expected,
    BigDecimal ratio,
    BigDecimal lower,
    BigDecimal upper,
    BigDecimal adjusted,
    Comparison.Judgement judgement) {}
