package org.diglot.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.guidance.LocalePage;
import org.diglot.model.BilingualDocument;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;
import org.diglot.model.SourceFile;
import org.diglot.model.TextRange;
import org.diglot.model.View;
import org.diglot.parse.BilingualParser;
import org.diglot.parse.LanguageFileReader;
import org.diglot.parse.PageTextReader;
import org.diglot.text.LanguagePack;
import org.diglot.text.Lexicon;
import org.diglot.text.Typography;

/** Runs the checks of meaning on an English sentence and its translation. */
final class MeaningTexts {

  private static final List<PairCheck> CHECKS =
      List.of(
          new InvertedMeaningCheck(),
          new OppositeMeaningCheck(),
          new ChangedModalityCheck(),
          new DroppedConditionCheck(),
          new ChangedDeadlineCheck(),
          new UncheckedSegmentCheck());
  private static final Map<String, LanguagePack> PACKS = new ConcurrentHashMap<>();

  private MeaningTexts() {}

  /** What the checks find, as rule and severity: {@code inverted-meaning ERROR}. */
  static List<String> found(String locale, String source, String target) {
    return findings(locale, source, target).stream()
        .map(found -> found.rule().id() + " " + found.severity())
        .toList();
  }

  static List<Diagnostic> findings(String locale, String source, String target) {
    List<Diagnostic> found = new ArrayList<>();
    Pair pair = pair(locale, source, target);
    CHECKS.forEach(check -> check.check(pair, new Findings(found::add)));
    return found;
  }

  private static Pair pair(String locale, String source, String target) {
    String text =
        "<span data-ttu-id=\"1f3a9-101\">"
            + target
            + "</span><span class=\"sxs-lookup\"><span data-stu-id=\"1f3a9-101\">"
            + source
            + "</span></span>\n";
    SourceFile file = new SourceFile("page.md", new DocumentPath("page.md"), text);
    BilingualDocument document = BilingualParser.parse(file, d -> {});
    LanguageTag tag = new LanguageTag(locale);
    LocalePage page =
        new LocalePage(
            tag,
            document.revision(),
            TextRange.at(0),
            PageTextReader.read(document, View.Side.SOURCE),
            PageTextReader.read(document, View.Side.TARGET));
    CheckSetup setup = new CheckSetup(pack("en"), Map.of(tag, pack(locale)), Map.of());
    return new CheckedPage(file.path(), document, page, setup).all().get(0);
  }

  private static LanguagePack pack(String locale) {
    return PACKS.computeIfAbsent(locale, MeaningTexts::read);
  }

  private static LanguagePack read(String locale) {
    String base = System.getProperty("diglot.basedir", ".");
    Path path = Path.of(base, "locales", locale, "language.yml");
    LanguageTag tag = new LanguageTag(locale);
    try {
      SourceFile file =
          new SourceFile("language.yml", new DocumentPath("language.yml"), Files.readString(path));
      Lexicon lexicon =
          Lexicon.of(
              tag,
              LanguageFileReader.read(
                      file,
                      tag,
                      d -> {
                        throw new AssertionError(d);
                      })
                  .entries());
      return new LanguagePack(lexicon, Typography.of(tag));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
