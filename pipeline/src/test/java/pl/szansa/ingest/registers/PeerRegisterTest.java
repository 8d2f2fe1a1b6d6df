package pl.szansa.ingest.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.szansa.ingest.Delivery;
import pl.szansa.model.PeerGroup;
import pl.szansa.model.Text;
import pl.szansa.model.UserError;

final class PeerRegisterTest {

  private static final String OFFICES = "office_id,name\nradom,MOPS Radom\nglowno,MOPS Głowno\n";

  @TempDir Path folder;

  private PeerRegister peers(String offices, String peers) {
    Delivery.csv(folder, "peers.csv", peers);
    return Delivery.reference(folder, offices, "").peers();
  }

  @Test
  void groupsAreThoseOfTheLinesInTheOrderOfTheirIds() {
    PeerRegister peers =
        peers(
            OFFICES + "lezajsk,MOPS Leżajsk\n",
            "office_id;peer_group;name_pl;name_en\n"
                + "radom;small;;\nlezajsk;big;duże;big\nglowno;small;małe;\n");
    assertThat(peers.isEmpty()).isFalse();
    assertThat(peers.groups())
        .containsExactly(
            new PeerGroup("big", new Text("duże", "big"), Text.NONE, List.of("lezajsk")),
            new PeerGroup(
                "small", new Text("małe", "małe"), Text.NONE, List.of("glowno", "radom")));
  }

  @Test
  void namesAndARegisterOfOfficesAreOptional() {
    assertThat(peers("", "office_id,peer_group\nx,G1\n").groups())
        .containsExactly(new PeerGroup("G1", new Text("G1", "G1"), Text.NONE, List.of("x")));
  }

  @Test
  void aFileOfATitleLineListsNothing() {
    assertThat(peers(OFFICES, "office_id,peer_group,name_pl,name_en\n").isEmpty()).isTrue();
    assertThat(Delivery.noReference().peers().isEmpty()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "radon,a,,    | the office \"radon\" is not in reference/offices.csv; did you mean"
            + " \"radom\"?",
        "warszawa,a,, | the office \"warszawa\" is not in reference/offices.csv",
        "glowno,b,,   | the office \"glowno\" is there twice; it belongs to one group at most",
        "glowno,a,,   | the office \"glowno\" is there twice; it belongs to one group at most",
        "radom,,,     | there is no value in the column \"peer_group\"",
        ",a,,         | there is no value in the column \"office_id\"",
        "radom,a,x,y  | the group \"a\" is called \"small\" on an earlier line",
      })
  void mistakesAreToldWithTheirLine(String line, String problem) {
    String peers = "office_id,peer_group,name_pl,name_en\nglowno,a,małe,small\n" + line + "\n";
    assertThatThrownBy(() -> peers(OFFICES, peers))
        .isInstanceOf(UserError.class)
        .hasMessage("reference/peers.csv, line 3: " + problem)
        .extracting(e -> ((UserError) e).remedy())
        .asString()
        .contains("correct the line");
  }
}
