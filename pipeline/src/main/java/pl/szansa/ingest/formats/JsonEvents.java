package pl.szansa.ingest.formats;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/** JSON, one document or one per line, as a tree. */
final class JsonEvents implements TreeEvents {

  private static final int LONGEST_NUMBER = 1_000;
  private static final int LONGEST_NAME = 1_000;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(TreeText.LONGEST)
                  .maxNumberLength(LONGEST_NUMBER)
                  .maxNameLength(LONGEST_NAME)
                  .build())
          .build();

  /** A key with as many digits is data, perhaps somebody's number. */
  private static final int MOST_DIGITS = 5;

  private static final Pattern DATA = Pattern.compile("\\d{5,}");

  private static final Pattern THREE_DECIMALS = Pattern.compile("-?\\d+\\.\\d{3}");

  private enum Holder {
    OBJECT,
    ARRAY,
    CELLS,
    /** Within cells nothing has a place of its own. */
    FLAT
  }

  private static final class Frame {
    private Holder holder;
    private String name;
    private boolean empty = true;

    private Frame(Holder holder, String name) {
      this.holder = holder;
      this.name = name;
    }
  }

  private final JsonParser parser;
  private final Deque<Frame> frames = new ArrayDeque<>();
  private final Deque<Event> ready = new ArrayDeque<>();

  JsonEvents(Reader text) throws IOException {
    parser = FACTORY.createParser(text);
  }

  @Override
  public Event next() throws IOException {
    while (ready.isEmpty()) {
      JsonToken token = token();
      if (token == null) {
        return null;
      }
      take(token);
    }
    return ready.poll();
  }

  private JsonToken token() throws IOException {
    try {
      return parser.nextToken();
    } catch (StreamConstraintsException e) {
      throw new DamagedFile(Unreadable.LINE_TOO_LONG, "line " + line());
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      throw at == null
          ? new DamagedFile(Unreadable.DAMAGED_FILE, "JSON")
          : TreeEvents.notWellFormed(at.getLineNr(), at.getColumnNr());
    }
  }

  private void take(JsonToken token) throws IOException {
    switch (token) {
      case FIELD_NAME -> frames.peek().name = named(parser.currentName());
      case START_OBJECT -> startObject();
      case START_ARRAY -> startArray();
      case END_OBJECT, END_ARRAY -> end();
      default -> scalar(token);
    }
  }

  private static String named(String key) {
    int digits = 0;
    for (int i = 0; i < key.length(); i++) {
      digits += Character.isDigit(key.charAt(i)) ? 1 : 0;
    }
    return digits < MOST_DIGITS ? key : DATA.matcher(key).replaceAll("#");
  }

  private void startObject() {
    Frame outer = frames.peek();
    boolean node = outer == null || outer.holder != Holder.CELLS && outer.holder != Holder.FLAT;
    if (node) {
      boolean element = outer != null && outer.holder == Holder.ARRAY;
      ready.add(Event.open(name(), element ? Shape.ELEMENT : Shape.NODE, line()));
    }
    push(new Frame(node ? Holder.OBJECT : Holder.FLAT, ""));
  }

  private void startArray() {
    Frame outer = frames.peek();
    if (outer == null || outer.holder == Holder.OBJECT) {
      push(new Frame(Holder.ARRAY, name()));
    } else if (outer.holder == Holder.ARRAY) {
      ready.add(Event.open(outer.name, Shape.CELLS, line()));
      push(new Frame(Holder.CELLS, ""));
    } else {
      push(new Frame(Holder.FLAT, ""));
    }
  }

  private void push(Frame frame) {
    if (frames.size() >= DEEPEST) {
      throw TreeEvents.tooDeep();
    }
    if (!frames.isEmpty()) {
      frames.peek().empty = false;
    }
    frames.push(frame);
  }

  private void end() {
    Frame ended = frames.pop();
    if (ended.holder == Holder.OBJECT || ended.holder == Holder.CELLS) {
      ready.add(Event.close());
    }
  }

  private void scalar(JsonToken token) throws IOException {
    Frame outer = frames.peek();
    if (frames.size() == 1 && outer.holder == Holder.ARRAY && outer.empty) {
      // one row of cells per line
      outer.holder = Holder.CELLS;
      ready.add(Event.open("", Shape.CELLS, line()));
    }
    ready.add(Event.open(name(), Shape.NODE, 0));
    if (token != JsonToken.VALUE_NULL) {
      ready.add(Event.text(text(token)));
    }
    ready.add(Event.close());
    if (outer != null) {
      outer.empty = false;
    }
  }

  private String text(JsonToken token) throws IOException {
    try {
      String text = parser.getText();
      // a dot before three digits, as people write it, groups thousands; in JSON it never does
      return token == JsonToken.VALUE_NUMBER_FLOAT && THREE_DECIMALS.matcher(text).matches()
          ? text + "0"
          : text;
    } catch (StreamConstraintsException e) {
      throw new DamagedFile(Unreadable.LINE_TOO_LONG, "line " + line());
    } catch (JsonProcessingException e) {
      // strings are read to their end only now
      throw TreeEvents.notWellFormed(line(), parser.currentLocation().getColumnNr());
    }
  }

  private String name() {
    Frame outer = frames.peek();
    return outer == null || outer.holder == Holder.CELLS || outer.holder == Holder.FLAT
        ? ""
        : outer.name;
  }

  private long line() {
    return parser.currentTokenLocation().getLineNr();
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
