package org.diglot.render;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.InlineParserFactory;
import com.vladsch.flexmark.parser.block.CharacterNodeFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.DataKey;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.diglot.model.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * Parses the text inside a block, unless that would take too long: then the block holds its text as
 * it was typed.
 *
 * <p>The time for one paragraph grows with the square of what could open a link, a tag or an
 * emphasis in it, and some forms recurse. This is the place where paragraphs, headings and table
 * cells are known for certain, so code blocks and long tables are never counted by mistake. Use:
 * {@code Parser.builder(options).customInlineParserFactory(BoundedInlineParser.FACTORY)}.
 */
final class BoundedInlineParser extends CommonmarkInlineParser {

  /** For the builder of the Markdown parser. */
  static final InlineParserFactory FACTORY = BoundedInlineParser::new;

  private static final DataKey<List<MarkdownLimits.Violation>> VIOLATIONS =
      new DataKey<>("DIGLOT_INLINE_LIMITS", List.of());

  private static final Pattern ANGLED_DESTINATION =
      Pattern.compile("^<(?:[^<>\\n\\\\]|\\\\[^\\n])*+>");

  private List<MarkdownLimits.Violation> violations = new ArrayList<>();

  private BoundedInlineParser(
      DataHolder options,
      BitSet specialCharacters,
      BitSet delimiterCharacters,
      Map<Character, DelimiterProcessor> delimiterProcessors,
      LinkRefProcessorData linkRefProcessors,
      List<InlineParserExtensionFactory> extensions) {
    super(
        options,
        specialCharacters,
        delimiterCharacters,
        delimiterProcessors,
        linkRefProcessors,
        extensions);
  }

  /** What was left unparsed in a document, in no particular order. */
  static List<MarkdownLimits.Violation> violations(Document document) {
    return List.copyOf(VIOLATIONS.get(document));
  }

  @Override
  public void initializeDocument(Document document) {
    super.initializeDocument(document);
    violations = new ArrayList<>();
    document.set(VIOLATIONS, violations);
  }

  @Override
  public void parse(BasedSequence content, Node block) {
    if (isOver(content)) {
      block.appendChild(new Text(content));
    } else {
      super.parse(content, block);
    }
  }

  /** Between angle brackets, a destination may have blanks; flexmark knows an older rule. */
  @Override
  public BasedSequence parseLinkDestination() {
    @Nullable BasedSequence angled = match(ANGLED_DESTINATION);
    return angled == null ? super.parseLinkDestination() : angled;
  }

  @Override
  public List<Node> parseCustom(
      BasedSequence content,
      Node node,
      BitSet customCharacters,
      Map<Character, CharacterNodeFactory> nodeFactories) {
    // A table row that is too long keeps its text in a single cell.
    return isOver(content)
        ? List.of(new Text(content))
        : super.parseCustom(content, node, customCharacters, nodeFactories);
  }

  /** Link definitions are looked for before a paragraph is parsed. */
  @Override
  public int preProcessBlock(Paragraph block, ParserState state) {
    return InlineCost.violation(block.getContentChars()).isPresent()
        ? 0
        : super.preProcessBlock(block, state);
  }

  private boolean isOver(BasedSequence content) {
    Optional<MarkdownLimits.Limit> over = InlineCost.violation(content);
    over.ifPresent(
        limit ->
            violations.add(
                new MarkdownLimits.Violation(
                    limit, new TextRange(content.getStartOffset(), content.getEndOffset()))));
    return over.isPresent();
  }
}
