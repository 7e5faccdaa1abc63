package org.diglot.guidance;

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
}
