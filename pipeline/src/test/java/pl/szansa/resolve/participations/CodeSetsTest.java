package pl.szansa.resolve.participations;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.szansa.model.Code;
import pl.szansa.model.Dictionary;
import pl.szansa.resolve.persons.Received;
import pl.szansa.resolve.rows.ResolvedRow;

/** Sets of codes as bits say what sorted sets of texts say. */
final class CodeSetsTest {

  @Test
  void the_list_of_a_set_is_sorted_and_has_each_code_once() {
    List<String> codes = IntStream.range(0, 40).mapToObj(i -> "c" + i * 7 % 40).toList();
    CodeSets sets = new CodeSets(codes);
    Random random = new Random(3);
    for (int i = 0; i < 20_000; i++) {
      TreeSet<String> expected = new TreeSet<>();
      long set = sets.of(null);
      for (int n = random.nextInt(6); n > 0; n--) {
        String code = codes.get(random.nextInt(codes.size()));
        expected.add(code);
        set |= sets.of(code);
      }
      assertThat(sets.list(set)).isEqualTo(List.copyOf(expected));
    }
  }

  /** As many as there are bits; the others are on no list. */
  @Test
  void a_code_that_no_bit_is_left_for_is_unlisted() {
    CodeSets sets = new CodeSets(IntStream.range(100, 200).mapToObj(i -> "c" + i).toList());
    assertThat(sets.list(sets.of("c162") | sets.of("c100"))).containsExactly("c100", "c162");
    assertThat(sets.of("c163")).isEqualTo(CodeSets.UNLISTED);
    assertThat(sets.of("other")).isEqualTo(CodeSets.UNLISTED);
  }

  private static Received random(Random random, List<String> forms, List<String> spheres) {
    return new Received(
        0,
        random.nextInt(6) == 0 ? null : forms.get(random.nextInt(forms.size())),
        random.nextInt(6) == 0 ? null : spheres.get(random.nextInt(spheres.size())),
        null,
        null,
        random.nextBoolean() ? null : BigDecimal.ONE,
        random.nextBoolean(),
        random.nextBoolean(),
        random.nextBoolean());
  }

  private static List<String> codes(String column) {
    return Dictionary.shipped().table("supports").field(column).codes().stream()
        .map(Code::value)
        .toList();
  }

  private static ResolvedRow columns(List<Received> supports) {
    ResolvedRow row = Entries.row();
    new SupportColumns()
        .add(Entries.merged(Entries.entry("P1", "2012-04-01")).get(0), supports, List.of(), row);
    return row;
  }

  /** An unlisted code beside them leads to the general way, which gives the same of the others. */
  @ParameterizedTest
  @ValueSource(strings = {"form", "sphere"})
  void columns_are_the_same_with_bits_and_without(String unlisted) {
    Random random = new Random(5);
    for (int i = 0; i < 500; i++) {
      List<Received> supports = new ArrayList<>();
      for (int n = random.nextInt(5); n > 0; n--) {
        supports.add(random(random, codes("form"), codes("sphere")));
      }
      ResolvedRow expected = columns(supports);
      boolean form = unlisted.equals("form");
      supports.add(
          new Received(
              0, form ? "zzz" : null, form ? null : "zzz", null, null, null, false, false, false));
      ResolvedRow found = columns(supports);
      for (String column :
          List.of("spheres", "spheres_completed", "forms", "forms_completed", "forms_qualified")) {
        List<Object> with = new ArrayList<>((List<?>) expected.get(column));
        if (column.equals(unlisted + "s")) {
          with.add("zzz");
        }
        assertThat(found.get(column)).as(column).isEqualTo(with);
      }
    }
  }
}
