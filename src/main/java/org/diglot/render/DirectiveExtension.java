package org.diglot.render;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataHolder;

/**
 * Adds the docs platforms' constructs to CommonMark: container directives, inline directives,
 * inclusions and code references. They become nodes; what they mean is for the reader of the tree.
 */
final class DirectiveExtension implements Parser.ParserExtension {

  private DirectiveExtension() {}

  static DirectiveExtension create() {
    return new DirectiveExtension();
  }

  @Override
  public void parserOptions(MutableDataHolder options) {}

  @Override
  public void extend(Parser.Builder parserBuilder) {
    parserBuilder.customBlockParserFactory(new DirectiveBlockFactory.Custom());
    parserBuilder.customInlineParserExtensionFactory(new DirectiveInlineParser.Factory());
  }
}
