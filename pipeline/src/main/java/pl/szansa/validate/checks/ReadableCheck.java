package pl.szansa.validate.checks;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import pl.szansa.ingest.Cell;
import pl.szansa.ingest.values.CellReader;
import pl.szansa.model.Field;
import pl.szansa.model.FieldType;
import pl.szansa.model.Language;
import pl.szansa.model.TableSchema;
import pl.szansa.model.Text;

/** Every text that is there can be read as its field's type, or stands on its code list. */
final class ReadableCheck implements CellCheck {

  private final List<Field> fields;
  private final boolean coded;
  private final int[] positions;
  private final Language language;

  ReadableCheck(TableSchema table, boolean coded, Language language) {
    this.fields = table.storedFields();
    this.coded = coded;
    this.positions =
        IntStream.range(0, fields.size()).filter(i -> fields.get(i).coded() == coded).toArray();
    this.language = language;
  }

  @Override
  public int[] positions() {
    return positions;
  }

  @Override
  public boolean breaks(int position, Cell cell) {
    return cell.value() == CellReader.UNREADABLE;
  }

  @Override
  public String other(int position, Cell cell) {
    return expected(fields.get(position));
  }

  private String expected(Field field) {
    if (coded) {
      return field.codes().stream()
          .map(c -> c.label().in(language))
          .collect(Collectors.joining(", "));
    }
    return name(field.type()).in(language);
  }

  private static Text name(FieldType type) {
    return switch (type) {
      case STRING, BOOLEAN, ARRAY -> new Text("tekst", "text");
      case DATE -> new Text("data, np. 29.12.2008", "a date, such as 29.12.2008");
      case INTEGER -> new Text("liczba całkowita", "a whole number");
      case NUMBER -> new Text("kwota, np. 1 234,56", "an amount, such as 1234.56");
    };
  }
}
