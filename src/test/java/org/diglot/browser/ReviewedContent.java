package org.diglot.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.diglot.model.BilingualDocument;
import org.diglot.model.DocumentPath;
import org.diglot.model.Segment;
import org.diglot.model.SourceFile;
import org.diglot.parse.BilingualParser;
import org.diglot.pipeline.BuildRequest;
import org.diglot.pipeline.CheckOptions;
import org.diglot.pipeline.DecisionOptions;
import org.diglot.pipeline.Diglot;
import org.diglot.pipeline.ExchangeResult;
import org.diglot.pipeline.MemoryOptions;
import org.diglot.pipeline.ProgressListener;
import org.diglot.pipeline.ReviewOptions;
import org.diglot.workspace.WorkspaceException;

/** A copy of a project's content that is reviewed, and what a file of decisions does to it. */
final class ReviewedContent {

  private final Path base;
  private final Path output;

  /**
   * @param base the folder with {@code content} and {@code locales}
   * @param output where the site goes
   */
  ReviewedContent(Path base, Path output) {
    this.base = base;
    this.output = output;
  }

  /** Copies a folder with everything below. */
  static void copy(Path from, Path to) throws IOException {
    if (!Files.isDirectory(from)) {
      return;
    }
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  private BuildRequest request() {
    return new BuildRequest(
        base,
        base.resolve("content"),
        base.resolve("locales"),
        output.resolve("site"),
        Optional.empty());
  }

  /** Writes the review site with every segment, and tells where it is. */
  Path review(String tags) throws WorkspaceException {
    CheckOptions check =
        new CheckOptions(
            output.resolve("reports"),
            "never",
            "",
            "",
            base.resolve("suppressions.yml"),
            Optional.empty(),
            false,
            true,
            LocalDate.of(2026, 11, 1),
            "1.0");
    ReviewOptions options =
        new ReviewOptions(
            tags, "all", output.resolve("review"), Optional.empty(), MemoryOptions.DEFAULT);
    Diglot.review(request(), check, options, ProgressListener.NONE);
    return output.resolve("review");
  }

  /** Applies a file of decisions, and checks every byte of the content afterwards. */
  void apply(Path saved, String locale) throws Exception {
    SortedMap<String, String> before = files();
    List<JsonObject> decisions = new ArrayList<>();
    for (JsonElement decision :
        JsonParser.parseString(Files.readString(saved))
            .getAsJsonObject()
            .getAsJsonArray("decisions")) {
      decisions.add(decision.getAsJsonObject());
    }
    assertTrue(decisions.size() >= 10, "decisions: " + decisions.size());
    ExchangeResult result = decide(saved);
    assertEquals(
        List.of(), result.result().findings().stream().map(f -> f.diagnostic().message()).toList());
    SortedMap<String, String> after = files();
    SortedMap<String, String> pages = edited(before, decisions, locale);
    Set<String> beside = beside(decisions, locale);
    Set<String> changed = new TreeSet<>(after.keySet());
    changed.removeIf(path -> after.get(path).equals(before.get(path)));
    Set<String> expected = new TreeSet<>(pages.keySet());
    expected.addAll(beside);
    assertEquals(expected, changed);
    pages.forEach((path, text) -> assertEquals(text, after.get(path), path));
    for (String path : beside) {
      sidecar(path, after.get(path), decisions);
    }
    decide(saved);
    assertEquals(after, files());
  }

  private ExchangeResult decide(Path saved) throws WorkspaceException {
    return Diglot.decide(
        request(), new DecisionOptions(saved, base.resolve("suppressions.yml"), false));
  }

  private SortedMap<String, String> files() throws IOException {
    SortedMap<String, String> found = new TreeMap<>();
    try (Stream<Path> files = Files.walk(base)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String path = base.relativize(file).toString().replace('\\', '/');
        found.put(path, new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return found;
  }

  private static String text(JsonObject object, String name) {
    return object.has(name) ? object.get(name).getAsString() : "";
  }

  private static String path(JsonObject decision, String locale) {
    return "locales/" + locale + "/content/" + text(decision, "page");
  }

  /** The pages as they must be: each edited range replaced, and no other byte. */
  private static SortedMap<String, String> edited(
      Map<String, String> before, List<JsonObject> decisions, String locale) {
    SortedMap<String, String> pages = new TreeMap<>();
    for (JsonObject decision : decisions) {
      if (text(decision, "decision").equals("edited")) {
        String path = path(decision, locale);
        String old = pages.getOrDefault(path, before.get(path));
        String page = new String(old.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        BilingualDocument document =
            BilingualParser.parse(
                new SourceFile(path, new DocumentPath(text(decision, "page")), page), f -> {});
        Segment segment =
            document.segments().stream()
                .filter(s -> s.id().toString().equals(text(decision, "id")))
                .findFirst()
                .orElseThrow();
        String now =
            page.substring(0, segment.target().range().start())
                + text(decision, "target")
                + page.substring(segment.target().range().end());
        pages.put(
            path, new String(now.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
      }
    }
    return pages;
  }

  private static Set<String> beside(List<JsonObject> decisions, String locale) {
    Set<String> beside = new TreeSet<>();
    for (JsonObject decision : decisions) {
      if (!text(decision, "decision").equals("none") || decision.has("comment")) {
        beside.add(path(decision, locale).replaceFirst("\\.md$", ".states.yml"));
      }
      if (decision.has("dismissed")) {
        beside.add("suppressions.yml");
      }
    }
    return beside;
  }

  private static void sidecar(String path, String bytes, List<JsonObject> decisions) {
    String text = new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    for (JsonObject decision : decisions) {
      String id = text(decision, "id");
      boolean here = path.endsWith(text(decision, "page").replaceFirst("\\.md$", ".states.yml"));
      String state =
          switch (text(decision, "decision")) {
            case "accepted", "edited" -> "reviewed";
            case "rejected" -> "needs-review";
            default -> "";
          };
      if (here && !state.isEmpty()) {
        assertTrue(text.contains("- id: " + id + "\n  state: " + state + "\n"), path + " " + id);
      }
      if (here && decision.has("comment")) {
        assertTrue(text.contains(text(decision, "comment")), path + " " + id);
      }
    }
  }
}
