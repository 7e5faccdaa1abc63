package org.diglot.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.diglot.text.InlineMarkup.Kind;
import org.diglot.text.InlineMarkup.Mark;

/** Reads the marks of a piece of Markdown in one pass; see {@link InlineMarkup}. */
final class InlineReader {

  private static final Comparator<Mark> BY_START =
      (a, b) -> a.start() != b.start() ? Integer.compare(a.start(), b.start()) : b.end() - a.end();
  private static final int LONGEST_LABEL = 100;

  private final String text;
  private final PlainWriter out;
  private final DelimiterRuns runs;
  private final OpenBrackets brackets = new OpenBrackets();
  private final BracketPairs pairs;
  private final CodeRuns code;
  private final LinkAddress link;
  private final TagReader tags;
  private final AddressReader addresses;
  private final List<Found> found = new ArrayList<>();
  private int floor;
  private int lastEscape = -1;

  InlineReader(String text) {
    this.text = text;
    this.out = new PlainWriter(text);
    this.runs = new DelimiterRuns(text);
    this.pairs = new BracketPairs(text);
    this.code = new CodeRuns(text);
    this.link = new LinkAddress(text);
    this.tags = new TagReader(text);
    this.addresses = new AddressReader(text);
  }

  InlineMarkup read() {
    int at = out.skipBlockMarks();
    while (at < text.length()) {
      at = step(at);
    }
    runs.pair(-1, this::emphasis);
    runs.rest(this::literal);
    out.write();
    String plain = out.plain();
    char[] prose = plain.toCharArray();
    List<Mark> marks = new ArrayList<>(found.size());
    for (Found mark : found) {
      marks.add(mark.mark(out));
      mark.blank(out, prose);
    }
    new ValuePlaces(prose, out, marks).find();
    return new InlineMarkup(text, plain, new String(prose), out.offsets(), inOrder(marks));
  }

  /** Marks by their start, without asterisks that belong to a path. */
  private static List<Mark> inOrder(List<Mark> marks) {
    if (marks.size() > 1) {
      marks.sort(BY_START);
      int[] path = {-1};
      marks.removeIf(mark -> isInPath(mark, path));
    }
    return marks;
  }

  private static boolean isInPath(Mark mark, int[] pathEnd) {
    if (mark.kind() == Kind.PATH) {
      pathEnd[0] = mark.end();
    }
    return mark.kind() == Kind.LITERAL_EMPHASIS && mark.start() < pathEnd[0];
  }

  /** Takes in what stands at an offset; returns the offset behind it. */
  private int step(int at) {
    return switch (text.charAt(at)) {
      case '\\' -> escape(at);
      case '`' -> codeSpan(at);
      case '*', '_', '~' -> run(at);
      case '[' -> open(at);
      case ']' -> close(at);
      case '<' -> angle(at);
      case '&' -> reference(at);
      case '@' -> mail(at);
      case ':' -> directiveLine(at);
      case 'h', 'H', 'w', 'W', 'f', 'F' -> web(at);
      case '\n', '\r' -> out.lineBreak(at);
      default -> at + 1;
    };
  }

  private int escape(int at) {
    if (at + 1 == text.length()) {
      return at + 1;
    }
    char next = text.charAt(at + 1);
    if (next == '\n') {
      out.drop(at, at + 1);
      return out.hardBreak(at + 1);
    }
    if (!MarkupCharacters.isEscapable(next)) {
      return at + 1;
    }
    out.drop(at, at + 1);
    if (next == '*' || next == '_') {
      escapedMark(at);
    }
    return at + 2;
  }

  private void escapedMark(int at) {
    Found last = lastEscape < 0 ? Found.NONE : found.get(lastEscape);
    boolean same = last.end() == at && text.charAt(at + 1) == text.charAt(at - 1);
    if (same) {
      found.set(lastEscape, Found.of(Kind.LITERAL_EMPHASIS, last.start(), at + 2));
    } else if (isEdge(at, at + 2)) {
      lastEscape = found.size();
      found.add(Found.of(Kind.LITERAL_EMPHASIS, at, at + 2));
    }
  }

  private void literal(int start, int end) {
    if (text.charAt(start) != '~' && isEdge(start, end)) {
      found.add(Found.of(Kind.LITERAL_EMPHASIS, start, end));
    }
  }

  /** Whether marks are no underlines within a word. */
  private boolean isEdge(int start, int end) {
    return text.charAt(end - 1) != '_'
        || start == 0
        || end == text.length()
        || !Character.isLetterOrDigit(text.charAt(start - 1))
        || !Character.isLetterOrDigit(text.charAt(end));
  }

  private void emphasis(Kind kind, int start, int end, int innerStart, int innerEnd) {
    out.drop(start, innerStart);
    out.drop(innerEnd, end);
    found.add(new Found(kind, start, end, innerStart, innerEnd, ""));
  }

  private int run(int at) {
    int end = code.behindRun(at);
    if (text.charAt(at) != '~' || end - at == 2) {
      runs.take(at, end);
    }
    return end;
  }

