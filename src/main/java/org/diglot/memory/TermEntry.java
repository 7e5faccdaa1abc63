package org.diglot.memory;

/**
 * A term of a termbase.
 *
 * @param concept names the concept; terms of one concept mean the same
 * @param source the source-language term
 * @param target the target-language term
 * @param status how the target term is to be used
 */
public record TermEntry(String concept, String source, String target, Status status) {

  /** How a term is to be used (TBX: administrative status). */
  public enum Status {
    PREFERRED,
    ADMITTED,
    FORBIDDEN
  }
}
