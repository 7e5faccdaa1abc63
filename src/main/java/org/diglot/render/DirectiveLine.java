package org.diglot.render;

import java.util.Optional;
import java.util.Set;

/** What a line that begins with a directive is for the block structure. */
sealed interface DirectiveLine {

  /** Directives that enclose blocks whatever their attributes. */
  Set<String> CONTAINERS = Set.of("row", "column", "zone", "moniker");

  /** Directives that enclose blocks when they are of type {@code complex}. */
  Set<String> DESCRIBED = Set.of("image", "video");

  /** Directives without content. */
  Set<String> INLINE = Set.of("image", "video", "code", "form", "no-loc");

  /** Inline directives that are a block of their own when alone on a line. */
  Set<String> OWN_BLOCK = Set.of("video", "code", "form");

  /** A line for the paragraph: no directive, or an inline one. */
  record Text() implements DirectiveLine {}

  /** Opens a container. */
  record Opening(DirectiveMark mark) implements DirectiveLine {}

  /** Ends a container. */
  record End(DirectiveMark mark) implements DirectiveLine {}

  /** An inline directive that is a block of its own. */
  record Alone(DirectiveMark mark) implements DirectiveLine {}

  /** No valid directive. */
  record Wrong(String name, UnknownDirective.Reason reason) implements DirectiveLine {}

  /** Classifies the line by what stands at {@code start}, its first character that is no blank. */
  static DirectiveLine of(CharSequence line, int start) {
    String name = DirectiveScanner.nameAt(line, start);
    if (name.isEmpty()) {
      return new Text();
    }
    Optional<DirectiveMark> mark = DirectiveScanner.scan(line, start);
    boolean alone = mark.isPresent() && DirectiveScanner.isBlankFrom(line, mark.get().end());
    if (INLINE.contains(name)) {
      return mark.isPresent() && mark.get().closed()
          ? inline(mark.get(), alone)
          : new Wrong(name, UnknownDirective.Reason.MALFORMED);
    }
    boolean known = CONTAINERS.contains(name) || isEndName(name);
    if (!known) {
      return new Wrong(name, UnknownDirective.Reason.UNKNOWN_NAME);
    }
    if (!alone) {
      return new Wrong(name, UnknownDirective.Reason.MALFORMED);
    }
    return mark.get().isEnd() ? new End(mark.get()) : new Opening(mark.get());
  }

  private static DirectiveLine inline(DirectiveMark mark, boolean alone) {
    boolean described =
        DESCRIBED.contains(mark.name()) && mark.value("type").strip().equalsIgnoreCase("complex");
    if (!alone) {
      return new Text();
    }
    if (described) {
      return new Opening(mark);
    }
    return OWN_BLOCK.contains(mark.name()) ? new Alone(mark) : new Text();
  }

  private static boolean isEndName(String name) {
    String subject = name.endsWith("-end") ? name.substring(0, name.length() - 4) : "";
    return CONTAINERS.contains(subject) || DESCRIBED.contains(subject);
  }
}
