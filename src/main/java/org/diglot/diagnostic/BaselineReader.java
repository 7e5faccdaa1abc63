package org.diglot.diagnostic;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads baseline files. What cannot be read in full is refused: half a baseline would lie. */
final class BaselineReader {

  private static final Pattern POSITION = Pattern.compile("line (\\d+) column (\\d+)");
  private static final List<String> KEYS = List.of("version", "tool", "findings");
  private static final List<String> ENTRY_KEYS = List.of("rule", "page", "locale", "key");

  private final String path;

  BaselineReader(String path) {
    this.path = path;
  }

  Baseline read(String text) throws SettingsException {
    String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
    JsonReader json = new JsonReader(new StringReader(content));
    json.setStrictness(Strictness.STRICT);
    try {
      Baseline baseline = file(json);
      if (json.peek() != JsonToken.END_DOCUMENT) {
        throw broken(json, "text follows the end of the baseline");
      }
      return baseline;
    } catch (IOException | IllegalStateException | NumberFormatException e) {
      throw broken(json, "the file is not a baseline in JSON");
    }
  }

  private Baseline file(JsonReader json) throws IOException, SettingsException {
    int version = 0;
    boolean complete = false;
    List<Baseline.Entry> entries = new ArrayList<>();
    json.beginObject();
    while (json.hasNext()) {
      String key = json.nextName();
      switch (key) {
        case "version" -> version = version(json);
        case "tool" -> json.skipValue();
        case "findings" -> {
          checkVersion(version);
          complete = true;
          json.beginArray();
          while (json.hasNext()) {
            entries.add(entry(json));
          }
          json.endArray();
        }
        default -> throw unknownKey(json, key, KEYS);
      }
    }
    json.endObject();
    checkVersion(version);
    if (!complete) {
      throw broken(json, "the list \"findings\" is missing");
    }
    return new Baseline(entries);
  }

  private int version(JsonReader json) throws IOException, SettingsException {
    String version = json.nextString();
    if (!version.equals(String.valueOf(Baseline.VERSION))) {
      throw new SettingsException(
          path
              + ": the baseline has version "
              + SafeText.cut(SafeText.escape(version), 20)
              + ", this Diglot reads version "
              + Baseline.VERSION
              + "; use the Diglot that wrote it, or write the baseline anew");
    }
    return Baseline.VERSION;
  }

  private void checkVersion(int version) throws SettingsException {
    if (version != Baseline.VERSION) {
      throw new SettingsException(
          path + ": the baseline does not start with \"version\"; write the baseline anew");
    }
  }

  private Baseline.Entry entry(JsonReader json) throws IOException, SettingsException {
    String rule = "";
    String page = "";
    String key = "";
    Optional<String> locale = Optional.empty();
    json.beginObject();
    while (json.hasNext()) {
      String name = json.nextName();
      switch (name) {
        case "rule" -> rule = json.nextString();
        case "page" -> page = json.nextString();
        case "locale" -> locale = Optional.of(json.nextString());
        case "key" -> key = json.nextString();
        default -> throw unknownKey(json, name, ENTRY_KEYS);
      }
    }
    if (rule.isEmpty() || page.isEmpty() || key.isEmpty()) {
      throw broken(json, "an entry lacks its rule, its page or its key");
    }
    json.endObject();
    return new Baseline.Entry(rule, page, locale, key);
  }

  private SettingsException unknownKey(JsonReader json, String key, List<String> known) {
    return broken(
        json,
        "the key \""
            + SafeText.cut(SafeText.escape(key), 40)
            + "\" is not known"
            + NearestName.of(key, known).map(near -> " (is it " + near + "?)").orElse(""));
  }

  private SettingsException broken(JsonReader json, String problem) {
    // The reader tells its position in this text only.
    Matcher position = POSITION.matcher(json.toString());
    String place = position.find() ? ":" + position.group(1) + ":" + position.group(2) : "";
    return new SettingsException(
        path + place + ": " + problem + "; restore the file or write the baseline anew");
  }
}
