package org.diglot.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.diglot.align.AlignedPair;
import org.diglot.align.Aligner;
import org.diglot.align.Alignment;
import org.diglot.align.ConsequenceGrader;
import org.diglot.model.BilingualDocument;
import org.diglot.model.LanguageTag;
import org.diglot.model.PageStates;
import org.diglot.model.Segment;
import org.diglot.model.SegmentStatus;
import org.diglot.model.SourceFile;
import org.diglot.model.View;
import org.diglot.parse.BilingualParser;
import org.diglot.parse.PageTextReader;
import org.diglot.pipeline.PackOfLanguage;
import org.diglot.text.Lexicon;
import org.diglot.text.SegmentKey;
import org.diglot.update.Carry;
import org.diglot.update.PageUpdate;
import org.diglot.update.PageUpdater;
import org.diglot.update.Recall;
import org.junit.jupiter.api.Test;

/** Real pages, updated to the source that they translate, and to the next one. */
class UpdateTest {

  private static final LanguageTag ENGLISH = new LanguageTag("en");
  private static final Lexicon LEXICON = PackOfLanguage.of(ENGLISH).lexicon();
  private static final PageUpdater UPDATER = new PageUpdater(LEXICON);
  private static final Aligner ALIGNER = new Aligner(new ConsequenceGrader(LEXICON));

  private static BilingualDocument parse(SourceFile file) {
    return BilingualParser.parse(file, finding -> {});
  }

  private static Set<String> known(BilingualDocument page) {
    Set<String> known = new HashSet<>();
    for (Segment segment : page.segments()) {
      if (!segment.id().isParagraph()) {
        known.add(SegmentKey.normalised(segment.source().text()));
      }
    }
    return known;
  }

  private static PageUpdate update(BilingualDocument old, String locale, SourceFile newSource) {
    Set<String> known = known(old);
    BilingualDocument source = BilingualParser.parseMonolingual(newSource, finding -> {});
    return UPDATER.update(
        new PageUpdater.OldPage(
            new LanguageTag(locale),
            old,
            PageTextReader.read(old, View.Side.SOURCE),
            PageTextReader.read(old, View.Side.TARGET),
            PageStates.NONE),
        new PageUpdater.NewSource(
            source,
            PageTextReader.readSource(source, known),
            old.revision().sourceCommit().isEmpty()
                ? Optional.empty()
                : Optional.of(old.revision().sourceCommit())),
        Recall.NOTHING);
  }

  /** Where the source is the one translated, each unchanged segment and its surroundings stay. */
  @Test
  void keepsUnchangedSegmentsAndWhatStandsBetweenThemByteForByte() {
    int pages = 0;
    int same = 0;
    int segments = 0;
    int unchanged = 0;
    int gaps = 0;
    List<String> lost = new ArrayList<>();
    List<String> different = new ArrayList<>();
    for (Corpus.Page page : Corpus.pages()) {
      Optional<SourceFile> source = page.source();
      BilingualDocument old = parse(page.file());
      if (source.isEmpty() || !source.get().hasHash(old.revision().sourceHash())) {
        continue;
      }
      pages++;
      BilingualDocument now =
          parse(
              new SourceFile(
                  page.file().location(),
                  page.file().path(),
                  update(old, page.locale(), source.get()).text()));
      same += withoutIds(now).equals(withoutIds(old)) ? 1 : 0;
      if (!withoutIds(now).equals(withoutIds(old))) {
        different.add(page + difference(withoutIds(old), withoutIds(now)));
      }
      segments += old.segments().size();
      int from = 0;
      int before = -1;
      int beforeNow = -1;
      List<AlignedPair> pairs = alignment(old, source.get()).pairs();
      Set<Integer> kept = new HashSet<>();
      for (AlignedPair pair : pairs) {
        if (pair instanceof AlignedPair.Unchanged same1) {
          kept.add(same1.fromSentence().index());
        }
      }
      for (int i = 0; i < old.segments().size(); i++) {
        if (!kept.contains(i)) {
          continue;
        }
        unchanged++;
        int at = find(now.segments(), old.segments().get(i), from);
        if (at < 0) {
          lost.add(page + " " + old.segments().get(i).id());
          continue;
        }
        if (before == i - 1 && beforeNow == at - 1 && before >= 0) {
          gaps++;
          String was = gap(old, before);
          if (!was.equals(gap(now, beforeNow))) {
            lost.add(
                page
                    + " behind "
                    + old.segments().get(before).id()
                    + "\n  was "
                    + was
                    + "\n  now "
                    + gap(now, beforeNow));
          }
        }
        before = i;
        beforeNow = at;
        from = at + 1;
      }
    }
    System.out.println(
        "pages "
            + pages
            + ", wholly the same "
            + same
            + "; segments "
            + segments
            + ", unchanged "
            + unchanged
            + ", gaps between those "
            + gaps
            + ", not kept "
            + lost.size());
    lost.stream().limit(20).forEach(System.out::println);
    different.stream().limit(20).forEach(System.out::println);
    assertEquals(List.of(), lost);
  }

  private static Alignment alignment(BilingualDocument old, SourceFile newSource) {
    BilingualDocument source = BilingualParser.parseMonolingual(newSource, finding -> {});
    return ALIGNER.align(
        PageTextReader.read(old, View.Side.SOURCE), PageTextReader.readSource(source, known(old)));
  }

  private static int find(List<Segment> segments, Segment wanted, int from) {
    for (int i = from; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      if (segment.target().text().equals(wanted.target().text())
          && segment.source().text().equals(wanted.source().text())) {
        return i;
      }
    }
    return -1;
  }

