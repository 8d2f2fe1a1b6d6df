package pl.szansa.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import pl.szansa.ingest.formats.FileKind;
import pl.szansa.ingest.formats.HeldSource;
import pl.szansa.ingest.formats.ScannedRow;
import pl.szansa.ingest.formats.SheetFile;
import pl.szansa.ingest.formats.SheetFiles;
import pl.szansa.ingest.formats.SourceRow;
import pl.szansa.ingest.privacy.PersonKeys;
import pl.szansa.ingest.values.CellReader;
import pl.szansa.model.Dictionary;
import pl.szansa.model.Field;
import pl.szansa.model.Missing;
import pl.szansa.model.TableSchema;

class FieldCellsTest {

  private static final TableSchema PARTICIPANTS = Dictionary.shipped().table("participants");
  private static final PersonKeys KEYS = new PersonKeys(new byte[16]);

  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "kobieta",
          "Kobieta",
          "k",
          "odmowa",
          "brak danych",
          "29.12.2008",
          "2008-12-29",
          "39811",
          "31.02.2010",
          "34",
          "34 lata",
          "44051401359",
          "440514-01359",
          "9,31E+10",
          "???");

  private static FieldCells cells(Field field, FileKind kind, int slots) {
    return new FieldCells(field, UnaryOperator.identity(), kind, 0, KEYS.hasher(), slots);
  }

  private static FieldCells cells(String field, FileKind kind) {
    return cells(PARTICIPANTS.field(field), kind, 64);
  }

  @Test
  void equalTextsHaveOneCell() {
    FieldCells sex = cells("sex", FileKind.CSV);
    Cell cell = sex.of("kobieta");
    assertThat(cell.text()).isEqualTo("kobieta");
    assertThat(cell.value()).isEqualTo("female");
    assertThat(sex.of(new String("kobieta"))).isSameAs(cell);
    assertThat(sex.of("Kobieta")).isNotSameAs(cell).extracting(Cell::value).isEqualTo("female");
  }

  @Test
  void aMemoryOfOneCellReadsTheSame() {
    Random random = new Random(1);
    for (Field field : PARTICIPANTS.storedFields()) {
      FieldCells one = cells(field, FileKind.XLSX, 1);
      FieldCells many = cells(field, FileKind.XLSX, 1 << 12);
      for (int i = 0; i < 300; i++) {
        String text = TEXTS.get(random.nextInt(TEXTS.size()));
        assertThat(one.of(text).value()).isEqualTo(many.of(text).value());
        assertThat(one.of(text).text()).isEqualTo(text);
        assertThat(one.of(text, "id").value()).isEqualTo(many.of(text, "id").value());
      }
    }
  }

  @Test
  void bytesOfATextAreReadAsTheText() throws IOException {
    List<String> texts = new ArrayList<>(TEXTS);
    for (int i = 0; i < 300; i++) {
      texts.add("ą".repeat(i % 40) + i % 7);
    }
    byte[] csv = String.join("\n", texts).getBytes(StandardCharsets.UTF_8);
    for (Field field : PARTICIPANTS.storedFields()) {
      FieldCells few = cells(field, FileKind.CSV, 1);
      FieldCells many = cells(field, FileKind.CSV, 1 << 12);
      try (SheetFile file = SheetFiles.open(FileKind.CSV, csv, new HeldSource(csv, null))) {
        file.nextSheet();
        for (ScannedRow row = (ScannedRow) file.nextRow();
            row != null;
            row = (ScannedRow) file.nextRow()) {
          Cell expected = many.of(row.cell(0));
          assertThat(few.of(row, 0).text()).isEqualTo(row.cell(0));
          assertThat(few.of(row, 0).value()).isEqualTo(expected.value());
          assertThat(many.of(row, 0).value()).isEqualTo(expected.value());
          assertThat(many.of(row, 0) == many.of(row, 0)).isEqualTo(row.bytes(0).length <= 64);
        }
      }
    }
  }

  @Test
  void twoTextsInTurnsAreBothRemembered() throws IOException {
    byte[] csv = "dom\nlas\n".repeat(5).getBytes(StandardCharsets.UTF_8);
    FieldCells two = cells(PARTICIPANTS.field("office"), FileKind.CSV, 2);
    Set<Cell> met = Collections.newSetFromMap(new IdentityHashMap<>());
    try (SheetFile file = SheetFiles.open(FileKind.CSV, csv, new HeldSource(csv, null))) {
      file.nextSheet();
      for (SourceRow row = file.nextRow(); row != null; row = file.nextRow()) {
        met.add(two.of((ScannedRow) row, 0));
      }
    }
    assertThat(met).hasSize(2);
  }

  @Test
  void whatHasBeenReadDoesNotStandForWhatIsGiven() {
    FieldCells office = cells("office", FileKind.CSV);
    Cell read = office.of("OPS");
    assertThat(office.of("OPS", "ops-1")).isNotSameAs(read).isSameAs(office.of("OPS", "ops-1"));
    assertThat(office.of("OPS", "ops-2").value()).isEqualTo("ops-2");
    assertThat(office.of(null, "ops-2").text()).isNull();
    assertThat(office.of("OPS")).isSameAs(read);
  }

  @Test
  void longTextsAreNotKept() {
    FieldCells office = cells("office", FileKind.CSV);
    String text = "x".repeat(65);
    assertThat(office.of(text)).isNotSameAs(office.of(text));
    assertThat(office.of(text).value()).isEqualTo(text);
  }

  @Test
  void numbersOfDaysAreReadAsTheKindOfFileHasThem() {
    LocalDate day = LocalDate.of(2008, 12, 29);
    assertThat(cells("entry_date", FileKind.CSV).of("39811").value()).isEqualTo(day);
    assertThat(cells("entry_date", FileKind.XLSX).of("39811.5").value()).isEqualTo(day);
    assertThat(cells("entry_date", FileKind.CSV).of("39811.5").value())
        .isEqualTo(CellReader.UNREADABLE);
  }

  @Test
  void personsAreHashed() {
    FieldCells person = cells("person", FileKind.CSV);
    String pseudonym = KEYS.hasher().pseudonym("44051401359");
    assertThat(person.of("44051401359").value()).isEqualTo(pseudonym);
    assertThat(person.of("440514-01359").value()).isEqualTo(pseudonym);
    assertThat(person.of("9,31E+10").value()).isEqualTo(CellReader.UNREADABLE);
    assertThat(person.of("-").value()).isEqualTo(Missing.NO_ANSWER);
  }

  @Test
  void personsAreForgottenAtTheEndOfAFile() {
    FieldCells person = cells("person", FileKind.CSV);
    FieldCells sex = cells("sex", FileKind.CSV);
    Cell somebody = person.of("44051401359");
    Cell woman = sex.of("kobieta");
    person.forgetPersons();
    sex.forgetPersons();
    assertThat(person.of("44051401359"))
        .isNotSameAs(somebody)
        .extracting(Cell::value)
        .isEqualTo(somebody.value());
    assertThat(sex.of("kobieta")).isSameAs(woman);
  }
}
