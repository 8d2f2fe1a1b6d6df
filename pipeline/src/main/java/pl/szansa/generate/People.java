package pl.szansa.generate;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Invents the people of an office and the days on which they enter. */
final class People {

  private static final int YOUNGEST_GRADUATE = 23;
  private static final int GROWN_UP = 25;
  private static final int OLDEST_WOMAN = 59;
  private static final int OLDEST_MAN = 64;

  private final OfficePlan office;
  private final Draw draw;
  private final Set<String> numbers = new HashSet<>();

  People(OfficePlan office, Draw draw) {
    this.office = office;
    this.draw = draw;
  }

  /** The complete participations, then the incomplete ones, each by day of entry. */
  List<Participation> enrol() {
    List<Participation> all = new ArrayList<>(group(office.intake().participants(), true));
    List<Participation> incomplete = group(incompleteByYear(), false);
    for (int i = 0; i < incomplete.size(); i++) {
      incomplete.get(i).row().set(i % 2 == 0 ? "education" : "labour_status", "no_answer");
    }
    all.addAll(incomplete);
    return all;
  }

  /** Gives a row of participants a person of its own, of the same sex and day of birth. */
  void rename(Row row) {
    String number = number(row.date("birth_date"), row.text("sex"));
    int ordinal = numbers.size();
    row.set("person", number)
        .set("given_name", "Osoba")
        .set("family_name", String.format(Locale.ROOT, "Syntetyczna-%06d", ordinal))
        .set("street", "ul. Zmyślona")
        .set("house", String.valueOf(1 + ordinal % 97))
        .set("town", "Przykładowo")
        .set("postcode", "00-000")
        .set("telephone", "000-000-000")
        .set("email", String.format(Locale.ROOT, "osoba.%06d@example.org", ordinal));
  }

  private SortedMap<Integer, Integer> incompleteByYear() {
    SortedMap<Integer, Integer> complete = office.intake().participants();
    double[] weights = complete.values().stream().mapToDouble(Integer::doubleValue).toArray();
    long[] parts = Split.of(office.intake().incomplete(), weights);
    SortedMap<Integer, Integer> byYear = new TreeMap<>();
    int i = 0;
    for (Integer year : complete.keySet()) {
      byYear.put(year, (int) parts[i++]);
    }
    return byYear;
  }

  private List<Participation> group(SortedMap<Integer, Integer> byYear, boolean withLate) {
    List<LocalDate> entries = entries(byYear);
    if (withLate && office.intake().late() != null) {
      entries = late(entries, office.intake().late());
    }
    List<Participation> group = new ArrayList<>(entries.size());
    for (LocalDate entry : entries) {
      Row row = new Row(Table.PARTICIPANTS);
      row.set("office", name()).set("project", office.project().number()).set("entry_date", entry);
      group.add(new Participation(row));
    }
    traits(group);
    group.forEach(p -> birth(p.row()));
    group.forEach(p -> withoutWork(p.row()));
    group.forEach(p -> rename(p.row()));
    return group;
  }

  /** As the office writes its own name in its files. */
  private String name() {
    return office.aliases().isEmpty() ? office.name() : office.aliases().get(0);
  }

  private List<LocalDate> entries(SortedMap<Integer, Integer> byYear) {
    List<LocalDate> entries = new ArrayList<>();
    byYear.forEach(
        (year, persons) -> {
          LocalDate first = LocalDate.of(year, office.intake().firstMonth(), 1);
          LocalDate last = YearMonth.of(year, office.intake().lastMonth()).atEndOfMonth();
          LocalDate start = office.project().start();
          for (int i = 0; i < persons; i++) {
            entries.add(draw.between(first.isBefore(start) ? start : first, last));
          }
        });
    entries.sort(Comparator.naturalOrder());
    return entries;
  }

