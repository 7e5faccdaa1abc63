package org.diglot.render;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;

/**
 * A block of exactly one line: an end line, a line that is no directive, or one inline directive.
 */
final class DirectiveLineParser extends AbstractBlockParser {

  private final Block block;
  private final Optional<DirectiveBlock> ended;
  private final BlockContent content = new BlockContent();

  private DirectiveLineParser(Block block, Optional<DirectiveBlock> ended) {
    this.block = block;
    this.ended = ended;
  }

  /** The end line of a container. It takes part in parsing only and leaves no node. */
  static DirectiveLineParser end(DirectiveBlock ended, BasedSequence line) {
    UnknownDirective marker =
        new UnknownDirective(line, ended.name(), UnknownDirective.Reason.STRAY_END);
    return new DirectiveLineParser(marker, Optional.of(ended));
  }

  static DirectiveLineParser unknown(UnknownDirective directive) {
    return new DirectiveLineParser(directive, Optional.empty());
  }

  /** A directive alone on its line becomes a paragraph of its own, also amid other text. */
  static DirectiveLineParser paragraph() {
    return new DirectiveLineParser(new Paragraph(), Optional.empty());
  }

  /** Whether this line ends the directive or one around it. */
  boolean endsBlock(DirectiveBlock directive) {
    if (ended.isEmpty()) {
      return false;
    }
    for (Node node = directive; node != null; node = node.getParent()) {
      if (node == ended.get()) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    return BlockContinue.none();
  }

  @Override
  public void addLine(ParserState state, BasedSequence line) {
    if (block instanceof Paragraph) {
      content.add(line, state.getIndent());
    }
  }

  @Override
  public void closeBlock(ParserState state) {
    if (block instanceof Paragraph) {
      block.setContent(content);
    }
    if (ended.isPresent()) {
      block.unlink();
      state.blockRemoved(block);
    }
  }

  @Override
  public void parseInlines(InlineParser inlineParser) {
    if (block instanceof Paragraph) {
      inlineParser.parse(block.getContentChars(), block);
    }
  }
}
