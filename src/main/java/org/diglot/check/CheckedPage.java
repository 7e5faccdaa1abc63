package org.diglot.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diglot.guidance.LocalePage;
import org.diglot.memory.Termbase;
import org.diglot.model.BilingualDocument;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;
import org.diglot.model.PageText;
import org.diglot.model.Segment;
import org.diglot.model.SegmentText;
import org.diglot.model.Sentence;
import org.diglot.model.SourceFile;
import org.diglot.text.CommonWords;
import org.diglot.text.LanguagePack;
import org.diglot.text.ValueFinder;
import org.diglot.text.WritingSystem;

/** A page in one locale as a check sees it: its pairs in their order, and both of its texts. */
public final class CheckedPage {

  private final PageKey key;
  private final BilingualDocument document;
  private final LocalePage page;
  private final LanguagePack sourceLanguage;
  private final LanguagePack targetLanguage;
  private final ValueFinder sourceFinder;
  private final ValueFinder targetFinder;
  private final Termbase termbase;
  private final CommonWords commonWords;
  private final WritingSystem sourceWriting;
  private final WritingSystem targetWriting;
  private Optional<LengthRatio> lengths = Optional.empty();
  private Optional<Frame> frame = Optional.empty();
  private Optional<PageWords> words = Optional.empty();
  private final List<Pair> pairs;

  /**
   * @param document the file
   * @param page its two texts
   */
  public CheckedPage(
      DocumentPath path, BilingualDocument document, LocalePage page, CheckSetup setup) {
    this.key = new PageKey(path, page.locale());
    this.document = document;
    this.page = page;
    this.sourceLanguage = setup.source();
    this.targetLanguage = setup.target(page.locale());
    this.sourceFinder = new ValueFinder(sourceLanguage.language());
    this.targetFinder = new ValueFinder(page.locale());
    this.termbase = setup.termbase(page.locale());
    this.commonWords = setup.commonWords();
    this.sourceWriting = WritingSystem.of(sourceLanguage.language());
    this.targetWriting = WritingSystem.of(page.locale());
    this.pairs = pairs();
  }

  private List<Pair> pairs() {
    List<Pair> found = new ArrayList<>();
    for (Sentence sentence : page.source().sentences()) {
      Optional<Segment> segment = sentence.segment();
      if (segment.isPresent()) {
        found.add(new Pair(this, found.size(), sentence, segment.get()));
      }
    }
    return List.copyOf(found);
  }

  PairText text(SegmentText half, LanguagePack language) {
    return new PairText(half, language, language == sourceLanguage ? sourceFinder : targetFinder);
  }

  /** Finds the facts of a source text once for all locales of the page. */
  void shareSources(Map<String, TextFacts> known) {
    pairs.forEach(pair -> pair.source().share(known));
  }

  /** Whose page it is. */
  public LanguageTag locale() {
    return key.locale();
  }

  PageKey key() {
    return key;
  }

  BilingualDocument document() {
    return document;
  }

  SourceFile file() {
    return document.file();
  }

  /** The source side: what the translators saw. */
  PageText source() {
    return page.source();
  }

  /** The target side; its sentences are as many and in the same order. */
  PageText target() {
    return page.target();
  }

  LanguagePack sourceLanguage() {
    return sourceLanguage;
  }

  LanguagePack targetLanguage() {
    return targetLanguage;
  }

  Termbase termbase() {
    return termbase;
  }

  CommonWords commonWords() {
    return commonWords;
  }

  WritingSystem sourceWriting() {
    return sourceWriting;
  }

  WritingSystem targetWriting() {
    return targetWriting;
  }

  /** How long its translations are. */
  LengthRatio lengths() {
    if (lengths.isEmpty()) {
      lengths =
          Optional.of(LengthRatio.prior(sourceWriting, targetWriting).with(LengthRatio.of(pairs)));
    }
    return lengths.get();
  }

  /** Which words its halves have. */
  PageWords words() {
    if (words.isEmpty()) {
      words = Optional.of(new PageWords(pairs));
    }
    return words.get();
  }

  /** What stands around its sentences. */
  Frame frame() {
    if (frame.isEmpty()) {
      frame = Optional.of(Frame.of(this));
    }
    return frame.get();
  }

  /** The pairs in page order, also those of which one half is blank. */
  List<Pair> all() {
    return pairs;
  }
}
