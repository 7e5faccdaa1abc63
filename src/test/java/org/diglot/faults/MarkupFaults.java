package org.diglot.faults;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Faults in links, code, emphasis, tags, placeholders, and in what stands around segments. */
final class MarkupFaults {

  private static final Pattern LINK = Pattern.compile("(?<!!)\\[([^\\[\\]]+)\\]\\(([^()\\s]+)\\)");
  private static final Pattern CODE = Pattern.compile("`([^`]{3,})`");
  private static final Pattern STRONG = Pattern.compile("\\*\\*([^*]+)\\*\\*");
  private static final Pattern EMPHASIS =
      Pattern.compile("(?<![*\\\\])\\*([^*\\s][^*]*)\\*(?!\\*)");

  private MarkupFaults() {}

  static List<FaultKind> all() {
    return List.of(
        link("link-target-changed", m -> "[" + m.group(1) + "](" + spoilt(m.group(2)) + ")"),
        link("link-dropped", m -> m.group(1)),
        link("link-text-emptied", m -> "[](" + m.group(2) + ")"),
        link("link-broken-by-space", m -> "[" + m.group(1) + "] (" + m.group(2) + ")"),
        FaultKind.ofTarget("link-anchor-changed", MarkupFaults::anchor),
        FaultKind.ofTarget("links-swapped", MarkupFaults::swapLinks),
        FaultKind.ofTarget("link-text-and-target-swapped", MarkupFaults::textForTarget),
        FaultKind.ofTarget(
            "bare-url-changed", s -> s.replaceAny("(https?://[^\\s)\\]<>]*[a-z])[a-z]", "$1x")),
        FaultKind.ofTarget("code-edited", s -> code(s, c -> c.replaceFirst("(.)(.)$", "$2$1"))),
        FaultKind.ofTarget("code-marks-dropped", s -> s.replaceAny("`([^`]+)`", "$1")),
        FaultKind.ofTarget("code-space", s -> code(s, c -> c.replaceFirst("(?<=.)(?=.$)", " "))),
        FaultKind.ofTarget("code-case", s -> code(s, MarkupFaults::otherCase)),
        FaultKind.ofTarget("code-dropped", s -> s.replaceAny(" ?`[^`]+`", "")),
        FaultKind.ofTarget("bold-unbalanced", s -> s.replaceAny("\\*\\*([^*]+)\\*\\*", "**$1*")),
        FaultKind.ofTarget("bold-lost", s -> s.replaceAny("\\*\\*([^*]+)\\*\\*", "$1")),
        FaultKind.ofTarget(
            "bold-inner-space", s -> s.replaceAny("\\*\\*([^*]+)\\*\\*", "** $1 **")),
        FaultKind.ofTarget(
            "bold-escaped", s -> s.replaceAny("\\*\\*([^*]+)\\*\\*", "\\\\*\\\\*$1\\\\*\\\\*")),
        FaultKind.ofTarget("bold-broken-by-cjk", MarkupFaults::cjkEmphasis),
        new FaultKind("italic-lost", spot -> italic(spot)),
        FaultKind.ofTarget("tag-dropped", s -> s.replaceAny("</?(?!span)[a-zA-Z][^>]*>", "")),
        FaultKind.ofTarget("tag-unclosed", s -> s.replaceAny("</(?!span)[a-zA-Z]+>", "")),
        FaultKind.ofTarget(
            "placeholder-changed",
            s ->
                s.replaceAny(
                    "(?:(?<=&lt;)|(?<=\\\\<)|(?<=\\{)|(?<=%))([A-Za-z][A-Za-z _-]*)(?=&gt;|\\\\?>|\\}|%)",
                    "nom")),
        FaultKind.ofTarget(
            "placeholder-dropped",
            s ->
                s.replaceAny(
                    "(?:&lt;|\\\\<)[^&<>]+?(?:&gt;|\\\\?>)|\\{[A-Za-z0-9_]+\\}|%[A-Z_]+%|\\$[A-Za-z:_]+",
                    "")),
        FaultKind.ofTarget("escape-dropped", s -> s.replaceAny("\\\\([*_<>#\\[])", "$1")));
  }

  private interface LinkRewriter {
    String rewrite(MatchResult link);
  }

  private interface CodeRewriter {
    String rewrite(String code);
  }

  private static FaultKind link(String name, LinkRewriter rewriter) {
    return FaultKind.ofTarget(
        name,
        spot ->
            spot.any(LINK, spot.target())
                .map(m -> put(spot.target(), m, rewriter.rewrite(m)))
                .orElse(spot.target()));
  }

  private static String put(String text, MatchResult match, String replacement) {
    return text.substring(0, match.start()) + replacement + text.substring(match.end());
  }

  private static String spoilt(String target) {
    int dot = target.lastIndexOf('.');
    int at = dot > 3 ? dot : target.length();
    int letter = at - 1;
    return target.substring(0, letter) + target.substring(at);
  }

  private static String anchor(Spot spot) {
    String text = spot.target();
    return spot.any(Pattern.compile("(\\]\\([^()\\s#]*#)([^()\\s]+)\\)"), text)
        .map(
            m ->
                put(
                    text,
                    m,
                    spot.random().nextBoolean()
                        ? m.group(1).substring(0, m.group(1).length() - 1) + ")"
                        : m.group(1) + m.group(2) + "-1)"))
        .orElse(text);
  }

  private static String swapLinks(Spot spot) {
    List<MatchResult> links = LINK.matcher(spot.target()).results().toList();
    if (links.size() < 2 || links.get(0).group(2).equals(links.get(1).group(2))) {
      return spot.target();
    }
    String swapped =
        put(
            spot.target(),
            links.get(1),
            "[" + links.get(1).group(1) + "](" + links.get(0).group(2) + ")");
    return put(
        swapped, links.get(0), "[" + links.get(0).group(1) + "](" + links.get(1).group(2) + ")");
  }

  private static String textForTarget(Spot spot) {
    return spot.any(LINK, spot.target())
        .filter(m -> !m.group(1).contains("("))
        .map(
            m ->
                put(spot.target(), m, "[" + m.group(2) + "](" + m.group(1).replace(' ', '-') + ")"))
        .orElse(spot.target());
  }

  private static String code(Spot spot, CodeRewriter rewriter) {
    return spot.any(CODE, spot.target())
        .map(m -> put(spot.target(), m, "`" + rewriter.rewrite(m.group(1)) + "`"))
        .orElse(spot.target());
  }

  private static String otherCase(String code) {
    char first = code.charAt(0);
    char other =
        Character.isUpperCase(first) ? Character.toLowerCase(first) : Character.toUpperCase(first);
    return other + code.substring(1);
  }

  private static String cjkEmphasis(Spot spot) {
    if (!List.of("ja", "ko", "zh").contains(spot.language())) {
      return spot.target();
    }
    return spot.any(STRONG, spot.target())
        .filter(m -> m.start() > 0 && Character.isLetter(spot.target().charAt(m.start() - 1)))
        .map(m -> put(spot.target(), m, "**「" + m.group(1) + "」**"))
        .orElse(spot.target());
  }

  private static Optional<Change> italic(Spot spot) {
    return spot.any(EMPHASIS, spot.target())
        .flatMap(m -> spot.withTarget(put(spot.target(), m, m.group(1))));
  }
}
