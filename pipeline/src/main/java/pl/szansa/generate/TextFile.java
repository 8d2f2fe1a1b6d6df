package pl.szansa.generate;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** A delimited text file; a letter that its encoding lacks is an error. */
final class TextFile implements TableFile {

  private static final int BUFFER = 1 << 16;

  private final Style style;
  private final List<Style.DateForm> dates;
  private final CsvWriter csv;
  private int line;
  private int rows;

  TextFile(Path path, Style style, List<Style.DateForm> dates) throws IOException {
    this.style = style;
    this.dates = dates;
    OutputStream out = new BufferedOutputStream(Files.newOutputStream(path), BUFFER);
    Writer text = new OutputStreamWriter(out, Charset.forName(style.charset()).newEncoder());
    if (style.mark()) {
      text.write('\ufeff');
    }
    boolean always = style.quotes() == Style.Quotes.ALWAYS;
    csv =
        CsvWriter.builder()
            .fieldSeparator(style.delimiter().charAt(0))
            .quoteStrategy(always ? QuoteStrategies.ALWAYS : QuoteStrategies.REQUIRED)
            .lineDelimiter(
                style.lineEnd() == Style.LineEnd.LF ? LineDelimiter.LF : LineDelimiter.CRLF)
            .build(text);
  }

  @Override
  public void header(List<String> above, List<String> headers) {
    above.forEach(csv::writeRecord);
    csv.writeRecord(headers);
    line = above.size() + 1;
    for (String header : headers) {
      line += (int) header.chars().filter(c -> c == '\n').count();
    }
  }

  @Override
  public void row(List<Object> cells) {
    String[] texts = new String[cells.size()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = text(cells.get(i));
    }
    csv.writeRecord(texts);
    line++;
    rows++;
  }

  @Override
  public int headerLine() {
    return 1;
  }

  @Override
  public int line() {
    return line;
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }

  private String text(Object cell) {
    if (cell instanceof LocalDate date) {
      return CellText.of(date, dates.get(rows % dates.size()));
    }
    if (cell instanceof BigDecimal amount) {
      return CellText.of(amount, style.amounts().get(rows % style.amounts().size()));
    }
    return cell == null ? "" : cell.toString();
  }
}
