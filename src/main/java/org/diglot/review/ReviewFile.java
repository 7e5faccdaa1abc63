package org.diglot.review;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.diagnostic.Location;
import org.diglot.model.LanguageTag;
import org.diglot.model.SourceFile;

/**
 * The decisions that a reviewer saved. The form is {@code review-1.schema.json} of the manual. A
 * file that is none is refused as a whole: half of somebody's work is not what they saved.
 *
 * @param locale whose translations they are about
 * @param decisions in the file's order
 */
public record ReviewFile(LanguageTag locale, List<Decision> decisions) {

  /** How the names of such files end. */
  public static final String EXTENSION = ".review.json";

  private static final String FORMAT = "diglot-review";
  private static final int VERSION = 1;

  public ReviewFile {
    decisions = List.copyOf(decisions);
  }

  /**
   * Reads a file.
   *
   * @param sink takes what is wrong with it; the answer is empty then
   */
  public static Optional<ReviewFile> read(SourceFile file, DiagnosticSink sink) {
    try (JsonReader reader = new JsonReader(new StringReader(file.text()))) {
      reader.setStrictness(Strictness.STRICT);
      return Optional.of(file(object(JsonParser.parseReader(reader), "the file")));
    } catch (JsonParseException | IllegalStateException | IOException e) {
      return refused(file, "this is no JSON: " + firstLine(String.valueOf(e.getMessage())), sink);
    } catch (UnusableException e) {
      return refused(file, String.valueOf(e.getMessage()), sink);
    } catch (StackOverflowError e) {
      return refused(file, "it nests too deeply", sink);
    }
  }

  /** Something that a file of decisions does not have. */
  private static final class UnusableException extends Exception {

    private static final long serialVersionUID = 1L;

    UnusableException(String message) {
      super(message);
    }
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("");
  }

  private static Optional<ReviewFile> refused(
      SourceFile file, String message, DiagnosticSink sink) {
    sink.report(
        Diagnostic.of(ReviewRules.UNREADABLE, Location.ofFile(file.location()), message)
            .withRemedy("save the decisions again from the review site, and change nothing in it"));
    return Optional.empty();
  }

  private static ReviewFile file(JsonObject root) throws UnusableException {
    if (!text(root, "format").equals(FORMAT)) {
      throw new UnusableException("this is no file of decisions");
    }
    JsonElement version = root.get("version");
    boolean known =
        version != null
            && version.isJsonPrimitive()
            && version.getAsJsonPrimitive().isNumber()
            && version.getAsDouble() == VERSION;
    if (!known) {
      throw new UnusableException(
          "the version of the decisions is unknown; this Diglot reads version " + VERSION);
    }
    String tag = text(root, "locale");
    LanguageTag locale =
        LanguageTag.parse(tag)
            .orElseThrow(() -> new UnusableException("\"" + tag + "\" is no language tag"));
    List<Decision> decisions = new ArrayList<>();
    for (JsonElement entry : array(root, "decisions")) {
      decisions.add(decision(object(entry, "a decision")));
    }
    return new ReviewFile(locale, decisions);
  }

  private static Decision decision(JsonObject entry) throws UnusableException {
    String id = text(entry, "id");
    String name = text(entry, "decision");
    Decision.Verdict verdict =
        Decision.Verdict.of(name)
            .orElseThrow(
                () -> new UnusableException("there is no decision \"" + name + "\" (" + id + ")"));
    List<Decision.Dismissal> dismissed = new ArrayList<>();
    for (JsonElement finding :
        entry.has("dismissed") ? array(entry, "dismissed") : new JsonArray()) {
      JsonObject dismissal = object(finding, "a finding");
      dismissed.add(
          new Decision.Dismissal(
              said(dismissal, "rule"), said(dismissal, "key"), said(dismissal, "reason")));
    }
    return new Decision(
        text(entry, "page"),
        id,
        text(entry, "key"),
        verdict,
        verdict == Decision.Verdict.EDITED ? said(entry, "target") : "",
        entry.has("comment") ? Optional.of(text(entry, "comment")) : Optional.empty(),
        dismissed);
  }

  private static JsonObject object(JsonElement element, String what) throws UnusableException {
    if (!element.isJsonObject()) {
      throw new UnusableException(what + " is no object");
    }
    return element.getAsJsonObject();
  }

  private static JsonArray array(JsonObject object, String name) throws UnusableException {
    JsonElement value = object.get(name);
    if (value == null || !value.isJsonArray()) {
      throw new UnusableException("\"" + name + "\" is no list");
    }
    return value.getAsJsonArray();
  }

  private static String said(JsonObject object, String name) throws UnusableException {
    String text = text(object, name);
    if (text.isBlank()) {
      throw new UnusableException("\"" + name + "\" is empty");
    }
    return text;
  }

  private static String text(JsonObject object, String name) throws UnusableException {
    JsonElement value = object.get(name);
    if (value == null || !value.isJsonPrimitive() || !value.getAsJsonPrimitive().isString()) {
      throw new UnusableException("\"" + name + "\" is no text");
    }
    return value.getAsString();
  }
}
