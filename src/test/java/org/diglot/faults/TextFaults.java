package org.diglot.faults;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diglot.model.BilingualDocument;
import org.diglot.model.Segment;

/** Faults of what is there: lost, left in the source language, of another place or language. */
final class TextFaults {

  private static final Pattern CLAUSE = Pattern.compile("[,،、，;；][^,،、，;；.。]{8,}?(?=[,،、，;；.。])");
  private static final Pattern SENTENCE_END =
      Pattern.compile("[.。!?؟](?=\\s|$|\\p{IsHan}|\\p{IsHiragana})");

  private TextFaults() {}

  static List<FaultKind> all() {
    return List.of(
        new FaultKind("target-emptied", s -> s.target().isBlank() ? none() : s.withTarget("")),
        new FaultKind("table-cell-emptied", s -> inLine(s, "|") ? s.withTarget("") : none()),
        new FaultKind("list-item-emptied", s -> inLine(s, "-*") ? s.withTarget("") : none()),
        new FaultKind("target-is-source", s -> prose(s) ? s.withTarget(s.source()) : none()),
        new FaultKind("half-in-source", TextFaults::half),
        new FaultKind("words-in-source", TextFaults::words),
        new FaultKind("truncated-at-90", s -> truncated(s, 90)),
        new FaultKind("truncated-at-70", s -> truncated(s, 70)),
        new FaultKind("truncated-at-50", s -> truncated(s, 50)),
        new FaultKind("last-sentence-dropped", TextFaults::lastSentence),
        new FaultKind("clause-dropped", TextFaults::clause),
        new FaultKind("neighbours-swapped", TextFaults::swapped),
        new FaultKind("neighbour-repeated", s -> copied(s, 1)),
        new FaultKind("neighbour-appended", TextFaults::appended),
        new FaultKind("distant-target", s -> copied(s, 9)),
        new FaultKind("other-language", TextFaults::otherLanguage),
        new FaultKind("target-doubled", s -> prose(s) ? s.withTarget(twice(s)) : none()),
        new FaultKind("foreign-sentence-added", TextFaults::added),
        new FaultKind("build-token", TextFaults::token));
  }

  private static Optional<Change> none() {
    return Optional.empty();
  }

  /** Whether it is a text of some words that was translated. */
  static boolean prose(Spot spot) {
    String source = spot.source();
    return source.split("\\s+").length >= 5
        && spot.target().length() >= 10
        && !source.equals(spot.target());
  }

  private static boolean inLine(Spot spot, String marks) {
    String text = spot.document().file().text();
    int at = spot.segment().range().start();
    int line = text.lastIndexOf('\n', at) + 1;
    String before = text.substring(line, at).strip();
    return prose(spot) && !before.isEmpty() && marks.indexOf(before.charAt(0)) >= 0;
  }

  private static List<String> wordsOf(String text, String language) {
    BreakIterator words = BreakIterator.getWordInstance(Locale.forLanguageTag(language));
    words.setText(text);
    List<String> pieces = new ArrayList<>();
    int start = 0;
    for (int end = words.next(); end != BreakIterator.DONE; end = words.next()) {
      pieces.add(text.substring(start, end));
      start = end;
    }
    return pieces;
  }

  private static boolean simple(Spot spot) {
    return prose(spot) && Spot.mask(spot.target()).isEmpty() && !spot.target().contains("*");
  }

  private static Optional<Change> half(Spot spot) {
    if (!simple(spot) || spot.source().split("\\s+").length < 8) {
      return none();
    }
    String source = spot.source();
    int cut = source.indexOf(' ', source.length() / 2);
    List<String> target = wordsOf(spot.target(), spot.language());
    String head = String.join("", target.subList(0, target.size() / 2));
    return cut < 0 ? none() : spot.withTarget(head.stripTrailing() + source.substring(cut));
  }

