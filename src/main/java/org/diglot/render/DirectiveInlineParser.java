package org.diglot.render;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import java.util.Set;

/** Turns directives in a line into nodes: those between colons, in brackets, and alert markers. */
final class DirectiveInlineParser implements InlineParserExtension {

  /** Makes one parser for each document. */
  static final class Factory implements InlineParserExtensionFactory {

    @Override
    public CharSequence getCharacters() {
      return ":[";
    }

    @Override
    public InlineParserExtension apply(LightInlineParser inlineParser) {
      return new DirectiveInlineParser();
    }

    @Override
    public Set<Class<?>> getAfterDependents() {
      return Set.of();
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
      return Set.of();
    }

    @Override
    public boolean affectsGlobalScope() {
      return false;
    }
  }

  @Override
  public boolean parse(LightInlineParser inlineParser) {
    BasedSequence input = inlineParser.getInput();
    int index = inlineParser.getIndex();
    Optional<Node> node =
        input.charAt(index) == ':'
            ? colons(input, index)
            : brackets(inlineParser.getBlock(), input, index);
    node.ifPresent(
        found -> {
          inlineParser.appendNode(found);
          inlineParser.setIndex(index + found.getTextLength());
        });
    return node.isPresent();
  }

  // Only at the first of a run of colons: trying each again would cost the run's length squared.
  private static Optional<Node> colons(BasedSequence input, int index) {
    if (index > 0 && input.charAt(index - 1) == ':') {
      return Optional.empty();
    }
    if (!DirectiveLine.INLINE.contains(DirectiveScanner.nameAt(input, index))) {
      return Optional.empty();
    }
    return DirectiveScanner.scan(input, index)
        .filter(DirectiveMark::closed)
        .map(mark -> new DirectiveInline(mark, input));
  }

  private static Optional<Node> brackets(Node block, BasedSequence input, int index) {
    Optional<BracketMark> mark = BracketScanner.scan(input, index);
    if (mark.isPresent()) {
      return Optional.of(new BracketDirective(mark.get(), input));
    }
    boolean inQuote = block instanceof Paragraph && block.getParent() instanceof BlockQuote;
    return inQuote && isLineStart(input, index) ? marker(input, index) : Optional.empty();
  }

  private static boolean isLineStart(BasedSequence input, int index) {
    int before = index - 1;
    while (before >= 0 && (input.charAt(before) == ' ' || input.charAt(before) == '\t')) {
      before--;
    }
    return before < 0 || input.charAt(before) == '\n' || input.charAt(before) == '\r';
  }

  private static Optional<Node> marker(BasedSequence input, int index) {
    int end = index;
    while (end < input.length() && input.charAt(end) != '\n' && input.charAt(end) != '\r') {
      end++;
    }
    BasedSequence line = input.subSequence(index, end);
    return AlertMarker.parse(line)
        .filter(marker -> !(marker instanceof AlertMarker.Unknown))
        .map(marker -> new AlertMarkerNode(line, marker));
  }

  @Override
  public void finalizeDocument(InlineParser inlineParser) {}

  @Override
  public void finalizeBlock(InlineParser inlineParser) {}
}
