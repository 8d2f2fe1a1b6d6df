package pl.szansa;

import java.util.List;
import java.util.Random;
import java.util.TreeMap;

/**
 * Small files of a few offices that come, change and go: persons in several offices and projects,
 * re-entries, snapshots that replace older ones, copies, rows that are wrong.
 */
final class RandomInbox {

  static final String PARTICIPANTS =
      "person;project;sex;age_at_entry;education;labour_status;entry_date;exit_date;"
          + "result_employment\n";
  static final String SUPPORTS = "person;project;form;start_date;end_date;completed\n";
  static final String SPENDING = "project;document_date;amount;eu_amount;own_amount\n";

  private static final List<String> OFFICES = List.of("radom", "pionki", "lista");
  private static final List<String> FORMS = List.of("staż", "szkolenie", "kurs zawodowy");
  private static final int PERSONS = 400;
  private static final int[] WEIGHTS = {1, 3, 7, 9, 1, 3, 7, 9, 1, 3};

  private final Random random;
  private final TreeMap<String, String> files = new TreeMap<>();
  private int number;
  private String last = "";

  RandomInbox(long seed) {
    random = new Random(seed);
    for (int i = 0; i < 12; i++) {
      files.put(path("uczestnicy"), participants(60));
    }
    for (int i = 0; i < 3; i++) {
      files.put(path("wsparcie"), supports(60));
      files.put(path("wydatki"), spending(10));
    }
  }

  /** Texts by path. */
  TreeMap<String, String> files() {
    return files;
  }

  void put(String path, String text) {
    files.put(path, text);
  }

  /** What the last step did. */
  String last() {
    return last;
  }

  /** Takes every second file away. */
  void half() {
    List<String> paths = List.copyOf(files.keySet());
    for (int i = 0; i < paths.size(); i += 2) {
      files.remove(paths.get(i));
    }
  }

  /** One or two things happen. */
  void step() {
    last = "";
    for (int i = 0; i <= random.nextInt(2); i++) {
      happen();
    }
  }

  private void happen() {
    String some = of(List.copyOf(files.keySet()));
    switch (random.nextInt(8)) {
      case 0, 1 -> tell("new", path("uczestnicy"), participants(15));
      case 2 -> tell("new", path("wsparcie"), supports(15));
      case 3 -> tell("new", path("wydatki"), spending(5));
      case 4 -> tell("copied", "kopia/" + number++ + ".csv", files.get(some));
      case 5 -> {
        last += "removed " + some + ", ";
        files.remove(some);
      }
      case 6 -> tell("a row less", some, files.get(some).replaceFirst("\n[^\n]*\n", "\n"));
      default -> tell("a cell changed", some, files.get(some).replaceFirst(";tak\n", ";nie\n"));
    }
  }

  private void tell(String what, String path, String text) {
    last += what + " " + path + ", ";
    files.put(path, text);
  }

  /** Some names state a date, so that files of one register may be snapshots of it. */
  private String path(String kind) {
    String date =
        random.nextBoolean()
            ? ""
            : "_201%d-%02d-28".formatted(3 + random.nextInt(3), 1 + random.nextInt(12));
    return "%s/%s%d%s.csv".formatted(of(OFFICES), kind, number++, date);
  }

  private String participants(int rows) {
    StringBuilder text = new StringBuilder(PARTICIPANTS);
    for (int i = 0; i < rows; i++) {
      String entry = random.nextInt(20) == 0 ? "wczoraj" : day(2013);
      text.append(
          participant(
              random.nextInt(PERSONS),
              random.nextInt(3),
              entry,
              random.nextBoolean() ? "" : day(2014),
              random.nextBoolean() ? "tak" : "nie"));
    }
    return text.toString();
  }

  /** A line of a register. */
  static String participant(int person, int project, String entry, String exit, String employed) {
    return "%s;P%d;K;30;podstawowe;bezrobotny;%s;%s;%s\n"
        .formatted(pesel(person), project, entry, exit, employed);
  }

  private String supports(int rows) {
    StringBuilder text = new StringBuilder(SUPPORTS);
    for (int i = 0; i < rows; i++) {
      text.append(
          "%s;P%d;%s;%s;%s;tak\n"
              .formatted(
                  pesel(random.nextInt(PERSONS)),
                  random.nextInt(3),
                  of(FORMS),
                  day(2013),
                  day(2014)));
    }
    return text.toString();
  }

  private String spending(int rows) {
    StringBuilder text = new StringBuilder(SPENDING);
    for (int i = 0; i < rows; i++) {
      text.append(
          "P%d;%s;%d,00;4,00;1,00\n".formatted(random.nextInt(3), day(2013), random.nextInt(9)));
    }
    return text.toString();
  }

  private String day(int year) {
    return "%d-%02d-%02d"
        .formatted(year + random.nextInt(2), 1 + random.nextInt(12), 1 + random.nextInt(28));
  }

  private <T> T of(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }

  /** Of a woman born in 1980. */
  private static String pesel(int person) {
    String digits = "8001%02d%04d".formatted(1 + person % 28, person * 10 + person % 5 * 2);
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (digits.charAt(i) - '0');
    }
    return digits + (10 - sum % 10) % 10;
  }
}
