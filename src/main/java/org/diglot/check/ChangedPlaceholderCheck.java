package org.diglot.check;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;
import org.diglot.text.InlineMarkup.Kind;
import org.diglot.text.InlineMarkup.Mark;

/**
 * A placeholder that only one half has. One that describes in words what to fill in, such as {@code
 * <your tenant>}, may be translated, but not lost.
 */
final class ChangedPlaceholderCheck implements PairCheck {

  static final Rule RULE = Rule.markup("changed-placeholder", Severity.ERROR);

  /** Opens the anchor of a heading, which another check judges. */
  private static final String ANCHOR = "{#";

  private static final Set<Kind> PLACEHOLDERS = EnumSet.of(Kind.PLACEHOLDER);

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Pair pair, Findings findings) {
    MarkDifference places = MarkDifference.of(pair, PLACEHOLDERS, ChangedPlaceholderCheck::key);
    if (places.isEmpty()) {
      foreign(pair, findings);
    }
    for (Mark mark : places.missing()) {
      if (!holds(pair.target(), mark.text())) {
        boolean replaced = !places.extra().isEmpty();
        findings.report(
            pair.finding(
                    RULE,
                    "the translation lacks the placeholder "
                        + Quoted.of(mark.text())
                        + (replaced ? " and has " + Quoted.of(places.extra().get(0).text()) : ""))
                .withRemedy("write " + Quoted.of(mark.text()) + " as the source does"));
        return;
      }
    }
    for (Mark mark : places.extra()) {
      if (!holds(pair.source(), mark.text())) {
        findings.report(
            pair.finding(
                    RULE,
                    pair.target().range(mark.start(), mark.end()),
                    "the source lacks the placeholder " + Quoted.of(mark.text()))
                .withRemedy("remove the placeholder, or write what the source says"));
        return;
      }
    }
  }

  /** In Latin letters, where the language has others, only the source's own name makes sense. */
  private static void foreign(Pair pair, Findings findings) {
    if (pair.page().targetWriting().isLatin() || pair.page().targetWriting().isUnknown()) {
      return;
    }
    for (Mark mark : MarkDifference.of(pair, PLACEHOLDERS, Mark::text).extra()) {
      boolean anchor = mark.text().startsWith(ANCHOR);
      if (!anchor
          && isLatin(mark.text())
          && !pair.source().markdown().contains(core(mark.text()))) {
        findings.report(
            pair.finding(
                    RULE,
                    pair.target().range(mark.start(), mark.end()),
                    "the source lacks the placeholder " + Quoted.of(mark.text()))
                .withRemedy("write the source's placeholder, or translate it"));
        return;
      }
    }
  }

  private static boolean isLatin(String text) {
    return text.chars().allMatch(c -> c < 0x250);
  }

  private static String core(String placeholder) {
    return placeholder.substring(1, Math.max(1, placeholder.length() - 1)).strip();
  }

  /** Whether the other half has it after all, within code or an address. */
  private static boolean holds(PairText text, String placeholder) {
    return !placeholder.startsWith("<") && text.markdown().contains(placeholder);
  }

  private static String key(Mark mark) {
    String text = mark.text();
    if (text.startsWith(ANCHOR)) {
      return "";
    }
    boolean describes =
        text.startsWith("<") || text.startsWith("{") && text.chars().anyMatch(c -> c == ' ');
    if (describes) {
      return text.substring(0, 1);
    }
    return text.startsWith("$") ? text.toLowerCase(Locale.ROOT) : text;
  }
}
