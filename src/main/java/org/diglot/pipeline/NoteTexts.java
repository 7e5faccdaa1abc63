package org.diglot.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;
import org.diglot.pipeline.PageStanding.Gap;
import org.diglot.pipeline.PageStanding.HeadingAlias;
import org.diglot.render.PageNotes;
import org.diglot.render.PageUrls;
import org.diglot.render.PageView;
import org.diglot.text.Languages;
import org.diglot.text.PlainText;
import org.diglot.text.UiStrings;

/** Says in an edition's language how a page stands to its source. */
final class NoteTexts {

  /** First of the characters that stand for links while a sentence is put together. */
  private static final char FIRST_LINK = '\uE000';

  private final EditionFrame frame;
  private final LanguageTag source;
  private final LanguageTag language;

  NoteTexts(EditionFrame frame, LanguageTag source) {
    this.frame = frame;
    this.source = source;
    this.language = frame.edition().language();
  }

  /** The notes of a page that the locale has. */
  PageNotes of(DocumentPath page, PageStanding standing) {
    Map<Integer, PageNotes.Mark> marks = new TreeMap<>();
    for (PageStanding.Mark mark : standing.marks()) {
      String kind = mark.kind().name().toLowerCase(Locale.ROOT);
      marks.put(mark.place(), new PageNotes.Mark(kind, ui().format("mark." + kind)));
    }
    List<PageNotes.Note> notes = new ArrayList<>();
    standing.gaps().forEach(gap -> notes.add(note(page, gap)));
    standing.dropped().forEach(place -> notes.add(withdrawn(place)));
    return new PageNotes(
        List.of(),
        Optional.of(summary(page, standing)).filter(s -> standing.tally().points() > 0),
        marks,
        notes,
        aliases(standing.aliases()));
  }

  /** The notes of a page in the source language: where links from elsewhere lead to. */
  PageNotes of(SourcePlaces places) {
    return new PageNotes(
        places.sentences(), Optional.empty(), Map.of(), List.of(), aliases(places.aliases()));
  }

  private UiStrings ui() {
    return frame.ui();
  }

  private static List<PageNotes.Alias> aliases(List<HeadingAlias> aliases) {
    return aliases.stream().map(a -> new PageNotes.Alias(a.name(), a.place())).toList();
  }

  private PageNotes.Summary summary(DocumentPath page, PageStanding standing) {
    Tally tally = standing.tally();
    String key = standing.guidance() ? "standing.points" : "standing.sentences";
    String text = ui().format(key, Map.of("current", tally.current(), "count", tally.points()));
    List<PageNotes.State> states = new ArrayList<>();
    add("changed", tally.changed(), states);
    add("reworded", tally.reworded(), states);
    add("untranslated", tally.untranslated(), states);
    add("omitted", tally.omitted(), states);
    add("not-yet", tally.notYet(), states);
    add("withdrawn", tally.withdrawn(), states);
    add("exempt", tally.exempt(), states);
    String path = CoveragePaths.differences(language, source, page);
    return new PageNotes.Summary(text, root(page) + PageUrls.encode(path), states);
  }

  private void add(String kind, int count, List<PageNotes.State> states) {
    if (count > 0) {
      String text = ui().format("standing." + kind, Map.of("count", count));
      states.add(new PageNotes.State(kind, text));
    }
  }

  private static String root(DocumentPath page) {
    return PageUrls.up(page) + "../";
  }

  private PageNotes.Note note(DocumentPath page, Gap gap) {
    List<PageNotes.Words> titles = new ArrayList<>();
    PageView.LanguageView sourceView = frame.language(source);
    for (PageStanding.Heading heading : gap.headings()) {
      titles.add(
          new PageNotes.Words(
              PlainText.of(heading.text()),
              url(page, source, heading.anchor()),
              sourceView.tag(),
              sourceView.direction()));
    }
    int count = gap.isSection() ? gap.headings().size() : gap.sentences();
    String key = gap.isSection() ? "note.section-elsewhere" : "note.sentence-elsewhere";
    return new PageNotes.Note(
        "elsewhere", gap.after(), gap.isSection(), titles, elsewhere(page, gap, key, count));
  }

  /** A sentence in which each language is a link to the place in that language. */
  private List<PageNotes.Words> elsewhere(DocumentPath page, Gap gap, String key, int count) {
    List<PageNotes.Words> links = new ArrayList<>();
    links.add(link(page, source, gap.sourceAnchor()));
    gap.anchors().forEach((locale, anchor) -> links.add(link(page, locale, anchor)));
    List<String> placeholders = new ArrayList<>();
    for (int i = 0; i < links.size(); i++) {
      placeholders.add(String.valueOf((char) (FIRST_LINK + i)));
    }
    String languages = Languages.enumeration(placeholders, language);
    return words(ui().format(key, Map.of("count", count, "languages", languages)), links);
  }

  private static List<PageNotes.Words> words(String text, List<PageNotes.Words> links) {
    List<PageNotes.Words> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      int link = text.charAt(i) - FIRST_LINK;
      if (link >= 0 && link < links.size()) {
        words.add(PageNotes.Words.plain(text.substring(start, i)));
        words.add(links.get(link));
        start = i + 1;
      }
    }
    words.add(PageNotes.Words.plain(text.substring(start)));
    return words;
  }

  private PageNotes.Words link(DocumentPath page, LanguageTag to, String anchor) {
    PageView.LanguageView view = frame.language(to);
    return new PageNotes.Words(view.name(), url(page, to, anchor), view.tag(), view.direction());
  }

  private static String url(DocumentPath page, LanguageTag to, String anchor) {
    return root(page)
        + PageUrls.encode(CoveragePaths.page(to, page))
        + "#"
        + PageUrls.encode(anchor);
  }

  private PageNotes.Note withdrawn(int place) {
    List<PageNotes.Words> text =
        List.of(PageNotes.Words.plain(ui().format("note.section-withdrawn")));
    return new PageNotes.Note("withdrawn", place, true, List.of(), text);
  }
}
