package org.diglot.faults;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diglot.model.BilingualDocument;
import org.diglot.model.LanguageTag;
import org.diglot.model.Segment;

/**
 * A place to damage: a segment of a page.
 *
 * @param locale the page's locale
 * @param document the page
 * @param segments its segments
 * @param index which of them
 * @param others the same page in other locales
 * @param random chooses among several possibilities
 */
record Spot(
    LanguageTag locale,
    BilingualDocument document,
    List<Segment> segments,
    int index,
    Map<LanguageTag, BilingualDocument> others,
    Random random) {

  private static final Pattern NO_PROSE =
      Pattern.compile(
          "`[^`]*`|\\]\\([^)]*\\)|<[^>]*>|https?://\\S+|&[a-z]+;|\\[!INCLUDE[^\\]]*\\]");

  Segment segment() {
    return segments.get(index);
  }

  String source() {
    return segment().source().text();
  }

  String target() {
    return segment().target().text();
  }

  String language() {
    return locale.language();
  }

  /** The segment some places further on. */
  Optional<Segment> neighbour(int distance) {
    int at = index + distance;
    return at >= 0 && at < segments.size() ? Optional.of(segments.get(at)) : Optional.empty();
  }

  /** The change to another target text; nothing where it is the same one. */
  Optional<Change> withTarget(String text) {
    return text.equals(target())
        ? Optional.empty()
        : Optional.of(
            new Change(
                List.of(
                    new Change.Edit(
                        segment().target().range().start(),
                        segment().target().range().end(),
                        text))));
  }

  /** One match of a pattern in a text, by chance; nothing where there is none. */
  Optional<MatchResult> any(Pattern pattern, String text) {
    List<MatchResult> matches = pattern.matcher(text).results().toList();
    return matches.isEmpty()
        ? Optional.empty()
        : Optional.of(matches.get(random.nextInt(matches.size())));
  }

  /** Replaces one match of the pattern in the target, wherever it stands. */
  String replaceAny(String pattern, String replacement) {
    return replace(Pattern.compile(pattern), replacement, false);
  }

  /** Replaces one match in the target's prose: not in code, addresses and tags. */
  String replaceProse(Pattern pattern, String replacement) {
    return replace(pattern, replacement, true);
  }

  private String replace(Pattern pattern, String replacement, boolean prose) {
    String text = target();
    BitSet masked = prose ? mask(text) : new BitSet();
    List<MatchResult> matches =
        pattern
            .matcher(text)
            .results()
            .filter(m -> masked.get(m.start(), Math.max(m.end(), m.start() + 1)).isEmpty())
            .toList();
    if (matches.isEmpty()) {
      return text;
    }
    MatchResult match = matches.get(random.nextInt(matches.size()));
    Matcher matcher = pattern.matcher(text);
    matcher.region(match.start(), text.length());
    matcher.useTransparentBounds(true);
    matcher.useAnchoringBounds(false);
    if (!matcher.find()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.substring(0, matcher.start()));
    String put = expand(replacement, matcher);
    if (matcher.start() < matcher.end()
        && Character.isUpperCase(text.charAt(matcher.start()))
        && !put.isEmpty()) {
      put = put.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + put.substring(1);
    }
    return out.append(put).append(text.substring(matcher.end())).toString();
  }

  private static String expand(String replacement, Matcher matcher) {
    String out = replacement;
    for (int group = 1; group <= matcher.groupCount(); group++) {
      String value = matcher.group(group);
      out = out.replace("$" + group, value == null ? "" : value);
    }
    return out;
  }

  /** The characters that no reader takes for prose. */
  static BitSet mask(String text) {
    BitSet masked = new BitSet();
    NO_PROSE.matcher(text).results().forEach(match -> masked.set(match.start(), match.end()));
    return masked;
  }
}
