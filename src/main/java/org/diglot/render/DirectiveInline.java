package org.diglot.render;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Map;
import java.util.Optional;

/**
 * A directive without content, in a line or alone on it: {@code image}, {@code video}, {@code
 * code}, {@code form} or {@code no-loc}. Nothing inside it is Markdown.
 */
final class DirectiveInline extends Node {

  private final DirectiveMark mark;
  private final BasedSequence input;

  /**
   * @param mark what is written, with offsets in {@code input}
   */
  DirectiveInline(DirectiveMark mark, BasedSequence input) {
    super(input.subSequence(mark.start(), mark.end()));
    this.mark = mark;
    this.input = input;
  }

  /** The name in lower case, without colons. */
  String name() {
    return mark.name();
  }

  /** The attributes by lower-case name in the order written, entities and escapes resolved. */
  Map<String, String> attributes() {
    return DirectiveBlock.values(mark);
  }

  /** The characters between the quotes of an attribute, absent where it is not written. */
  Optional<BasedSequence> valueChars(String attribute) {
    return Optional.ofNullable(mark.attributes().get(attribute))
        .map(found -> input.subSequence(found.start(), found.end()));
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
