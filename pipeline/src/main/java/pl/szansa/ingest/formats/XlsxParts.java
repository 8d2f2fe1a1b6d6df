package pl.szansa.ingest.formats;

import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * One look over the parts of an XLSX workbook before the parser sees them: that they unpack within
 * the limits, that nothing in them would make the parser fill the memory, and which cells are
 * merged, which stands behind the rows.
 */
final class XlsxParts {

  private static final Pattern RELATIONS = Pattern.compile("(.*/)?_rels/[^/]+\\.rels");
  private static final String SHEET = "/worksheet";
  private static final String TYPES = "[Content_Types].xml";
  private static final String STRINGS = "sharedStrings+xml";
  private static final String USUAL_STRINGS =
      "application/vnd.openxmlformats-officedocument.spreadsheetml." + STRINGS;
  private static final String STYLES = "styles+xml";
  private static final String WORKBOOK = ".main+xml";

  private static final String USUAL_WORKBOOK = "xl/workbook.xml";
  private static final String USUAL_RELATIONS = "xl/_rels/workbook.xml.rels";

  /** Bytes of sheets that are held to be read without the parser. */
  private static final int MOST_HELD = 8 << 20;

  /** Characters of all shared texts: they stay in memory while the workbook is read. */
  private static final long MOST_SHARED = 200_000_000;

  /** What a shared text takes beside its characters, in characters. */
  private static final int TEXT_OVERHEAD = 30;

  /**
   * A sheet.
   *
   * @param relation the id of its relation
   * @param part its XML
   * @param usual whether it is certain that the parser takes the same part for it
   */
  private record Sheet(String relation, ZipArchiveEntry part, boolean usual) {}

  private final ZipFile zip;
  private final long packed;
  private final Map<String, MergedCells> merged = new HashMap<>();
  private final Map<String, PlainSheet> plain = new HashMap<>();
  private final List<String> texts = new ArrayList<>();
  private final Set<ZipArchiveEntry> shared = new HashSet<>();
  private final Set<ZipArchiveEntry> inMemory = new HashSet<>();
  private long sharedTexts;
  private boolean usual = true;
  private int held;

  private XlsxParts(ZipFile zip, long packed) {
    this.zip = zip;
    this.packed = packed;
  }

  /** Looks a workbook over. */
  static XlsxParts of(File workbook) throws IOException, XMLStreamException {
    try (ZipFile zip = ZipFile.builder().setFile(workbook).get()) {
      XlsxParts parts = new XlsxParts(zip, workbook.length());
      parts.check();
      return parts;
    }
  }

  /** The merged cells of each sheet, by the id of its relation. */
  Map<String, MergedCells> merged() {
    return merged;
  }

  /** The sheets that need no parser, by the id of their relation. */
  Map<String, PlainSheet> plain() {
    return plain;
  }

