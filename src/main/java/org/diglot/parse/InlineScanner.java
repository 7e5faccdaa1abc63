package org.diglot.parse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/**
 * Finds the markup inside of a block in one pass. What it covers is also noted character by
 * character, so that sentences can be found in what is left.
 */
final class InlineScanner {

  /** A character of the sentence itself. */
  static final byte TEXT = 0;

  /** Markup that a reader does not see: brackets, addresses, tags, emphasis marks. */
  static final byte HIDDEN = 1;

  /** Seen, but not a word of the sentence: inline code, addresses, images. */
  static final byte OBJECT = 2;

  private static final int LONGEST_TAG = 2_000;
  private static final int LONGEST_EMPHASIS = 3;

  private final String text;
  private final CodeSpans codeSpans;
  private final List<Inline> found = new ArrayList<>();
  private final byte[] classes;
  private final int[] brackets;
  private final Deque<int[]> emphases = new ArrayDeque<>();
  private final int[][] emphasesOpen = new int[2][LONGEST_EMPHASIS + 1];
  private int bracketDepth;
  private int[] closeOf = new int[0];
  private int[] nextBlank = new int[0];
  private boolean hasCommentEnd = true;

  private InlineScanner(String text) {
    this.text = text;
    this.codeSpans = new CodeSpans(text, text.length());
    this.classes = new byte[text.length()];
    this.brackets = new int[text.length()];
  }

  /**
   * The markup of a block.
   *
   * @param found in order of their starts
   * @param classes for each character {@link #TEXT}, {@link #HIDDEN} or {@link #OBJECT}
   */
  record Result(List<Inline> found, byte[] classes) {}

  static Result scan(String text) {
    InlineScanner scanner = new InlineScanner(text);
    scanner.scan();
    scanner.found.sort(Comparator.comparingInt(Inline::start));
    scanner.markObjects();
    return new Result(scanner.found, scanner.classes);
  }

  private void scan() {
    int at = 0;
    while (at < text.length()) {
      at = step(at);
    }
  }

  /** Images may be nested; each character is marked once. */
  private void markObjects() {
    int marked = 0;
    for (Inline inline : found) {
      boolean object =
          inline instanceof Inline.Directive
              || (inline instanceof Inline.Link link && link.image());
      if (object && inline.end() > marked) {
        mark(Math.max(marked, inline.start()), inline.end(), OBJECT);
        marked = inline.end();
      }
    }
  }

  private int step(int at) {
    switch (text.charAt(at)) {
      case '\\' -> {
        boolean escapes = at + 1 < text.length() && isPunctuation(text.charAt(at + 1));
        mark(at, escapes ? at + 1 : at, HIDDEN);
        return escapes ? at + 2 : at + 1;
      }
      case '`' -> {
        return code(at);
      }
      case '<' -> {
        return angle(at);
      }
      case '[' -> {
        brackets[bracketDepth++] = at;
        return at + 1;
      }
      case ']' -> {
        return closeBracket(at);
      }
      case '*', '_' -> {
        return emphasis(at);
      }
      default -> {
        return at + 1;
      }
    }
  }

  private int code(int at) {
    int end = codeSpans.endOfSpanAt(at);
    if (end <= at) {
      return at + codeSpans.runLength(at);
    }
    mark(at, end, OBJECT);
    found.add(new Inline.Code(at, end));
    return end;
  }

  /** Marks of emphasis stand at a word's edge; inside of a word an underscore is a letter. */
  private int emphasis(int at) {
    char mark = text.charAt(at);
    int end = at;
    while (end < text.length() && text.charAt(end) == mark) {
      end++;
    }
    boolean opens = end < text.length() && text.charAt(end) != ' ';
    boolean closes = at > 0 && text.charAt(at - 1) != ' ';
    if (mark == '_') {
      opens &= at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      closes &= end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
    }
    if (mark == '*' || opens || closes) {
      mark(at, end, HIDDEN);
    }
    if (closes && openEmphases(mark, end - at) > 0) {
      closeEmphasis(mark, end, Math.min(end - at, LONGEST_EMPHASIS));
    } else if (opens) {
      emphases.push(new int[] {at, mark, end - at});
      count(mark, end - at, 1);
    }
    return end;
  }

  private int openEmphases(char mark, int length) {
    return emphasesOpen[mark == '*' ? 0 : 1][Math.min(length, LONGEST_EMPHASIS)];
  }

  private void count(char mark, int length, int change) {
    emphasesOpen[mark == '*' ? 0 : 1][Math.min(length, LONGEST_EMPHASIS)] += change;
  }

  /** Marks left open inside are literal; each is dropped once. */
  private void closeEmphasis(char mark, int end, int length) {
    boolean found = false;
    while (!found) {
      int[] open = emphases.pop();
      count((char) open[1], open[2], -1);
      found = open[1] == mark && Math.min(open[2], LONGEST_EMPHASIS) == length;
      if (found) {
        this.found.add(new Inline.Emphasis(open[0], end));
      }
    }
  }

