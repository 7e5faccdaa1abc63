package org.diglot.guidance;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diglot.align.Consequence;
import org.diglot.model.LanguageTag;
import org.diglot.model.Segment;
import org.diglot.model.Sentence;

/**
 * Writes the sentence pairs of a page in one locale as JSON, for programs. The format is that of
 * {@code segments-1.schema.json} in the manual.
 */
public final class SegmentsJson {

  private static final int VERSION = 1;

  private SegmentsJson() {}

  /**
   * Writes a page.
   *
   * @param locale a locale that has the page
   * @param source the source language
   * @param anchors the fragment that leads to each sentence on the site's page
   * @throws IOException where the stream cannot be written; it stays open
   */
  public static void write(
      PageCoverage page,
      LocaleCoverage locale,
      LanguageTag source,
      List<String> anchors,
      OutputStream out)
      throws IOException {
    JsonReport json = new JsonReport(out);
    Map<Integer, String> states = states(locale);
    json.begin();
    json.field("version", VERSION);
    json.field("path", page.page().value());
    json.field("source", source.value());
    json.field("target", locale.locale().value());
    json.beginList("segments");
    for (Sentence sentence : locale.alignment().orElseThrow().from().sentences()) {
      if (sentence.segment().isPresent()) {
        Segment segment = sentence.segment().get();
        json.beginLine();
        json.field("id", segment.id().text());
        json.field("anchor", anchors.get(sentence.index()));
        json.field("source", segment.source().text());
        json.field("target", segment.target().text());
        json.field("state", states.getOrDefault(sentence.index(), "translated"));
        json.endLine();
      }
    }
    json.endList();
    json.finish();
  }

  /** What is to be said of a sentence; of others, that they are translated. */
  private static Map<Integer, String> states(LocaleCoverage locale) {
    Map<Integer, String> states = new HashMap<>();
    for (StatementCoverage statement : locale.statements()) {
      String state =
          switch (statement.state()) {
            case OUTDATED ->
                statement.change().consequence() == Consequence.NORMATIVE ? "changed" : "reworded";
            case UNTRANSLATED -> "untranslated";
            case WITHDRAWN -> "withdrawn";
            case COVERED, OMITTED, NOT_YET, EXEMPT -> "";
          };
      if (!state.isEmpty()) {
        statement.evidence().forEach(sentence -> states.put(sentence.index(), state));
      }
    }
    locale.withdrawn().forEach(gone -> states.put(gone.sentence().index(), "withdrawn"));
    return states;
  }
}
