package org.diglot.render;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A container directive: {@code row}, {@code column}, {@code zone}, {@code moniker}, or an {@code
 * image} or {@code video} of type {@code complex} with its long description. Its children are
 * ordinary blocks. Which attributes and which nesting are right is not judged here.
 */
final class DirectiveBlock extends Block {

  private final DirectiveMark mark;
  private final BasedSequence opening;
  private Optional<BasedSequence> closing = Optional.empty();

  /**
   * @param mark what the opening line says, with offsets in {@code line}
   */
  DirectiveBlock(DirectiveMark mark, BasedSequence line) {
    super(line.subSequence(mark.start(), mark.end()));
    this.mark = mark;
    this.opening = line.subSequence(mark.start(), mark.end());
  }

  /** The name in lower case, without colons. */
  String name() {
    return mark.name();
  }

  /** Number of colons in front of the name. */
  int colons() {
    return mark.colons();
  }

  /** The attributes by lower-case name in the order written, entities and escapes resolved. */
  Map<String, String> attributes() {
    return values(mark);
  }

  /** The opening line without indentation and trailing blanks. */
  BasedSequence opening() {
    return opening;
  }

  /** The end line without indentation and trailing blanks, absent where it is missing. */
  Optional<BasedSequence> closing() {
    return closing;
  }

  /** Whether an end line closed it; otherwise it ends where its container ends. */
  boolean isClosed() {
    return closing.isPresent();
  }

  void close(BasedSequence endLine) {
    closing = Optional.of(endLine);
  }

  static Map<String, String> values(DirectiveMark mark) {
    Map<String, String> values = new LinkedHashMap<>();
    mark.attributes().forEach((name, attribute) -> values.put(name, attribute.value()));
    return Collections.unmodifiableMap(values);
  }

  @Override
  public BasedSequence[] getSegments() {
    return new BasedSequence[] {opening, closing.orElse(BasedSequence.NULL)};
  }
}
