package pl.szansa.ingest.formats;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.Arrays;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.model.InternalWorkbook;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.FormulaError;

/**
 * A workbook of Excel 97 to 2003, read record by record. Other files come in the same container:
 * those of Word and Outlook, and new workbooks with a password.
 */
final class XlsFile implements SheetFile {

  private static final int DAYS_TO_1904 = 1462;
  private static final String ENCRYPTED = "EncryptedPackage";

  private final POIFSFileSystem container;
  private final XlsRecords workbook;
  private final InputStream stream;
  private final RecordFactoryInputStream records;
  private int sheet = -1;
  private int depth;
  private int substreams;
  private boolean ended;
  private Record waiting;
  private String[] cells = new String[0];

  XlsFile(File file) {
    POIFSFileSystem opened = null;
    try {
      opened = new POIFSFileSystem(file, true);
      String entry = workbook(opened.getRoot());
      workbook = new XlsRecords(opened.createDocumentInputStream(entry));
      stream = opened.createDocumentInputStream(entry);
      records = new RecordFactoryInputStream(stream, false);
    } catch (IOException | RuntimeException e) {
      close(opened);
      throw problem(e);
    }
    container = opened;
  }

  /** Name of the workbook's stream; what else may stand in such a container is told. */
  private static String workbook(DirectoryNode root) {
    if (root.hasEntryCaseInsensitive(ENCRYPTED)) {
      throw new DamagedFile(Unreadable.ENCRYPTED_FILE, "");
    }
    for (String name : InternalWorkbook.WORKBOOK_DIR_ENTRY_NAMES) {
      if (root.hasEntry(name)) {
        return name;
      }
    }
    boolean old = root.hasEntry(InternalWorkbook.OLD_WORKBOOK_DIR_ENTRY_NAME);
    FileKind kind = old ? FileKind.OLD_EXCEL : FileKind.DOCUMENT;
    throw new DamagedFile(Unreadable.NOT_A_TABLE, kind.label());
  }

  private static DamagedFile problem(Exception e) {
    if (e instanceof DamagedFile told) {
      return told;
    }
    return e instanceof EncryptedDocumentException
        ? new DamagedFile(Unreadable.ENCRYPTED_FILE, "")
        : new DamagedFile(e);
  }

  @Override
  public boolean nextSheet() {
    sheet++;
    waiting = null;
    if (sheet >= workbook.sheets().size()) {
      return false;
    }
    // the workbook's own records are the first substream
    try {
      while (substreams < sheet + 2) {
        if (next() == null) {
          return false;
        }
      }
    } catch (RuntimeException e) {
      throw problem(e);
    }
    ended = false;
    return true;
  }

  @Override
  public String sheet() {
    return workbook.sheets().get(sheet).getSheetname();
  }

  @Override
  public boolean hidden() {
    var bound = workbook.sheets().get(sheet);
    return bound.isHidden() || bound.isVeryHidden();
  }

  @Override
  public MergedCells merged() {
    return workbook.merged(sheet);
  }

  @Override
  public int dayShift() {
    return workbook.since1904() ? DAYS_TO_1904 : 0;
  }

  @Override
  public SourceRow nextRow() {
    try {
      int row = -1;
      int width = 0;
      while (!ended) {
        Record record = next();
        if (record instanceof CellValueRecordInterface cell) {
          if (row >= 0 && cell.getRow() != row) {
            waiting = record;
            break;
          }
          row = cell.getRow();
          put(cell.getColumn(), text(record));
          width = Math.max(width, cell.getColumn() + 1);
        }
      }
      return row < 0 ? null : taken(row, width);
    } catch (RuntimeException e) {
      throw problem(e);
    }
  }

  private SourceRow taken(int row, int width) {
    String[] filled = Arrays.copyOf(cells, width);
    Arrays.fill(cells, "");
    return new TextRow(row + 1L, filled);
  }

  private void put(int column, String text) {
    int before = cells.length;
    if (column >= before) {
      cells = Arrays.copyOf(cells, column + 16);
      Arrays.fill(cells, before, cells.length, "");
    }
    cells[column] = text;
  }

  /** The next record, but none of the charts within a sheet; null at the end of the file. */
  private Record next() {
    Record record = waiting;
    waiting = null;
    if (record != null) {
      return record;
    }
    do {
      record = records.nextRecord();
      if (record instanceof BOFRecord) {
        substreams += depth == 0 ? 1 : 0;
        depth++;
      } else if (record instanceof EOFRecord) {
        depth--;
      }
    } while (record != null && depth > 1);
    ended |= record == null || depth == 0;
    return record;
  }

  private String text(Record record) {
    if (record instanceof LabelSSTRecord label) {
      return workbook.text(label.getSSTIndex());
    } else if (record instanceof LabelRecord label) {
      return label.getValue();
    } else if (record instanceof NumberRecord number) {
      return number(number, number.getValue());
    } else if (record instanceof BoolErrRecord other) {
      return other.isBoolean()
          ? String.valueOf(other.getBooleanValue())
          : error(other.getErrorValue());
    }
    return record instanceof FormulaRecord formula ? result(formula) : "";
  }

  private String result(FormulaRecord formula) {
    return switch (formula.getCachedResultTypeEnum()) {
      case NUMERIC -> number(formula, formula.getValue());
      case BOOLEAN -> String.valueOf(formula.getCachedBooleanValue());
      case ERROR -> error(formula.getCachedErrorValue());
      case STRING -> formula.hasCachedResultString() ? following() : "";
      default -> "";
    };
  }

  /** A formula's text stands behind it, with the formula's own definition in between. */
  private String following() {
    while (!ended) {
      Record record = next();
      if (record instanceof StringRecord string) {
        return string.getString();
      } else if (record instanceof CellValueRecordInterface) {
        waiting = record;
        break;
      }
    }
    return "";
  }

  private String number(CellValueRecordInterface cell, double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return "";
    }
    NumberFormat format = NumberFormat.of(workbook.formats().getFormatString(cell));
    return format.text(BigDecimal.valueOf(value), workbook.since1904());
  }

  private static String error(int code) {
    return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#" + code;
  }

  @Override
  public String encoding() {
    return "";
  }

  @Override
  public void close() throws IOException {
    stream.close();
    container.close();
  }

  private static void close(POIFSFileSystem container) {
    if (container != null) {
      try {
        container.close();
      } catch (IOException e) {
        // it was only read
      }
    }
  }
}
