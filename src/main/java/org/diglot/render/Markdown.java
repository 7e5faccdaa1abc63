package org.diglot.render;

import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/**
 * The Markdown dialect: CommonMark, tables as GitHub reads them, strikethrough and the directives
 * of docs platforms. The one place that configures flexmark.
 */
final class Markdown {

  private static final Parser PARSER =
      Parser.builder(options())
          .customInlineParserFactory(BoundedInlineParser.FACTORY)
          // flexmark looks for link definitions unasked only where the inline parser is its own.
          .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
          .build();

  private Markdown() {}

  private static MutableDataSet options() {
    return new MutableDataSet()
        .set(
            Parser.EXTENSIONS,
            List.of(
                TablesExtension.create(),
                StrikethroughExtension.create(),
                DirectiveExtension.create()))
        // flexmark's own defaults join empty cells and refuse short rules.
        .set(TablesExtension.COLUMN_SPANS, false)
        .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
        .set(TablesExtension.DISCARD_EXTRA_COLUMNS, false)
        // Docs platforms show tables whose header row is shorter than its rule.
        .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, false)
        .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
        .set(TablesExtension.MIN_HEADER_ROWS, 1)
        .set(TablesExtension.MAX_HEADER_ROWS, 1)
        .set(TablesExtension.WITH_CAPTION, false);
  }

  /** Parses Markdown without front matter; offsets of its nodes are those of {@code text}. */
  static Document parse(CharSequence text) {
    return PARSER.parse(text.toString());
  }
}
