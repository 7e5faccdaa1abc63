package org.diglot.diagnostic;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.Optional;

/**
 * Writes JSON that people can compare line by line: the outer structure indented, each item of a
 * long list on one line. Nothing is buffered but what the writer buffers.
 */
final class JsonLines {

  private static final FormattingStyle OPEN = FormattingStyle.PRETTY;
  private static final FormattingStyle ONE_LINE =
      FormattingStyle.COMPACT.withSpaceAfterSeparators(true);

  private final Writer out;
  private final JsonWriter json;

  JsonLines(Writer out) {
    this.out = out;
    this.json = new JsonWriter(out);
    json.setFormattingStyle(OPEN);
  }

  void begin() throws IOException {
    json.beginObject();
  }

  void begin(String name) throws IOException {
    json.name(name).beginObject();
  }

  void end() throws IOException {
    json.endObject();
  }

  /** Ends the outermost object and the last line. */
  void finish() throws IOException {
    json.endObject();
    json.flush();
    out.write('\n');
    out.flush();
  }

  void beginList(String name) throws IOException {
    json.name(name).beginArray();
  }

  void endList() throws IOException {
    json.endArray();
  }

  /** Starts an item of a list that takes one line. */
  void beginLine() throws IOException {
    json.beginObject();
    json.setFormattingStyle(ONE_LINE);
  }

  /** Starts an item within a line. */
  void beginItem() throws IOException {
    json.beginObject();
  }

  void endLine() throws IOException {
    json.endObject();
    json.setFormattingStyle(OPEN);
  }

  void field(String name, String value) throws IOException {
    json.name(name).value(wellFormed(value));
  }

  void field(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      field(name, value.get());
    }
  }

  void field(String name, int value) throws IOException {
    json.name(name).value(value);
  }

  void item(String value) throws IOException {
    json.value(wellFormed(value));
  }

  void counts(String name, Map<String, Integer> counts) throws IOException {
    begin(name);
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      json.name(wellFormed(count.getKey())).value(count.getValue());
    }
    end();
  }

  void entry(Baseline.Entry entry) throws IOException {
    field("rule", entry.rule());
    field("page", entry.page());
    field("locale", entry.locale());
    field("key", entry.key());
  }

  /** Half of a surrogate pair cannot be encoded; each becomes U+FFFD. */
  static String wellFormed(String text) {
    boolean broken = text.codePoints().anyMatch(JsonLines::isSurrogate);
    if (!broken) {
      return text;
    }
    StringBuilder whole = new StringBuilder(text.length());
    text.codePoints().forEach(c -> whole.appendCodePoint(isSurrogate(c) ? 0xFFFD : c));
    return whole.toString();
  }

  private static boolean isSurrogate(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }
}
