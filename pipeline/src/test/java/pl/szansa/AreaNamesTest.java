package pl.szansa;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import pl.szansa.ingest.registers.OfficeRegister;
import pl.szansa.ingest.registers.Reference;
import pl.szansa.model.Area;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.PeerGroup;
import pl.szansa.model.PeerGroups;
import pl.szansa.model.Text;
import pl.szansa.model.Unit;
import pl.szansa.model.ValueStatus;

class AreaNamesTest {

  private static final PeerGroups PEERS =
      new PeerGroups(
          List.of(
              new PeerGroup(
                  "small", new Text("małe", "small"), Text.NONE, List.of("glowno", "lezajsk"))),
          Text.NONE);

  private static IndicatorValue value(AreaLevel level, String area) {
    return new IndicatorValue(
        "x",
        level,
        area,
        "all",
        "total",
        "all",
        ValueStatus.NOT_APPLICABLE,
        null,
        null,
        null,
        null,
        "",
        null,
        null,
        Unit.PLN,
        "");
  }

  @Test
  void theAreasOfTheValuesHaveNamesFromTheWidestByCode() {
    Workspace sample = Workspace.open(Workspaces.SAMPLE.toString(), new Configuration());
    OfficeRegister register = Reference.read(sample.fs(), sample.reference()).offices();
    List<IndicatorValue> values =
        Stream.of(
                value(AreaLevel.PEER_GROUP, "small"),
                value(AreaLevel.PEER_GROUP, "gone"),
                value(AreaLevel.PROJECT, "P1"),
                value(AreaLevel.OFFICE, "radom"),
                value(AreaLevel.OFFICE, "fundacja-most"),
                value(AreaLevel.OFFICE, "nobody"),
                value(AreaLevel.OFFICE, "radom"),
                value(AreaLevel.POWIAT, "1463"),
                value(AreaLevel.POWIAT, "1425"),
                value(AreaLevel.POWIAT, "2402"),
                value(AreaLevel.POWIAT, "1499"),
                value(AreaLevel.NUTS2, "PL92"),
                value(AreaLevel.NUTS3, "PL921"),
                value(AreaLevel.NUTS3, "PL999"),
                value(AreaLevel.VOIVODESHIP, "14"),
                value(AreaLevel.COUNTRY, "all"))
            .toList();
    assertThat(new AreaNames(register, Map.of("fundacja-most", "Fundacja Most"), PEERS).of(values))
        .containsExactly(
            new Area(AreaLevel.COUNTRY, "all", new Text("Polska", "Poland"), ""),
            new Area(AreaLevel.VOIVODESHIP, "14", new Text("mazowieckie", "Masovia"), ""),
            new Area(
                AreaLevel.NUTS2,
                "PL92",
                new Text("mazowiecki regionalny", "Masovian Regional"),
                "14"),
            new Area(
                AreaLevel.NUTS3,
                "PL921",
                new Text("podregion radomski", "Radomski subregion"),
                "14"),
            new Area(AreaLevel.NUTS3, "PL999", new Text("PL999", "PL999"), ""),
            new Area(
                AreaLevel.POWIAT, "1425", new Text("powiat radomski", "powiat radomski"), "14"),
            new Area(AreaLevel.POWIAT, "1463", new Text("Radom (miasto)", "Radom (city)"), "14"),
            new Area(AreaLevel.POWIAT, "1499", new Text("1499", "1499"), "14"),
            new Area(
                AreaLevel.POWIAT,
                "2402",
                new Text("powiat bielski (śląskie)", "powiat bielski (Silesia)"),
                "24"),
            new Area(
                AreaLevel.OFFICE, "fundacja-most", new Text("Fundacja Most", "Fundacja Most"), ""),
            new Area(AreaLevel.OFFICE, "nobody", new Text("nobody", "nobody"), ""),
            new Area(AreaLevel.OFFICE, "radom", new Text("MOPS Radom", "MOPS Radom"), "14"),
            new Area(AreaLevel.PROJECT, "P1", new Text("P1", "P1"), ""),
            new Area(AreaLevel.PEER_GROUP, "gone", new Text("gone", "gone"), ""),
            new Area(AreaLevel.PEER_GROUP, "small", new Text("małe", "small"), ""));
  }
}
