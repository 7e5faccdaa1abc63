package org.diglot.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diglot.pipeline.PackOfLanguage;
import org.diglot.model.BilingualDocument;
import org.diglot.model.LanguageTag;
import org.diglot.model.PageStates;
import org.diglot.model.Segment;
import org.diglot.model.SourceFile;
import org.diglot.model.View;
import org.diglot.parse.BilingualParser;
import org.diglot.parse.PageTextReader;
import org.diglot.text.SegmentKey;
import org.diglot.update.Carry;
import org.diglot.update.PageUpdate;
import org.diglot.update.PageUpdater;
import org.diglot.update.Recall;
import org.junit.jupiter.api.Test;

/** Real pages, updated to a source: to the one they translate, nothing may change but the ids. */
class UpdateTest {

  private static final LanguageTag ENGLISH = new LanguageTag("en");
  private static final PageUpdater UPDATER =
      new PageUpdater(PackOfLanguage.of(ENGLISH).lexicon());

  private static BilingualDocument parse(SourceFile file) {
    return BilingualParser.parse(file, finding -> {});
  }

  private static PageUpdate update(BilingualDocument old, String locale, SourceFile newSource) {
    Set<String> known = new HashSet<>();
    for (Segment segment : old.segments()) {
      if (!segment.id().isParagraph()) {
        known.add(SegmentKey.normalised(segment.source().text()));
      }
    }
    BilingualDocument source = BilingualParser.parseMonolingual(newSource, finding -> {});
    return UPDATER.update(
        new PageUpdater.OldPage(
            new LanguageTag(locale),
            old,
            PageTextReader.read(old, View.Side.SOURCE),
            PageTextReader.read(old, View.Side.TARGET),
            PageStates.NONE),
        new PageUpdater.NewSource(
            source, PageTextReader.readSource(source, known), old.revision().sourceCommit().isEmpty()
                ? Optional.empty()
                : Optional.of(old.revision().sourceCommit())),
        Recall.NOTHING);
  }

  @Test
  void changesNothingWhereTheSourceIsTheOneTranslated() {
    int pages = 0;
    int same = 0;
    List<String> different = new ArrayList<>();
    for (Corpus.Page page : Corpus.pages()) {
      Optional<SourceFile> source = page.source();
      if (source.isEmpty()) {
        continue;
      }
      BilingualDocument old = parse(page.file());
      if (!source.get().hasHash(old.revision().sourceHash())) {
        continue;
      }
      pages++;
      PageUpdate updated = update(old, page.locale(), source.get());
      String expected = old.file().text();
      String prefix = old.segments().isEmpty() ? "" : old.segments().get(0).id().prefix();
      String actual = updated.text().replaceAll("(data-(?:ttu|stu)-id=\")[0-9a-f]{5}-", "$1" + prefix + "-");
      if (actual.stripTrailing().equals(expected.stripTrailing())) {
        same++;
      } else {
        int at = 0;
        while (at < Math.min(actual.length(), expected.length()) && actual.charAt(at) == expected.charAt(at)) at++;
        different.add(page + " at " + at + "\n   was " + cut(expected, at) + "\n   now " + cut(actual, at) + " " + updated.counts());
      }
    }
    System.out.println("pages " + pages + ", same " + same);
    different.stream().limit(60).forEach(System.out::println);
    assertEquals(pages, same);
  }

  /** An older hand-off, and the source that the newer one was made from. */
  @Test
  void carriesAnOlderHandOffToTheNextSource() {
    int pages = 0;
    int unchanged = 0;
    int edited = 0;
    List<String> lost = new ArrayList<>();
    for (Corpus.Page page : Corpus.pages()) {
      if (!page.set().endsWith("-previous")) {
        continue;
      }
      Corpus.Page next =
          new Corpus.Page(
              page.root(), page.set().replace("-previous", ""), page.locale(), page.path());
      Optional<SourceFile> source = next.source();
      if (source.isEmpty()) {
        continue;
      }
      BilingualDocument old = parse(page.file());
      PageUpdate updated = update(old, page.locale(), source.get());
      pages++;
      unchanged += updated.counts().getOrDefault(Carry.KEPT, 0);
      edited += updated.counts().getOrDefault(Carry.EDITED, 0);
      for (Segment segment : old.segments()) {
        String target = segment.target().text();
        boolean there =
            updated.text().contains(target.strip())
                || updated.removed().stream().anyMatch(r -> r.target().equals(target));
        if (!there) {
          lost.add(page + " " + segment.id());
        }
      }
    }
    System.out.println(
        "pages " + pages + ", kept " + unchanged + ", edited " + edited + ", lost " + lost.size());
    assertEquals(List.of(), lost);
  }

  private static String cut(String text, int at) {
    return text.substring(Math.max(0, at - 30), Math.min(text.length(), at + 120)).replace("\n", "\\n");
  }
}
