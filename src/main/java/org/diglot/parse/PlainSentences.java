package org.diglot.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diglot.model.TextRange;
import org.diglot.model.View;

/** The sentences of a page in one language. */
final class PlainSentences implements SentenceSource {

  private final View view;
  private final SentenceCutter cutter;

  PlainSentences(View view, SentenceCutter cutter) {
    this.view = view;
    this.cutter = cutter;
  }

  @Override
  public List<Cut> sentences(int index, Part part) {
    List<Cut> cuts = new ArrayList<>();
    for (TextRange sentence : cutter.cut(part)) {
      TextRange scanned = part.text().origin(sentence.start(), sentence.end());
      TextRange range = view.positions().toFile(scanned);
      cuts.add(new Cut(sentence.of(part.text().text()), range, Optional.empty()));
    }
    return cuts;
  }

  @Override
  public String text(TextRange scanned) {
    return scanned.of(view.text());
  }

  @Override
  public boolean isInSegment(TextRange scanned) {
    return false;
  }
}
