package pl.szansa.model;

import java.util.List;

/**
 * A drawn chart, for those who embed it.
 *
 * @param id file name without suffix, also the name of its page in the docs
 * @param title what it shows
 * @param reading how to read it, one or two sentences; also the text alternative
 * @param indicators ids of the indicators whose values it shows, the first its own
 * @param svg the picture as an SVG document
 * @param file path of the PNG within the published folder
 */
public record Chart(
    String id, String title, String reading, List<String> indicators, String svg, String file) {}
