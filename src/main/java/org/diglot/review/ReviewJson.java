package org.diglot.review;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.diglot.model.LanguageTag;
import org.diglot.text.Languages;
import org.diglot.text.WordDiff;

/**
 * Writes what the review site reads: scripts that each call one function with one value, for a page
 * opened from disk may load scripts but no other files. All that could end a script element or a
 * line of a script is escaped.
 */
public final class ReviewJson {

  /** Below this share of kept letters two texts are shown one above the other. */
  private static final double MOST_CHANGED = 0.4;

  private static final int VERSION = 1;

  /** Rows in a file: enough to make few files, few enough to load at once. */
  public static final int CHUNK = 100;

  private final StringWriter text = new StringWriter();
  private final JsonWriter json = new JsonWriter(text);
  private UnaryOperator<String> html = UnaryOperator.identity();
  private Map<String, String> rules = Map.of();

  private ReviewJson() {
    json.setHtmlSafe(true);
  }

  /** Writes a value. */
  @FunctionalInterface
  private interface Value {
    void write(ReviewJson json) throws IOException;
  }

  /** A call with one value, behind what else stands before it in the brackets. */
  private static String call(String function, String first, Value value) {
    return function + "(" + first + text(value) + ");\n";
  }

  private static String text(Value value) {
    ReviewJson json = new ReviewJson();
    try {
      value.write(json);
      json.json.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return json.text.toString();
  }

  /**
   * Some rows with all there is to know of them.
   *
   * @param chunk their number
   * @param html shows a text without markup that could do harm
   * @param rules what each rule means, by its id
   */
  public static String rows(
      int chunk, List<ReviewRow> rows, UnaryOperator<String> html, Map<String, String> rules) {
    return call(
        "diglotRows",
        chunk + ",",
        out -> {
          out.html = html;
          out.rules = rules;
          out.json.beginArray();
          for (ReviewRow row : rows) {
            out.row(row);
          }
          out.json.endArray();
        });
  }

  /**
   * All rows in the order in which they are best worked on, with what the list shows.
   *
   * @param head what they have in common
   * @param revision names the state of all of them
   * @param rules what each rule means, by its id, in the order that rows refer to
   * @param pages titles of the pages by path, in the order that rows refer to
   */
  public static String queue(
      QueueHead head,
      String revision,
      Map<String, String> rules,
      Map<String, String> pages,
      List<QueueEntry> entries) {
    Map<String, Integer> ruleIds = places(rules);
    Map<String, Integer> paths = places(pages);
    return call(
        "diglotQueue",
        "",
        out -> {
          out.json.beginObject();
          out.head(head);
          out.json.name("revision").value(revision);
          out.strings("pages", List.copyOf(pages.keySet()));
          out.strings("pageTitles", List.copyOf(pages.values()));
          out.strings("rules", List.copyOf(rules.keySet()));
          out.map("ruleTitles", rules);
          out.json.name("rows").beginArray();
          for (QueueEntry entry : entries) {
            out.entry(entry, paths, ruleIds);
          }
          out.json.endArray();
          out.json.endObject();
        });
  }

  /** Names and values, as one JSON object. */
  public static String object(Map<String, String> values) {
    return text(
        out -> {
          out.json.beginObject();
          for (Map.Entry<String, String> value : values.entrySet()) {
            out.json.name(value.getKey()).value(value.getValue());
          }
          out.json.endObject();
        });
  }

  private static Map<String, Integer> places(Map<String, String> entries) {
    Map<String, Integer> places = new HashMap<>();
    entries.keySet().forEach(name -> places.put(name, places.size()));
    return places;
  }

  private void head(QueueHead head) throws IOException {
    json.name("format").value("diglot-review-queue");
    json.name("version").value(VERSION);
    json.name("mode").value(head.revision() ? "revision" : "queue");
    json.name("project").value(head.project());
    language("locale", head.locale());
    language("source", head.source());
    json.name("chunk").value(CHUNK);
  }

  private void language(String name, LanguageTag tag) throws IOException {
    json.name(name).beginObject();
    json.name("tag").value(tag.value());
    language(tag);
    json.endObject();
  }

  private void language(LanguageTag tag) throws IOException {
    json.name("name").value(Languages.label(tag, tag));
    json.name("dir").value(Languages.isRightToLeft(tag) ? "rtl" : "ltr");
  }

  private void map(String name, Map<String, String> entries) throws IOException {
    json.name(name).beginObject();
    for (Map.Entry<String, String> entry : entries.entrySet()) {
      json.name(entry.getKey()).value(entry.getValue());
    }
    json.endObject();
  }

  private void entry(QueueEntry entry, Map<String, Integer> paths, Map<String, Integer> ruleIds)
      throws IOException {
    json.beginArray();
    json.value(paths.getOrDefault(entry.page().value(), 0));
    json.value(entry.id());
    json.value(entry.key());
    json.value(entry.state().toString());
    json.value(entry.concern().toString());
    json.beginArray();
    for (String rule : entry.rules()) {
      json.value(ruleIds.getOrDefault(rule, 0));
    }
    json.endArray();
    json.value(entry.search());
    json.value(entry.words());
    json.value(entry.chunk());
    json.value(entry.index());
    json.value(entry.excerpt());
    json.value(entry.change().map(RevisionChange::toString).orElse(""));
    json.value(entry.change().map(RevisionChange::call).orElse(""));
    json.endArray();
  }

  private void row(ReviewRow row) throws IOException {
    json.beginObject();
    json.name("page").value(row.page().value());
    json.name("id").value(row.id());
    json.name("key").value(row.key());
    json.name("line").value(row.line());
    strings("heading", row.headings());
    json.name("state").value(row.state().toString());
    if (row.carried().isPresent()) {
      json.name("carried").value(row.carried().get());
    }
    json.name("consequence").value(row.concern().toString());
    json.name("source").value(row.source());
    json.name("target").value(row.target());
    json.name("sourceHtml").value(html.apply(row.source()));
    json.name("targetHtml").value(html.apply(row.target()));
    if (row.previousSource().isPresent()) {
      json.name("previousSource").value(row.previousSource().get());
      if (!diff("sourceDiff", row.previousSource().get(), row.source())) {
        json.name("twoLines").value(true);
      }
    }
    revision(row.revision(), row.target());
    suggestions(row);
    others(row.others());
    findings(row.findings());
    fixed(row.fixed());
    json.endObject();
  }

  private void strings(String name, List<String> values) throws IOException {
    json.name(name).beginArray();
    for (String value : values) {
      json.value(value);
    }
    json.endArray();
  }

  /** The runs of a comparison; nothing where so much differs that they would only confuse. */
  private boolean diff(String name, String from, String to) throws IOException {
    if (WordDiff.similarity(from, to) < MOST_CHANGED) {
      return false;
    }
    json.name(name).beginArray();
    for (WordDiff.Run run : WordDiff.between(from, to)) {
      json.beginArray();
      json.value(
          switch (run.kind()) {
            case KEPT -> "=";
            case DELETED -> "-";
            case INSERTED -> "+";
          });
      json.value(run.text()).endArray();
    }
    json.endArray();
    return true;
  }

  private void revision(Optional<ReviewRow.Revision> revision, String target) throws IOException {
    if (revision.isEmpty()) {
      return;
    }
    json.name("change").value(revision.get().change().toString());
    json.name("calledFor").value(revision.get().change().isCalledFor());
    json.name("previousTarget").value(revision.get().previousTarget());
    diff("targetDiff", revision.get().previousTarget(), target);
  }

  private void suggestions(ReviewRow row) throws IOException {
    json.name("suggestions").beginArray();
    for (ReviewRow.Suggestion suggestion : row.suggestions()) {
      json.beginObject();
      json.name("kind").value(suggestion.kind());
      json.name("score").value(suggestion.score());
      json.name("source").value(suggestion.source());
      json.name("target").value(suggestion.target());
      json.name("from").value(suggestion.from());
      if (!suggestion.source().equals(row.source())) {
        diff("diff", suggestion.source(), row.source());
      }
      json.endObject();
    }
    json.endArray();
  }

  private void others(List<ReviewRow.Other> others) throws IOException {
    json.name("others").beginArray();
    for (ReviewRow.Other other : others) {
      json.beginObject();
      json.name("locale").value(other.locale().value());
      language(other.locale());
      json.name("target").value(other.target());
      json.endObject();
    }
    json.endArray();
  }

  private void findings(List<ReviewRow.Found> findings) throws IOException {
    json.name("findings").beginArray();
    for (ReviewRow.Found found : findings) {
      json.beginObject();
      json.name("rule").value(found.rule());
      json.name("severity").value(found.severity().word());
      json.name("message").value(found.message());
      json.name("explanation").value(rules.getOrDefault(found.rule(), ""));
      json.name("remedy").value(found.remedy());
      if (found.start() >= 0) {
        json.name("side").value("target");
        json.name("start").value(found.start());
        json.name("end").value(found.end());
      }
      json.name("key").value(found.key());
      if (found.mended().isPresent()) {
        json.name("fix").beginObject();
        json.name("description").value(found.remedy());
        json.name("target").value(found.mended().get());
        json.endObject();
      }
      json.endObject();
    }
    json.endArray();
  }

  private void fixed(FixedParts fixed) throws IOException {
    json.name("fixed").beginObject();
    strings("links", fixed.links());
    strings("code", fixed.code());
    strings("placeholders", fixed.placeholders());
    strings("numbers", fixed.numbers());
    json.endObject();
  }
}
