package pl.szansa.tables.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Worksheet;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Evaluation;
import pl.szansa.model.Family;
import pl.szansa.model.Formats;
import pl.szansa.model.Indicator;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Language;
import pl.szansa.model.PeriodKind;
import pl.szansa.model.ValueStatus;

/**
 * The sheet to read: names instead of codes, numbers in the format of their unit, a reason where
 * there is none. Rows of an indicator stand together, from the country to the offices.
 */
final class ResultsSheet {

  private static final double[] WIDTHS =
      ResultColumn.READ.stream().mapToDouble(ResultColumn::width).toArray();

  private final Evaluation evaluation;
  private final Language language;
  private final AreaNames names;
  private final Map<String, Object> periods = new HashMap<>();

  ResultsSheet(Evaluation evaluation, AreaNames names) {
    this.evaluation = evaluation;
    this.language = evaluation.language();
    this.names = names;
  }

  void write(ReadableValues values, Worksheet sheet) throws IOException {
    Look.page(sheet, 0, WIDTHS);
    sheet.freezePane(1, 1);
    Look.header(
        sheet, 0, ResultColumn.READ.stream().map(c -> c.title().in(language)).toList(), WIDTHS);
    int row = 1;
    for (Family family : evaluation.families()) {
      for (Indicator indicator : evaluation.indicators(family)) {
        row = write(indicator, family, values.of(indicator), sheet, row);
      }
    }
    sheet.setAutoFilter(0, 0, row - 1, WIDTHS.length - 1);
    // what only filters and look-ups need would make the print small
    sheet.range(0, 0, row - 1, ResultColumn.NOTE.place()).setName("_xlnm.Print_Area");
    sheet.finish();
  }

  /** Returns the row after the last. */
  private int write(
      Indicator indicator, Family family, List<IndicatorValue> values, Worksheet sheet, int from)
      throws IOException {
    if (values.isEmpty()) {
      return from;
    }
    int row = from;
    for (IndicatorValue value : values) {
      Look.cells(sheet, row++, cells(value, indicator, family), WIDTHS);
    }
    Look.body(sheet, from, row - 1, WIDTHS.length);
    String unit = NumberFormats.of(indicator.unit(), language);
    format(sheet, from, row - 1, ResultColumn.VALUE, ResultColumn.UPPER, unit);
    String numerator = NumberFormats.of(values, IndicatorValue::numerator);
    format(sheet, from, row - 1, ResultColumn.NUMERATOR, ResultColumn.NUMERATOR, numerator);
    String denominator = NumberFormats.of(values, IndicatorValue::denominator);
    format(sheet, from, row - 1, ResultColumn.DENOMINATOR, ResultColumn.DENOMINATOR, denominator);
    years(sheet, from, row - 1);
    sheet.flush();
    return row;
  }

  private static void format(
      Worksheet sheet, int from, int to, ResultColumn first, ResultColumn last, String format) {
    sheet.range(from, first.place(), to, last.place()).style().format(format).set();
  }

  /** Years are numbers, so that a spreadsheet takes no offence at them, but look like names. */
  private static void years(Worksheet sheet, int from, int to) {
    int column = ResultColumn.PERIOD.place();
    sheet
        .range(from, column, to, column)
        .style()
        .horizontalAlignment("left")
        .verticalAlignment("top")
        .wrapText(true)
        .set();
  }

  private List<Object> cells(IndicatorValue v, Indicator indicator, Family family) {
    List<Object> cells = new ArrayList<>(WIDTHS.length);
    for (ResultColumn column : ResultColumn.READ) {
      cells.add(cell(column, v, indicator, family));
    }
    return cells;
  }

  private Object cell(ResultColumn column, IndicatorValue v, Indicator indicator, Family family) {
    return switch (column) {
      case INDICATOR -> indicator.name().in(language);
      case FAMILY -> family.name().in(language);
      case LEVEL -> v.level().label().in(language);
      case AREA -> names.name(v.level(), v.area());
      case PERIOD -> periods.computeIfAbsent(v.period(), this::period);
      case VALUE -> v.value();
      case LOWER -> v.lower();
      case UPPER -> v.upper();
      case STATUS -> v.status() == ValueStatus.VALUE ? "" : v.status().label().in(language);
      case NUMERATOR -> v.numerator();
      case DENOMINATOR -> v.denominator();
      case COUNTRY -> judgement(v, AreaLevel.COUNTRY);
      case PEERS -> judgement(v, AreaLevel.PEER_GROUP);
      case NOTE -> NoteWords.of(v.note(), language);
      case VOIVODESHIP -> names.voivodeship(v.level(), v.area());
      case UNIT -> v.unit().label().in(language);
      case ID -> indicator.id();
      case BREAKDOWN, CATEGORY, CONFIDENCE, METHOD ->
          throw new IllegalArgumentException(column + " is no column of this sheet");
    };
  }

  private Object period(String period) {
    return PeriodKind.of(period) == PeriodKind.YEAR
        ? (Object) Integer.valueOf(period)
        : Formats.period(period, evaluation.periods(), language);
  }

  private String judgement(IndicatorValue value, AreaLevel reference) {
    return value.status() != ValueStatus.VALUE
        ? ""
        : evaluation
            .comparisons()
            .of(value, reference)
            .map(c -> c.judgement().label().in(language))
            .orElse("");
  }
}
