package pl.szansa;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pl.szansa.ingest.columns.KnownForms;
import pl.szansa.model.Dictionary;
import pl.szansa.model.Input;
import pl.szansa.model.Input.Kind;
import pl.szansa.model.TableSchema;

/** Hashes of what decides a result: the same hash means the same numbers. */
final class Fingerprint {

  /** Raised whenever the program reads, resolves or counts the same rows differently. */
  static final String READER = "2";

  /** 12 hex digits: short enough to be read out, long enough for one workspace. */
  private static final int BYTES = 6;

  private static final Set<Kind> NOT_OF_RESOLVING =
      EnumSet.of(Kind.SUBMISSION, Kind.DEFINITION, Kind.SAMPLE, Kind.OUTLINES);

  private Fingerprint() {}

  /** Of how files are read: program, dictionary, rules, mappings, registers, language, key. */
  static String reading(Map<String, String> inputs, Settings settings, String key) {
    MessageDigest digest = digest();
    add(digest, READER, settings.language().tag(), settings.rules().toString(), key);
    Dictionary.shipped().tables().forEach(t -> add(digest, resource(dictionary(t))));
    add(digest, resource("/rules/rules.yml"));
    KnownForms.names().forEach(form -> add(digest, resource(form(form))));
    inputs.forEach((file, text) -> add(digest, file, text));
    return HexFormat.of().formatHex(digest.digest());
  }

  /**
   * Of how rows are resolved, whatever the rows: everything that decides a result but what is sent,
   * counted and drawn.
   *
   * @param key fingerprint of the secret of the pseudonyms
   */
  static String resolving(List<Input> inputs, String key) {
    MessageDigest digest = digest();
    inputs.stream()
        .filter(input -> !NOT_OF_RESOLVING.contains(input.kind()))
        .forEach(input -> add(digest, input.kind().name(), input.name(), input.state()));
    add(digest, key, ProgramCode.fingerprint());
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Of a whole result, 12 hex digits: the hash of everything that decides it. */
  static String result(List<Input> inputs) {
    MessageDigest digest = digest();
    inputs.forEach(input -> add(digest, input.kind().name(), input.name(), input.state()));
    return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
  }

  /** SHA-256 of a text, 64 hex digits. */
  static String of(String text) {
    return HexFormat.of().formatHex(digest().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  static String dictionary(TableSchema table) {
    return "/dictionary/" + table.name() + ".json";
  }

  static String form(String name) {
    return "/mappings/" + name + ".yml";
  }

  /** The text of a file that the program brings along. */
  static String resource(String name) {
    try (InputStream in = Fingerprint.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void add(MessageDigest digest, String... texts) {
    for (String text : texts) {
      digest.update(text.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
    }
  }
}
