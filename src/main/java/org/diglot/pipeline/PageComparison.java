package org.diglot.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.diglot.align.Aligner;
import org.diglot.align.Alignment;
import org.diglot.align.ConsequenceGrader;
import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.guidance.CoverageAnalysis;
import org.diglot.guidance.CoverageSettings;
import org.diglot.guidance.LocaleCoverage;
import org.diglot.guidance.LocalePage;
import org.diglot.guidance.LocalePair;
import org.diglot.guidance.PageCoverage;
import org.diglot.guidance.PageSources;
import org.diglot.guidance.StatementClassifier;
import org.diglot.model.BilingualDocument;
import org.diglot.model.DocumentPath;
import org.diglot.model.FrontMatter;
import org.diglot.model.GuidanceRegister;
import org.diglot.model.LanguageTag;
import org.diglot.model.PageStates;
import org.diglot.model.PageText;
import org.diglot.model.Revision;
import org.diglot.model.Segment;
import org.diglot.model.TextRange;
import org.diglot.model.View;
import org.diglot.parse.PageTextReader;
import org.diglot.text.Lexicon;
import org.diglot.text.SegmentKey;
import org.diglot.text.Vocabulary;

/** Holds the languages of a page against its source. Safe for use by several threads. */
final class PageComparison {

  private final CoverageAnalysis analysis;
  private final Aligner aligner;
  private final DiagnosticSink sink;

  PageComparison(
      Inputs inputs,
      Lexicon lexicon,
      GuidanceRegister register,
      LocalDate today,
      DiagnosticSink sink) {
    this.aligner = new Aligner(new ConsequenceGrader(lexicon));
    this.sink = sink;
    CoverageSettings settings =
        new CoverageSettings(
            inputs.site().sourceLanguage(),
            inputs.locales().stream().map(Origin::language).toList(),
            inputs.source().isPresent(),
            lexicon,
            register,
            today,
            Vocabulary.of(List.of()),
            Map.of());
    StatementClassifier classifier = new StatementClassifier(lexicon);
    this.analysis = new CoverageAnalysis(settings, aligner, classifier::classify);
  }

  /** Compares as every run does: with the words and the register of its inputs. */
  static PageComparison of(
      Inputs inputs, LanguagePacks packs, LocalDate today, DiagnosticSink sink) {
    Lexicon lexicon = packs.of(inputs.site().sourceLanguage()).lexicon();
    return new PageComparison(inputs, lexicon, inputs.register(sink), today, sink);
  }

  /** The coverage of a page. */
  PageCoverage cover(PageSources sources) {
    return analysis.analyse(sources, sink);
  }

  /**
   * The texts of a page.
   *
   * @param documents its file in each folder that has it; not empty
   * @param states what stands beside these files
   */
  static PageSources sources(
      DocumentPath path, Map<Origin, BilingualDocument> documents, Map<Origin, PageStates> states) {
    Optional<PageText> source = Optional.empty();
    List<LocalePage> locales = new ArrayList<>();
    for (Map.Entry<Origin, BilingualDocument> entry : documents.entrySet()) {
      BilingualDocument document = entry.getValue();
      if (entry.getKey().bilingual()) {
        PageStates beside = states.getOrDefault(entry.getKey(), PageStates.NONE);
        locales.add(localePage(entry.getKey().language(), document, beside));
      } else {
        source = Optional.of(PageTextReader.readSource(document, known(documents.values())));
      }
    }
    return new PageSources(path, source, locales);
  }

  /** The two texts of a bilingual page. */
  static LocalePage localePage(LanguageTag locale, BilingualDocument document, PageStates states) {
    return LocalePage.of(
        locale,
        document.revision(),
        hashRange(document),
        PageTextReader.read(document, View.Side.SOURCE),
        PageTextReader.read(document, View.Side.TARGET),
        states);
  }

  private static TextRange hashRange(BilingualDocument document) {
    return document
        .frontMatter()
        .entry(Revision.KEYS.get(0))
        .map(FrontMatter.Entry::range)
        .map(range -> withoutBlankEnd(range, document.file().text()))
        .orElse(TextRange.at(document.file().contentStart()));
  }

  private static TextRange withoutBlankEnd(TextRange range, String text) {
    return new TextRange(range.start(), range.start() + range.of(text).stripTrailing().length());
  }

  /** The sentences that translations embed, so that the source is cut as they are. */
  static Set<String> known(Collection<BilingualDocument> documents) {
    Set<String> known = new HashSet<>();
    for (BilingualDocument document : documents) {
      for (Segment segment : document.segments()) {
        if (!segment.id().isParagraph() && !segment.source().text().isBlank()) {
          known.add(SegmentKey.normalised(segment.source().text()));
        }
      }
    }
    return known;
  }

  /** Every two locales that have a page, each pair aligned when it is asked for. */
  Iterable<LocalePair> pairs(PageCoverage page) {
    List<LocaleCoverage> present =
        page.locales().stream().filter(locale -> locale.alignment().isPresent()).toList();
    return () -> new Pairs(present);
  }

  /** Walks over the pairs. */
  private final class Pairs implements Iterator<LocalePair> {

    private final List<LocaleCoverage> locales;
    private int first;
    private int second = 1;

    Pairs(List<LocaleCoverage> locales) {
      this.locales = locales;
    }

    @Override
    public boolean hasNext() {
      return second < locales.size();
    }

    @Override
    public LocalePair next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      LocalePair pair = pair(locales.get(first), locales.get(second));
      second++;
      if (second == locales.size()) {
        first++;
        second = first + 1;
      }
      return pair;
    }
  }

  private LocalePair pair(LocaleCoverage from, LocaleCoverage to) {
    LanguageTag first = from.locale();
    return new LocalePair(first, to.locale(), aligner.align(text(from), text(to)));
  }

  private static PageText text(LocaleCoverage locale) {
    return locale.alignment().map(Alignment::from).orElseThrow();
  }
}
