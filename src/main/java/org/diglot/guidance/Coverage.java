package org.diglot.guidance;

/** Whether a locale says a statement. */
public enum Coverage {
  /**
   * It says it: translated from the present text, from one that differs typographically only, or
   * from one that was cut into other sentences and changed no more than its wording by that.
   */
  COVERED,
  /** It says an older form of it. */
  OUTDATED,
  /** It has it, in the source language. */
  UNTRANSLATED,
  /** Its own source has it, the locale does not. */
  OMITTED,
  /** Its source revision predates it, or the locale has no such page. */
  NOT_YET,
  /** It still says what the source has dropped. */
  WITHDRAWN,
  /** It lacks it, and the register says that it may. */
  EXEMPT
}
