package org.diglot.guidance;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a statement does to its reader. */
public enum GuidanceClass {
  OBLIGATION,
  PROHIBITION,
  RECOMMENDATION,
  PERMISSION,
  /** States which licence, plan or role something needs or comes with. */
  ENTITLEMENT,
  DEADLINE,
  /** Everything else. */
  INFORMATION;

  /** Whether it is guidance rather than mere information. */
  public boolean isGuidance() {
    return this != INFORMATION;
  }

  /** The word shown and written in the register: {@code obligation}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The words of all classes. */
  public static List<String> words() {
    return Arrays.stream(values()).map(GuidanceClass::word).toList();
  }
}
