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

/** Where links from other editions lead to in a page of the source edition. */
final class SourcePlaces {

  private static final int RADIX = 16;

  private final Optional<LanguageTag> embeddedIn;
  private final int[] starts;
  private final int[] ends;
  private final int[] hashes;
  private final List<HeadingAlias> aliases;

  private SourcePlaces(Pivot pivot, int[][] numbers, List<HeadingAlias> aliases) {
    this.embeddedIn = pivot.embeddedIn();
    this.starts = numbers[0];
    this.ends = numbers[1];
    this.hashes = numbers[2];
    this.aliases = List.copyOf(aliases);
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
    return new SourcePlaces(pivot, numbers, aliases);
  }

  /** The locale whose page shows this source; nothing where a source file does. */
  Optional<LanguageTag> embeddedIn() {
    return embeddedIn;
  }

  List<PageNotes.Sentence> sentences() {
    List<PageNotes.Sentence> sentences = new ArrayList<>(starts.length);
    for (int i = 0; i < starts.length; i++) {
      String key = String.format(Locale.ROOT, "k%08x", hashes[i]);
      sentences.add(new PageNotes.Sentence(new TextRange(starts[i], ends[i]), key));
    }
    return sentences;
  }

  List<HeadingAlias> aliases() {
    return aliases;
  }
}
