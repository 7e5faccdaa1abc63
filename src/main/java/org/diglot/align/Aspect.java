package org.diglot.align;

/** What a normative edit touches. */
public enum Aspect {
  NEGATION,
  /** Must, should, may, can. */
  MODALITY,
  NUMBER,
  DATE,
  LINK_TARGET,
  /** A product, plan or licence. */
  NAME,
  ROLE,
  /** If, unless, only, before, until. */
  CONDITION,
  /** All, any, some, at least. */
  QUANTIFIER
}
