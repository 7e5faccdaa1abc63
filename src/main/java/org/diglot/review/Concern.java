package org.diglot.review;

import java.util.Locale;
import java.util.Map;
import org.diglot.align.Consequence;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;

/** What is at stake in a segment; the gravest first. */
public enum Concern {
  /** The translation may say something else than its source. */
  MEANING,
  /** The source has come to demand something else. */
  NORMATIVE,
  /** Something of the source is missing. */
  OMISSION,
  /** There is no translation. */
  UNTRANSLATED,
  /** Something is put in another way, or is marked up in another way. */
  WORDING,
  /** Spaces, quotes and the like. */
  TYPOGRAPHY,
  /** Nothing is known against it. */
  NONE;

  /** By the ITS 2.0 types of localization quality issues, which rules carry. */
  private static final Map<String, Concern> BY_ISSUE =
      Map.ofEntries(
          Map.entry("mistranslation", MEANING),
          Map.entry("numbers", MEANING),
          Map.entry("omission", OMISSION),
          Map.entry("addition", OMISSION),
          Map.entry("untranslated", UNTRANSLATED),
          Map.entry("locale-violation", TYPOGRAPHY),
          Map.entry("characters", TYPOGRAPHY),
          Map.entry("whitespace", TYPOGRAPHY),
          Map.entry("typographical", TYPOGRAPHY),
          Map.entry("formatting", TYPOGRAPHY));

  /** What a finding is about. A note tells of no danger: it is never graver than wording. */
  public static Concern of(Rule rule, Severity severity) {
    Concern concern = BY_ISSUE.getOrDefault(rule.issueType(), WORDING);
    return severity == Severity.NOTE ? concern.lesser(WORDING) : concern;
  }

  /** What a change of the source is about. */
  public static Concern of(Consequence consequence) {
    return switch (consequence) {
      case NORMATIVE -> NORMATIVE;
      case WORDING -> WORDING;
      case TYPOGRAPHIC -> TYPOGRAPHY;
      case NONE -> NONE;
    };
  }

  /** The graver of two. */
  public Concern graver(Concern other) {
    return compareTo(other) <= 0 ? this : other;
  }

  private Concern lesser(Concern other) {
    return compareTo(other) <= 0 ? other : this;
  }

  /** The name in files. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
