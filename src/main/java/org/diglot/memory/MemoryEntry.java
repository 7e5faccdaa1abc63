package org.diglot.memory;

/**
 * A translation that was made before.
 *
 * @param source the source text as Markdown
 * @param target its translation
 * @param page the path of the page it stands on, below the content folder; empty where not known
 * @param previous the source text before it on the page; empty at the start or where not known
 * @param next the source text behind it on the page; empty at the end or where not known
 * @param file the file it comes from, as messages show it
 * @param id its id in that file; empty where it has none
 * @param settled whether it holds as it stands; false where it still waits for a review
 */
public record MemoryEntry(
    String source,
    String target,
    String page,
    String previous,
    String next,
    String file,
    String id,
    boolean settled) {

  /** Where it comes from: the file and its id in there, such as {@code a/b.md#ab-7}. */
  public String origin() {
    return id.isEmpty() ? file : file + "#" + id;
  }
}
