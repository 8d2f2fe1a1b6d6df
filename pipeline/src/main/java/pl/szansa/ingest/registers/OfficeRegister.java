package pl.szansa.ingest.registers;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pl.szansa.ingest.values.Words;
import pl.szansa.model.Language;
import pl.szansa.model.Office;

/** The offices of {@code reference/offices.csv}, found by id, name, alias or number. */
public final class OfficeRegister implements Serializable {

  /**
   * Full names in every case that beneficiary lists use, and the abbreviations; compared as whole
   * words of the normalised name, so that "samopomocy" does not match.
   */
  private static final List<String> WELFARE_CENTRES =
      List.of(
          "pomocy spolecznej",
          "pomocy rodzinie",
          "ops",
          "mops",
          "gops",
          "mgops",
          "mopr",
          "pcpr",
          "cus");

  /** How words begin that stand in names of institutions. */
  private static final List<String> INSTITUTIONS =
      List.of(
          "gmin",
          "miast",
          "powiat",
          "wojewodz",
          "samorzad",
          "osrod",
          "centr",
          "urzad",
          "fundacj",
          "stowarzysz",
          "towarzyst",
          "spolk",
          "spoldzieln",
          "zaklad",
          "szkol",
          "uniwersyt",
          "instytut",
          "izb",
          "zwiaz",
          "caritas",
          "agencj",
          "biur");

  private static final int LONGEST_ID = 96;

  private final Map<String, OfficeEntry> byId = new LinkedHashMap<>();
  private final Map<String, List<OfficeEntry>> earlier = new HashMap<>();
  private final Map<String, Office> byName = new HashMap<>();
  private final Territory territory;
  private transient OfficeNames names;

  public OfficeRegister() {
    this(new Territory());
  }

  /**
   * @param territory tells which place names several communes share
   */
  OfficeRegister(Territory territory) {
    this.territory = territory;
  }

  /**
   * Adds a line. Of several lines of an office the one that is valid last stands for it, and of
   * lines for the same days the last one.
   */
  void add(OfficeEntry entry) {
    String id = entry.office().id();
    OfficeEntry known = byId.get(id);
    boolean older = known != null && known.isAfter(entry);
    if (older || known != null && entry.isAfter(known)) {
      earlier.computeIfAbsent(id, i -> new ArrayList<>()).add(older ? entry : known);
    }
    byId.put(id, older ? known : entry);
    spellings(entry).forEach(name -> byName.put(Words.normalise(name), entry.office()));
  }

  private static Stream<String> spellings(OfficeEntry entry) {
    return Stream.concat(
            Stream.of(entry.office().id(), entry.office().name(), entry.nip(), entry.regon()),
            entry.aliases().stream())
        .filter(name -> !name.isEmpty());
  }

  /** Another office that has one of these names. */
  Optional<Office> namesake(OfficeEntry entry) {
    return spellings(entry)
        .map(name -> byName.get(Words.normalise(name)))
        .filter(other -> other != null && !other.id().equals(entry.office().id()))
        .findFirst();
  }

  public List<Office> offices() {
    return byId.values().stream().map(OfficeEntry::office).toList();
  }

  /** Whether the register has an office of that id. */
  public boolean has(String id) {
    return byId.containsKey(id);
  }

  public boolean isEmpty() {
    return byId.isEmpty();
  }

  /** Whether a text can be the name of an institution, and not only of a person. */
  public static boolean institution(String name) {
    String words = Words.normalise(name);
    return kind(words).equals("welfare_centre")
        || Stream.of(words.split(" ")).anyMatch(w -> INSTITUTIONS.stream().anyMatch(w::startsWith));
  }

  /** The language in which an office is written to, where the register says so. */
  public Optional<Language> language(String id) {
    return Optional.ofNullable(byId.get(id)).map(OfficeEntry::language);
  }

  /**
   * The office of an id, name, alias, NIP or REGON, if the register has it; else the only welfare
   * centre of the kind and place that the text names, in whatever order and case.
   */
  public Optional<Office> find(String text) {
    Office known = byName.get(Words.normalise(text));
    return known != null || byId.isEmpty() ? Optional.ofNullable(known) : names().find(text);
  }

  private OfficeNames names() {
    if (names == null) {
      names = new OfficeNames(List.copyOf(byId.values()), territory);
    }
    return names;
  }

  /** The office of an id, name or alias; one that the register lacks gets an id from its name. */
  public Office resolve(String text) {
    return find(text).orElseGet(() -> unknown(text));
  }

  private static Office unknown(String text) {
    String words = Words.normalise(text);
    return new Office(id(words), text.strip(), "", kind(words));
  }

  /** Two-digit code of the voivodeship that an office lies in, empty if unknown. */
  String voivodeship(Office office) {
    OfficeEntry entry = byId.get(office.id());
    return entry == null ? office.voivodeship() : entry.voivodeship();
  }

  /** Whether an office was, or will be, another one on some days. */
  public boolean changes(Office office) {
    OfficeEntry entry = byId.get(office.id());
    return entry != null
        && (entry.to() != null || earlier.containsKey(office.id()) || entry.office() != office);
  }

  /**
   * The office as it was on a day, or what it has become by then: its successor, or that one's, and
   * so on.
   */
  public Office on(Office office, LocalDate day) {
    OfficeEntry entry = byId.get(office.id());
    // cycles are found when the register is read
    while (entry != null
        && entry.to() != null
        && day.isAfter(entry.to())
        && byId.containsKey(entry.successor())) {
      entry = byId.get(entry.successor());
    }
    return entry == null ? office : valid(entry, day).office();
  }

  private OfficeEntry valid(OfficeEntry last, LocalDate day) {
    for (OfficeEntry entry : earlier.getOrDefault(last.office().id(), List.of())) {
      if (entry.on(day)) {
        return entry;
      }
    }
    return last;
  }

  /** What is wrong with the successors, if anything. */
  Optional<String> brokenSuccession() {
    for (OfficeEntry entry : byId.values()) {
      Set<String> passed = new HashSet<>();
      for (OfficeEntry e = entry; !e.successor().isEmpty(); e = byId.get(e.successor())) {
        if (!byId.containsKey(e.successor())) {
          return Optional.of(
              "the successor \""
                  + e.successor()
                  + "\" of \""
                  + e.office().id()
                  + "\" is not there");
        }
        if (!passed.add(e.office().id())) {
          return Optional.of("the successors of \"" + entry.office().id() + "\" go in a circle");
        }
      }
    }
    return Optional.empty();
  }

  private static String kind(String words) {
    String padded = " " + words + " ";
    boolean welfare = WELFARE_CENTRES.stream().anyMatch(w -> padded.contains(" " + w + " "));
    return welfare ? "welfare_centre" : "other";
  }

  private static String id(String words) {
    String slug = words.replace(' ', '-');
    return slug.length() <= LONGEST_ID
        ? slug
        : slug.substring(0, LONGEST_ID) + "-" + Integer.toHexString(slug.hashCode());
  }
}