  private List<LocalDate> late(List<LocalDate> entries, OfficePlan.Late late) {
    List<LocalDate> moved = new ArrayList<>(entries);
    for (int i = 0; i < late.persons(); i++) {
      moved.set(moved.size() - 1 - i, draw.between(late.from(), late.from().plusDays(7)));
    }
    return moved;
  }

  private void traits(List<Participation> group) {
    for (Map.Entry<String, Map<String, Double>> trait : office.people().entrySet()) {
      List<String> codes = draw.quota(trait.getValue(), group.size());
      for (int i = 0; i < group.size(); i++) {
        set(group.get(i).row(), trait.getKey(), codes.get(i));
      }
    }
    pupilsAreYoung(group);
    group.forEach(p -> farmersWork(p.row()));
  }

  /** Nobody who works lives in a household without working people. */
  private static void farmersWork(Row row) {
    if (row.has("labour_status", "farmer") && row.has("jobless_household", Participation.YES)) {
      row.set("jobless_household", Participation.NO);
    }
  }

  private void set(Row row, String trait, String code) {
    switch (trait) {
      case "age" -> row.set("age_at_entry", code);
      case "tool" ->
          row.set(
                  "social_contract",
                  Participation.yesNo(!code.equals("programme") && !code.equals("none")))
              .set(
                  "local_activity_programme",
                  Participation.yesNo(!code.equals("contract") && !code.equals("none")));
      default -> row.set(trait, code);
    }
  }

  /** Those who learn change age bands with people of the lowest band who do not. */
  private static void pupilsAreYoung(List<Participation> group) {
    String lowest =
        group.stream().map(p -> p.row().text("age_at_entry")).min(String::compareTo).orElse("");
    int next = 0;
    for (Participation pupil : group) {
      if (pupil.row().has("labour_status", "inactive_in_education")) {
        while (next < group.size() && !takesPlace(group.get(next).row(), lowest)) {
          next++;
        }
        if (next < group.size() && !pupil.row().has("age_at_entry", lowest)) {
          group.get(next).row().set("age_at_entry", pupil.row().value("age_at_entry"));
          pupil.row().set("age_at_entry", lowest).set("education", "isced_3");
        }
      }
    }
  }

  private static boolean takesPlace(Row row, String lowest) {
    return row.has("age_at_entry", lowest) && !row.has("labour_status", "inactive_in_education");
  }

  private void birth(Row row) {
    String[] band = row.text("age_at_entry").split("-");
    int least = Integer.parseInt(band[0]);
    int most = Math.min(Integer.parseInt(band[1]), oldest(row));
    int age = draw.between(Math.min(least, most), most);
    if (row.has("education", "isced_5_8")) {
      age = Math.max(age, YOUNGEST_GRADUATE);
    }
    LocalDate born = row.date("entry_date").minusYears(age).minusDays(draw.between(0, 360));
    if (born.getMonthValue() == 2 && born.getDayOfMonth() == 29) {
      born = born.minusDays(1);
    }
    row.set("birth_date", born)
        .set("age_at_entry", Period.between(born, row.date("entry_date")).getYears());
  }

  /** The last year of working age, which women reach earlier. */
  static int oldest(Row row) {
    return row.has("sex", "female") ? OLDEST_WOMAN : OLDEST_MAN;
  }

  /** The unemployed say for how long; above 12 months is long, for the young above 6. */
  private void withoutWork(Row row) {
    int shortest = row.number("age_at_entry") < GROWN_UP ? 6 : 12;
    if (row.has("labour_status", "unemployed")) {
      row.set("unemployment_months", draw.between(1, shortest));
    } else if (row.has("labour_status", "unemployed_long_term")) {
      row.set("unemployment_months", draw.between(shortest + 1, 5 * shortest));
    }
  }

  private String number(LocalDate born, String sex) {
    String number;
    do {
      number = Pesel.of(born, sex, draw.between(0, 4999));
    } while (!numbers.add(number));
    return number;
  }
}
