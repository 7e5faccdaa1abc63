package org.diglot.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.diglot.guidance.Pivot;
import org.diglot.model.LanguageTag;
import org.diglot.model.Sentence;
import org.diglot.model.TextRange;
import org.diglot.pipeline.PageStanding.HeadingAlias;
import org.diglot.render.PageNotes;

/**
 * Where links from other editions lead to in a page of the source edition.
 *
 * @param embeddedIn the locale whose page shows this source; nothing where a source file does
 * @param starts offsets where sentences start
 * @param ends offsets behind them
 * @param hashes their names as numbers
 * @param aliases names that headings have in other editions
 */
@SuppressWarnings(
    "ArrayRecordComponent") // Kept for every page: lists would take four times as much.
record SourcePlaces(
    Optional<LanguageTag> embeddedIn,
    int[] starts,
    int[] ends,
    int[] hashes,
    List<HeadingAlias> aliases) {

  private static final int RADIX = 16;

  SourcePlaces {
    aliases = List.copyOf(aliases);
  }

  /** The sentences of the pivot; those of an embedded one carry their names themselves. */
  static SourcePlaces of(Pivot pivot, List<HeadingAlias> aliases) {
    List<Sentence> sentences =
        pivot.embeddedIn().isPresent() ? List.of() : pivot.text().sentences();
    int[][] numbers = new int[3][sentences.size()];
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      numbers[0][i] = sentence.range().start();
      numbers[1][i] = sentence.range().end();
      numbers[2][i] = Integer.parseUnsignedInt(SentenceNames.key(sentence).substring(1), RADIX);
    }
    return new SourcePlaces(pivot.embeddedIn(), numbers[0], numbers[1], numbers[2], aliases);
  }

  List<PageNotes.Sentence> sentences() {
    List<PageNotes.Sentence> sentences = new ArrayList<>(starts.length);
    for (int i = 0; i < starts.length; i++) {
      String key = String.format(Locale.ROOT, "k%08x", hashes[i]);
      sentences.add(new PageNotes.Sentence(new TextRange(starts[i], ends[i]), key));
    }
    return sentences;
  }
}
