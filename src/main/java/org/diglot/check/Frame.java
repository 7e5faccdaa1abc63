package org.diglot.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diglot.model.PageText;
import org.diglot.model.Segment;
import org.diglot.model.Sentence;
import org.diglot.model.SourceFile;
import org.diglot.model.TextRange;

/**
 * What stands around the sentences of a text: a gap before each of them and one behind the last.
 * Used by one thread.
 */
final class Frame {

  private static final String FENCE = "---";

  /** A gap; what stands in it is read when first asked for. */
  final class Gap {

    private final int index;
    private final TextRange range;
    private Optional<List<FrameMark>> marks = Optional.empty();

    Gap(int index, TextRange range) {
      this.index = index;
      this.range = range;
    }

    SourceFile file() {
      return file;
    }

    TextRange range() {
      return range;
    }

    /** What the file says there. */
    String text() {
      return range.of(file.text());
    }

    /** The marks in it, in their order. */
    List<FrameMark> marks() {
      if (marks.isEmpty()) {
        marks = Optional.of(FrameReader.read(file.text(), range, bilingual));
      }
      return marks.get();
    }

    /** The marks of a kind, in their order. */
    List<FrameMark> marks(FrameKind kind) {
      return marks().stream().filter(mark -> mark.kind() == kind).toList();
    }

    /** Whether the sentence before or behind it has a mark like one that it lacks. */
    boolean isBeside(FrameMark mark) {
      return isIn(index - 1, mark) || isIn(index, mark);
    }

    private boolean isIn(int sentence, FrameMark mark) {
      if (sentence < 0 || sentence >= sentences.size()) {
        return false;
      }
      String text = sentences.get(sentence).text();
      if (mark.text().length() > 1 && text.contains(mark.text())) {
        return true;
      }
      return FrameReader.read(text, new TextRange(0, text.length()), false).stream()
          .anyMatch(other -> other.kind() == mark.kind() && other.key().equals(mark.key()));
    }

    /** Where a line of it stands, without its end; its last line where it has fewer. */
    TextRange line(int number) {
      String text = file.text();
      int start = range.start();
      for (int i = 0; i < number; i++) {
        int newline = text.indexOf('\n', start);
        if (newline < 0 || newline >= range.end()) {
          break;
        }
        start = newline + 1;
      }
      int newline = text.indexOf('\n', start);
      int end = newline < 0 || newline > range.end() ? range.end() : newline;
      return new TextRange(start, end);
    }
  }

  private final SourceFile file;
  private final boolean bilingual;
  private final List<Sentence> sentences;
  private final List<Gap> gaps;

  private Frame(SourceFile file, boolean bilingual, int start, List<Sentence> sentences) {
    this.file = file;
    this.bilingual = bilingual;
    this.sentences = sentences;
    this.gaps = gaps(start);
  }

  /** The frame of a bilingual page. */
  static Frame of(CheckedPage page) {
    int start = page.document().frontMatter().range().end();
    int body = Math.max(start, page.file().contentStart());
    return new Frame(page.file(), true, body, page.source().sentences());
  }

  /** The frame of a page in one language. */
  static Frame of(PageText text) {
    return new Frame(text.file(), false, bodyStart(text.file()), text.sentences());
  }

  private static int bodyStart(SourceFile file) {
    String text = file.text();
    int close = text.startsWith(FENCE, file.contentStart()) ? text.indexOf("\n" + FENCE) : -1;
    return close < 0 ? file.contentStart() : close + 1 + FENCE.length();
  }

  private List<Gap> gaps(int start) {
    List<Gap> found = new ArrayList<>();
    int from = start;
    for (Sentence sentence : sentences) {
      TextRange range = sentence.segment().map(Segment::range).orElse(sentence.range());
      found.add(new Gap(found.size(), new TextRange(from, Math.max(from, range.start()))));
      from = Math.max(from, range.end());
    }
    int end = Math.max(from, file.text().length());
    found.add(new Gap(found.size(), new TextRange(from, end)));
    return List.copyOf(found);
  }

  /** The gap before a sentence; that of the number of sentences is the one behind the last. */
  Gap gap(int sentence) {
    return gaps.get(sentence);
  }

  /** How many gaps there are: one more than sentences. */
  int size() {
    return gaps.size();
  }
}
