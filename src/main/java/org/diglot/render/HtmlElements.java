package org.diglot.render;

import java.util.Map;
import java.util.Set;

/** Which elements an author may use, and what becomes of the others. Names are in lower case. */
final class HtmlElements {

  enum Treatment {
    KEEP,
    DROP_TAG,
    DROP_WITH_CONTENT,
    UNKNOWN
  }

  private static final Set<String> KEPT =
      words(
          """
          a abbr address article b bdi bdo blockquote br caption cite code col colgroup dd del
          details dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol
          p pre q rp rt ruby s samp section small span strong sub summary sup table tbody td tfoot
          th thead time tr u ul var wbr
          """);

  static final Set<String> VOID = words("br col hr img wbr");

  /**
   * Obsolete elements by their successors, and landmarks by {@code div}: a page has one {@code
   * main}, and its template has written it.
   */
  private static final Map<String, String> SUCCESSORS =
      Map.ofEntries(
          Map.entry("acronym", "abbr"),
          Map.entry("big", "span"),
          Map.entry("center", "div"),
          Map.entry("dir", "ul"),
          Map.entry("font", "span"),
          Map.entry("strike", "s"),
          Map.entry("tt", "code"),
          Map.entry("aside", "div"),
          Map.entry("footer", "div"),
          Map.entry("header", "div"),
          Map.entry("main", "div"),
          Map.entry("nav", "div"));

  /** Elements whose content is not text for readers, or is not parsed as HTML. */
  private static final Set<String> DROPPED_WITH_CONTENT =
      words(
          """
          applet frameset iframe math noembed noframes noscript object plaintext script style svg
          template textarea title xmp
          """);

  private static final Set<String> DROPPED_TAGS =
      words(
          """
          area audio base basefont bgsound blink body button canvas command data datalist dialog
          embed fieldset form frame head hgroup html image input isindex keygen label legend link
          listing map marquee menu menuitem meta meter multicol nextid nobr optgroup option output
          param picture portal progress rb rtc search select selectedcontent slot source spacer
          track video
          """);

  private HtmlElements() {}

  /** What becomes of an element. */
  static Treatment treatmentOf(String name) {
    if (KEPT.contains(name) || SUCCESSORS.containsKey(name)) {
      return Treatment.KEEP;
    }
    if (DROPPED_WITH_CONTENT.contains(name)) {
      return Treatment.DROP_WITH_CONTENT;
    }
    return DROPPED_TAGS.contains(name) ? Treatment.DROP_TAG : Treatment.UNKNOWN;
  }

  /** The name under which a kept element is written. */
  static String writtenName(String name) {
    return SUCCESSORS.getOrDefault(name, name);
  }

  static Set<String> words(String text) {
    return Set.of(text.strip().split("\\s+"));
  }
}
