package org.diglot.render;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.parser.core.HtmlBlockParser;
import com.vladsch.flexmark.parser.core.IndentedCodeBlockParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import java.util.Set;

/** Recognizes lines that begin or end a directive block. One instance for each parsed document. */
final class DirectiveBlockFactory implements BlockParserFactory {

  private final DirectiveStack stack = new DirectiveStack();

  /** Makes the factory of each document, to be asked before the core ones. */
  static final class Custom implements CustomBlockParserFactory {

    @Override
    public BlockParserFactory apply(DataHolder options) {
      return new DirectiveBlockFactory();
    }

    @Override
    public Set<Class<?>> getAfterDependents() {
      return Set.of();
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
      return Set.of(
          BlockQuoteParser.Factory.class,
          HeadingParser.Factory.class,
          FencedCodeBlockParser.Factory.class,
          HtmlBlockParser.Factory.class,
          ThematicBreakParser.Factory.class,
          ListBlockParser.Factory.class,
          IndentedCodeBlockParser.Factory.class);
    }

    @Override
    public boolean affectsGlobalScope() {
      return false;
    }
  }

  @Override
  public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    BasedSequence line = state.getLine();
    int start = state.getNextNonSpaceIndex();
    if (line.charAt(start) == ':') {
      return colons(state, matched);
    }
    return !isCode(state, matched) && isBracketAlone(line, start)
        ? BlockStart.of(DirectiveLineParser.paragraph()).atIndex(start)
        : BlockStart.none();
  }

  private BlockStart colons(ParserState state, MatchedBlockParser matched) {
    BasedSequence line = state.getLine();
    int start = state.getNextNonSpaceIndex();
    DirectiveLine kind = DirectiveLine.of(line, start);
    if (kind instanceof DirectiveLine.End end) {
      return end(line, end.mark(), matched);
    }
    if (isCode(state, matched) && !hasFreeIndentation(kind)) {
      return BlockStart.none();
    }
    if (kind instanceof DirectiveLine.Opening opening) {
      return opening(line, opening.mark());
    }
    if (kind instanceof DirectiveLine.Wrong wrong) {
      return unknown(line, start, wrong.name(), wrong.reason());
    }
    return kind instanceof DirectiveLine.Alone
        ? BlockStart.of(DirectiveLineParser.paragraph()).atIndex(start)
        : BlockStart.none();
  }

  private BlockStart opening(BasedSequence line, DirectiveMark mark) {
    if (stack.isFull()) {
      return unknown(line, mark.start(), mark.name(), UnknownDirective.Reason.TOO_DEEP);
    }
    DirectiveBlock block = new DirectiveBlock(mark, line);
    return BlockStart.of(new DirectiveBlockParser(block, stack)).atIndex(line.length());
  }

  private BlockStart end(BasedSequence line, DirectiveMark mark, MatchedBlockParser matched) {
    BasedSequence written = line.subSequence(mark.start(), mark.end());
    Optional<DirectiveBlock> ended = stack.takeClosing();
    if (ended.isEmpty()) {
      ended = DirectiveStack.around(matched.getBlockParser().getBlock(), mark);
      ended.ifPresent(block -> block.close(written));
    }
    return ended
        .map(block -> BlockStart.of(DirectiveLineParser.end(block, written)).atIndex(line.length()))
        .orElseGet(
            () -> unknown(line, mark.start(), mark.name(), UnknownDirective.Reason.STRAY_END));
  }

  private static BlockStart unknown(
      BasedSequence line, int start, String name, UnknownDirective.Reason reason) {
    UnknownDirective directive =
        new UnknownDirective(line.subSequence(start).trimEnd(), name, reason);
    return BlockStart.of(DirectiveLineParser.unknown(directive)).atIndex(line.length());
  }

  private static boolean isBracketAlone(BasedSequence line, int start) {
    return line.charAt(start) == '['
        && BracketScanner.scan(line, start)
            .filter(mark -> DirectiveScanner.isBlankFrom(line, mark.end()))
            .isPresent();
  }

  // A line this far indented is code, except where it goes on a paragraph.
  private static boolean isCode(ParserState state, MatchedBlockParser matched) {
    return state.getIndent() >= state.getParsing().CODE_BLOCK_INDENT
        && !matched.getBlockParser().isParagraphParser();
  }

  private static boolean hasFreeIndentation(DirectiveLine kind) {
    return kind instanceof DirectiveLine.Opening opening
        && (opening.mark().name().equals("row") || opening.mark().name().equals("column"));
  }
}
