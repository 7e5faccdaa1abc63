package org.diglot.review;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a reviewer decided about a segment.
 *
 * @param page path of the page
 * @param id the segment, or {@link ReviewRow#PAGE}
 * @param key names the texts that it was made about
 * @param verdict what to do with the translation
 * @param target the new translation, as Markdown, where it was edited
 * @param comment what to remember about it; absent where nothing was said
 * @param dismissed findings that are no defects
 */
public record Decision(
    String page,
    String id,
    String key,
    Verdict verdict,
    String target,
    Optional<String> comment,
    List<Dismissal> dismissed) {

  public Decision {
    dismissed = List.copyOf(dismissed);
  }

  /** What to do with a translation. */
  public enum Verdict {
    /** It is right as it is. */
    ACCEPTED,
    /** Another text takes its place. */
    EDITED,
    /** It is wrong, and waits for somebody else. */
    REJECTED,
    /** Nothing. */
    NONE;

    /** The verdict of a name such as {@code accepted}. */
    static Optional<Verdict> of(String name) {
      for (Verdict verdict : values()) {
        if (verdict.name().toLowerCase(Locale.ROOT).equals(name)) {
          return Optional.of(verdict);
        }
      }
      return Optional.empty();
    }
  }

  /**
   * A finding that is no defect.
   *
   * @param rule its rule
   * @param key the key to suppress it by
   * @param reason why it is none
   */
  public record Dismissal(String rule, String key, String reason) {}
}
