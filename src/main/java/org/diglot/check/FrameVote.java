package org.diglot.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.diglot.model.TextRange;

/**
 * Who has what in a place. A page is outvoted where the same other marks stand in a source that is
 * as old as its own, or in an older and in a newer one: then they stood in its own, too.
 */
final class FrameVote {

  private static final Set<FrameKind> KINDS =
      EnumSet.complementOf(EnumSet.of(FrameKind.HEADING_ANCHOR));
  private static final Set<FrameKind> EXCHANGED =
      EnumSet.of(
          FrameKind.ALERT, FrameKind.INCLUSION, FrameKind.IMAGE, FrameKind.LINK, FrameKind.HEADING);
  private static final int LEAST = 2;
  private static final int MAJORITY = 4;

  private final List<FrameVoter> voters;

  FrameVote(List<FrameVoter> voters) {
    this.voters = voters;
  }

  /** What others have instead. */
  private static final class Other {
    final FrameVoter first;
    int count;
    boolean older;
    boolean newer;
    boolean source;
    boolean sure;

    Other(FrameVoter first) {
      this.first = first;
    }

    void add(FrameVoter own, FrameVoter voter) {
      count++;
      older |= own.isNoOlderThan(voter);
      newer |= own.isNoNewerThan(voter);
      source |= voter.isSource();
    }

    boolean decides(FrameVoter own, int agreeing) {
      sure = outvotes(own, agreeing);
      return sure;
    }

    private boolean outvotes(FrameVoter own, int agreeing) {
      boolean certain = source && own.current();
      boolean majority = count >= LEAST && count >= MAJORITY * agreeing;
      return certain || older && newer && majority;
    }

    String witness() {
      int locales = count - (source ? 1 : 0);
      String others =
          locales == 1 ? "another locale" : locales + (source ? " other locales" : " locales");
      return !source ? others : locales == 0 ? "the source" : "the source and " + others;
    }
  }

  /** Where a page is outvoted. */
  List<FrameDifference> against(CheckedPage page, FrameVoter own) {
    List<FrameDifference> found = new ArrayList<>();
    for (FrameKind kind : KINDS) {
      winner(own, kind).stream()
          .map(other -> difference(page, own, other, kind))
          .filter(d -> d.sure() || isExchanged(d))
          .filter(d -> d.wanted().isEmpty() || !own.gap().isBeside(d.wanted().get(0)))
          .forEach(found::add);
    }
    return found;
  }

  /** A newer source seldom has another mark for one, but often more or fewer. */
  private static boolean isExchanged(FrameDifference difference) {
    return EXCHANGED.contains(difference.kind())
        && difference.found().size() == difference.wanted().size();
  }

  private Optional<Other> winner(FrameVoter own, FrameKind kind) {
    List<String> keys = own.keys(kind);
    Map<List<String>, Other> others = new LinkedHashMap<>();
    int agreeing = 0;
    for (FrameVoter voter : voters) {
      if (voter == own) {
        continue;
      }
      List<String> said = voter.keys(kind);
      if (!said.equals(keys)) {
        others.computeIfAbsent(said, k -> new Other(voter)).add(own, voter);
      } else if (voter.isSource()) {
        return Optional.empty();
      } else {
        agreeing++;
      }
    }
    int agree = agreeing;
    return others.values().stream()
        .reduce((a, b) -> b.count > a.count ? b : a)
        .filter(other -> other.decides(own, agree) || other.source);
  }

  private static FrameDifference difference(
      CheckedPage page, FrameVoter own, Other other, FrameKind kind) {
    List<FrameMark> has = own.gap().marks(kind);
    List<FrameMark> wants = other.first.gap().marks(kind);
    int start = 0;
    while (start < Math.min(has.size(), wants.size()) && same(has.get(start), wants.get(start))) {
      start++;
    }
    int hasEnd = has.size();
    int wantsEnd = wants.size();
    while (hasEnd > start
        && wantsEnd > start
        && same(has.get(hasEnd - 1), wants.get(wantsEnd - 1))) {
      hasEnd--;
      wantsEnd--;
    }
    List<FrameMark> found = has.subList(start, hasEnd);
    List<FrameMark> wanted = wants.subList(start, wantsEnd);
    TextRange place = found.isEmpty() ? own.gap().line(wanted.get(0).line()) : found.get(0).range();
    return new FrameDifference(page, kind, found, wanted, place, other.witness(), other.sure);
  }

  private static boolean same(FrameMark one, FrameMark other) {
    return one.key().equals(other.key());
  }
}
