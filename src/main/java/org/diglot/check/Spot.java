package org.diglot.check;

import java.util.List;
import java.util.Optional;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.Fix;
import org.diglot.diagnostic.Fix.Edit;
import org.diglot.diagnostic.Location;
import org.diglot.diagnostic.Rule;
import org.diglot.model.TextRange;

/**
 * A place in a target's Markdown that is written in another way than it ought to be.
 *
 * @param start offset in the Markdown
 * @param end offset behind it
 * @param replacement what ought to stand there
 */
record Spot(Pair pair, int start, int end, String replacement) {

  /** More places of a page are not looked for: nobody reads them, and a further run mends them. */
  static final int MOST = 5000;

  private static final int MOST_SHOWN = 50;
  private static final int CONTEXT = 12;

  /** A finding about one place, or about several of a page at the first of them. */
  static Diagnostic finding(Rule rule, List<Spot> spots, String message, String mend) {
    Spot first = spots.get(0);
    Diagnostic finding = first.pair.finding(rule, first.range(), message);
    for (Spot spot : spots.subList(1, Math.min(spots.size(), MOST_SHOWN + 1))) {
      Location place = Location.of(spot.pair.page().file(), spot.range());
      finding = finding.withRelated("also here: " + spot.quote(), place);
    }
    int hidden = spots.size() - 1 - MOST_SHOWN;
    if (hidden > 0) {
      finding = finding.withDetail("and at " + hidden + " more places of the page");
    }
    return finding.withRemedy(mend).withFix(fix(spots, mend));
  }

  /** The words around the place, for messages. */
  String quote() {
    String markdown = pair.target().markdown();
    int from = Math.max(0, start - CONTEXT);
    int to = Math.min(markdown.length(), end + CONTEXT);
    return "\"" + markdown.substring(from, to).replace('\n', ' ').strip() + "\"";
  }

  private TextRange range() {
    return pair.target().range(start, end);
  }

  private static Optional<Fix> fix(List<Spot> spots, String mend) {
    List<Edit> edits =
        spots.stream().filter(spot -> spot.pair.target().isVerbatim()).map(Spot::edit).toList();
    if (edits.isEmpty()) {
      return Optional.empty();
    }
    Edit first = edits.get(0);
    List<Edit> more = edits.subList(1, edits.size());
    return Optional.of(new Fix(mend, first.range(), first.found(), first.replacement(), more));
  }

  private Edit edit() {
    TextRange range = range();
    return new Edit(range, range.of(pair.page().file().text()), replacement);
  }
}
