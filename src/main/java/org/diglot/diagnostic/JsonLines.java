package org.diglot.diagnostic;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes JSON that people can compare line by line: the outer structure indented, each item of a
 * long list on one line. Nothing is buffered but what the writer buffers.
 */
public class JsonLines {

  private static final FormattingStyle OPEN = FormattingStyle.PRETTY;
  private static final FormattingStyle ONE_LINE =
      FormattingStyle.COMPACT.withSpaceAfterSeparators(true);

  private final Writer out;
  private final JsonWriter json;

  /**
   * @param out takes the text; stays open
   */
  public JsonLines(Writer out) {
    this.out = out;
    this.json = new JsonWriter(out);
    json.setFormattingStyle(OPEN);
  }

  /** Begins the outermost object, or one that is an item of a list. */
  public final void begin() throws IOException {
    json.beginObject();
  }

  /** Begins an object. */
  public final void begin(String name) throws IOException {
    name(name);
    json.beginObject();
  }

  /** Ends an object. */
  public final void end() throws IOException {
    json.endObject();
  }

  /** Ends the outermost object and the last line. */
  public final void finish() throws IOException {
    json.endObject();
    json.flush();
    out.write('\n');
    out.flush();
  }

  /** Hands everything to the writer. */
  public final void flush() throws IOException {
    json.flush();
  }

  /**
   * An item of a list.
   *
   * @param text a whole JSON value, broken into lines as it would be here
   */
  public final void value(String text) throws IOException {
    json.jsonValue(text);
  }

  /** Begins a list. */
  public final void beginList(String name) throws IOException {
    name(name);
    json.beginArray();
  }

  /** Ends a list. */
  public final void endList() throws IOException {
    json.endArray();
  }

  /** Begins an object that stays on one line with all that is in it: an item of a list. */
  public final void beginLine() throws IOException {
    json.beginObject();
    json.setFormattingStyle(ONE_LINE);
  }

  /** Begins an object that stays on one line with all that is in it. */
  public final void beginLine(String name) throws IOException {
    name(name);
    beginLine();
  }

  /** Ends an object that is one line. */
  public final void endLine() throws IOException {
    json.endObject();
    json.setFormattingStyle(OPEN);
  }

  private void name(String name) throws IOException {
    json.name(wellFormed(name));
  }

  /** A text. */
  public final void field(String name, String value) throws IOException {
    name(name);
    json.value(wellFormed(value));
  }

  /** A text that is absent where there is none. */
  public final void field(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      field(name, value.get());
    }
  }

  /** A text that is absent where it is empty. */
  public final void fieldUnlessEmpty(String name, String value) throws IOException {
    if (!value.isEmpty()) {
      field(name, value);
    }
  }

  /** A whole number. */
  public final void field(String name, long value) throws IOException {
    name(name);
    json.value(value);
  }

  /** A number. */
  public final void field(String name, double value) throws IOException {
    name(name);
    json.value(value);
  }

  /** A list of texts, on one line. */
  public final void list(String name, List<String> values) throws IOException {
    FormattingStyle style = json.getFormattingStyle();
    beginList(name);
    json.setFormattingStyle(ONE_LINE);
    for (String value : values) {
      json.value(wellFormed(value));
    }
    json.endArray();
    json.setFormattingStyle(style);
  }

  /** A list of texts that is absent where it is empty. */
  public final void listUnlessEmpty(String name, List<String> values) throws IOException {
    if (!values.isEmpty()) {
      list(name, values);
    }
  }

  final void counts(String name, Map<String, Integer> counts) throws IOException {
    begin(name);
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      field(count.getKey(), count.getValue());
    }
    end();
  }

  final void entry(Baseline.Entry entry) throws IOException {
    field("rule", entry.rule());
    field("page", entry.page());
    field("locale", entry.locale());
    field("key", entry.key());
  }

  /** Half of a surrogate pair cannot be encoded; each becomes U+FFFD. */
  public static String wellFormed(String text) {
    if (!hasHalf(text)) {
      return text;
    }
    StringBuilder whole = new StringBuilder(text.length());
    text.codePoints().forEach(c -> whole.appendCodePoint(isSurrogate(c) ? 0xFFFD : c));
    return whole.toString();
  }

  private static boolean hasHalf(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSurrogate(c)) {
        boolean pair = i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
        if (!pair) {
          return true;
        }
        i++;
      }
    }
    return false;
  }

  private static boolean isSurrogate(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }
}
