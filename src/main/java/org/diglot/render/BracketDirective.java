package org.diglot.render;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Map;

/** An inclusion, a video or a code reference in brackets. Nothing inside it is Markdown. */
final class BracketDirective extends Node {

  /** What is asked for. */
  enum Kind {
    /** Another Markdown file: {@code [!INCLUDE [label](path)]}. */
    INCLUDE,
    /** A video by its {@code http} or {@code https} URL: {@code [!VIDEO url]}. */
    VIDEO,
    /** A part of a code file: {@code [!code-language[label](path?query#fragment)]}. */
    CODE,
    /** A cell of a notebook: {@code [!notebook-language[label](path?name=cell)]}. */
    NOTEBOOK
  }

  private final BracketMark mark;
  private final BasedSequence input;

  /**
   * @param mark what is written, with offsets in {@code input}
   */
  BracketDirective(BracketMark mark, BasedSequence input) {
    super(input.subSequence(mark.start(), mark.end()));
    this.mark = mark;
    this.input = input;
  }

  Kind kind() {
    return mark.kind();
  }

  /** The language of a code reference, or empty. */
  String language() {
    return mark.language();
  }

  /** The label as plain text, or empty. */
  String label() {
    return mark.label();
  }

  /** The path without query and fragment; a video's whole URL. */
  String path() {
    return mark.path();
  }

  /** The path as written. */
  BasedSequence pathChars() {
    return input.subSequence(mark.pathStart(), mark.pathEnd());
  }

  /** The query of a code reference by lower-case key, in the order written. */
  Map<String, String> query() {
    return mark.query();
  }

  /** The fragment of a code reference without {@code #}, or empty. */
  String fragment() {
    return mark.fragment();
  }

  /** The title behind the path, or empty. */
  String title() {
    return mark.title();
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
