package org.diglot.render;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
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
  private int lineStart = -1;
  private Optional<DirectiveMark> lineEnd = Optional.empty();

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
    Optional<DirectiveMark> end = endMark(state);
    if (end.flatMap(this::target).filter(found -> found == block).isEmpty() || isVerbatim(state)) {
      return false;
    }
    block.close(state.getLine().subSequence(end.get().start(), end.get().end()));
    closing = Optional.of(block);
    return true;
  }

  // Read once for each line, not once for each open directive.
  private Optional<DirectiveMark> endMark(ParserState state) {
    if (state.getLineStart() != lineStart) {
      lineStart = state.getLineStart();
      int start = state.getNextNonSpaceIndex();
      lineEnd =
          DirectiveLine.of(state.getLine(), start) instanceof DirectiveLine.End end
              ? Optional.of(end.mark())
              : Optional.empty();
    }
    return lineEnd;
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
