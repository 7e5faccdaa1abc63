package org.diglot.render;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The container directives open in one document while it is parsed, innermost first. */
final class DirectiveStack {

  /**
   * Deeper ones are text. Real pages need two or three; each level costs time on every line and
   * stack in whoever walks the tree.
   */
  static final int MAXIMUM_DEPTH = 16;

  private final Deque<DirectiveBlock> open = new ArrayDeque<>();
  private Optional<DirectiveBlock> closing = Optional.empty();

  boolean isFull() {
    return open.size() >= MAXIMUM_DEPTH;
  }

  void push(DirectiveBlock block) {
    open.push(block);
  }

  void remove(DirectiveBlock block) {
    open.remove(block);
  }

  /** Takes the directive that the line being parsed was found to end. */
  Optional<DirectiveBlock> takeClosing() {
    Optional<DirectiveBlock> taken = closing;
    closing = Optional.empty();
    return taken;
  }

  /** Whether the line being parsed ends this directive; notes so in the block. */
  boolean endsHere(DirectiveBlock block, ParserState state) {
    BasedSequence line = state.getLine();
    int start = state.getNextNonSpaceIndex();
    if (state.isBlank() || line.charAt(start) != ':' || isVerbatim(state)) {
      return false;
    }
    if (!(DirectiveLine.of(line, start) instanceof DirectiveLine.End end)
        || target(end.mark()).filter(found -> found == block).isEmpty()) {
      return false;
    }
    block.close(line.subSequence(end.mark().start(), end.mark().end()));
    closing = Optional.of(block);
    return true;
  }

  // An end line inside a fence or a comment is shown, not obeyed.
  private static boolean isVerbatim(ParserState state) {
    Block tip = state.getActiveBlockParser().getBlock();
    return tip instanceof FencedCodeBlock || tip instanceof HtmlCommentBlock;
  }

  // The same number of colons first: that is how equal directives are nested.
  private Optional<DirectiveBlock> target(DirectiveMark end) {
    return open.stream()
        .filter(block -> block.name().equals(end.subject()) && block.colons() == end.colons())
        .findFirst()
        .or(() -> open.stream().filter(block -> block.name().equals(end.subject())).findFirst());
  }

  /**
   * The innermost directive of the end mark's name around {@code from}, not beyond a list item or a
   * quote.
   */
  static Optional<DirectiveBlock> around(Node from, DirectiveMark end) {
    Optional<Node> node = Optional.of(from);
    while (node.filter(DirectiveStack::isTransparent).isPresent()) {
      if (node.get() instanceof DirectiveBlock block && block.name().equals(end.subject())) {
        return Optional.of(block);
      }
      node = node.map(Node::getParent);
    }
    return Optional.empty();
  }

  private static boolean isTransparent(Node node) {
    return node instanceof DirectiveBlock || node instanceof ListBlock || node instanceof Paragraph;
  }
}
