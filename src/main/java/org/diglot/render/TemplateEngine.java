package org.diglot.render;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.extension.core.DisallowExtensionCustomizerBuilder;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.Reader;
import java.io.StringReader;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Sets the template engine up: strict about unknown variables, always escaping, and closed.
 *
 * <p>A template reaches other templates through the loader function only, and of an object only the
 * fields of view records. What is taken out of the engine either writes unescaped text ({@code
 * raw}, {@code autoescape}), depends on the machine ({@code date}, {@code numberformat}, {@code
 * i18n}), or needs threads and caches that a build has no use for.
 */
final class TemplateEngine {

  private static final Set<String> OPTIONAL_METHODS = Set.of("isPresent", "isEmpty", "get");

  private TemplateEngine() {}

  static PebbleEngine create(
      Function<String, Optional<String>> templates, Map<String, String> assets) {
    return new PebbleEngine.Builder()
        .loader(new FunctionLoader(templates))
        .strictVariables(true)
        .autoEscaping(true)
        .defaultLocale(Locale.ROOT)
        .methodAccessValidator((object, method) -> isViewField(object, method))
        .registerExtensionCustomizer(
            new DisallowExtensionCustomizerBuilder()
                .disallowedFilterKeys(List.of("raw", "date", "numberformat"))
                .disallowedTokenParserTags(List.of("autoescape", "cache", "parallel", "flush"))
                .disallowedFunctionKeys(List.of("i18n"))
                .build())
        .extension(new TemplateFunctions(assets))
        .build();
  }

  private static boolean isViewField(Object object, Method method) {
    boolean plain = method.getParameterCount() == 0;
    return plain
        && ((object instanceof Record && method.getDeclaringClass() == object.getClass())
            || (object instanceof Optional && OPTIONAL_METHODS.contains(method.getName())));
  }

  /** Templates by name from a function; a name is never a path on disk. */
  private record FunctionLoader(Function<String, Optional<String>> templates)
      implements Loader<String> {

    @Override
    public Reader getReader(String name) {
      String text =
          templates
              .apply(name)
              .orElseThrow(
                  () -> new LoaderException(null, "there is no template \"" + name + "\""));
      return new StringReader(text);
    }

    @Override
    public boolean resourceExists(String name) {
      return templates.apply(name).isPresent();
    }

    @Override
    public String resolveRelativePath(String relative, String anchor) {
      return relative;
    }

    @Override
    public String createCacheKey(String name) {
      return name;
    }

    @Override
    public void setCharset(String charset) {}

    @Override
    public void setPrefix(String prefix) {}

    @Override
    public void setSuffix(String suffix) {}
  }
}
