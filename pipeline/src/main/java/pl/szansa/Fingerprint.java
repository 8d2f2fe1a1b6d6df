package pl.szansa;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import pl.szansa.indicators.catalogue.CatalogueReader;
import pl.szansa.ingest.InboxFile;
import pl.szansa.ingest.columns.KnownForms;
import pl.szansa.model.Dictionary;
import pl.szansa.model.TableSchema;

/** Hashes of what decides a result: the same hash means the same numbers. */
final class Fingerprint {

  /** Raised whenever the program reads or resolves the same rows differently. */
  private static final String READER = "1";

  /** Shipped tables that decide where and in what prices a row counts. */
  private static final List<String> REFERENCE =
      List.of("nuts.csv", "powiaty.csv", "programmes.csv", "price-index.csv");

  private Fingerprint() {}

  /** Of how files are read: program, dictionary, rules, mappings, registers, language, key. */
  static String reading(Map<String, String> inputs, Settings settings, String key) {
    MessageDigest digest = digest();
    add(digest, READER, settings.language().tag(), settings.rules().toString(), key);
    Dictionary.shipped().tables().forEach(t -> addTable(digest, t));
    addResource(digest, "/rules/rules.yml");
    KnownForms.names().forEach(form -> addResource(digest, "/mappings/" + form + ".yml"));
    inputs.forEach((file, text) -> add(digest, file, text));
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Of a whole result, 12 hex digits; the key, the language and the title change no number. */
  static String result(
      List<InboxFile> inbox,
      Map<String, String> inputs,
      Map<String, String> indicators,
      Settings settings,
      String version) {
    MessageDigest digest = digest();
    add(digest, READER, version, settings.smallestBase().toString(), settings.rules().toString());
    add(digest, settings.firstYear() + "-" + settings.lastYear() + " " + settings.smallestCell());
    add(digest, settings.intervals().toString());
    add(digest, settings.reference().toString(), settings.peers().toString());
    settings.indicators().names().forEach(name -> add(digest, name));
    add(digest, settings.publish().toString());
    inbox.forEach(file -> add(digest, file.path(), file.sha256()));
    inputs.forEach((file, text) -> add(digest, file, text));
    indicators.forEach((file, text) -> add(digest, file, text));
    Dictionary.shipped().resolved().forEach(t -> addTable(digest, t));
    Dictionary.shipped().tables().forEach(t -> addTable(digest, t));
    CatalogueReader.shipped().forEach((file, text) -> add(digest, file, text));
    addResource(digest, "/rules/rules.yml");
    addResource(digest, "/compare/case-mix.yml");
    REFERENCE.forEach(table -> addResource(digest, "/reference/" + table));
    return HexFormat.of().formatHex(digest.digest(), 0, 6);
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

  private static void addTable(MessageDigest digest, TableSchema table) {
    addResource(digest, "/dictionary/" + table.name() + ".json");
  }

  private static void addResource(MessageDigest digest, String name) {
    try (InputStream in = Fingerprint.class.getResourceAsStream(name)) {
      digest.update(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
