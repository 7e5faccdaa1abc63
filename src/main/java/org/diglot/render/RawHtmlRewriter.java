package org.diglot.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.diglot.render.HtmlElements.Treatment;
import org.diglot.render.RawTag.RawAttribute;
import org.jsoup.parser.Parser;

/**
 * One pass over raw HTML that writes only what is allowed.
 *
 * <p>Every step either consumes what it looked at or remembers that the search failed ({@link
 * NextOccurrence}), so the time is linear in the length whatever the input repeats.
 */
final class RawHtmlRewriter {

  private final Parser parser = Parser.htmlParser();
  private final String raw;
  private final StringBuilder out;
  private final List<Removal> removals = new ArrayList<>();
  private final Map<String, NextOccurrence> searches = new HashMap<>();
  private final Map<String, Integer> droppedUnknown = new HashMap<>();
  private final Set<String> neverClosed = new HashSet<>();
  private int at;

  RawHtmlRewriter(String raw) {
    this.raw = raw;
    this.out = new StringBuilder(raw.length() + 16);
  }

  String markup() {
    return out.toString();
  }

  List<Removal> removals() {
    return List.copyOf(removals);
  }

  void run() {
    while (at < raw.length()) {
      if (raw.charAt(at) == '<') {
        markupAt();
      } else {
        int next = raw.indexOf('<', at);
        textTo(next < 0 ? raw.length() : next);
      }
    }
  }

  private void markupAt() {
    if (raw.startsWith("<!--", at)) {
      skipComment();
    } else if (raw.startsWith("<![CDATA[", at)) {
      skipTo("]]>", 9);
    } else if (raw.startsWith("<!", at)) {
      skipTo(">", 2);
    } else if (raw.startsWith("<?", at)) {
      skipTo("?>", 2);
    } else if (isLetter(at + 1)) {
      startTag();
    } else if (raw.startsWith("</", at) && isLetter(at + 2)) {
      endTag();
    } else {
      textTo(at + 1);
    }
  }

  /** {@code <!-->} and {@code <!--->} are whole comments, and {@code --!>} ends one too. */
  private void skipComment() {
    int dashes = search("-->").from(at + 2);
    int bang = search("--!>").from(at + 4);
    if (dashes < 0 && bang < 0) {
      unclosed("<!--", 4);
    } else {
      boolean first = bang < 0 || (dashes >= 0 && dashes < bang);
      at = first ? dashes + 3 : bang + 4;
    }
  }

  private void skipTo(String end, int openingLength) {
    int found = search(end).from(at + openingLength);
    if (found < 0) {
      unclosed(raw.substring(at, at + openingLength), openingLength);
    } else {
      at = found + end.length();
    }
  }

  private void unclosed(String name, int openingLength) {
    removals.add(new Removal(Removal.Kind.UNCLOSED, name, at));
    at += openingLength;
  }

  private void startTag() {
    String name = RawTag.nameAt(raw, at + 1);
    Optional<RawTag> parsed = RawTag.parse(raw, at, name.length(), parser);
    if (parsed.isEmpty()) {
      // Nothing behind an unfinished tag can be told from its attributes.
      shownAsText(name, raw.length());
      return;
    }
    RawTag tag = parsed.get();
    switch (HtmlElements.treatmentOf(name)) {
      case KEEP -> keep(HtmlElements.writtenName(name), tag);
      case DROP_TAG -> drop(name, tag.end());
      case DROP_WITH_CONTENT -> dropWithContent(name, tag.end());
      case UNKNOWN -> unknown(name, tag);
    }
  }

  private void unknown(String name, RawTag tag) {
    if (tag.attributes().stream().anyMatch(RawAttribute::hasValue)) {
      droppedUnknown.merge(name, 1, Integer::sum);
      drop(name, tag.end());
    } else {
      shownAsText(name, tag.end());
    }
  }

  private void shownAsText(String name, int end) {
    removals.add(new Removal(Removal.Kind.TAG_SHOWN_AS_TEXT, name, at));
    textTo(end);
  }

  private void drop(String name, int end) {
    removals.add(new Removal(Removal.Kind.ELEMENT, name, at));
    at = end;
  }

