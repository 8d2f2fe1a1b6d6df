package pl.szansa.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is wrong with a YAML file, in words for the person who wrote it. */
public final class YamlProblem {

  private YamlProblem() {}

  /**
   * Line of the mistake, from 1. A value of the wrong kind is looked for by its key, because the
   * parser has often read on when it is noticed.
   *
   * @param text the file
   * @param from line on which the block begins that was read
   */
  public static int line(JsonProcessingException e, String text, int from) {
    if (!(e instanceof JsonMappingException mapping)) {
      return e.getLocation() == null ? from : Math.max(1, e.getLocation().getLineNr());
    }
    List<String> lines = text.lines().toList();
    int line = from;
    for (JsonMappingException.Reference step : mapping.getPath()) {
      if (step.getFieldName() != null) {
        line = lineOf(step.getFieldName(), lines, line);
      }
    }
    return line;
  }

  /** First line that has a key, from 1. */
  public static int line(String text, String key) {
    return lineOf(key, text.lines().toList(), 1);
  }

  private static int lineOf(String key, List<String> lines, int from) {
    Pattern place = Pattern.compile("(^|[\\s{,])[\"']?" + Pattern.quote(key) + "[\"']?\\s*:");
    for (int i = from; i <= lines.size(); i++) {
      if (place.matcher(lines.get(i - 1)).find()) {
        return i;
      }
    }
    return from;
  }

  /** What is wrong and what would be right, without the line. */
  public static String of(JsonProcessingException e) {
    if (e instanceof UnrecognizedPropertyException unknown) {
      List<String> keys = unknown.getKnownPropertyIds().stream().map(Object::toString).toList();
      String hint = Suggestion.of(unknown.getPropertyName(), keys);
      return "there is no key \""
          + unknown.getPropertyName()
          + "\""
          + (hint.isEmpty() ? "; the keys here are " + String.join(", ", keys) : hint);
    }
    if (e instanceof InvalidFormatException wrong) {
      return key(wrong) + "\"" + wrong.getValue() + "\" is not " + kind(wrong.getTargetType());
    }
    if (e instanceof MismatchedInputException wrong && wrong.getTargetType() != null) {
      return key(wrong) + "expected is " + kind(wrong.getTargetType());
    }
    // the indented lines of the message are a picture of the place
    return e.getOriginalMessage()
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith(" "))
        .collect(Collectors.joining(", ", "this is not YAML: ", ""));
  }

  private static String key(JsonMappingException e) {
    String name = "";
    for (JsonMappingException.Reference step : e.getPath()) {
      name = step.getFieldName() == null ? name : step.getFieldName();
    }
    return name.isEmpty() ? "" : name + ": ";
  }

  private static String key(RecordComponent component) {
    JsonProperty spelt = component.getAccessor().getAnnotation(JsonProperty.class);
    return spelt == null ? component.getName() : spelt.value();
  }

  private static String kind(Class<?> type) {
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .map(c -> ((Enum<?>) c).name().toLowerCase(Locale.ROOT))
          .collect(Collectors.joining(", ", "one of ", ""));
    }
    if (type.isRecord()) {
      return Arrays.stream(type.getRecordComponents())
          .map(YamlProblem::key)
          .collect(Collectors.joining(", ", "a block with the keys ", ""));
    }
    if (Collection.class.isAssignableFrom(type)) {
      return "a list, like [a, b]";
    }
    if (type == BigDecimal.class) {
      return "a number, with a dot where it has decimals";
    }
    return Number.class.isAssignableFrom(type) || type.isPrimitive() ? "a whole number" : "a text";
  }
}
