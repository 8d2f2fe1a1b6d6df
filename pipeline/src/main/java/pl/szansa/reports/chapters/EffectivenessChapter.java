package pl.szansa.reports.chapters;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import pl.szansa.dashboard.Labels;
import pl.szansa.dashboard.Texts;
import pl.szansa.model.Family;
import pl.szansa.model.Formats;
import pl.szansa.model.Indicator;
import pl.szansa.reports.content.Block;
import pl.szansa.reports.content.Block.Points;
import pl.szansa.reports.content.Chapter;
import pl.szansa.reports.content.Report;

/** How participants finished and with what result: completion, qualifications, employment. */
final class EffectivenessChapter implements Chapter.Writer {

  private static final Texts WORDS = Texts.of("reports/words/effectiveness.json");

  private static final String QUALIFICATIONS = "qualifications";

  private static final List<Section> SECTIONS =
      List.of(
          new Section(
              "completion", List.of("completion_rate"), List.of("dropout_rate", "completers")),
          new Section(
              QUALIFICATIONS,
              List.of("qualification_rate", "qualification_after_course_rate"),
              List.of("certificate_rate", "certificates_per_participant", "qualified_leavers")),
          new Section(
              "education",
              List.of("education_gain_rate"),
              List.of("education_gain_mean", "education_gained")),
          new Section(
              "employment",
              List.of("employment_rate_exit", "employment_rate_3m", "employment_rate_6m"),
              List.of(
                  "entry_to_employment_rate",
                  "activation_rate",
                  "job_search_rate",
                  "education_rate_exit",
                  "improved_situation_rate_6m")),
          new Section(
              "effectiveness",
              List.of("employment_effectiveness", "social_effectiveness"),
              List.of("employment_effectiveness_disability", "social_effectiveness_disability")));

  /** Results that are known as soon as somebody leaves; shown by year and by office. */
  private static final List<String> AT_EXIT =
      List.of(
          "completion_rate", "qualification_rate", "education_gain_rate", "employment_rate_exit");

  /** Results that take months to show. */
  private static final List<String> LATER =
      List.of(
          "employment_rate_3m",
          "employment_rate_6m",
          "employment_effectiveness",
          "social_effectiveness");

  private final Labels labels = new Labels();

  @Override
  public Chapter write(Report report) {
    Say say = Say.of(WORDS, report);
    Story story = new Story(report);
    ValueTable tables = new ValueTable(report);
    List<Block> blocks = new ArrayList<>();
    for (Section section : sections(report)) {
      blocks.addAll(section(section, report, say, story, tables));
      if (section.key().equals(QUALIFICATIONS)) {
        blocks.addAll(new FormsOfSupport(report, say, tables, labels).blocks());
      }
    }
    blocks.addAll(byYear(report, say, story, tables));
    if (!report.ofOffice()) {
      blocks.addAll(byOffice(report, say, tables));
    }
    if (blocks.isEmpty()) {
      blocks.add(say.paragraph("none"));
    } else {
      blocks.add(0, say.paragraph("lead"));
    }
    return new Chapter("effectiveness", say.it("title"), blocks);
  }

  /** Those above, then what samples and the analyst's own catalogue add. */
  private static List<Section> sections(Report report) {
    return Stream.concat(
            SECTIONS.stream(),
            Stream.of(
                new Section("sampling", ids("sampling", report), List.of()),
                new Section("own", List.of(), ids(Family.OWN.id(), report))))
        .toList();
  }

  private static List<String> ids(String family, Report report) {
    return report.evaluation().indicators().stream()
        .filter(i -> i.family().equals(family))
        .map(Indicator::id)
        .toList();
  }

  private static List<Block> section(
      Section section, Report report, Say say, Story story, ValueTable tables) {
    List<Indicator> all =
        section.all(report).stream().filter(i -> report.value(i.id()).isPresent()).toList();
    List<Block> blocks = new ArrayList<>();
    if (all.isEmpty()) {
      return blocks;
    }
    blocks.add(say.heading(section.key()));
    List<Indicator> told = section.told(report).stream().filter(story::valued).toList();
    if (!told.isEmpty()) {
      blocks.add(new Points(told.stream().map(story::of).toList()));
    }
    String caption =
        say.it("caption", "section", say.it(section.key()), "period", period(report, say));
    tables.overall(caption, all).ifPresent(blocks::add);
    story.silent(all).ifPresent(blocks::add);
    return blocks;
  }

  private static List<Block> byYear(Report report, Say say, Story story, ValueTable tables) {
    List<Indicator> exit = Section.known(AT_EXIT.stream(), report);
    List<Indicator> later = Section.known(LATER.stream(), report);
    List<Block> blocks = new ArrayList<>();
    tables.byYear(say.it("years"), exit).ifPresent(blocks::add);
    tables.byYear(say.it("yearsLater"), later).ifPresent(blocks::add);
    story.undirected(Stream.concat(exit.stream(), later.stream()).toList()).ifPresent(blocks::add);
    blocks.addAll(Charts.about(report, Charts.Subject.RESULTS));
    if (!blocks.isEmpty()) {
      blocks.add(0, say.heading("byYear"));
    }
    if (!blocks.isEmpty() && !report.ofOffice()) {
      blocks.add(1, say.paragraph("leadAll"));
    }
    return blocks;
  }

  private static List<Block> byOffice(Report report, Say say, ValueTable tables) {
    List<Block> blocks = new ArrayList<>();
    PrintedAreas areas = PrintedAreas.of(report.evaluation());
    String exit = say.it("officesCaption", "period", period(report, say));
    tables
        .byArea(exit, Section.known(AT_EXIT.stream(), report), areas.areas())
        .ifPresent(blocks::add);
    String later = say.it("officesLater", "period", period(report, say));
    tables
        .byArea(later, Section.known(LATER.stream(), report), areas.areas())
        .ifPresent(blocks::add);
    if (!blocks.isEmpty()) {
      blocks.add(0, say.heading("byOffice"));
      blocks.add(1, say.paragraph("chance"));
      if (areas.cut()) {
        blocks.add(say.paragraph("cut"));
      }
    }
    return blocks;
  }

  private static String period(Report report, Say say) {
    return Formats.period("all", report.evaluation().periods(), say.language());
  }
}
