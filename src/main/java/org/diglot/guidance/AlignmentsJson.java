package org.diglot.guidance;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.diglot.align.AlignedPair;
import org.diglot.align.Alignment;
import org.diglot.model.PageText;
import org.diglot.model.Sentence;
import org.diglot.model.TextPosition;

/**
 * Writes {@code alignments.json}: of each page every link between a locale's source and the pivot,
 * and between any two locales. The format is that of {@code alignments-1.schema.json} in the
 * manual. Call {@link #page} for each page in the order of paths, then {@link #finish}; the stream
 * stays open.
 */
public final class AlignmentsJson {

  private static final int VERSION = 1;

  private final JsonReport json;

  /**
   * Begins the report.
   *
   * @throws IOException where the stream cannot be written, as with all methods
   */
  public AlignmentsJson(OutputStream out, ReportHead head) throws IOException {
    this.json = new JsonReport(out);
    json.begin(VERSION, head);
    json.name("pages").beginArray();
  }

  /**
   * Writes a page.
   *
   * @param pairs the locales two by two; taken one by one, so they may be made on demand
   */
  public void page(PageCoverage page, Iterable<LocalePair> pairs) throws IOException {
    json.beginObject();
    json.member("path", page.page().value());
    json.pivot(page.pivot());
    json.name("locales").beginObject();
    for (LocaleCoverage locale : page.locales()) {
      if (locale.alignment().isPresent()) {
        json.name(locale.locale().value()).beginArray();
        links(locale.alignment().get());
        json.endArray();
      }
    }
    json.endObject();
    json.name("pairs").beginArray();
    for (LocalePair pair : pairs) {
      pair(pair);
    }
    json.endArray();
    json.endObject();
  }

  /** Ends the report. */
  public void finish() throws IOException {
    json.endArray();
    json.end();
  }

  private void pair(LocalePair pair) throws IOException {
    json.beginObject();
    json.member("from", pair.from().value());
    json.member("to", pair.to().value());
    json.name("links").beginArray();
    links(pair.alignment());
    json.endArray();
    json.endObject();
  }

  private void links(Alignment alignment) throws IOException {
    for (AlignedPair link : alignment.pairs()) {
      json.beginLine();
      json.member("kind", Evidence.kind(link));
      json.memberUnlessEmpty("consequence", Evidence.consequence(link.change().consequence()));
      json.listUnlessEmpty("aspects", Evidence.aspects(link.change().aspects()));
      if (!link.from().isEmpty() && !link.to().isEmpty()) {
        json.member("similarity", ReportWords.share(link.change().similarity()));
      }
      json.member("confidence", ReportWords.share(link.confidence()));
      side("from", alignment.from(), link.from());
      side("to", alignment.to(), link.to());
      json.endLine();
    }
  }

  private void side(String name, PageText page, List<Sentence> sentences) throws IOException {
    if (sentences.isEmpty()) {
      return;
    }
    json.name(name).beginArray();
    for (Sentence sentence : sentences) {
      json.beginObject();
      if (sentence.segment().isPresent()) {
        json.member("segment", sentence.segment().get().id().text());
      } else {
        TextPosition start = page.file().lines().positionOf(sentence.range().start());
        TextPosition end = page.file().lines().positionOf(sentence.range().end());
        json.member("line", start.line());
        json.member("column", start.column());
        json.member("endLine", end.line());
        json.member("endColumn", end.column());
      }
      json.member("text", sentence.text());
      json.endObject();
    }
    json.endArray();
  }
}