  private int codeSpan(int at) {
    int inner = code.behindRun(at);
    int close = code.closing(at, inner);
    if (close < 0) {
      return inner;
    }
    int end = close + inner - at;
    int from = inner;
    int to = close;
    boolean padded = to - from > 2 && text.charAt(from) == ' ' && text.charAt(to - 1) == ' ';
    if (padded) {
      from++;
      to--;
    }
    out.drop(at, from);
    out.drop(to, end);
    out.keep(from, to);
    found.add(new Found(Kind.CODE, at, end, from, to, ""));
    floor = end;
    return end;
  }

  private int open(int at) {
    int directive = directiveEnd(at);
    if (directive > 0) {
      return opaque(Kind.DIRECTIVE, at, directive);
    }
    boolean image = at > floor && text.charAt(at - 1) == '!' && !out.isDropped(at - 1);
    boolean escaped = at > 1 && image && text.charAt(at - 2) == '\\' && out.isDropped(at - 2);
    brackets.push(at, image && !escaped, runs.last());
    return at + 1;
  }

  private int opaque(Kind kind, int start, int end) {
    found.add(Found.of(kind, start, end));
    out.keep(start, end);
    floor = end;
    return end;
  }

  /** The offset behind a directive in brackets, or -1. */
  private int directiveEnd(int at) {
    if (at + 2 >= text.length() || text.charAt(at + 1) != '!') {
      return -1;
    }
    int word = at + 2;
    while (word < text.length() && MarkupCharacters.isSpace(text.charAt(word))) {
      word++;
    }
    if (word == text.length() || !Character.isLetter(text.charAt(word))) {
      return -1;
    }
    int close = pairs.closing(at);
    boolean isLink = close + 1 < text.length() && text.charAt(close + 1) == '(';
    return close < 0 || isLink ? -1 : close + 1;
  }

  private int close(int at) {
    if (brackets.isEmpty()) {
      return at + 1;
    }
    int opener = brackets.top();
    boolean image = brackets.isImage();
    int below = brackets.below();
    boolean active = brackets.pop();
    int end = active ? behindTarget(at) : -1;
    if (end < 0) {
      return at + 1;
    }
    String target = text.charAt(at + 1) == '(' ? link.address() : text.substring(at + 1, end);
    int start = image ? opener - 1 : opener;
    runs.pair(below, this::emphasis);
    out.drop(start, opener + 1);
    out.drop(at, end);
    found.add(new Found(image ? Kind.IMAGE : Kind.LINK, start, end, opener + 1, at, target));
    if (!image) {
      brackets.deactivateLinks();
    }
    floor = end;
    return end;
  }

  private int behindTarget(int at) {
    if (at + 1 == text.length()) {
      return -1;
    }
    return switch (text.charAt(at + 1)) {
      case '(' -> link.read(at + 1);
      case '[' -> behindLabel(at + 1);
      default -> -1;
    };
  }

  private int behindLabel(int open) {
    int limit = Math.min(text.length(), open + LONGEST_LABEL);
    int at = open + 1;
    while (at < limit && text.charAt(at) != ']' && text.charAt(at) != '[') {
      at++;
    }
    return at < limit && at > open + 1 && text.charAt(at) == ']' ? at + 1 : -1;
  }

  private int angle(int at) {
    int address = bracketedAddress(at);
    if (address > 0) {
      return address;
    }
    int end = tags.behind(at);
    if (end < 0) {
      return at + 1;
    }
    out.drop(at, end);
    if (tags.name().equals("br")) {
      out.put(at, '\n');
    }
    found.add(new Found(Kind.HTML_TAG, at, end, at, end, tags.name()));
    floor = end;
    return end;
  }

  private int bracketedAddress(int at) {
    int end = addresses.behindBracketed(at);
    if (end < 0) {
      return -1;
    }
    String target = text.substring(at + 1, end - 1);
    out.drop(at, at + 1);
    out.drop(end - 1, end);
    out.keep(at + 1, end - 1);
    found.add(new Found(Kind.ADDRESS, at, end, at + 1, end - 1, target));
    floor = end;
    return end;
  }

  private int web(int at) {
    int end = addresses.behindWeb(at);
    return end < 0 ? at + 1 : address(at, end);
  }

  private int address(int start, int end) {
    found.add(new Found(Kind.ADDRESS, start, end, start, end, out.unescaped(start, end)));
    floor = end;
    return end;
  }

  private int mail(int at) {
    int start = addresses.mailStart(at, floor);
    int end = start < 0 ? -1 : addresses.mailEnd(at);
    return end < 0 ? at + 1 : address(start, end);
  }

  private int directiveLine(int at) {
    int end = addresses.behindColons(at);
    return end < 0 ? at + 1 : opaque(Kind.DIRECTIVE, at, end);
  }

  private int reference(int at) {
    String character = CharacterReference.decodeAt(text, at);
    if (character.isEmpty()) {
      return at + 1;
    }
    int end = text.indexOf(';', at) + 1;
    out.drop(at, end);
    out.put(at, character);
    return end;
  }
}
