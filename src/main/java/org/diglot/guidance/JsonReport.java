package org.diglot.guidance;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.diglot.diagnostic.Location;
import org.diglot.model.LanguageTag;

/**
 * JSON that a person can read and compare line by line: the frame is indented, each thing of the
 * many ({@link #beginLine()}) is one line. The stream it writes to stays open.
 */
final class JsonReport {

  private static final FormattingStyle FRAME = FormattingStyle.PRETTY.withIndent(" ");

  private final BufferedWriter text;
  private final JsonWriter json;

  JsonReport(OutputStream out) {
    this.text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    this.json = new JsonWriter(text);
    json.setFormattingStyle(FRAME);
  }

  /** The members that every report begins with. */
  void begin(int version, ReportHead head) throws IOException {
    beginObject();
    json.name("version").value(version);
    json.name("tool");
    beginLine();
    member("name", "Diglot");
    member("version", head.toolVersion());
    endLine();
    member("source", head.source().value());
    list("locales", head.locales().stream().map(LanguageTag::value).toList());
  }

  void end() throws IOException {
    endObject();
    text.write('\n');
    text.flush();
  }

  JsonReport name(String name) throws IOException {
    json.name(ReportWords.wellFormed(name));
    return this;
  }

  void beginObject() throws IOException {
    json.beginObject();
  }

  void endObject() throws IOException {
    json.endObject();
  }

  void beginArray() throws IOException {
    json.beginArray();
  }

  void endArray() throws IOException {
    json.endArray();
  }

  /** Begins an object that stays on one line with all that is in it. */
  void beginLine() throws IOException {
    json.beginObject();
    json.setFormattingStyle(FormattingStyle.COMPACT);
  }

  void endLine() throws IOException {
    json.endObject();
    json.setFormattingStyle(FRAME);
  }

  void member(String name, String value) throws IOException {
    name(name);
    json.value(ReportWords.wellFormed(value));
  }

  /** A member that is absent where its text is empty. */
  void memberUnlessEmpty(String name, String value) throws IOException {
    if (!value.isEmpty()) {
      member(name, value);
    }
  }

  void member(String name, long value) throws IOException {
    json.name(name).value(value);
  }

  void member(String name, double value) throws IOException {
    json.name(name).value(value);
  }

  void list(String name, List<String> values) throws IOException {
    FormattingStyle style = json.getFormattingStyle();
    json.name(name).beginArray();
    json.setFormattingStyle(FormattingStyle.COMPACT);
    for (String value : values) {
      json.value(ReportWords.wellFormed(value));
    }
    json.endArray();
    json.setFormattingStyle(style);
  }

  void listUnlessEmpty(String name, List<String> values) throws IOException {
    if (!values.isEmpty()) {
      list(name, values);
    }
  }

  /** Where something starts, as {@code {"path":…,"line":…,"column":…}}. */
  void location(Location location) throws IOException {
    json.name("location").beginObject();
    member("path", location.path());
    member("line", location.start().line());
    member("column", location.start().column());
    json.endObject();
  }

  /** Which text the locales are held against. */
  void pivot(Pivot pivot) throws IOException {
    json.name("pivot");
    beginLine();
    member("path", pivot.text().file().location());
    if (pivot.embeddedIn().isPresent()) {
      member("embeddedIn", pivot.embeddedIn().get().value());
    }
    endLine();
  }
}
