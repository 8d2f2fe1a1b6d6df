package pl.szansa.reports.chapters;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pl.szansa.dashboard.Texts;
import pl.szansa.model.Formats;
import pl.szansa.model.Language;
import pl.szansa.model.Plurals;
import pl.szansa.model.Text;
import pl.szansa.reports.content.Block.Caution;
import pl.szansa.reports.content.Block.Column;
import pl.szansa.reports.content.Block.Heading;
import pl.szansa.reports.content.Block.Paragraph;
import pl.szansa.reports.content.Report;

/**
 * The wordings of a chapter in the language of a report.
 *
 * @param texts of the chapter
 * @param language of the report
 */
record Say(Texts texts, Language language) {

  static Say of(Texts texts, Report report) {
    return new Say(texts, report.language());
  }

  /**
   * A wording with its places filled.
   *
   * @param places name and value of each in turn
   */
  String it(String key, String... places) {
    Map<String, String> filled = new HashMap<>();
    for (int i = 0; i < places.length; i += 2) {
      filled.put(places[i], places[i + 1]);
    }
    return texts.say(key, language, filled);
  }

  Paragraph paragraph(String key, String... places) {
    return new Paragraph(it(key, places));
  }

  Caution caution(String key, String... places) {
    return new Caution(it(key, places));
  }

  Heading heading(String key) {
    return new Heading(it(key));
  }

  Column words(String key) {
    return Column.text(it(key));
  }

  Column figures(String key) {
    return Column.figures(it(key));
  }

  String counted(long number, Text noun) {
    return Plurals.counted(number, noun, language);
  }

  /** The first of many names, and how many more there are. */
  String some(List<String> names, int most) {
    String first = String.join(", ", names.subList(0, Math.min(most, names.size())));
    int more = names.size() - most;
    Text and = new Text(" i jeszcze ", " and another ");
    return more > 0 ? first + and.in(language) + Formats.count(more, language) : first;
  }
}
