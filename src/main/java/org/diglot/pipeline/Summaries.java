package org.diglot.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;
import org.diglot.text.Languages;

/** Counts what each edition has. */
final class Summaries {

  private static final LanguageTag ENGLISH = new LanguageTag("en");

  private Summaries() {}

  static List<EditionSummary> of(
      List<Edition> editions, List<Diagnostic> diagnostics, Inputs inputs) {
    List<EditionSummary> summaries = new ArrayList<>();
    for (Edition edition : editions) {
      int segments =
          edition.pages().values().stream()
              .filter(page -> edition.translated().contains(page.path()))
              .mapToInt(PageFacts::segments)
              .sum();
      summaries.add(
          new EditionSummary(
              edition.language(),
              Languages.label(edition.language(), ENGLISH),
              edition.translated().size(),
              edition.pages().size() - edition.translated().size(),
              segments,
              findings(edition, diagnostics, inputs)));
    }
    return summaries;
  }

  /** The folder of a locale with its interface strings, or of the source's content. */
  private static String ownFolder(Origin origin) {
    String file = origin.folder().location(new DocumentPath("x"));
    String content = file.substring(0, file.length() - "x".length());
    boolean inLocale = origin.bilingual() && content.endsWith("/content/");
    return inLocale ? content.substring(0, content.length() - "content/".length()) : content;
  }

  /** Findings in files of the edition's own folder. */
  private static int findings(Edition edition, List<Diagnostic> diagnostics, Inputs inputs) {
    int count = 0;
    for (Origin origin : inputs.all()) {
      if (origin.language().equals(edition.language())) {
        String prefix = ownFolder(origin);
        count +=
            (int) diagnostics.stream().filter(d -> d.location().path().startsWith(prefix)).count();
      }
    }
    return count;
  }
}
