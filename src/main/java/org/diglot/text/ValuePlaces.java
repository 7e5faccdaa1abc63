package org.diglot.text;

import java.util.Arrays;
import java.util.List;
import org.diglot.text.InlineMarkup.Kind;
import org.diglot.text.InlineMarkup.Mark;

/** Finds placeholders and the names of files and hosts in prose, and blanks them out. */
final class ValuePlaces {

  private static final int LONGEST = 64;

  private final char[] prose;
  private final PlainWriter out;
  private final List<Mark> marks;

  ValuePlaces(char[] prose, PlainWriter out, List<Mark> marks) {
    this.prose = prose;
    this.out = out;
    this.marks = marks;
  }

  void find() {
    int at = 0;
    while (at < prose.length) {
      int end =
          switch (prose[at]) {
            case '<' -> angle(at);
            case '{' -> brace(at);
            case '%' -> percent(at);
            case '$' -> dollar(at);
            default -> -1;
          };
      if (end > 0) {
        take(Kind.PLACEHOLDER, at, end);
        at = end;
      } else if (PathName.isPart(prose[at])) {
        at = path(at);
      } else {
        at++;
      }
    }
  }

  private void take(Kind kind, int from, int to) {
    int first = out.offsets()[from];
    int start = first > 0 && out.isEscape(first - 1) ? first - 1 : first;
    int end = behind(to - 1);
    marks.add(new Mark(kind, start, end, out.plain().substring(from, to), ""));
    Arrays.fill(prose, from, to, ' ');
  }

  private int behind(int index) {
    int at = out.offsets()[index];
    boolean reference = !CharacterReference.decodeAt(out.markdown(), at).isEmpty();
    return reference ? out.markdown().indexOf(';', at) + 1 : at + 1;
  }

  private int path(int from) {
    int end = from;
    while (end < prose.length && PathName.isPart(prose[end])) {
      end++;
    }
    int start = PathName.start(prose, from, end);
    int stop = PathName.stop(prose, start, end);
    if (PathName.is(prose, start, stop)) {
      take(Kind.PATH, start, stop);
    }
    return end;
  }

  private int angle(int at) {
    if (at + 2 >= prose.length || !Character.isLetter(prose[at + 1])) {
      return -1;
    }
    int end = until('>', at + 1, "<\n|=");
    return end < 0 || prose[end - 1] == ' ' ? -1 : end + 1;
  }

  private int brace(int at) {
    boolean two = at + 1 < prose.length && prose[at + 1] == '{';
    int inner = two ? at + 2 : at + 1;
    int end = until('}', inner, "{\n");
    if (end <= inner || prose[inner] == ' ' && !two) {
      return -1;
    }
    boolean closed = end + 1 < prose.length && prose[end + 1] == '}';
    return two && closed ? end + 2 : end + 1;
  }

  private int until(char close, int from, String forbidden) {
    int limit = Math.min(prose.length, from + LONGEST);
    for (int i = from; i < limit; i++) {
      if (prose[i] == close) {
        return i;
      }
      if (forbidden.indexOf(prose[i]) >= 0) {
        return -1;
      }
    }
    return -1;
  }

  private int percent(int at) {
    int end = behindName(at + 1);
    if (end > at + 2 && end < prose.length && prose[end] == '%') {
      return end + 1;
    }
    boolean format =
        at + 1 < prose.length
            && "sdifxu@".indexOf(prose[at + 1]) >= 0
            && (at + 2 == prose.length || !Character.isLetterOrDigit(prose[at + 2]));
    return format && !isBehindNumber(at) ? at + 2 : -1;
  }

  private boolean isBehindNumber(int at) {
    int before = at - 1;
    while (before >= 0 && MarkupCharacters.isSpace(prose[before])) {
      before--;
    }
    return before >= 0 && Character.isDigit(prose[before]);
  }

  private int dollar(int at) {
    if (at + 2 >= prose.length || at > 0 && Character.isLetterOrDigit(prose[at - 1])) {
      return -1;
    }
    char next = prose[at + 1];
    if (next == '(' || next == '{') {
      int end = until(next == '(' ? ')' : '}', at + 2, "\n ");
      return end < 0 ? -1 : end + 1;
    }
    int end = behindName(at + 1);
    boolean named = end < prose.length && prose[end] == ':';
    int last = named ? behindName(end + 1) : end;
    return MarkupCharacters.isLetter(next) && last - at > 4 ? last : -1;
  }

  private int behindName(int from) {
    int limit = Math.min(prose.length, from + LONGEST);
    int end = from;
    while (end < limit && (MarkupCharacters.isAlphanumeric(prose[end]) || prose[end] == '_')) {
      end++;
    }
    return end;
  }
}
