package pl.szansa.ingest.formats;

import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
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
  private static final String STRINGS = "sharedStrings+xml";

  /** Characters of all shared texts: they stay in memory while the workbook is read. */
  private static final long MOST_SHARED = 200_000_000;

  /** What a shared text takes beside its characters, in characters. */
  private static final int TEXT_OVERHEAD = 30;

  private final ZipFile zip;
  private final long packed;
  private final Map<String, MergedCells> merged = new HashMap<>();
  private long sharedTexts;

  private XlsxParts(ZipFile zip, long packed) {
    this.zip = zip;
    this.packed = packed;
  }

  /** The merged cells of each sheet, by the id of its relation. */
  static Map<String, MergedCells> check(File workbook) throws IOException, XMLStreamException {
    try (ZipFile zip = ZipFile.builder().setFile(workbook).get()) {
      XlsxParts parts = new XlsxParts(zip, workbook.length());
      parts.check();
      return parts.merged;
    }
  }

  private void check() throws IOException, XMLStreamException {
    Map<String, ZipArchiveEntry> sheets = sheets();
    Set<ZipArchiveEntry> shared = shared();
    for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
      if (shared.contains(part)) {
        checkTexts(part);
      } else if (!sheets.containsValue(part)) {
        drain(part);
      }
    }
    for (var sheet : sheets.entrySet()) {
      try (InputStream in = open(sheet.getValue())) {
        merged.put(sheet.getKey(), new XlsxSheetCheck(sharedTexts).check(in));
      }
    }
  }

  private InputStream open(ZipArchiveEntry part) throws IOException {
    return UnpackLimits.guarded(new VerifiedStream(zip.getInputStream(part), part.getCrc()), packed);
  }

  private void drain(ZipArchiveEntry part) throws IOException {
    byte[] buffer = new byte[1 << 14];
    try (InputStream in = open(part)) {
      while (in.read(buffer) >= 0) {
        // the guard counts
      }
    }
  }

  /** Parts that hold sheets, by the id of the relation, as the parser finds them. */
  private Map<String, ZipArchiveEntry> sheets() throws IOException, XMLStreamException {
    Map<String, ZipArchiveEntry> sheets = new LinkedHashMap<>();
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
                .ifPresent(e -> sheets.put(attribute(xml, "Id"), e));
          }
        }
      }
    }
    return sheets;
  }

  private Set<ZipArchiveEntry> shared() throws IOException, XMLStreamException {
    Set<ZipArchiveEntry> shared = new LinkedHashSet<>();
    ZipArchiveEntry types = zip.getEntry("[Content_Types].xml");
    if (types == null) {
      throw new DamagedFile(Unreadable.DAMAGED_FILE, "[Content_Types].xml");
    }
    try (InputStream in = open(types)) {
      XMLStreamReader xml = OfficeXml.reader(in);
      while (xml.hasNext()) {
        if (OfficeXml.next(xml) == START_ELEMENT
            && attribute(xml, "ContentType").endsWith(STRINGS)) {
          find(attribute(xml, "PartName")).ifPresent(shared::add);
        }
      }
    }
    return shared;
  }

  private static String attribute(XMLStreamReader xml, String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  /** A part by its name, in which letter case does not count. */
  private java.util.Optional<ZipArchiveEntry> find(String name) {
    String plain = name.startsWith("/") ? name.substring(1) : name;
    ZipArchiveEntry exact = zip.getEntry(plain);
    return exact != null
        ? java.util.Optional.of(exact)
        : Collections.list(zip.getEntries()).stream()
            .filter(
                e -> e.getName().toLowerCase(Locale.ROOT).equals(plain.toLowerCase(Locale.ROOT)))
            .findFirst();
  }

  private void checkTexts(ZipArchiveEntry part) throws IOException, XMLStreamException {
    long characters = 0;
    try (InputStream in = open(part)) {
      XMLStreamReader xml = OfficeXml.reader(in);
      while (xml.hasNext()) {
        int event = OfficeXml.next(xml);
        if (event == START_ELEMENT && xml.getLocalName().equals("si")) {
          sharedTexts++;
          characters += TEXT_OVERHEAD;
        } else if (event == CHARACTERS) {
          characters += xml.getTextLength();
        }
        if (characters > MOST_SHARED) {
          throw new DamagedFile(
              Unreadable.UNPACKS_TOO_LARGE, "sharedStrings > " + (MOST_SHARED >> 20) + " MB");
        }
      }
    }
  }
}
