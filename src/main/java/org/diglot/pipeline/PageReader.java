package org.diglot.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.diagnostic.Location;
import org.diglot.model.BilingualDocument;
import org.diglot.model.DocumentPath;
import org.diglot.model.FrontMatter;
import org.diglot.model.PageStates;
import org.diglot.model.Revision;
import org.diglot.model.TextRange;
import org.diglot.render.PageTitle;
import org.diglot.render.Reading;

/** Reads a file of the inputs, and reports once what is wrong with it. */
final class PageReader {

  private final Inputs inputs;
  private final DiagnosticSink sink;

  PageReader(Inputs inputs, DiagnosticSink sink) {
    this.inputs = inputs;
    this.sink = sink;
  }

  /** What stands beside a file. */
  PageStates states(DocumentPath path, Origin origin) {
    return origin.states(path, sink);
  }

  /**
   * The parsed file; nothing where it cannot be decoded.
   *
   * @param states what stands beside it
   */
  Optional<BilingualDocument> read(DocumentPath path, Origin origin, PageStates states) {
    Optional<BilingualDocument> document =
        origin.folder().read(path, sink).map(file -> origin.parse(file, states, sink));
    document.ifPresent(page -> checkLocale(page, origin));
    return document;
  }

  /** What is remembered of a page; nothing where it cannot be decoded. */
  Optional<PageFacts> facts(DocumentPath path, Origin origin) {
    return read(path, origin, PageStates.NONE).map(document -> facts(document, origin));
  }

  /** What is remembered of a page. */
  PageFacts facts(BilingualDocument document, Origin origin) {
    FrontMatter front = document.frontMatter();
    String title =
        front
            .value("title")
            .or(() -> PageTitle.of(document.targetView()))
            .orElseGet(() -> PageTitle.of(document.path()));
    return new PageFacts(
        document.path(),
        title,
        front.value("description").orElse(""),
        document.segments().size(),
        document.revision(),
        origin.bilingual() ? Reading.BILINGUAL : Reading.PLAIN,
        origin.language(),
        PageMeta.of(document),
        origins(origin));
  }

  /** A page of a locale falls back to the source's files; the source never to a locale's. */
  List<Origin> origins(Origin origin) {
    List<Origin> origins = new ArrayList<>();
    origins.add(origin);
    if (origin.bilingual()) {
      inputs.source().ifPresent(origins::add);
    }
    return origins;
  }

  private void checkLocale(BilingualDocument document, Origin origin) {
    String declared = document.revision().contentLocale();
    if (!origin.bilingual()
        || declared.isEmpty()
        || declared.equalsIgnoreCase(origin.language().value())) {
      return;
    }
    sink.report(
        Diagnostic.of(
                PipelineRules.CONTENT_LOCALE_MISMATCH,
                entry(document, Revision.KEYS.get(3)),
                "the page says it is " + declared + " but stands under " + origin.language())
            .withRemedy("move the page to its locale's folder, or correct ms.contentlocale"));
  }

  /** Where a key of the front matter stands. */
  private static Location entry(BilingualDocument document, String key) {
    TextRange range =
        document.frontMatter().entry(key).map(FrontMatter.Entry::range).orElse(TextRange.at(0));
    return Location.of(document.file(), range);
  }
}
