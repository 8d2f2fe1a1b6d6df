package pl.szansa.ingest.formats;

import java.io.File;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** An Excel workbook; rows are streamed, dates come as ISO dates, formulas by cached value. */
final class XlsxFile implements SheetFile {

  private static final int DAYS_TO_1904 = 1462;

  private final XlsxParts parts;
  private final ReadableWorkbook workbook;
  private final Iterator<Sheet> sheets;
  private final NumberFormat[] formats;
  private PlainSheet plain;
  private Sheet sheet;
  private Stream<Row> stream;
  private Iterator<Row> rows;
  private int unnumbered;

  XlsxFile(File file) {
    try {
      parts = XlsxParts.of(file);
      workbook = open(file);
      formats = formats(workbook);
      if (workbook.getSheets().anyMatch(s -> s.getId() == null)) {
        // other names for the same things, which the parser does not know
        workbook.close();
        throw new DamagedFile(Unreadable.DAMAGED_FILE, "Strict Open XML");
      }
    } catch (DamagedFile e) {
      throw e;
    } catch (IOException | XMLStreamException | RuntimeException e) {
      throw new DamagedFile(e);
    }
    // a chart may be a sheet of its own, and what else is called one has not been looked over
    sheets = workbook.getSheets().filter(s -> parts.merged().containsKey(s.getId())).iterator();
  }

  /** What the numbers of each style mean. */
  private static NumberFormat[] formats(ReadableWorkbook workbook) {
    return workbook.getFormats().stream()
        .map(id -> NumberFormat.of(workbook.getNumFmtIdToFormat().get(id)))
        .toArray(NumberFormat[]::new);
  }

  private static ReadableWorkbook open(File file) throws IOException {
    try {
      return new ReadableWorkbook(file, new ReadingOptions(true, true));
    } catch (ExcelReaderException e) {
      // a workbook need not have styles
      return new ReadableWorkbook(file, new ReadingOptions(false, true));
    }
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
    plain = parts.plain().get(sheet.getId());
    if (plain != null) {
      stream = null;
      return true;
    }
    unnumbered = 0;
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
  public boolean hidden() {
    return sheet.getVisibility() != SheetVisibility.VISIBLE;
  }

  @Override
  public MergedCells merged() {
    return parts.merged().get(sheet.getId());
  }

  @Override
  public int dayShift() {
    return workbook.isDate1904() ? DAYS_TO_1904 : 0;
  }

  @Override
  public SourceRow nextRow() {
    if (plain != null) {
      return plain.next(formats, workbook.isDate1904());
    }
    try {
      if (!rows.hasNext()) {
        return null;
      }
      Row row = rows.next();
      String[] cells = new String[row.getCellCount()];
      for (int i = 0; i < cells.length; i++) {
        cells[i] = row.getOptionalCell(i).map(this::text).orElse("");
      }
      return new TextRow(line(row), cells);
    } catch (RuntimeException e) {
      throw new DamagedFile(e);
    }
  }

  /** The parser counts rows without a number from 0, those with one from 1. */
  private long line(Row row) {
    if (row.getRowNum() == 0) {
      unnumbered = 1;
    }
    return row.getRowNum() + unnumbered;
  }

  private String text(Cell cell) {
    boolean numeric = cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA;
    if (numeric && cell.getValue() instanceof BigDecimal number) {
      NumberFormat format = NumberFormat.of(cell.getDataFormatString());
      return format.text(number, workbook.isDate1904());
    }
    String text = cell.getType() == CellType.ERROR ? cell.getRawValue() : cell.getText();
    return text == null ? "" : text;
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