  private static String gap(BilingualDocument page, int segment) {
    return page.file()
        .text()
        .substring(
            page.segments().get(segment).range().end(),
            page.segments().get(segment + 1).range().start());
  }

  private static String withoutIds(BilingualDocument page) {
    return page.file()
        .text()
        .replaceAll("(data-(?:ttu|stu)-id=\")[0-9a-f]{5}-", "$1")
        .stripTrailing();
  }

  private static String difference(String was, String now) {
    int at = 0;
    while (at < Math.min(was.length(), now.length()) && was.charAt(at) == now.charAt(at)) {
      at++;
    }
    return " at " + at + "\n   was " + cut(was, at) + "\n   now " + cut(now, at);
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

  /** What became of the pages of a locale. */
  private static final class Row {
    private int pages;
    private int unchanged;
    private int kept;
    private int edited;
    private int rightSource;
    private int moved;
    private int removed;
    private int fresh;
    private int gaps;
    private int otherGaps;
  }

  /** Two revisions of the same pages, by locale: the figures that a user wants to know. */
  @Test
  void printsWhatBecomesOfTwoRevisions() {
    Map<String, Row> rows = new TreeMap<>();
    List<String> wrong = new ArrayList<>();
    for (Corpus.Page page : Corpus.pages()) {
      Corpus.Page next =
          new Corpus.Page(
              page.root(), page.set().replace("-previous", ""), page.locale(), page.path());
      Optional<SourceFile> source = next.source();
      if (page.set().endsWith("-previous") && source.isPresent()) {
        count(page, source.get(), rows.computeIfAbsent(page.locale(), key -> new Row()), wrong);
      }
    }
    System.out.println(
        "locale pages unchanged kept% edited right-source moved removed new gaps other-bytes");
    rows.forEach(
        (locale, row) ->
            System.out.println(
                locale
                    + " "
                    + row.pages
                    + " "
                    + row.unchanged
                    + " "
                    + 100.0 * row.kept / Math.max(1, row.unchanged)
                    + " "
                    + row.edited
                    + " "
                    + row.rightSource
                    + " "
                    + row.moved
                    + " "
                    + row.removed
                    + " "
                    + row.fresh
                    + " "
                    + row.gaps
                    + " "
                    + row.otherGaps));
    wrong.stream().limit(20).forEach(System.out::println);
    assertEquals(List.of(), wrong);
  }

  private static void count(Corpus.Page page, SourceFile source, Row row, List<String> wrong) {
    BilingualDocument old = parse(page.file());
    PageUpdate updated = update(old, page.locale(), source);
    BilingualDocument now =
        parse(new SourceFile(page.file().location(), page.file().path(), updated.text()));
    row.pages++;
    row.moved += updated.counts().getOrDefault(Carry.MOVED, 0);
    row.fresh += updated.counts().getOrDefault(Carry.NEW, 0);
    row.removed += updated.removed().size();
    Map<String, String> sources = new HashMap<>();
    old.segments().forEach(s -> sources.put(s.target().text() + "\n" + s.source().text(), ""));
    for (AlignedPair pair : alignment(old, source).pairs()) {
      if (pair instanceof AlignedPair.Unchanged same) {
        row.unchanged++;
        Segment segment = same.fromSentence().segment().orElseThrow();
        boolean kept = find(now.segments(), segment, 0) >= 0;
        row.kept += kept ? 1 : 0;
        if (!kept) {
          wrong.add(page + " " + segment.id() + " is not kept");
        }
      }
    }
    for (Segment segment : now.segments()) {
      Optional<SegmentStatus> status = updated.states().of(segment.id());
      if (status.flatMap(SegmentStatus::carried).filter("edited"::equals).isPresent()) {
        row.edited++;
        String from = status.flatMap(SegmentStatus::translatedFrom).orElse("");
        boolean right = sources.containsKey(segment.target().text() + "\n" + from);
        row.rightSource += right ? 1 : 0;
        if (!right) {
          wrong.add(page + " " + segment.id() + " was not made from " + from);
        }
      }
    }
    gaps(old, now, source, page, row, wrong);
  }

  /** What stands between two segments that stay is as it was, or as the new source has it. */
  private static void gaps(
      BilingualDocument old,
      BilingualDocument now,
      SourceFile source,
      Corpus.Page page,
      Row row,
      List<String> wrong) {
    for (int i = 0, from = 0; i + 1 < old.segments().size(); i++) {
      int at = find(now.segments(), old.segments().get(i), from);
      boolean both =
          at >= 0
              && at + 1 < now.segments().size()
              && find(now.segments(), old.segments().get(i + 1), at + 1) == at + 1;
      if (both) {
        row.gaps++;
        boolean same = gap(old, i).equals(gap(now, at));
        String gap = gap(now, at).replaceAll("<a name=\"[^\"]*+\"></a>", "");
        boolean known =
            gap.lines()
                .map(String::strip)
                .allMatch(line -> source.text().contains(line) || old.file().text().contains(line));
        if (!same && !known) {
          row.otherGaps++;
          wrong.add(page + " behind " + old.segments().get(i).id() + " has another gap: " + gap);
        }
      }
      from = at >= 0 ? at + 1 : from;
    }
  }

  private static String cut(String text, int at) {
    return text.substring(Math.max(0, at - 30), Math.min(text.length(), at + 120))
        .replace("\n", "\\n");
  }
}
