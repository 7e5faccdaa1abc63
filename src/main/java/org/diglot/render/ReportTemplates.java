package org.diglot.render;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The templates of the coverage report; they speak English and need no interface strings. */
final class ReportTemplates {

  private final PebbleEngine engine;

  ReportTemplates(Function<String, Optional<String>> templates, Map<String, String> assets) {
    this.engine = TemplateEngine.create(templates, assets);
  }

  String render(String template, Record view) {
    StringWriter text = new StringWriter(1 << 16);
    try {
      engine.getTemplate(template).evaluate(text, ViewFields.of(view), Locale.ROOT);
    } catch (PebbleException e) {
      throw PageTemplates.translated(template, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
