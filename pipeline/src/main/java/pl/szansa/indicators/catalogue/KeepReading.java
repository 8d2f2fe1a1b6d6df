package pl.szansa.indicators.catalogue;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.io.IOException;
import java.util.function.Consumer;

/** Notes keys and codes that there are not and reads on, so that they hide no other mistake. */
final class KeepReading extends DeserializationProblemHandler {

  private final Consumer<JsonMappingException> noted;

  KeepReading(Consumer<JsonMappingException> noted) {
    this.noted = noted;
  }

  @Override
  public boolean handleUnknownProperty(
      DeserializationContext context,
      JsonParser parser,
      JsonDeserializer<?> deserializer,
      Object beanOrClass,
      String property)
      throws IOException {
    noted.accept(
        UnrecognizedPropertyException.from(
            parser, beanOrClass, property, deserializer.getKnownPropertyNames()));
    parser.skipChildren();
    return true;
  }

  @Override
  public Object handleWeirdStringValue(
      DeserializationContext context, Class<?> type, String value, String failure)
      throws IOException {
    if (!type.isEnum()) {
      return NOT_HANDLED;
    }
    JsonMappingException problem = context.weirdStringException(value, type, failure);
    problem.prependPath(type, context.getParser().currentName());
    noted.accept(problem);
    return null;
  }
}
