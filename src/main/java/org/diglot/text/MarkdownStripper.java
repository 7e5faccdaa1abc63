package org.diglot.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the Markdown out of a sentence; see {@link PlainText}. */
final class MarkdownStripper {

  private static final Pattern BLOCK_MARK =
      Pattern.compile("\\G\\s*+(?:#{1,6}\\s|[-*+]\\s|\\d{1,9}[.)]\\s|>)");
  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]*>|<!--[^<>]*>");
  private static final Pattern HREF =
      Pattern.compile("(?i)(?<![a-z0-9_-])(href|src)\\s*+=\\s*+[\"']?([^\"'\\s>]+)");
  private static final Pattern DIRECTIVE = Pattern.compile("\\[!(?:[A-Za-z]+)\\]?\\s*-?");

  private final String markdown;
  private final InlineMarks marks;
  private final boolean[] dropped;
  private final StringBuilder out = new StringBuilder();
  private final List<String> links = new ArrayList<>();
  private final List<String> images = new ArrayList<>();
  private final List<String> code = new ArrayList<>();

  MarkdownStripper(String markdown) {
    this.markdown = markdown;
    this.marks = new InlineMarks(markdown);
    this.dropped = Emphasis.marks(markdown, marks);
  }

  PlainText strip() {
    int at = behindBlockMarks();
    while (at < markdown.length()) {
      at = dropped[at] ? at + 1 : step(at);
    }
    return new PlainText(out.toString().strip(), links, images, code);
  }

  private int behindBlockMarks() {
    Matcher mark = BLOCK_MARK.matcher(markdown);
    int at = 0;
    while (mark.region(at, markdown.length()).lookingAt()) {
      at = mark.end();
    }
    return at;
  }

  /** Takes in what stands at an offset; returns the offset behind it. */
  private int step(int at) {
    return switch (markdown.charAt(at)) {
      case '\\' -> escape(at);
      case '`' -> codeSpan(at);
      case '[' -> bracket(at);
      case ']' -> closingBracket(at);
      case '!' -> isImage(at) ? at + 1 : plain(at);
      case '<' -> tag(at);
      case '&' -> reference(at);
      case 'h' -> address(at);
      default -> plain(at);
    };
  }

  private int plain(int at) {
    append(markdown.charAt(at));
    return at + 1;
  }

  private void append(char character) {
    boolean blank = Character.isWhitespace(character) || Character.isSpaceChar(character);
    if (blank) {
      if (out.length() > 0 && !Character.isWhitespace(out.charAt(out.length() - 1))) {
        out.append(' ');
      }
    } else if ("\u200B\u2060\uFEFF\u00AD".indexOf(character) < 0) {
      out.append(character);
    }
  }

  private void append(String text) {
    for (int i = 0; i < text.length(); i++) {
      append(text.charAt(i));
    }
  }

  private int escape(int at) {
    boolean escapes =
        at + 1 < markdown.length()
            && "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~".indexOf(markdown.charAt(at + 1)) >= 0;
    return plain(escapes ? at + 1 : at);
  }

  private int codeSpan(int at) {
    int run = marks.runLength(at);
    if (marks.closing(at) < 0) {
      append(markdown.substring(at, at + run));
      return at + run;
    }
    String content = markdown.substring(at + run, marks.closing(at)).strip();
    code.add(content);
    append(content);
    return marks.behindCode(at);
  }

  private boolean isImage(int at) {
    return at + 1 < markdown.length()
        && markdown.charAt(at + 1) == '['
        && marks.closing(at + 1) >= 0
        && marks.targetBehind(marks.closing(at + 1)) >= 0;
  }

  private int bracket(int at) {
    int close = marks.closing(at);
    if (close < 0) {
      return plain(at);
    }
    if (markdown.startsWith("[!", at)) {
      Matcher directive = DIRECTIVE.matcher(markdown).region(at, markdown.length());
      return directive.lookingAt() ? directive.end() : plain(at);
    }
    int target = marks.targetBehind(close);
    if (target >= 0) {
      boolean image = at > 0 && markdown.charAt(at - 1) == '!';
      (image ? images : links).add(address(target + 1, marks.closing(target)));
    }
    return target >= 0 || isReference(close) ? at + 1 : plain(at);
  }

  private boolean isReference(int close) {
    return close + 1 < markdown.length()
        && markdown.charAt(close + 1) == '['
        && marks.closing(close + 1) >= 0;
  }

  private int closingBracket(int at) {
    int target = marks.targetBehind(at);
    if (target >= 0) {
      return marks.closing(target) + 1;
    }
    return isReference(at) ? marks.closing(at + 1) + 1 : plain(at);
  }

  /** A link's target without its title and angle brackets. */
  private String address(int from, int to) {
    String inside = markdown.substring(from, to).strip();
    int blank = inside.indexOf(' ');
    String address = blank > 0 ? inside.substring(0, blank) : inside;
    return address.startsWith("<") && address.endsWith(">")
        ? address.substring(1, address.length() - 1)
        : address;
  }

  private int address(int at) {
    int end = marks.behindAddress(at);
    if (end == at) {
      return plain(at);
    }
    links.add(markdown.substring(at, end));
    append(markdown.substring(at, end));
    return end;
  }

  private int tag(int at) {
    int end = behindTag(at);
    if (end < 0) {
      return plain(at);
    }
    String tag = markdown.substring(at, end);
    Matcher href = HREF.matcher(tag);
    if (href.find()) {
      boolean link = href.group(1).toLowerCase(Locale.ROOT).equals("href");
      (link ? links : images).add(href.group(2));
    }
    if (tag.regionMatches(true, 0, "<br", 0, 3)) {
      appendLineBreak();
    }
    return end;
  }

  private void appendLineBreak() {
    int last = out.length() - 1;
    if (last >= 0 && out.charAt(last) == ' ') {
      out.setCharAt(last, '\n');
    } else if (last >= 0 && out.charAt(last) != '\n') {
      out.append('\n');
    }
  }

  private int behindTag(int at) {
    if (marks.behindAddress(at + 1) > at + 1) {
      // An address in angle brackets: the next step takes the address, its bracket is dropped here.
      int end = marks.behindAddress(at + 1);
      if (end < markdown.length() && markdown.charAt(end) == '>') {
        address(at + 1);
        return end + 1;
      }
    }
    Matcher tag = TAG.matcher(markdown).region(at, markdown.length());
    return tag.lookingAt() ? tag.end() : -1;
  }

  private int reference(int at) {
    int end = markdown.substring(at, Math.min(markdown.length(), at + 11)).indexOf(';') + at;
    if (end <= at) {
      return plain(at);
    }
    String character = CharacterReference.decode(markdown.substring(at + 1, end));
    if (character.isEmpty()) {
      return plain(at);
    }
    append(character);
    return end + 1;
  }
}
