package pl.szansa.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgreementTest {

  private static final String KEY = "office,a,2010,total,all,";

  @TempDir Path ours;
  @TempDir Path theirs;

  @BeforeEach
  void publish() throws IOException {
    Files.writeString(
        ours.resolve("indicators.csv"),
        """
        indicator,area_level,area,period,breakdown,category,status,numerator,denominator
        persons,office,a,2010,total,all,VALUE,12,
        persons,office,b,2010,total,all,SUPPRESSED,,
        persons,office,c,2010,total,all,VALUE,0,
        rate,office,a,2010,total,all,VALUE,6,12
        rate,office,b,2010,total,all,TOO_FEW,,3
        other,office,a,2010,total,all,VALUE,7,
        """);
    Files.writeString(
        ours.resolve("submissions.csv"),
        "path,entity,rows,quarantined\na.csv,participants,10,1\nb.csv,participants,5,0\n");
    Files.writeString(ours.resolve("issues.csv"), "path,code,rows\na.csv,AGE_RANGE,1\n");
    Files.writeString(theirs.resolve("totals.csv"), "entity,rows,quarantined\nparticipants,15,1\n");
  }

  private Agreement with(String persons, String rate) throws IOException {
    Files.writeString(
        theirs.resolve("values.csv"),
        "indicator,area_level,area,period,breakdown,category,numerator,denominator\npersons,"
            + KEY
            + persons
            + "\nrate,"
            + KEY
            + rate
            + "\nrate,office,b,2010,total,all,1,3\n");
    return Agreement.of(ours, theirs);
  }

  @Test
  void whatIsPublishedAndCountedIsCompared() throws IOException {
    Agreement agreement = with("12.00,", "6.00,12.00");
    assertThat(agreement.differences()).isEmpty();
    // three: persons of a, persons of c, which are none, and the rate of a; nobody counted the
    // other
    assertThat(agreement.values()).isEqualTo(3);
    assertThat(agreement.rules()).isEqualTo(2);
  }

  @Test
  void anotherNumeratorIsADifference() throws IOException {
    assertThat(with("13,", "6,12").differences()).singleElement().asString().contains("persons");
  }

  @Test
  void soIsAnotherDenominator() throws IOException {
    assertThat(with("12,", "6,11").differences()).singleElement().asString().contains("6.00/12.00");
  }

  @Test
  void soIsOneThatIsMissing() throws IOException {
    assertThat(with("12,", "6,").differences()).hasSize(1);
  }

  @Test
  void soIsAnotherNumberOfRowsPutAside() throws IOException {
    Files.writeString(theirs.resolve("totals.csv"), "entity,rows,quarantined\nparticipants,15,2\n");
    assertThat(with("12,", "6,12").differences())
        .containsExactly("participants quarantined: ours 1, theirs 2");
  }

  @Test
  void rulesAreComparedWhereThePeerHasThem() throws IOException {
    Files.writeString(theirs.resolve("issues.csv"), "entity,code,rows\nparticipants,AGE_RANGE,2\n");
    assertThat(with("12,", "6,12").differences())
        .containsExactly("participants AGE_RANGE: ours 1, theirs 2");
  }

  @Test
  void anAreaThatOnlyThePeerHasIsADifference() throws IOException {
    assertThat(with("12,\npersons,office,d,2010,total,all,5,", "6,12").differences())
        .containsExactly("only theirs: persons office d 2010 all");
  }

  @Test
  void aCategoryThatIsNotPublishedIsCountedAlone() throws IOException {
    Agreement agreement = with("12,\npersons,office,a,2010,sex,male,5,", "6,12");
    assertThat(agreement.differences()).isEmpty();
    assertThat(agreement.unpublished()).isEqualTo(1);
  }
}
