package pl.szansa.generate;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Map;

/**
 * What a form of support is like.
 *
 * @param sphere instrument of active integration
 * @param hours least and most
 * @param certificate whether completing it gives a certificate
 * @param qualifies whether it may end with a qualification
 * @param names what courses of it are called
 */
record Form(
    String sphere,
    List<Integer> hours,
    boolean certificate,
    boolean qualifies,
    List<String> names) {

  static final Map<String, Form> ALL =
      Yaml.resource("generate/forms.yml", new TypeReference<Map<String, Form>>() {});
}
