package pl.szansa.indicators.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.apache.spark.unsafe.types.UTF8String;
import org.junit.jupiter.api.Test;
import pl.szansa.indicators.catalogue.CatalogueReader;
import pl.szansa.model.Measure.Relation;
import pl.szansa.store.scan.Batch;
import pl.szansa.store.scan.Coded;

/** A row's place is the one that its columns say, whatever the row before had. */
class SitesTest {

  private static final CountPlan PLAN =
      new CountPlan(Relation.FINANCES, CatalogueReader.read(Map.of(), Optional.empty()));

  private final Batch batch = new Batch(Place.COLUMNS);
  private final Sites sites = new Sites(batch, PLAN, 4000);

  private void set(int row, String... texts) {
    for (int c = 0; c < texts.length; c++) {
      Coded column = batch.column(Place.COLUMNS.get(c));
      column.set(row, column.code(texts[c] == null ? null : UTF8String.fromString(texts[c])));
    }
  }

  @Test
  void projects_of_an_office_share_its_place() {
    batch.begin();
    set(0, "radom", "1", "1463", "PL921", "PL92", "14", "2007-2013");
    set(1, "radom", "2", "1463", "PL921", "PL92", "14", "2007-2013");
    set(2, "radom", "1", "1463", "PL921", "PL92", "14", "2014-2020");
    set(3, "elsewhere", null, null, null, null, null, null);
    batch.end(4);
    sites.prepare();
    Sites.Three first = sites.of(0);
    assertThat(sites.of(1).office()).isSameAs(first.office());
    assertThat(sites.of(1).years()).isSameAs(first.years());
    assertThat(sites.of(1).project()).isNotSameAs(first.project());
    assertThat(sites.of(2).office()).isNotSameAs(first.office());
    assertThat(sites.of(0)).isSameAs(first);
    assertThat(first.project().place())
        .isEqualTo(new Place("radom", "1", "1463", "PL921", "PL92", "14", "2007-2013"));
    assertThat(sites.of(3).office().place())
        .isEqualTo(new Place("elsewhere", "", "", "", "", "", ""));
  }

  @Test
  void many_batches_of_more_projects_than_are_numbered_find_their_places() {
    Random random = new Random(1);
    for (int b = 0; b < 40; b++) {
      batch.begin();
      String[] projects = new String[Batch.SIZE];
      for (int row = 0; row < Batch.SIZE; row++) {
        projects[row] = Integer.toString(random.nextInt(60_000));
        set(row, "o" + random.nextInt(3), projects[row], "p", null, null, "14", "2007-2013");
      }
      batch.end(Batch.SIZE);
      sites.prepare();
      for (int row = 0; row < Batch.SIZE; row++) {
        Coded offices = batch.column("office");
        Place place = sites.of(row).project().place();
        assertThat(place.project()).isEqualTo(projects[row]);
        assertThat(place.office()).isEqualTo(offices.value(offices.at(row)).toString());
      }
    }
    assertThat(sites.packed()).isEmpty();
  }

  @Test
  void places_are_read_from_these_columns() {
    assertThat(Place.COLUMNS).isEqualTo(List.copyOf(batch.names()));
  }
}
