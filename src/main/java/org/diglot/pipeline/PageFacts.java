package org.diglot.pipeline;

import java.util.List;
import java.util.Optional;
import org.diglot.model.BilingualDocument;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;
import org.diglot.model.Revision;
import org.diglot.render.Reading;

/**
 * What is remembered of a page between reading all pages and rendering each.
 *
 * @param path the page
 * @param title its title in the language it is shown in
 * @param description its description, or empty
 * @param segments number of sentence pairs in its file
 * @param revision what its file says it was translated from
 * @param reading which side of its file is shown
 * @param language the language shown
 * @param meta what its front matter says for the outside world
 * @param origins where the page and what it refers to are looked for, its own folder first
 */
record PageFacts(
    DocumentPath path,
    String title,
    String description,
    int segments,
    Revision revision,
    Reading reading,
    LanguageTag language,
    PageMeta meta,
    List<Origin> origins) {

  PageFacts {
    origins = List.copyOf(origins);
  }

  /** The folder that holds the page's file. */
  Origin origin() {
    return origins.get(0);
  }

  /** The day its translation was delivered, {@code YYYY-MM-DD}. */
  Optional<String> handedOff() {
    return revision.handOffDate().flatMap(PageMeta::date);
  }

  /**
   * The day its content changed last, {@code YYYY-MM-DD}, as its file says: of a translation the
   * day it was delivered, else the date its author gave.
   */
  Optional<String> contentDate() {
    return reading == Reading.BILINGUAL ? handedOff().or(meta::date) : meta.date();
  }

  /** The same page, looked for in other folders. */
  PageFacts from(List<Origin> folders) {
    return new PageFacts(
        path, title, description, segments, revision, reading, language, meta, folders);
  }

  /** A page of which only the numbers matter. */
  static PageFacts counted(BilingualDocument document, Origin origin) {
    return new PageFacts(
        document.path(),
        "",
        "",
        document.segments().size(),
        document.revision(),
        Reading.BILINGUAL,
        origin.language(),
        PageMeta.NONE,
        List.of(origin));
  }
}
