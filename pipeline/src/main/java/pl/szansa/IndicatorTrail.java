package pl.szansa;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import pl.szansa.indicators.catalogue.Catalogue;
import pl.szansa.indicators.catalogue.CatalogueEntry;
import pl.szansa.indicators.catalogue.CatalogueReader;
import pl.szansa.indicators.trail.FindTrail;
import pl.szansa.indicators.trail.Trail;
import pl.szansa.indicators.trail.TrailPlace;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.UserError;

/** Follows a published value of a workspace's last run down to the rows of its store. */
public final class IndicatorTrail implements AutoCloseable {

  /**
   * A value and what stands behind it.
   *
   * @param published its row of {@code indicators.csv}, by column
   * @param trail its rows; empty for a statistic over offices
   * @param offices the rows of the offices' values that a statistic is over
   */
  public record Followed(
      Map<String, String> published, Optional<Trail> trail, List<Map<String, String>> offices) {}

  private final Workspace workspace;
  private final Settings settings;
  private final Catalogue catalogue;
  private final SparkSession spark;

  public IndicatorTrail(String workspace) {
    this.workspace = Workspace.open(workspace, new Configuration());
    this.settings = this.workspace.settings();
    this.catalogue = CatalogueReader.read(this.workspace.indicators(), settings.smallestBase());
    this.spark = Engine.start(null, this.workspace.store().toString(), Long.MAX_VALUE);
  }

  /**
   * @param id of an indicator of the workspace
   * @param most how many rows are wanted
   * @throws UserError if nothing is published there
   */
  public Followed follow(String id, TrailPlace place, int most) {
    CatalogueEntry entry = catalogue.entry(id).orElseThrow();
    entry
        .sampled()
        .ifPresent(
            s -> {
              throw new UserError(
                  id + " is estimated from the people drawn for a sample",
                  "follow what it estimates: szansa indicators " + s.of() + " --trail ...");
            });
    List<Map<String, String>> published = published(id);
    Map<String, String> value =
        published.stream()
            .filter(row -> isAt(row, place))
            .findFirst()
            .orElseThrow(() -> nothing(id, place, published));
    if (entry.overOffices().isPresent()) {
      List<Map<String, String>> values = published(entry.overOffices().get().of());
      return new Followed(value, Optional.empty(), offices(place, values));
    }
    FindTrail find = new FindTrail(spark, settings.firstYear(), settings.lastYear());
    return new Followed(value, Optional.of(find.find(entry, place, most)), List.of());
  }

  /** Totals of an indicator. */
  private List<Map<String, String>> published(String id) {
    List<Map<String, String>> rows = new ArrayList<>();
    Path file = new Path(workspace.out(), "indicators.csv");
    try (Reader text = new InputStreamReader(workspace.fs().open(file), StandardCharsets.UTF_8);
        CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(text)) {
      for (NamedCsvRecord row : csv) {
        if (row.getField("indicator").equals(id) && row.getField("breakdown").equals("total")) {
          rows.add(row.getFieldsAsMap());
        }
      }
      return rows;
    } catch (FileNotFoundException e) {
      throw new UserError(
          "nothing has been published here yet", "run the job first: szansa run WORKSPACE");
    } catch (IOException e) {
      throw new UserError(file + " cannot be read: " + e.getMessage(), "run the job again");
    }
  }

  private static boolean isAt(Map<String, String> row, TrailPlace place) {
    return isIn(row, place.level()) && row.get("area").equals(place.area()) && isThen(row, place);
  }

  private static boolean isIn(Map<String, String> row, AreaLevel level) {
    return row.get("area_level").equals(level.code());
  }

  private static boolean isThen(Map<String, String> row, TrailPlace place) {
    return row.get("period").equals(place.period());
  }

  private static UserError nothing(
      String id, TrailPlace place, List<Map<String, String>> published) {
    Set<String> areas = new TreeSet<>();
    Set<String> periods = new TreeSet<>();
    for (Map<String, String> row : published) {
      if (isIn(row, place.level())) {
        areas.add(row.get("area"));
        if (row.get("area").equals(place.area())) {
          periods.add(row.get("period"));
        }
      }
    }
    String remedy =
        periods.isEmpty()
            ? "there it is published for " + some(areas)
            : "its periods there are " + String.join(", ", periods);
    return new UserError(
        id
            + " is not published for "
            + place.level().code()
            + " "
            + place.area()
            + " in "
            + place.period(),
        areas.isEmpty() ? "look into out/indicators.csv, or run the job again" : remedy);
  }

  private static String some(Set<String> areas) {
    List<String> first = areas.stream().limit(10).toList();
    return String.join(", ", first) + (areas.size() > first.size() ? " ..." : "");
  }

  private List<Map<String, String>> offices(TrailPlace place, List<Map<String, String>> values) {
    Set<String> inArea = new TreeSet<>();
    for (String table : List.of("participations", "finances")) {
      spark
          .table("store.szansa." + table)
          .where(place.areaSql())
          .select("office")
          .distinct()
          .collectAsList()
          .forEach(row -> inArea.add(row.getString(0)));
    }
    return values.stream()
        .filter(row -> isIn(row, AreaLevel.OFFICE) && inArea.contains(row.get("area")))
        .filter(row -> isThen(row, place))
        .toList();
  }

  @Override
  public void close() {
    spark.stop();
  }
}