  private int angle(int at) {
    if (hasCommentEnd && text.startsWith("<!--", at)) {
      int close = text.indexOf("-->", at + 4);
      hasCommentEnd = close >= 0;
      return hasCommentEnd ? tag(at, close + 3, "", false) : at + 4;
    }
    boolean closing = text.startsWith("/", at + 1);
    int name = closing ? at + 2 : at + 1;
    int nameEnd = name;
    while (nameEnd < text.length()
        && nameEnd - name < LONGEST_TAG
        && (Character.isLetterOrDigit(text.charAt(nameEnd)) || text.charAt(nameEnd) == '-')) {
      nameEnd++;
    }
    if (nameEnd == name || nameEnd == text.length() || !isAsciiLetter(text.charAt(name))) {
      return at + 1;
    }
    if (" />".indexOf(text.charAt(nameEnd)) < 0) {
      return address(at, nameEnd);
    }
    int end = behindTag(nameEnd);
    String lower = text.substring(name, nameEnd).toLowerCase(Locale.ROOT);
    return end < 0 ? at + 1 : tag(at, end, lower, closing);
  }

  private int tag(int at, int end, String name, boolean closing) {
    mark(at, end, HIDDEN);
    found.add(new Inline.Tag(at, end, name, closing));
    return end;
  }

  /** {@code <scheme:...>} or {@code <name@host>}. */
  private int address(int at, int from) {
    int bound = Math.min(text.length(), at + LONGEST_TAG);
    boolean sign = false;
    for (int i = from; i < bound; i++) {
      char c = text.charAt(i);
      sign |= c == ':' || c == '@';
      if (c == '>') {
        if (!sign) {
          return at + 1;
        }
        mark(at, i + 1, OBJECT);
        found.add(new Inline.Address(at, i + 1));
        return i + 1;
      }
      if (c == ' ' || c == '<') {
        return at + 1;
      }
    }
    return at + 1;
  }

  private int behindTag(int from) {
    int bound = Math.min(text.length(), from + LONGEST_TAG);
    char quote = 0;
    for (int i = from; i < bound; i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '>') {
        return i + 1;
      } else if (c == '<') {
        return -1;
      } else if ((c == '"' || c == '\'') && text.charAt(i - 1) == '=') {
        quote = c;
      }
    }
    return -1;
  }

  private int closeBracket(int at) {
    if (bracketDepth == 0) {
      return at + 1;
    }
    int open = brackets[--bracketDepth];
    if (text.charAt(open + 1) == '!' && isAsciiLetter(text.charAt(open + 2))) {
      found.add(new Inline.Directive(open, at + 1));
      return at + 1;
    }
    if (!text.startsWith("(", at + 1)) {
      return at + 1;
    }
    int end = behindDestination(at + 1);
    return end < 0 ? at + 1 : link(open, at, end);
  }

  private int link(int open, int close, int end) {
    boolean image = open > 0 && text.charAt(open - 1) == '!' && !isEscaped(open - 1);
    int first = image ? open - 1 : open;
    found.add(new Inline.Link(first, open + 1, close, end, destination(close + 2, end - 1), image));
    if (!image) {
      mark(open, open + 1, HIDDEN);
      mark(close, end, HIDDEN);
    }
    return end;
  }

  private boolean isEscaped(int at) {
    return at > 0 && text.charAt(at - 1) == '\\';
  }

  /** The address between parentheses, without title and angle brackets. */
  private String destination(int from, int to) {
    String inner = text.substring(from, to).strip();
    int blank = inner.indexOf(' ');
    String address = blank < 0 || inner.startsWith("<") ? inner : inner.substring(0, blank);
    int close = address.indexOf('>');
    return address.startsWith("<") && close > 0 ? address.substring(1, close) : address;
  }

  private int behindDestination(int paren) {
    if (closeOf.length == 0) {
      index();
    }
    int close = closeOf[paren];
    if (close < 0) {
      return -1;
    }
    int first = paren + 1;
    while (first < close && text.charAt(first) == ' ') {
      first++;
    }
    int blank = nextBlank[first];
    if (blank >= close || text.charAt(first) == '<') {
      return close + 1;
    }
    int title = blank;
    while (title < close && text.charAt(title) == ' ') {
      title++;
    }
    return title == close || "\"'(".indexOf(text.charAt(title)) >= 0 ? close + 1 : -1;
  }

  /** Partners of parentheses and the next blank of each place, once for the whole block. */
  private void index() {
    int length = text.length();
    closeOf = new int[length];
    nextBlank = new int[length + 1];
    Arrays.fill(closeOf, -1);
    int[] stack = new int[length];
    int depth = 0;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '(') {
        stack[depth++] = i;
      } else if (c == ')' && depth > 0) {
        closeOf[stack[--depth]] = i;
      }
    }
    nextBlank[length] = length;
    for (int i = length - 1; i >= 0; i--) {
      nextBlank[i] = text.charAt(i) == ' ' ? i : nextBlank[i + 1];
    }
  }

  private void mark(int from, int to, byte value) {
    Arrays.fill(classes, from, to, value);
  }

  private static boolean isPunctuation(char c) {
    return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
