package org.diglot.pipeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diglot.interchange.InlineCodes;
import org.diglot.model.BilingualDocument;
import org.diglot.model.BlockKind;
import org.diglot.model.PageText;
import org.diglot.model.Segment;
import org.diglot.model.SegmentId;
import org.diglot.model.Sentence;
import org.diglot.model.View;
import org.diglot.parse.PageTextReader;

/** Judges texts that come back, before they go into a page. */
final class ReturnedTexts {

  private static final int MOST_NAMED = 3;
  private static final List<String> FORMAT = List.of("data-ttu-id", "data-stu-id", "sxs-lookup");
  private static final List<String> OPENERS = List.of("<!--", "```", "~~~");

  private final Set<SegmentId> cells = new HashSet<>();

  private ReturnedTexts() {}

  static ReturnedTexts of(BilingualDocument page) {
    ReturnedTexts texts = new ReturnedTexts();
    PageText text = PageTextReader.read(page, View.Side.SOURCE);
    for (Sentence sentence : text.sentences()) {
      BlockKind kind = text.block(sentence).kind();
      boolean inTable = kind == BlockKind.TABLE_HEAD || kind == BlockKind.TABLE_CELL;
      boolean hasCell = inTable || text.block(sentence).row().isPresent();
      sentence.segment().filter(segment -> hasCell).ifPresent(s -> texts.cells.add(s.id()));
    }
    return texts;
  }

  /** Whether two texts differ in nothing but line ends and outer white space. */
  static boolean isSame(String one, String other) {
    return unix(one).strip().equals(unix(other).strip());
  }

  /** Whether two texts differ in nothing but white space, which tools are free with. */
  static boolean isAlike(String one, String other) {
    return bare(one).equals(bare(other));
  }

  private static String bare(String text) {
    StringBuilder bare = new StringBuilder(text.length());
    text.codePoints().filter(c -> !isSpace(c)).forEach(bare::appendCodePoint);
    return bare.toString();
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static String unix(String text) {
    return text.replace("\r\n", "\n");
  }

  /**
   * The text as the page writes it: its line ends, and the white space around the translation that
   * is there, for tools trim.
   */
  static String fitted(String returned, Segment segment) {
    String target = segment.target().text();
    if (isSame(returned, target)) {
      return target;
    }
    String text = unix(returned).strip();
    boolean windows = target.contains("\r\n") || segment.source().text().contains("\r\n");
    String ended = windows ? text.replace("\n", "\r\n") : text;
    String core = target.strip();
    if (core.isEmpty()) {
      return ended;
    }
    int start = target.indexOf(core);
    return target.substring(0, start) + ended + target.substring(start + core.length());
  }

  /** Why a text cannot take the place of a segment's translation. */
  Optional<String> damage(Segment segment, String text) {
    String source = segment.source().text();
    String target = segment.target().text();
    if (text.indexOf('\n') >= 0 && target.indexOf('\n') < 0 && source.indexOf('\n') < 0) {
      return Optional.of("it has a line break");
    }
    if (FORMAT.stream().anyMatch(text::contains)) {
      return Optional.of("it has a tag of the bilingual format");
    }
    for (String opener : OPENERS) {
      if (text.contains(opener) && !source.contains(opener) && !target.contains(opener)) {
        return Optional.of("it has " + opener + ", which may swallow what follows");
      }
    }
    boolean splits =
        cells.contains(segment.id()) && bars(text) > Math.max(bars(target), bars(source));
    if (splits) {
      return Optional.of("it has a | in a cell of a table; write \\|");
    }
    return codeDamage(InlineCodes.of(text), InlineCodes.of(source), InlineCodes.of(target), target);
  }

  /**
   * A text has at least the codes that source and translation share, and none that neither of them
   * has: what a translator dropped with a reason may stay away, and may come back.
   */
  private static Optional<String> codeDamage(
      List<String> codes, List<String> wanted, List<String> before, String target) {
    List<String> old = target.isBlank() ? wanted : before;
    List<String> shared = minus(wanted, minus(wanted, old));
    List<String> known = new ArrayList<>(wanted);
    known.addAll(minus(old, wanted));
    List<String> parts = new ArrayList<>();
    List<String> lost = minus(shared, codes);
    if (!lost.isEmpty()) {
      parts.add("it lacks " + named(lost));
    }
    List<String> added = minus(codes, known);
    if (!added.isEmpty()) {
      parts.add("it has " + named(added) + " more");
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", parts));
  }

  private static List<String> minus(List<String> from, List<String> taken) {
    List<String> rest = new ArrayList<>(from);
    taken.forEach(rest::remove);
    return rest;
  }

  private static long bars(String text) {
    long bars = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\\') {
        i++;
      } else if (text.charAt(i) == '|') {
        bars++;
      }
    }
    return bars;
  }

  private static String named(List<String> codes) {
    String names = String.join(" and ", codes.subList(0, Math.min(MOST_NAMED, codes.size())));
    int rest = codes.size() - MOST_NAMED;
    return rest > 0 ? names + " and " + rest + " more codes" : names;
  }
}
