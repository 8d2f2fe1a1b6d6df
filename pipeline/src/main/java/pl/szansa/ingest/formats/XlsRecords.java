package pl.szansa.ingest.formats;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * What an old Excel workbook says of all its cells together: sheets, shared texts, formats, merged
 * cells. They are read in a pass of their own, because merged cells stand behind the rows.
 */
final class XlsRecords {

  private final List<BoundSheetRecord> sheets = new ArrayList<>();
  private final List<MergedCells> merged = new ArrayList<>();
  private final FormatTrackingHSSFListener formats =
      new FormatTrackingHSSFListener(record -> {}, Locale.ROOT);
  private SSTRecord texts;
  private boolean since1904;

  XlsRecords(InputStream workbook) throws IOException {
    try (workbook) {
      RecordFactoryInputStream records = new RecordFactoryInputStream(workbook, false);
      int depth = 0;
      for (Record record = records.nextRecord(); record != null; record = records.nextRecord()) {
        if (record instanceof BOFRecord) {
          if (depth == 0) {
            merged.add(new MergedCells());
          }
          depth++;
        } else if (record instanceof EOFRecord) {
          depth--;
        } else if (depth == 1) {
          note(record);
        }
      }
    }
    // substreams stand in this order
    BoundSheetRecord[] ordered = BoundSheetRecord.orderByBofPosition(sheets);
    sheets.clear();
    sheets.addAll(List.of(ordered));
  }

  private void note(Record record) {
    if (record instanceof BoundSheetRecord sheet) {
      sheets.add(sheet);
    } else if (record instanceof SSTRecord shared) {
      texts = shared;
    } else if (record instanceof DateWindow1904Record window) {
      since1904 = window.getWindowing() == 1;
    } else if (record instanceof MergeCellsRecord cells) {
      for (int i = 0; i < cells.getNumAreas(); i++) {
        CellRangeAddress area = cells.getAreaAt(i);
        merged
            .get(merged.size() - 1)
            .add(
                area.getFirstRow() + 1L,
                area.getFirstColumn(),
                area.getLastRow() + 1L,
                area.getLastColumn());
      }
    } else {
      formats.processRecordInternally(record);
    }
  }

  /** Sheets in the order in which their rows stand in the file. */
  List<BoundSheetRecord> sheets() {
    return sheets;
  }

  /**
   * @param sheet from 0
   */
  MergedCells merged(int sheet) {
    return sheet + 1 < merged.size() ? merged.get(sheet + 1) : new MergedCells();
  }

  FormatTrackingHSSFListener formats() {
    return formats;
  }

  String text(int index) {
    return texts == null ? "" : texts.getString(index).getString();
  }

  boolean since1904() {
    return since1904;
  }
}
