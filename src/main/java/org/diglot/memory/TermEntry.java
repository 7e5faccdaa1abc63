package org.diglot.memory;

import java.util.Optional;

/**
 * A term of a termbase.
 *
 * <p>Terms are as people write them: {@code |} parts alternatives, {@code *} at either end of a
 * word stands for any letters. A source term with a capital letter is found only as written, one in
 * small letters in any case.
 *
 * @param concept names the concept; terms of one concept mean the same
 * @param source the source-language term; empty for a forbidden target term that no source excuses
 * @param target the target-language term
 * @param status how the target term is to be used
 * @param note what to know about it
 */
public record TermEntry(
    String concept, String source, String target, Status status, Optional<String> note) {

  /** How a term is to be used (TBX: administrative status). */
  public enum Status {
    PREFERRED,
    ADMITTED,
    FORBIDDEN,
    /** The source term stays as it is; the target term is the source term. */
    PROTECTED
  }

  /** A term without a note. */
  public TermEntry(String concept, String source, String target, Status status) {
    this(concept, source, target, status, Optional.empty());
  }

  /** Whether a translation may use it. */
  public boolean isPermitted() {
    return status == Status.PREFERRED || status == Status.ADMITTED;
  }
}
