package pl.szansa.compare.casemix;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * What is adjusted, and for what: {@code compare/case-mix.yml}.
 *
 * @param indicators ids, in the order in which they are published
 * @param covariates coded columns of the participations
 */
record CaseMixList(List<String> indicators, List<String> covariates) {

  CaseMixList {
    indicators = List.copyOf(indicators);
    covariates = List.copyOf(covariates);
  }

  static CaseMixList shipped() {
    try (InputStream in = CaseMixList.class.getResourceAsStream("/compare/case-mix.yml")) {
      return new YAMLMapper().readValue(in, CaseMixList.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
