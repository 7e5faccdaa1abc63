package org.diglot.check;

import java.util.List;
import java.util.Optional;
import org.diglot.check.Frame.Gap;
import org.diglot.model.Revision;

/**
 * What one text has between two sentences.
 *
 * @param page whose it is; absent for the source file
 * @param gap what stands there
 * @param current whether a page translates the source file as it is
 */
record FrameVoter(Optional<CheckedPage> page, Gap gap, boolean current) {

  boolean isSource() {
    return page.isEmpty();
  }

  /** What must be the same of the marks of a kind, in their order. */
  List<String> keys(FrameKind kind) {
    return gap.marks(kind).stream().map(FrameMark::key).toList();
  }

  /** Whether another text is as old as this page's source, or older. */
  boolean isNoOlderThan(FrameVoter other) {
    return isSame(other) || compare(other) > 0;
  }

  /** Whether another text is as new as this page's source, or newer. */
  boolean isNoNewerThan(FrameVoter other) {
    return isSame(other) || other.isSource() || compare(other) < 0;
  }

  private boolean isSame(FrameVoter other) {
    if (other.isSource()) {
      return current;
    }
    String hash = revision().map(Revision::sourceHash).orElse("");
    return other.revision().map(Revision::sourceHash).orElse("").equals(hash);
  }

  private int compare(FrameVoter other) {
    String own = revision().flatMap(Revision::handOffDate).orElse("");
    String others = other.revision().flatMap(Revision::handOffDate).orElse("");
    return own.isEmpty() || others.isEmpty() ? 0 : own.compareTo(others);
  }

  private Optional<Revision> revision() {
    return page.map(p -> p.document().revision());
  }
}
