package org.diglot.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diglot.model.Segment;

/** Faults in what stands between the segments: front matter, alerts, code, images, directives. */
final class PageFaults {

  private static final int MULTILINE = Pattern.MULTILINE;

  private PageFaults() {}

  static List<FaultKind> all() {
    return List.of(
        kind("title-dropped", "^(title: ).*$", "$1", true),
        kind(
            "title-in-source", "^(title: ).*$", "$1Overview of the service and its features", true),
        kind(
            "description-in-source",
            "^(description: ).*$",
            "$1Learn how to plan and configure the service for your organization.",
            true),
        kind(
            "alert-translated",
            "\\[!(?:NOTE|IMPORTANT|WARNING|TIP|CAUTION)\\]",
            "[!REMARQUE]",
            false),
        kind("alert-spaced", "\\[!(NOTE|IMPORTANT|WARNING|TIP|CAUTION)\\]", "[! $1]", false),
        kind("alert-exchanged", "\\[!(?:IMPORTANT|WARNING|CAUTION)\\]", "[!TIP]", false),
        kind("include-path", "(\\[!INCLUDE ?\\[[^\\]]*\\]\\([^)]*)(?=\\.md\\))", "$1-x", false),
        kind(
            "image-path",
            "(!\\[[^\\]]*\\]\\([^)\\s]*)[a-z](\\.(?:png|svg|jpg|gif))",
            "$1$2",
            false),
        kind("image-dropped", "!\\[[^\\]]*\\]\\([^)]*\\)", "", false),
        kind("alt-text-emptied", "(!\\[)[^\\]]+(\\]\\()", "$1$2", false),
        kind(
            "alt-text-in-source",
            "(!\\[)[^\\]]{6,}(\\]\\()",
            "$1This picture shows how the parts work together$2",
            false),
        kind("heading-anchor-changed", "(?<=^#{1,4} <a name=\")([^\"]+)(?=\")", "$1-2", false),
        kind("heading-anchor-translated", "(?<=^#{1,4} <a name=\")([^\"]+)(?=\")", "apercu", false),
        kind("heading-level", "^(#{2,3}) (?=<a name)", "$1# ", false),
        kind("code-block-line", "(?<=^```[a-z]{0,10}\\r?\\n)(.*)(.)(.)$", "$1$3$2", false),
        kind(
            "code-block-translated",
            "(?<=^```[a-z]{0,10}\\r?\\n)(.+)$",
            "Ouvrir le fichier",
            false),
        kind("code-fence-lost", "^```[a-z]*$", "", false),
        kind("table-row-pipe", "(?<=</span></span>) ?\\|(?=.*\\|)", "", false),
        kind("list-mark", "^( *)[-*] +(?=<span)", "$1", false),
        kind("directive-argument", "(:::image [^:]*source=\"[^\"]*)[a-z]\"", "$1\"", false),
        kind("directive-closed", "^:::(?:row|column|image)-end:::", "", false),
        kind("html-attribute", "(<img [^>]*src=\"[^\"]*)[a-z](?=\")", "$1", false),
        kind("line-break-lost", "<br ?/?>", "", false),
        kind("outside-link", "(?<=</span></span>\\]\\()([^)]*)[a-z]\\)", "$1)", false));
  }

  private static FaultKind kind(String name, String pattern, String replacement, boolean head) {
    Pattern compiled = Pattern.compile(pattern, MULTILINE);
    return new FaultKind(name, spot -> at(spot, compiled, replacement, head));
  }

  /**
   * Looks for the pattern between this segment and the next few; in the front matter only where the
   * segment is the page's first, so that each page has it at most once.
   */
  private static Optional<Change> at(Spot spot, Pattern pattern, String replacement, boolean head) {
    String text = spot.document().file().text();
    int from = head ? 0 : spot.segment().range().start();
    int to = head ? spot.document().frontMatter().range().end() : end(spot);
    if (head && spot.index() > 12 || from >= to) {
      return Optional.empty();
    }
    List<MatchResult> matches = new ArrayList<>();
    Matcher matcher = pattern.matcher(text).region(from, to);
    matcher.useTransparentBounds(true).useAnchoringBounds(false);
    while (matcher.find()) {
      if (between(spot, matcher)) {
        matches.add(matcher.toMatchResult());
      }
    }
    if (matches.isEmpty()) {
      return Optional.empty();
    }
    MatchResult match = matches.get(spot.random().nextInt(matches.size()));
    String put = replacement;
    for (int group = 1; group <= match.groupCount(); group++) {
      put = put.replace("$" + group, match.group(group) == null ? "" : match.group(group));
    }
    return put.equals(match.group())
        ? Optional.empty()
        : Optional.of(new Change(List.of(new Change.Edit(match.start(), match.end(), put))));
  }

  private static int end(Spot spot) {
    return spot.neighbour(1)
        .map(next -> next.range().start())
        .orElse(spot.document().file().text().length());
  }

  /** Not inside of the source half. */
  private static boolean between(Spot spot, MatchResult match) {
    Segment segment = spot.segment();
    return match.end() <= segment.source().range().start()
        || match.start() >= segment.source().range().end();
  }
}
