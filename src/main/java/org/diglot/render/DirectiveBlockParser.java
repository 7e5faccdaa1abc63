package org.diglot.render;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import java.util.OptionalInt;
import java.util.Set;

/** Parses the content of a container directive until its end line or the end of its container. */
final class DirectiveBlockParser extends AbstractBlockParser {

  // Their content is prose that authors indent below the directive; it is never indented code.
  private static final Set<String> INDENTED = Set.of("row", "column", "image", "video");

  private final DirectiveBlock block;
  private final DirectiveStack stack;
  private OptionalInt contentIndent;

  DirectiveBlockParser(DirectiveBlock block, DirectiveStack stack) {
    this.block = block;
    this.stack = stack;
    this.contentIndent = INDENTED.contains(block.name()) ? OptionalInt.empty() : OptionalInt.of(0);
    stack.push(block);
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public boolean isContainer() {
    return true;
  }

  // As for block quotes: blank lines inside say nothing about a list around the directive.
  @Override
  public boolean isPropagatingLastBlankLine(BlockParser lastMatchedBlockParser) {
    return false;
  }

  @Override
  public boolean canContain(ParserState state, BlockParser child, Block childBlock) {
    return !(child instanceof DirectiveLineParser line && line.endsBlock(block));
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    if (state.isBlank()) {
      return BlockContinue.atIndex(state.getIndex());
    }
    if (stack.endsHere(block, state)) {
      // Not finished(): that would leave the blocks inside this one open.
      return BlockContinue.none();
    }
    if (contentIndent.isEmpty()) {
      contentIndent = OptionalInt.of(state.getIndent());
    }
    int removed = Math.min(contentIndent.getAsInt(), state.getIndent());
    return BlockContinue.atColumn(state.getColumn() + removed);
  }

  @Override
  public void closeBlock(ParserState state) {
    stack.remove(block);
    block.setCharsFromContent();
  }
}