  private void dropWithContent(String name, int end) {
    int close = neverClosed.contains(name) ? -1 : endTagOf(name, end);
    int closed = close < 0 ? -1 : raw.indexOf('>', close);
    if (closed < 0) {
      neverClosed.add(name);
      removals.add(new Removal(Removal.Kind.UNCLOSED, name, at));
      at = end;
    } else {
      drop(name, closed + 1);
    }
  }

  private int endTagOf(String name, int from) {
    NextOccurrence search = search("</" + name);
    int close = search.from(from);
    while (close >= 0 && !endsName(close + 2 + name.length())) {
      close = search.from(close + 1);
    }
    return close;
  }

  private boolean endsName(int index) {
    return index >= raw.length() || RawTag.endsName(raw.charAt(index));
  }

  private void keep(String name, RawTag tag) {
    StringBuilder attributes = new StringBuilder();
    Set<String> written = new HashSet<>();
    boolean source = false;
    for (RawAttribute attribute : tag.attributes()) {
      AttributeVerdict verdict = verdict(name, attribute);
      if (verdict instanceof AttributeVerdict.Kept kept && written.add(kept.name())) {
        attributes.append(' ').append(kept.name()).append("=\"");
        escape(kept.value(), attributes);
        attributes.append('"');
        source |= kept.name().equals("src");
      }
    }
    if (name.equals("img") && !source) {
      tag.attributes().stream()
          .filter(a -> a.name().equals("alt"))
          .findFirst()
          .ifPresent(a -> escape(a.value(), out));
    } else {
      out.append('<').append(name).append(attributes).append('>');
    }
    at = tag.end();
  }

  private AttributeVerdict verdict(String element, RawAttribute attribute) {
    AttributeVerdict verdict = HtmlAttributes.verdict(element, attribute.name(), attribute.value());
    if (verdict instanceof AttributeVerdict.Refused) {
      removals.add(new Removal(Removal.Kind.ATTRIBUTE, attribute.name(), attribute.offset()));
    } else if (verdict instanceof AttributeVerdict.RefusedUrl) {
      removals.add(new Removal(Removal.Kind.URL, attribute.value(), attribute.offset()));
    }
    return verdict;
  }

  private void endTag() {
    String name = RawTag.nameAt(raw, at + 2);
    int close = search(">").from(at);
    if (close < 0) {
      shownAsText("/" + name, raw.length());
      return;
    }
    Treatment treatment = HtmlElements.treatmentOf(name);
    if (treatment == Treatment.UNKNOWN && !closesDropped(name)) {
      shownAsText("/" + name, close + 1);
      return;
    }
    if (treatment == Treatment.KEEP && !HtmlElements.VOID.contains(name)) {
      out.append("</").append(HtmlElements.writtenName(name)).append('>');
    } else if (name.equals("br")) {
      // Browsers break the line here too.
      out.append("<br>");
    }
    at = close + 1;
  }

  private boolean closesDropped(String name) {
    int open = droppedUnknown.getOrDefault(name, 0);
    if (open > 0) {
      droppedUnknown.put(name, open - 1);
    }
    return open > 0;
  }

  private boolean isLetter(int index) {
    return index < raw.length() && RawTag.isAsciiLetter(raw.charAt(index));
  }

  private NextOccurrence search(String text) {
    return searches.computeIfAbsent(
        text.toLowerCase(Locale.ROOT), wanted -> new NextOccurrence(raw, wanted));
  }

  /** Copies text with its character references, but never a tag. */
  private void textTo(int end) {
    for (; at < end; at++) {
      char c = raw.charAt(at);
      if (c == '<') {
        out.append("&lt;");
      } else if (!isMarker(c)) {
        out.append(c == 0 ? '\uFFFD' : c);
      }
    }
  }

  private static void escape(String value, StringBuilder target) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '&' -> target.append("&amp;");
        case '<' -> target.append("&lt;");
        case '>' -> target.append("&gt;");
        case '"' -> target.append("&quot;");
        case 0 -> target.append('\uFFFD');
        default -> {
          if (!isMarker(c)) {
            target.append(c);
          }
        }
      }
    }
  }

  private static boolean isMarker(char c) {
    return c == '\uE000' || c == '\uE001';
  }
}
