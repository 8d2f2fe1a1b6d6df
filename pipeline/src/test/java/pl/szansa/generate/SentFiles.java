package pl.szansa.generate;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** Reads generated files back as header to text, without the rows that are wrong on purpose. */
final class SentFiles {

  private final Path workspace;
  private final GeneratedWorkspace generated;

  SentFiles(Path workspace, GeneratedWorkspace generated) {
    this.workspace = workspace;
    this.generated = generated;
  }

  /** The right rows of an office's files of a table, file after file. */
  List<Map<String, String>> rows(String office, String table) {
    return generated.files().stream()
        .filter(f -> f.path().startsWith("inbox/" + office + "/") && f.table().equals(table))
        .flatMap(f -> rows(f).stream())
        .toList();
  }

  List<Map<String, String>> rows(GeneratedWorkspace.File file) {
    Set<Integer> wrong =
        generated.wrongRows().stream()
            .filter(w -> w.file().equals(file.path()))
            .filter(w -> w.kind() != MistakeKind.DOCUMENT_OUTSIDE_PROJECT)
            .map(GeneratedWorkspace.WrongRow::line)
            .collect(Collectors.toSet());
    return all(file).entrySet().stream()
        .filter(row -> !wrong.contains(row.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** All rows by the line on which they start. */
  Map<Integer, Map<String, String>> all(GeneratedWorkspace.File file) {
    try {
      return file.charset().isEmpty() ? workbook(file) : text(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private Map<Integer, Map<String, String>> text(GeneratedWorkspace.File file) throws IOException {
    String text = Files.readString(workspace.resolve(file.path()), Charset.forName(file.charset()));
    Map<Integer, Map<String, String>> rows = new LinkedHashMap<>();
    List<String> headers = null;
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder()
            .fieldSeparator(file.delimiter().charAt(0))
            .ofCsvRecord(text.startsWith("\ufeff") ? text.substring(1) : text)) {
      for (CsvRecord record : csv) {
        if (headers == null) {
          headers = record.getFields();
        } else {
          rows.put((int) record.getStartingLineNumber(), byHeader(headers, record.getFields()));
        }
      }
    }
    return rows;
  }

  private Map<Integer, Map<String, String>> workbook(GeneratedWorkspace.File file)
      throws IOException {
    Map<Integer, Map<String, String>> rows = new LinkedHashMap<>();
    List<String> headers = null;
    try (ReadableWorkbook book =
        new ReadableWorkbook(
            workspace.resolve(file.path()).toFile(), new ReadingOptions(true, false))) {
      for (Row row : book.getFirstSheet().read()) {
        if (row.getRowNum() == file.headerLine()) {
          headers = cells(row, row.getCellCount());
        } else if (headers != null) {
          rows.put(row.getRowNum(), byHeader(headers, cells(row, headers.size())));
        }
      }
    }
    return rows;
  }

  private static List<String> cells(Row row, int size) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      texts.add(row.getOptionalCell(i).map(SentFiles::text).orElse(""));
    }
    return texts;
  }

  private static String text(Cell cell) {
    boolean date = cell.getType() == CellType.NUMBER && cell.getDataFormatString() != null;
    return date ? cell.asDate().toLocalDate().toString() : cell.getText();
  }

  private static Map<String, String> byHeader(List<String> headers, List<String> cells) {
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < headers.size(); i++) {
      row.put(headers.get(i), cells.get(i));
    }
    return row;
  }
}
