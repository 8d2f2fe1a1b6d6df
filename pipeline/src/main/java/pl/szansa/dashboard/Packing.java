package pl.szansa.dashboard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;

/** JSON as it stands in the page until a view asks for it: gzip, Base64. */
final class Packing {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Packing() {}

  static String of(JsonNode json) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream to = new GZIPOutputStream(bytes)) {
      JSON.writeValue(to, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Base64.getEncoder().encodeToString(bytes.toByteArray());
  }
}
