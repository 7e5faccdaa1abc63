package org.diglot.interchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.diglot.interchange.InlinePiece.Role;
import org.diglot.text.InlineMarkup;
import org.diglot.text.InlineMarkup.Mark;

/**
 * Cuts Markdown into words and codes, without loss. Links, images and emphasis are pairs of codes
 * with words between them; code, addresses, tags, directives and placeholders are single codes.
 */
public final class InlineCodes {

  private record Span(int start, int innerStart, int innerEnd, int end, String type) {

    boolean isPair() {
      return innerStart < end;
    }
  }

  private final String markdown;
  private final List<InlinePiece> pieces = new ArrayList<>();
  private final Deque<Span> open = new ArrayDeque<>();
  private final Deque<String> openIds = new ArrayDeque<>();
  private int at;
  private int codes;

  private InlineCodes(String markdown) {
    this.markdown = markdown;
  }

  /** The pieces; codes are numbered from 1. */
  static List<InlinePiece> cut(String markdown) {
    return new InlineCodes(markdown).cut();
  }

  /**
   * The codes of a piece of Markdown, sorted, both ends of a pair as one: translations of a text
   * have the same ones in any order.
   */
  public static List<String> of(String markdown) {
    Map<String, String> byId = new HashMap<>();
    for (InlinePiece piece : cut(markdown)) {
      if (piece.role() != Role.WORDS) {
        byId.merge(piece.id(), piece.data(), (start, end) -> start + "…" + end);
      }
    }
    return byId.values().stream().sorted().toList();
  }

  private List<InlinePiece> cut() {
    for (Mark mark : InlineMarkup.of(markdown).marks()) {
      span(mark).ifPresent(this::take);
    }
    while (!open.isEmpty()) {
      close();
    }
    words(markdown.length());
    return pieces;
  }

  private void take(Span span) {
    while (!open.isEmpty() && open.peek().innerEnd <= span.start) {
      close();
    }
    boolean overlaps = !open.isEmpty() && span.end > open.peek().innerEnd;
    if (span.start < at || overlaps) {
      return;
    }
    words(span.start);
    String id = Integer.toString(++codes);
    if (span.isPair()) {
      code(Role.OPEN, id, span.innerStart, span.type);
      open.push(span);
      openIds.push(id);
    } else {
      code(Role.ALONE, id, span.end, span.type);
    }
  }

  private void close() {
    Span span = open.pop();
    words(span.innerEnd);
    code(Role.CLOSE, openIds.pop(), span.end, span.type);
  }

  private void words(int end) {
    if (end > at) {
      pieces.add(new InlinePiece(Role.WORDS, "", markdown.substring(at, end), ""));
      at = end;
    }
  }

  private void code(Role role, String id, int end, String type) {
    pieces.add(new InlinePiece(role, id, markdown.substring(at, end), type));
    at = end;
  }

  private Optional<Span> span(Mark mark) {
    String type = mark.kind().name().toLowerCase(Locale.ROOT).replace("_tag", "");
    return switch (mark.kind()) {
      case STRONG, STRIKETHROUGH -> pair(mark, 2, mark.end() - 2, type);
      case EMPHASIS -> pair(mark, 1, mark.end() - 1, type);
      case LINK -> pair(mark, 1, behindText(mark), type);
      case IMAGE -> pair(mark, 2, behindText(mark), type);
      case CODE, ADDRESS, HTML_TAG, DIRECTIVE, PLACEHOLDER ->
          Optional.of(new Span(mark.start(), mark.end(), mark.end(), mark.end(), type));
      case PATH, LITERAL_EMPHASIS -> Optional.empty();
    };
  }

  private static Optional<Span> pair(Mark mark, int opening, int innerEnd, String type) {
    int innerStart = mark.start() + opening;
    boolean fits = innerStart <= innerEnd && innerEnd < mark.end();
    return Optional.of(
        fits
            ? new Span(mark.start(), innerStart, innerEnd, mark.end(), type)
            : new Span(mark.start(), mark.end(), mark.end(), mark.end(), type));
  }

  /** Where the bracket behind the text of a link or an image stands. */
  private int behindText(Mark mark) {
    boolean inline = markdown.charAt(mark.end() - 1) == ')';
    int found = markdown.lastIndexOf(inline ? "](" : "][", mark.end() - 1);
    return found > mark.start() ? found : inline ? -1 : mark.end() - 1;
  }
}
