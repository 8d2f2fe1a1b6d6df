package pl.szansa.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.szansa.model.UserError;

final class PeerChoiceTest {

  private static PeerChoice of(String yaml) throws JsonProcessingException {
    return PeerChoice.of(new YAMLMapper().readTree(yaml));
  }

  @Test
  void everyPartIsOptional() throws JsonProcessingException {
    assertThat(of("null")).isEqualTo(PeerChoice.DEFAULT);
    assertThat(of("{}")).isEqualTo(PeerChoice.DEFAULT);
    assertThat(of("none").wanted()).isFalse();
    assertThat(of("{groups: 4}")).isEqualTo(new PeerChoice(true, OptionalInt.of(4), List.of()));
    assertThat(of("{variables: [client_base, population, client_base]}"))
        .isEqualTo(
            new PeerChoice(
                true, OptionalInt.empty(), List.of(Variable.POPULATION, Variable.CLIENT_BASE)));
    assertThat(of("{groups: 2, variables: commune}"))
        .isEqualTo(new PeerChoice(true, OptionalInt.of(2), List.of(Variable.COMMUNE)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "all               | peers: \"all\" is not understood",
        "3                 | peers: \"3\" is not understood",
        "{group: 3}        | peers: there is no key \"group\"; did you mean \"groups\"?",
        "{groups: 1}       | groups: \"1\" is no number of peer groups",
        "{groups: 21}      | groups: \"21\" is no number of peer groups",
        "{groups: 2.5}     | groups: \"2.5\" is no number of peer groups",
        "{groups: many}    | groups: \"many\" is no number of peer groups",
        "{variables: [size]} | variables: there is no \"size\"",
        "{variables: [populaton]} | variables: there is no \"populaton\"; did you mean"
            + " \"population\"?",
      })
  void mistakesBeginWithTheirKey(String yaml, String problem) {
    assertThatThrownBy(() -> of(yaml)).isInstanceOf(UserError.class).hasMessage(problem);
  }
}
