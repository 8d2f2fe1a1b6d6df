package pl.szansa.resolve.participations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import pl.szansa.model.Code;
import pl.szansa.model.Dictionary;
import pl.szansa.resolve.persons.Answers;
import pl.szansa.resolve.persons.Entry;
import pl.szansa.resolve.persons.Received;

/**
 * The supports of a participation, each once: from the registers of supports and from the columns
 * of the participant's own rows, of which some forms have one per support. What several submissions
 * state with the same form and first day is one support; what one submission states twice is two.
 */
final class CountedSupports {

  private record Key(String form, LocalDate start) {}

  private final Map<String, String> sphereOfForm = new HashMap<>();

  CountedSupports() {
    for (Code form : Dictionary.shipped().table("supports").field("form").codes()) {
      if (!form.sphere().isEmpty()) {
        sphereOfForm.put(form.value(), form.sphere());
      }
    }
  }

  List<Received> of(PersonHistory.Merged merged) {
    Collection<Received> registered = once(merged.first().received());
    List<Received> own = own(merged.rows());
    List<Received> counted = new ArrayList<>(registered.size() + own.size());
    counted.addAll(registered);
    if (!own.isEmpty()) {
      addUnregistered(own, counted);
    }
    for (int i = 0; i < counted.size(); i++) {
      counted.set(i, withSphere(counted.get(i)));
    }
    return counted;
  }

  private static void addUnregistered(List<Received> stated, List<Received> counted) {
    Set<Key> known = new HashSet<>();
    Set<String> forms = new HashSet<>();
    counted.forEach(s -> known.add(key(s)));
    counted.forEach(s -> forms.add(s.form()));
    for (Received own : once(stated)) {
      // without a first day it may be any of that form
      boolean registered = own.start() == null ? forms.contains(own.form()) : stated(own, known);
      if (!registered) {
        counted.add(own);
      }
    }
  }

  private static boolean stated(Received own, Set<Key> known) {
    return known.contains(key(own)) || known.contains(new Key(own.form(), null));
  }

  /** Of what several submissions state only what the newest of them says. */
  private static Collection<Received> once(Collection<Received> supports) {
    return Received.ofOneSubmission(supports) ? supports : newest(supports);
  }

  private static List<Received> newest(Collection<Received> supports) {
    Map<Key, List<Received>> byKey = new LinkedHashMap<>();
    supports.forEach(s -> byKey.computeIfAbsent(key(s), k -> new ArrayList<>()).add(s));
    List<Received> once = new ArrayList<>();
    for (List<Received> same : byKey.values()) {
      int newest = same.stream().mapToInt(Received::submission).max().orElseThrow();
      same.stream().filter(s -> s.submission() == newest).forEach(once::add);
    }
    return once;
  }

  private static Key key(Received support) {
    return new Key(support.form(), support.start());
  }

  /** What the participant's own rows state; such a form does not say whether it was completed. */
  private static List<Received> own(List<Entry> rows) {
    List<Received> own = List.of();
    for (Entry row : rows) {
      String form = row.text(Entry.SUPPORT_FORM);
      if (Answers.given(form)) {
        own = own.isEmpty() ? new ArrayList<>() : own;
        own.add(
            new Received(
                row.submission(),
                form,
                null,
                row.date(Entry.SUPPORT_START_DATE),
                row.date(Entry.SUPPORT_END_DATE),
                null,
                false,
                false,
                false));
      }
    }
    return own;
  }

  private Received withSphere(Received s) {
    return Answers.given(s.sphere()) ? s : inSphereOfForm(s);
  }

  private Received inSphereOfForm(Received s) {
    String sphere = sphereOfForm.get(Objects.requireNonNullElse(s.form(), ""));
    return new Received(
        s.submission(),
        s.form(),
        sphere,
        s.start(),
        s.end(),
        s.hours(),
        s.completed(),
        s.certified(),
        s.qualified());
  }
}
