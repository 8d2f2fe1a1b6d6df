package pl.szansa.ingest.formats;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Iterator;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** An Excel workbook; rows are streamed, dates come as ISO dates, formulas by cached value. */
final class XlsxFile implements SheetFile {

  /** The day after 31 December 9999, as Excel counts days. */
  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_466);

  private final ReadableWorkbook workbook;
  private final Iterator<Sheet> sheets;
  private Sheet sheet;
  private Stream<Row> stream;
  private Iterator<Row> rows;

  XlsxFile(InputStream in) {
    try {
      workbook = new ReadableWorkbook(in, new ReadingOptions(true, false));
    } catch (IOException | RuntimeException e) {
      throw new DamagedFile(e);
    }
    sheets = workbook.getSheets().iterator();
  }

  @Override
  public boolean nextSheet() {
    if (stream != null) {
      stream.close();
    }
    if (!sheets.hasNext()) {
      return false;
    }
    sheet = sheets.next();
    try {
      stream = sheet.openStream();
    } catch (IOException | RuntimeException e) {
      throw new DamagedFile(e);
    }
    rows = stream.iterator();
    return true;
  }

  @Override
  public String sheet() {
    return sheet.getName();
  }

  @Override
  public SourceRow nextRow() {
    Row row = next();
    if (row == null) {
      return null;
    }
    String[] cells = new String[row.getCellCount()];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = row.getOptionalCell(i).map(XlsxFile::text).orElse("");
    }
    return new SourceRow(row.getRowNum(), cells);
  }

  private Row next() {
    try {
      return rows.hasNext() ? rows.next() : null;
    } catch (RuntimeException e) {
      throw new DamagedFile(e);
    }
  }

  private static String text(Cell cell) {
    boolean numeric = cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA;
    if (numeric && cell.getValue() instanceof BigDecimal number) {
      return isDay(number) && isDate(cell)
          ? cell.asDate().toLocalDate().toString()
          : number(number);
    }
    String text = cell.getText();
    return text == null ? "" : text;
  }

  private static boolean isDay(BigDecimal number) {
    return number.signum() > 0 && number.compareTo(LAST_DAY) < 0;
  }

  /** A number format with a year or a day in it, outside quoted text and colour brackets. */
  private static boolean isDate(Cell cell) {
    String format = cell.getDataFormatString();
    if (format == null) {
      return false;
    }
    String letters =
        format.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "");
    return letters.contains("yy") || letters.contains("d") || letters.contains("rr");
  }

  /** Three decimals get a fourth, so that the dot is not taken for a grouping mark. */
  private static String number(BigDecimal number) {
    BigDecimal exact = number.setScale(8, RoundingMode.HALF_EVEN).stripTrailingZeros();
    return (exact.scale() == 3 ? exact.setScale(4) : exact).toPlainString();
  }

  @Override
  public String encoding() {
    return "";
  }

  @Override
  public void close() throws IOException {
    if (stream != null) {
      stream.close();
    }
    workbook.close();
  }
}
