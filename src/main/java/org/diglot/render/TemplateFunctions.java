package org.diglot.render;

import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diglot.text.UiStrings;

/** What Diglot adds to the template language: {@code t}, {@code asset} and {@code html}. */
final class TemplateFunctions extends AbstractExtension {

  private final Map<String, String> assets;

  TemplateFunctions(Map<String, String> assets) {
    this.assets = Map.copyOf(assets);
  }

  @Override
  public Map<String, Function> getFunctions() {
    return Map.of("t", new InterfaceString(), "asset", new AssetUrl(assets));
  }

  @Override
  public Map<String, Filter> getFilters() {
    return Map.of("html", new MarkupFilter());
  }

  private static PebbleException notFound(
      String name, String message, PebbleTemplate template, int line) {
    return new AttributeNotFoundException(null, message, name, line, template.getName());
  }

  private static String text(Map<String, Object> arguments, String name) {
    return String.valueOf(arguments.get(name));
  }

  /** {@code t('key', {'name': value})}: an interface string. */
  private static final class InterfaceString implements Function {

    @Override
    public List<String> getArgumentNames() {
      return List.of("key", "arguments");
    }

    @Override
    public Object execute(
        Map<String, Object> arguments,
        PebbleTemplate template,
        EvaluationContext context,
        int line) {
      String key = text(arguments, "key");
      Map<String, Object> values = new HashMap<>();
      if (arguments.get("arguments") instanceof Map<?, ?> given) {
        given.forEach((name, value) -> values.put(String.valueOf(name), value));
      }
      if (!(context.getVariable(PageTemplates.STRINGS) instanceof UiStrings strings)) {
        throw notFound(key, "t() does not work inside a macro: include a template", template, line);
      }
      try {
        return strings.format(key, values);
      } catch (IllegalArgumentException e) {
        throw notFound(key, String.valueOf(e.getMessage()), template, line);
      }
    }
  }

  /** {@code asset('assets/site.css')}: the URL of an asset from the page. */
  private record AssetUrl(Map<String, String> assets) implements Function {

    @Override
    public List<String> getArgumentNames() {
      return List.of("name");
    }

    @Override
    public Object execute(
        Map<String, Object> arguments,
        PebbleTemplate template,
        EvaluationContext context,
        int line) {
      String name = text(arguments, "name");
      String published = assets.get(name);
      if (published == null) {
        throw notFound(name, "there is no asset \"" + name + "\"", template, line);
      }
      return context.getVariable("root") + published;
    }
  }

  /** {@code body | html}: markup as it is, but only markup that Diglot made. */
  private static final class MarkupFilter implements Filter {

    @Override
    public List<String> getArgumentNames() {
      return List.of();
    }

    @Override
    public Object apply(
        Object input,
        Map<String, Object> arguments,
        PebbleTemplate template,
        EvaluationContext context,
        int line) {
      if (input instanceof SafeHtml html) {
        return new SafeString(html.markup());
      }
      String message = "the filter html takes the page's content, not other text";
      throw new PebbleException(null, message, line, template.getName());
    }
  }
}
