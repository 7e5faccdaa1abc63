package org.diglot.memory;

import org.diglot.text.SegmentKey;

/**
 * A source text to find translations of.
 *
 * @param source the text as Markdown
 * @param page the path of its page below the content folder; empty where not known
 * @param previous the text before it on the page; empty at the start or where not known
 * @param next the text behind it on the page; empty at the end or where not known
 * @param self the origin of the segment that asks, which is no answer to itself; empty for a text
 *     that the memory does not have
 */
public record MemoryQuery(String source, String page, String previous, String next, String self) {

  /** A text that is new. */
  public MemoryQuery(String source, String page, String previous, String next) {
    this(source, page, previous, next, "");
  }

  /** A text without a place. */
  public static MemoryQuery of(String source) {
    return new MemoryQuery(source, "", "", "");
  }

  /** Whether an entry is the segment that asks. */
  boolean isSelf(MemoryEntry entry) {
    return !self.isEmpty()
        && self.length() == entry.file().length() + 1 + entry.id().length()
        && self.equals(entry.origin());
  }

  /** Whether an entry stands between the same texts, or on the same page beside one of them. */
  boolean isContextOf(MemoryEntry entry) {
    boolean before = isSame(previous, entry.previous());
    boolean behind = isSame(next, entry.next());
    boolean anyBefore = before && !previous.isBlank();
    boolean anyBehind = behind && !next.isBlank();
    boolean samePage = !page.isEmpty() && page.equals(entry.page());
    return (before && behind && (anyBefore || anyBehind)) || (samePage && (anyBefore || anyBehind));
  }

  private static boolean isSame(String one, String other) {
    return one.equals(other) || SegmentKey.normalised(one).equals(SegmentKey.normalised(other));
  }
}
