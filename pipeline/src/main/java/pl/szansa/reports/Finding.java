package pl.szansa.reports;

import java.util.List;

/**
 * What one indicator says, in sentences.
 *
 * @param name the indicator's name
 * @param value the country's value over all years, or the reason why there is none
 * @param basis what it stands on
 * @param change the last year against the first, empty where there are not two
 * @param sexes women against men, empty where there are not both
 * @param judged how many offices do better, worse, alike; empty where offices are not judged
 * @param offices a sentence per office; empty where they are not judged, or too many to print
 */
public record Finding(
    String name,
    String value,
    String basis,
    String change,
    String sexes,
    String judged,
    List<String> offices) {}
