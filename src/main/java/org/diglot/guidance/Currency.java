package org.diglot.guidance;

/** How a locale's page stands to the pivot as a whole. */
public enum Currency {
  /** Its source hash is the pivot's: the same bytes. */
  CURRENT,
  /** The pivot is its own embedded source. */
  PIVOT,
  /** It translates other bytes; the sentences tell what differs. */
  OTHER_REVISION,
  /** It names no source hash; the sentences tell what differs. */
  UNKNOWN,
  /** The locale has no such page. */
  ABSENT
}
