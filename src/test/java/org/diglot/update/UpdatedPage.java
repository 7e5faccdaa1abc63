package org.diglot.update;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.diglot.model.BilingualDocument;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;
import org.diglot.model.PageStates;
import org.diglot.model.RemovedSegment;
import org.diglot.model.Segment;
import org.diglot.model.SegmentStatus;
import org.diglot.model.SourceFile;
import org.diglot.model.View;
import org.diglot.parse.BilingualParser;
import org.diglot.parse.PageTextReader;
import org.diglot.pipeline.PackOfLanguage;
import org.diglot.text.SegmentKey;

/** A bilingual page in a test, and what updates make of it. */
record UpdatedPage(
    LanguageTag locale, String text, PageStates states, List<RemovedSegment> removed) {

  private static final LanguageTag ENGLISH = new LanguageTag("en");
  private static final PageUpdater UPDATER = new PageUpdater(PackOfLanguage.of(ENGLISH).lexicon());
  private static final DocumentPath PATH = new DocumentPath("badges.md");

  /** The page that translates a source; what has no translation is empty. */
  static UpdatedPage of(String locale, String source, Map<String, String> translations) {
    String empty =
        "---\ntitle: Titre\nms.openlocfilehash: 0000000000000000000000000000000000000000\n"
            + "ms.contentlocale: "
            + locale
            + "\n---\n";
    UpdatedPage nothing =
        new UpdatedPage(new LanguageTag(locale), empty, PageStates.NONE, List.of());
    UpdatedPage page =
        nothing.update(source, Recall.ofTexts(text -> Optional.ofNullable(translations.get(text))));
    return new UpdatedPage(page.locale, page.text, PageStates.NONE, List.of());
  }

  UpdatedPage update(String source) {
    return update(source, Recall.NOTHING);
  }

  UpdatedPage update(String source, Recall recall) {
    BilingualDocument old = document();
    Set<String> known = new HashSet<>();
    old.segments().stream()
        .filter(segment -> !segment.id().isParagraph())
        .forEach(segment -> known.add(SegmentKey.normalised(segment.source().text())));
    BilingualDocument now =
        BilingualParser.parseMonolingual(new SourceFile("content", PATH, source), finding -> {});
    PageUpdate page =
        UPDATER.update(
            new PageUpdater.OldPage(
                locale,
                old,
                PageTextReader.read(old, View.Side.SOURCE),
                PageTextReader.read(old, View.Side.TARGET),
                states),
            new PageUpdater.NewSource(now, PageTextReader.readSource(now, known), Optional.empty()),
            recall);
    return new UpdatedPage(locale, page.text(), page.states(), page.removed());
  }

  UpdatedPage edit(String from, String to) {
    return new UpdatedPage(locale, text.replace(from, to), states, removed);
  }

  private BilingualDocument document() {
    return BilingualParser.parse(new SourceFile("page", PATH, text), finding -> {});
  }

  List<Segment> segments() {
    return document().segments();
  }

  private Segment segment(String source) {
    return document().segments().stream()
        .filter(segment -> segment.source().text().equals(source))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no segment " + source + " in\n" + text));
  }

  String target(String source) {
    return segment(source).target().text();
  }

  String ordinal(String source) {
    return segment(source).id().ordinal();
  }

  Optional<SegmentStatus> status(String source) {
    return states.of(segment(source).id());
  }

  String hash() {
    return document().revision().sourceHash();
  }

  String prefix() {
    return document().segments().get(0).id().prefix();
  }

  /** The translations in page order. */
  List<String> targets() {
    return document().segments().stream()
        .map(segment -> segment.target().text())
        .collect(Collectors.toList());
  }

  String withoutIds() {
    return text.replace(prefix() + "-", "");
  }
}