  /** Three words of the source in the middle of the target. */
  private static Optional<Change> words(Spot spot) {
    String[] source = spot.source().split("\\s+");
    if (!simple(spot) || source.length < 9) {
      return none();
    }
    List<String> target = new ArrayList<>(wordsOf(spot.target(), spot.language()));
    int at = target.size() / 2;
    String piece = String.join(" ", List.of(source).subList(3, 7));
    target.set(at, " " + piece + " ");
    return spot.withTarget(String.join("", target).replace("  ", " "));
  }

  private static Optional<Change> truncated(Spot spot, int percent) {
    if (!simple(spot) || spot.source().split("\\s+").length < 8) {
      return none();
    }
    List<String> words = wordsOf(spot.target(), spot.language());
    String head = String.join("", words.subList(0, words.size() * percent / 100));
    return spot.withTarget(head.stripTrailing());
  }

  private static Optional<Change> lastSentence(Spot spot) {
    String text = spot.target();
    Matcher ends = SENTENCE_END.matcher(text);
    int last = -1;
    while (ends.find()) {
      if (ends.end() < text.length() - 5) {
        last = ends.end();
      }
    }
    return last < 15 ? none() : spot.withTarget(text.substring(0, last));
  }

  private static Optional<Change> clause(Spot spot) {
    String text = spot.target();
    return spot.any(CLAUSE, text)
        .filter(m -> prose(spot) && Spot.mask(text).get(m.start(), m.end()).isEmpty())
        .flatMap(m -> spot.withTarget(text.substring(0, m.start()) + text.substring(m.end())));
  }

  private static Optional<Change> swapped(Spot spot) {
    Optional<Segment> next = spot.neighbour(1);
    if (next.isEmpty() || !prose(spot) || next.get().source().text().split("\\s+").length < 5) {
      return none();
    }
    Segment other = next.get();
    if (other.target().text().equals(spot.target())) {
      return none();
    }
    return Optional.of(
        new Change(
            List.of(edit(spot.segment(), other.target().text()), edit(other, spot.target()))));
  }

  private static Change.Edit edit(Segment segment, String text) {
    return new Change.Edit(segment.target().range().start(), segment.target().range().end(), text);
  }

  private static Optional<Change> copied(Spot spot, int distance) {
    return spot.neighbour(distance)
        .filter(other -> prose(spot) && other.target().text().length() > 10)
        .filter(other -> !other.source().text().equals(spot.source()))
        .flatMap(other -> spot.withTarget(other.target().text()));
  }

  private static Optional<Change> appended(Spot spot) {
    return spot.neighbour(1)
        .filter(other -> prose(spot) && other.source().text().split("\\s+").length > 5)
        .flatMap(other -> spot.withTarget(spot.target() + " " + other.target().text()));
  }

  private static Optional<Change> otherLanguage(Spot spot) {
    if (!prose(spot)) {
      return none();
    }
    List<String> found = new ArrayList<>();
    for (BilingualDocument other : spot.others().values()) {
      for (Segment segment : other.segments()) {
        if (segment.source().text().equals(spot.source())) {
          found.add(segment.target().text());
        }
      }
    }
    return found.isEmpty()
        ? none()
        : spot.withTarget(found.get(spot.random().nextInt(found.size())));
  }

  private static String twice(Spot spot) {
    return spot.target() + " " + spot.target();
  }

  private static Optional<Change> added(Spot spot) {
    return prose(spot)
        ? spot.withTarget(spot.target() + " Please check with your team first.")
        : none();
  }

  private static Optional<Change> token(Spot spot) {
    String[] tokens = {"%%0%%", "{{site.name}}", "$(TOKEN_12)", "[[[TODO]]]", "@@LINK@@", "???"};
    String token = tokens[spot.random().nextInt(tokens.length)];
    return simple(spot) ? spot.withTarget(spot.replaceProse(WORD, token)) : none();
  }

  private static final Pattern WORD =
      Pattern.compile("(?<=\\s)\\p{L}{4,}(?=\\s)|(?<=を)\\p{IsHan}{2}");
}