  private void check() throws IOException, XMLStreamException {
    readTypes();
    List<Sheet> sheets = sheets();
    Set<ZipArchiveEntry> seen = new HashSet<>(shared);
    sheets.forEach(sheet -> seen.add(sheet.part()));
    for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
      if (shared.contains(part)) {
        checkTexts(part);
      } else if (!seen.contains(part)) {
        boolean held = inMemory.contains(part) || RELATIONS.matcher(part.getName()).matches();
        drain(part, held ? UnpackLimits.HARMLESS : Long.MAX_VALUE);
      }
    }
    for (Sheet sheet : sheets) {
      Optional<PlainSheet> rows =
          usual && sheet.usual() && shared.size() < 2 ? plain(sheet.part()) : Optional.empty();
      rows.ifPresent(r -> plain.put(sheet.relation(), r));
      try (InputStream in =
          rows.isPresent()
              ? new ByteArrayInputStream(rows.get().withoutRows())
              : open(sheet.part())) {
        boolean again =
            merged.put(sheet.relation(), new XlsxSheetCheck(sharedTexts).check(in)) != null;
        if (again) {
          plain.remove(sheet.relation());
        }
      }
    }
  }

  private Optional<PlainSheet> plain(ZipArchiveEntry part) throws IOException {
    long size = part.getSize();
    if (size < 0 || size > MOST_HELD - held) {
      return Optional.empty();
    }
    try (InputStream in = open(part)) {
      byte[] bytes = in.readNBytes((int) size + 1);
      Optional<PlainSheet> sheet =
          bytes.length == size ? PlainSheet.of(bytes, texts) : Optional.empty();
      held += sheet.isPresent() ? bytes.length : 0;
      return sheet;
    }
  }

  private InputStream open(ZipArchiveEntry part) throws IOException {
    return UnpackLimits.guarded(VerifiedStream.of(zip.getInputStream(part), part.getCrc()), packed);
  }

  private void drain(ZipArchiveEntry part, long most) throws IOException {
    byte[] buffer = new byte[1 << 14];
    long all = 0;
    try (InputStream in = open(part)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        all += n;
        if (all > most) {
          throw tooMuch(part.getName(), most);
        }
      }
    }
  }

  private static DamagedFile tooMuch(String part, long most) {
    return new DamagedFile(Unreadable.UNPACKS_TOO_LARGE, part + " > " + (most >> 20) + " MB");
  }

  /** Parts that are said to be sheets, wherever that is said. */
  private List<Sheet> sheets() throws IOException, XMLStreamException {
    List<Sheet> sheets = new ArrayList<>();
    for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
      Matcher relations = RELATIONS.matcher(part.getName());
      if (!relations.matches()) {
        continue;
      }
      String folder = relations.group(1) == null ? "" : relations.group(1);
      try (InputStream in = open(part)) {
        XMLStreamReader xml = OfficeXml.reader(in);
        while (xml.hasNext()) {
          if (OfficeXml.next(xml) == START_ELEMENT && attribute(xml, "Type").endsWith(SHEET)) {
            String target = attribute(xml, "Target");
            find(target.startsWith("/") ? target : folder + target)
                .ifPresent(
                    e ->
                        sheets.add(
                            new Sheet(
                                attribute(xml, "Id"), e, part.getName().equals(USUAL_RELATIONS))));
          }
        }
      }
    }
    return sheets;
  }

  /** Which parts hold the texts, and which others the parser keeps in memory. */
  private void readTypes() throws IOException, XMLStreamException {
    ZipArchiveEntry types = zip.getEntry(TYPES);
    if (types == null) {
      throw new DamagedFile(Unreadable.DAMAGED_FILE, TYPES);
    }
    inMemory.add(types);
    find(USUAL_WORKBOOK).ifPresent(inMemory::add);
    try (InputStream in = open(types)) {
      XMLStreamReader xml = OfficeXml.reader(in);
      while (xml.hasNext()) {
        if (OfficeXml.next(xml) == START_ELEMENT) {
          String type = attribute(xml, "ContentType");
          boolean texts = type.endsWith(STRINGS);
          usual &= !texts || type.equals(USUAL_STRINGS);
          usual &=
              !type.endsWith(WORKBOOK) || attribute(xml, "PartName").equals("/" + USUAL_WORKBOOK);
          if (texts || type.endsWith(STYLES) || type.endsWith(WORKBOOK)) {
            find(attribute(xml, "PartName")).ifPresent((texts ? shared : inMemory)::add);
          }
        }
      }
    }
  }

  private static String attribute(XMLStreamReader xml, String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  /** A part by its name, in which letter case does not count. */
  private Optional<ZipArchiveEntry> find(String name) {
    String plain = name.startsWith("/") ? name.substring(1) : name;
    ZipArchiveEntry exact = zip.getEntry(plain);
    return exact != null
        ? Optional.of(exact)
        : Collections.list(zip.getEntries()).stream()
            .filter(
                e -> e.getName().toLowerCase(Locale.ROOT).equals(plain.toLowerCase(Locale.ROOT)))
            .findFirst();
  }

  /** Keeps a text that ends here; of a workbook with very many the parser is to keep them. */
  private void hold(SharedText text, int event, XMLStreamReader xml, long characters) {
    usual &= characters < MOST_HELD;
    if (!usual) {
      texts.clear();
    } else if (text.ends(event, xml)) {
      texts.add(text.whole());
    }
  }

  private void checkTexts(ZipArchiveEntry part) throws IOException, XMLStreamException {
    long characters = 0;
    SharedText text = new SharedText();
    try (InputStream in = open(part)) {
      XMLStreamReader xml = OfficeXml.reader(in);
      while (xml.hasNext()) {
        int event = OfficeXml.next(xml);
        if (event == START_ELEMENT && xml.getLocalName().equals("si")) {
          sharedTexts++;
          characters += TEXT_OVERHEAD;
        } else if (OfficeXml.text(event)) {
          characters += xml.getTextLength();
        }
        hold(text, event, xml, characters);
        if (characters > MOST_SHARED) {
          throw tooMuch(part.getName(), MOST_SHARED);
        }
      }
    }
  }
}
