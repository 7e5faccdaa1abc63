package org.diglot.render;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.diglot.render.AttributeVerdict.Ignored;
import org.diglot.render.AttributeVerdict.Kept;
import org.diglot.render.AttributeVerdict.Refused;
import org.diglot.render.AttributeVerdict.RefusedUrl;

/** Which attributes an author may use, with which values. Names are in lower case. */
final class HtmlAttributes {

  private static final Set<String> CLASSES =
      HtmlElements.words(
          """
          button checklist nextstepaction op_multi_selector op_single_selector step-by-step
          """);

  /** What pages carry for looks or for other programs; losing it loses no meaning. */
  private static final Set<String> IGNORED =
      HtmlElements.words(
          """
          align bgcolor border bordercolor cellpadding cellspacing char charoff class clear color
          compact face frame height hspace noshade nowrap rel role rules size summary
          tabindex target valign vspace width
          """);

  private static final Map<String, Pattern> EVERYWHERE =
      Map.of(
          "id", Pattern.compile(".+", Pattern.DOTALL),
          "lang", Pattern.compile("[A-Za-z0-9-]{1,35}"),
          "dir", Pattern.compile("ltr|rtl|auto"),
          "title", Pattern.compile(".*", Pattern.DOTALL),
          "translate", Pattern.compile("yes|no"));

  private static final Pattern SIZE = Pattern.compile("[0-9]{1,5}");
  private static final Pattern SPAN = Pattern.compile("[0-9]{1,3}");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}");
  private static final Pattern DATE = Pattern.compile("[0-9A-Z:+. -]{1,40}");
  private static final Pattern TOKENS = Pattern.compile("[^<>\"&]{1,200}");
  private static final Pattern ANY = Pattern.compile(".*", Pattern.DOTALL);

  /** Attributes of one element, by element and attribute name. */
  private static final Map<String, Pattern> SPECIFIC =
      Map.ofEntries(
          Map.entry("img alt", ANY),
          Map.entry("img width", SIZE),
          Map.entry("img height", SIZE),
          Map.entry("td colspan", SPAN),
          Map.entry("td rowspan", SPAN),
          Map.entry("td headers", TOKENS),
          Map.entry("th colspan", SPAN),
          Map.entry("th rowspan", SPAN),
          Map.entry("th headers", TOKENS),
          Map.entry("th abbr", TOKENS),
          Map.entry("th scope", Pattern.compile("row|col|rowgroup|colgroup")),
          Map.entry("col span", SPAN),
          Map.entry("colgroup span", SPAN),
          Map.entry("ol start", NUMBER),
          Map.entry("ol type", Pattern.compile("[1aAiI]")),
          Map.entry("ol reversed", ANY),
          Map.entry("li value", NUMBER),
          Map.entry("details open", ANY),
          Map.entry("time datetime", DATE),
          Map.entry("del datetime", DATE),
          Map.entry("ins datetime", DATE));

  private static final Set<String> LINKS =
      Set.of("a href", "blockquote cite", "q cite", "del cite", "ins cite");

  private HtmlAttributes() {}

  /**
   * Decides on one attribute.
   *
   * @param element the name under which the element is written
   * @param name the attribute's name
   * @param value its value with entities decoded
   */
  static AttributeVerdict verdict(String element, String name, String value) {
    String key = element + " " + name;
    if (LINKS.contains(key)) {
      return address(name, value, UrlPolicy.Kind.LINK);
    }
    if (key.equals("img src")) {
      return address(name, value, UrlPolicy.Kind.IMAGE);
    }
    if (name.equals("id") || key.equals("a name")) {
      return value.isBlank() ? new Ignored() : new Kept("id", value.strip().replaceAll("\\s", "-"));
    }
    if (name.equals("class")) {
      return classes(value).<AttributeVerdict>map(v -> new Kept(name, v)).orElseGet(Ignored::new);
    }
    return checked(key, name, value);
  }

  private static AttributeVerdict checked(String key, String name, String value) {
    Pattern pattern = SPECIFIC.getOrDefault(key, EVERYWHERE.getOrDefault(name, NOTHING));
    UnaryOperator<String> form = ENUMERATED.contains(name) ? HtmlAttributes::lower : v -> v;
    String written = BOOLEAN.contains(key) ? "" : form.apply(value);
    if (pattern.matcher(written).matches()) {
      return new Kept(name, written);
    }
    return pattern != NOTHING || isIgnored(name) ? new Ignored() : new Refused();
  }

  private static final Pattern NOTHING = Pattern.compile("(?!)");
  private static final Set<String> BOOLEAN = Set.of("ol reversed", "details open");
  private static final Set<String> ENUMERATED = Set.of("dir", "translate", "scope");

  private static boolean isIgnored(String name) {
    return IGNORED.contains(name) || name.startsWith("data-") || name.startsWith("aria-");
  }

  private static String lower(String value) {
    return value.toLowerCase(Locale.ROOT);
  }

  private static AttributeVerdict address(String name, String value, UrlPolicy.Kind kind) {
    return UrlPolicy.allowed(value, kind)
        .<AttributeVerdict>map(url -> new Kept(name, url))
        .orElseGet(RefusedUrl::new);
  }

  private static Optional<String> classes(String value) {
    String kept =
        Arrays.stream(value.split("\\s+"))
            .filter(c -> CLASSES.contains(c) || c.matches("mx-[A-Za-z0-9-]{1,40}"))
            .distinct()
            .collect(Collectors.joining(" "));
    return kept.isEmpty() ? Optional.empty() : Optional.of(kept);
  }
}
