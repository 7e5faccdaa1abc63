package org.diglot.parse;

import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import org.diglot.model.TextRange;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;

/**
 * Reads YAML without ever throwing. Refused are: nesting deeper than 32, more than 10 aliases of
 * collections, duplicate keys, keys that are not scalars, type tags outside the YAML core, more
 * than one document, and text over a limit.
 *
 * <p>It works on the engine's event stream and not on its node tree: the engine builds its tree
 * recursively without a depth limit, so that some thousand brackets overflow the stack.
 */
final class YamlReader {

  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setUseMarks(true).setParseComments(false).build();

  private final CodePointOffsets offsets;
  private final TextRange block;

  private YamlReader(CodePointOffsets offsets, TextRange block) {
    this.offsets = offsets;
    this.block = block;
  }

  /**
   * Reads a block of a file.
   *
   * @param text the file's whole text
   * @param block where the YAML stands in it, byte order mark not included
   * @param limit largest accepted length in UTF-16 units, at most 3,000,000
   */
  static YamlResult read(String text, TextRange block, int limit) {
    if (block.length() > limit) {
      return new YamlResult.Unreadable(
          "the YAML has " + block.length() + " characters, more than " + limit,
          "shorten it",
          TextRange.at(block.start()));
    }
    String yaml = block.of(text);
    return new YamlReader(new CodePointOffsets(yaml, block.start()), block).read(yaml);
  }

  private YamlResult read(String yaml) {
    try {
      Iterator<Event> events = new Parse(SETTINGS).parseString(yaml).iterator();
      return new YamlResult.Read(new YamlTreeBuilder(events, this::rangeOf).build());
    } catch (YamlTreeBuilder.Refused e) {
      return e.problem();
    } catch (MarkedYamlEngineException e) {
      return unreadable(e);
    } catch (ReaderException e) {
      return new YamlResult.Unreadable(
          String.format(
              Locale.ROOT, "the character U+%04X is not allowed in YAML", e.getCodePoint()),
          "remove it",
          TextRange.at(offsets.toFile(e.getPosition())));
    } catch (RuntimeException e) {
      // Whatever else the engine may throw on damaged input must not end a build.
      return new YamlResult.Unreadable(
          "not readable as YAML", "correct the YAML", TextRange.at(block.start()));
    }
  }

  private TextRange rangeOf(Event event) {
    int start = event.getStartMark().map(this::offsetOf).orElse(block.start());
    int end = event.getEndMark().map(this::offsetOf).orElse(start);
    return new TextRange(start, Math.max(start, end));
  }

  private int offsetOf(Mark mark) {
    return offsets.toFile(mark.getIndex());
  }

  private YamlResult unreadable(MarkedYamlEngineException e) {
    String problem = Optional.ofNullable(e.getProblem()).orElse("not readable as YAML");
    boolean openQuote =
        problem.contains("unexpected end of stream")
            && Optional.ofNullable(e.getContext()).orElse("").contains("quoted scalar");
    Optional<Mark> mark = openQuote ? e.getContextMark() : e.getProblemMark();
    TextRange place = TextRange.at(mark.map(this::offsetOf).orElse(block.start()));
    if (openQuote) {
      return new YamlResult.Unreadable("a quoted text is not closed", "close the quote", place);
    }
    if (problem.contains("TAB")) {
      return new YamlResult.Unreadable(
          "a tab stands where YAML allows only blanks", "use blanks instead", place);
    }
    if (problem.contains("mapping values are not allowed")) {
      return new YamlResult.Unreadable(
          "a colon and a blank cannot stand here",
          "put a value that holds a colon in quotes, or correct the indentation",
          place);
    }
    return new YamlResult.Unreadable(
        problem.replaceAll("\\s+", " ").strip().replaceAll("\\.$", ""), "correct the YAML", place);
  }
}
