package org.diglot.text;

/**
 * Markdown with its marks made out: a text as long as the Markdown, in which what is not prose is
 * replaced, character by character, by a sign that no prose has. Offsets are the Markdown's, so
 * that typographic checks can look across marks and mend what they find.
 */
public final class Typeset {

  /** Stands for a character of code, of an address, a directive, a tag or a place holder. */
  public static final char CODE = '\uFFFC';

  /** Stands for a mark that opens a link, emphasis or code. */
  public static final char OPEN = '\uE001';

  /** Stands for a mark that closes one, targets of links included. */
  public static final char CLOSE = '\uE002';

  /** Stands for a mark that is not shown and neither opens nor closes, such as a backslash. */
  public static final char HIDDEN = '\uE003';

  private static final String SPECIAL = "`[]*_~<\\&{%:$@/!";
  private static final int LONGEST_TAG = 400;
  private static final int LONGEST_PLACE_HOLDER = 60;

  private final String markdown;
  private final InlineMarks inline;
  private final boolean[] emphasis;
  private final StringBuilder text;

  private Typeset(String markdown) {
    this.markdown = markdown;
    this.inline = new InlineMarks(markdown);
    this.emphasis = Emphasis.marks(markdown, inline);
    this.text = new StringBuilder(markdown);
  }

  /** The text. Takes time in proportion to its length. */
  public static String of(String markdown) {
    for (int i = 0; i < markdown.length(); i++) {
      if (SPECIAL.indexOf(markdown.charAt(i)) >= 0) {
        return new Typeset(markdown).read();
      }
    }
    return markdown;
  }

  /** Whether a character of the text is prose, not a sign. */
  public static boolean isProse(char character) {
    return character != CODE && character != OPEN && character != CLOSE && character != HIDDEN;
  }

  private String read() {
    StringBuilder open = new StringBuilder();
    int at = 0;
    while (at < markdown.length()) {
      char c = markdown.charAt(at);
      int behind = at + 1;
      if (emphasis[at]) {
        behind = emphasis(at, open);
      } else if (SPECIAL.indexOf(c) >= 0) {
        behind = mark(at, c);
      }
      at = behind;
    }
    return text.toString();
  }

  private int mark(int at, char c) {
    return switch (c) {
      case '\\' -> escape(at);
      case '`' -> code(at);
      case '[' -> bracket(at);
      case ']' -> at + 1;
      case '!' -> at + 1;
      case '<' -> enclosed(at, '>', LONGEST_TAG, true);
      case '{' -> enclosed(at, '}', LONGEST_PLACE_HOLDER, false);
      case '%' -> enclosed(at, '%', LONGEST_PLACE_HOLDER, false);
      case '&' -> reference(at);
      case ':' -> colon(at);
      case '@', '/', '$' -> token(at);
      default -> at + 1;
    };
  }

  private int emphasis(int at, StringBuilder open) {
    char c = markdown.charAt(at);
    int end = at;
    while (end < markdown.length() && emphasis[end] && markdown.charAt(end) == c) {
      end++;
    }
    int last = open.length() - 1;
    boolean closes = last >= 0 && open.charAt(last) == c;
    if (closes) {
      open.setLength(last);
    } else {
      open.append(c);
    }
    return fill(at, end, closes ? CLOSE : OPEN);
  }

  private int escape(int at) {
    boolean escapes = at + 1 < markdown.length() && isAsciiMark(markdown.charAt(at + 1));
    if (escapes) {
      text.setCharAt(at, HIDDEN);
      return at + 2;
    }
    return token(at);
  }

  private static boolean isAsciiMark(char c) {
    return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
  }

  private int code(int at) {
    int run = inline.runLength(at);
    int close = inline.closing(at);
    if (close < 0) {
      return at + run;
    }
    fill(at, at + run, OPEN);
    fill(at + run, close, CODE);
    return fill(close, close + run, CLOSE);
  }

  private int bracket(int at) {
    int close = inline.closing(at);
    if (close < 0) {
      return at + 1;
    }
    if (at + 1 < markdown.length() && markdown.charAt(at + 1) == '!') {
      return markdown.startsWith("[![", at) ? at + 1 : fill(at, behindTarget(close), CODE);
    }
    int behind = behindTarget(close);
    if (behind == close + 1) {
      return at + 1;
    }
    boolean image = at > 0 && markdown.charAt(at - 1) == '!';
    if (image) {
      text.setCharAt(at - 1, HIDDEN);
    }
    text.setCharAt(at, image ? HIDDEN : OPEN);
    fill(close, behind, image ? HIDDEN : CLOSE);
    return at + 1;
  }

  private int behindTarget(int closingBracket) {
    int target = inline.targetBehind(closingBracket);
    if (target >= 0) {
      return inline.closing(target) + 1;
    }
    int next = closingBracket + 1;
    boolean reference =
        next < markdown.length() && markdown.charAt(next) == '[' && inline.closing(next) >= 0;
    return reference ? inline.closing(next) + 1 : next;
  }

  private int enclosed(int at, char end, int most, boolean spaces) {
    int limit = Math.min(markdown.length(), at + most);
    for (int i = at + 1; i < limit; i++) {
      char c = markdown.charAt(i);
      if (c == end) {
        boolean empty = i == at + 1;
        return empty ? i + 1 : fill(at, i + 1, CODE);
      }
      boolean nested = c == '{' && i > at + 1;
      if (nested || c == '<' || c == '\n' || (!spaces && Character.isWhitespace(c))) {
        break;
      }
    }
    return at + 1;
  }

  private int reference(int at) {
    int limit = Math.min(markdown.length(), at + 12);
    for (int i = at + 1; i < limit; i++) {
      char c = markdown.charAt(i);
      if (c == ';') {
        return i == at + 1 ? i : fill(at, i + 1, CODE);
      }
      if (c != '#' && (c >= 0x80 || !Character.isLetterOrDigit(c))) {
        break;
      }
    }
    return at + 1;
  }

  private int colon(int at) {
    if (markdown.startsWith(":::", at)) {
      return fill(at, markdown.length(), CODE);
    }
    boolean address = markdown.startsWith("://", at);
    return address ? token(at) : at + 1;
  }

  /** A word with one of these signs in it is an address, a path or a variable. */
  private int token(int at) {
    int start = at;
    while (start > 0 && isTokenPart(start - 1)) {
      start--;
    }
    int end = at;
    while (end < markdown.length() && isTokenPart(end)) {
      end++;
    }
    while (end > start && ".,;:!?'\"".indexOf(markdown.charAt(end - 1)) >= 0) {
      end--;
    }
    boolean address = markdown.startsWith("://", at) || markdown.charAt(at) == '@';
    boolean path = end - start > 2 && (at > start || markdown.charAt(at) == '$');
    return address || path ? fill(start, Math.max(end, at + 1), CODE) : at + 1;
  }

  private boolean isTokenPart(int at) {
    char c = markdown.charAt(at);
    return c > ' ' && c < 0x7F && "<>()[]{}\"`*|\u0000".indexOf(c) < 0 && isPlain(at);
  }

  private boolean isPlain(int at) {
    return isProse(text.charAt(at)) && !emphasis[at];
  }

  private int fill(int from, int to, char sign) {
    for (int i = from; i < to; i++) {
      text.setCharAt(i, sign);
    }
    return Math.max(to, from + 1);
  }
}
