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
    json.beginList("pages");
  }

  /**
   * Writes a page.
   *
   * @param pairs the locales two by two; taken one by one, so they may be made on demand
   */
  public void page(PageCoverage page, Iterable<LocalePair> pairs) throws IOException {
    json.begin();
    json.field("path", page.page().value());
    json.pivot(page.pivot());
    json.begin("locales");
    for (LocaleCoverage locale : page.locales()) {
      if (locale.alignment().isPresent()) {
        json.beginList(locale.locale().value());
        links(locale.alignment().get());
        json.endList();
      }
    }
    json.end();
    json.beginList("pairs");
    for (LocalePair pair : pairs) {
      pair(pair);
    }
    json.endList();
    json.end();
  }

  /** Ends the report. */
  public void finish() throws IOException {
    json.endList();
    json.finish();
  }

  private void pair(LocalePair pair) throws IOException {
    json.begin();
    json.field("from", pair.from().value());
    json.field("to", pair.to().value());
    json.beginList("links");
    links(pair.alignment());
    json.endList();
    json.end();
  }

  private void links(Alignment alignment) throws IOException {
    for (AlignedPair link : alignment.pairs()) {
      json.beginLine();
      json.field("kind", Evidence.kind(link));
      json.fieldUnlessEmpty("consequence", Evidence.consequence(link.change().consequence()));
      json.listUnlessEmpty("aspects", Evidence.aspects(link.change().aspects()));
      if (!link.from().isEmpty() && !link.to().isEmpty()) {
        json.field("similarity", ReportWords.share(link.change().similarity()));
      }
      json.field("confidence", ReportWords.share(link.confidence()));
      side("from", alignment.from(), link.from());
      side("to", alignment.to(), link.to());
      json.endLine();
    }
  }

  private void side(String name, PageText page, List<Sentence> sentences) throws IOException {
    if (sentences.isEmpty()) {
      return;
    }
    json.beginList(name);
    for (Sentence sentence : sentences) {
      json.begin();
      if (sentence.segment().isPresent()) {
        json.field("segment", sentence.segment().get().id().text());
      } else {
        TextPosition start = page.file().lines().positionOf(sentence.range().start());
        TextPosition end = page.file().lines().positionOf(sentence.range().end());
        json.field("line", start.line());
        json.field("column", start.column());
        json.field("endLine", end.line());
        json.field("endColumn", end.column());
      }
      json.field("text", sentence.text());
      json.end();
    }
    json.endList();
  }
}
