package org.diglot.diagnostic;

import java.util.ArrayList;
import java.util.List;
import org.diglot.model.TextRange;

/**
 * A mend that is certain: one range of the finding's file and what to write there; where a finding
 * is about several places, more of them.
 *
 * @param description what it does, as a command without a final period ("insert a space before
 *     "["")
 * @param range what it replaces, in the file that the finding's location names; may be empty
 * @param found the text of that range when the finding was made; a file that says something else
 *     there has changed meanwhile and is left alone
 * @param replacement what to write instead
 * @param more the further places, which are mended together with the first
 */
public record Fix(
    String description, TextRange range, String found, String replacement, List<Edit> more) {

  public Fix {
    more = List.copyOf(more);
  }

  /** A mend of one place. */
  public Fix(String description, TextRange range, String found, String replacement) {
    this(description, range, found, replacement, List.of());
  }

  /**
   * A place that is mended.
   *
   * @param range what is replaced
   * @param found the text of that range when the finding was made
   * @param replacement what to write instead
   */
  public record Edit(TextRange range, String found, String replacement) {}

  /** Every place, the first one first. */
  public List<Edit> edits() {
    List<Edit> edits = new ArrayList<>();
    edits.add(new Edit(range, found, replacement));
    edits.addAll(more);
    return edits;
  }
}
