package org.diglot.render;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import io.pebbletemplates.pebble.error.PebbleException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.diglot.text.UiStrings;

/**
 * The templates of a site: views in, HTML out.
 *
 * <p>A template sees the fields of its view by their names, and {@code t('key')} or {@code t('key',
 * {'name': value})} for interface strings, {@code asset('assets/site.css')} for the URL of an
 * asset, and {@code | html} for markup that Diglot made. Everything else is escaped; there is no
 * way around that, and none to a file, a class or the environment.
 *
 * <p>Each template is read and compiled once. Safe for use by many threads.
 */
public final class PageTemplates {

  /** Variable that carries the interface strings to {@code t}; no template can spell it. */
  static final String STRINGS = "diglot strings";

  private final PebbleEngine engine;

  /**
   * @param templates the text of a template by its name, such as {@code layout.peb}: the user's
   *     where there is one, else the built-in one
   * @param assets published name of each asset, below the site's top folder, by its name in the
   *     template folder: {@code assets/site.css} to {@code assets/site.1f2e3d4c.css}
   */
  public PageTemplates(Function<String, Optional<String>> templates, Map<String, String> assets) {
    this.engine = TemplateEngine.create(templates, assets);
  }

  /**
   * An article, by {@code page.peb}.
   *
   * @throws TemplateException where the template is broken
   */
  public String page(PageView view, UiStrings strings) {
    return render("page.peb", view, strings);
  }

  /**
   * The home page of an edition that has none of its own, by {@code section.peb}. The view's body
   * is not shown.
   *
   * @throws TemplateException where the template is broken
   */
  public String section(PageView view, UiStrings strings) {
    return render("section.peb", view, strings);
  }

  /**
   * The page on which readers search an edition, by {@code search.peb}. The view's body is not
   * shown.
   *
   * @throws TemplateException where the template is broken
   */
  public String search(PageView view, UiStrings strings) {
    return render("search.peb", view, strings);
  }

  /**
   * The site's first page, by {@code languages.peb}.
   *
   * @param strings those of the view's language
   * @throws TemplateException where the template is broken
   */
  public String languages(LanguagesView view, UiStrings strings) {
    return render("languages.peb", view, strings);
  }

  /**
   * A page in two languages side by side, by {@code differences.peb}.
   *
   * @param strings those of the view's language
   * @throws TemplateException where the template is broken
   */
  public String differences(DifferencesView view, UiStrings strings) {
    return render("differences.peb", view, strings);
  }

  /**
   * Pages and how much of each holds in which language, by {@code coverage.peb}.
   *
   * @param strings those of the view's language
   * @throws TemplateException where the template is broken
   */
  public String coverage(CoverageView view, UiStrings strings) {
    return render("coverage.peb", view, strings);
  }

  /**
   * The page on which a locale is reviewed, by {@code review/locale.peb}.
   *
   * @param strings those of the locale
   * @throws TemplateException where the template is broken
   */
  public String review(ReviewView view, UiStrings strings) {
    return render("review/locale.peb", view, strings);
  }

  /**
   * The page on which the locale to review is chosen, by {@code review/index.peb}.
   *
   * @param strings those of the view's language
   * @throws TemplateException where the template is broken
   */
  public String reviewChoice(ReviewChoiceView view, UiStrings strings) {
    return render("review/index.peb", view, strings);
  }

  /**
   * An edition's index from A to Z, by {@code index.peb}.
   *
   * @param strings those of the view's language
   * @throws TemplateException where the template is broken
   */
  public String index(IndexView view, UiStrings strings) {
    return render("index.peb", view, strings);
  }

  /**
   * The page that a host shows where none is, by {@code not-found.peb}.
   *
   * @param strings those of the view's language
   * @throws TemplateException where the template is broken
   */
  public String notFound(NotFoundView view, UiStrings strings) {
    return render("not-found.peb", view, strings);
  }

  /**
   * What stands where a page was before, by {@code redirect.peb}.
   *
   * @param strings those of the view's language
   * @throws TemplateException where the template is broken
   */
  public String redirect(RedirectView view, UiStrings strings) {
    return render("redirect.peb", view, strings);
  }

  private String render(String template, Record view, UiStrings strings) {
    Map<String, Object> context = ViewFields.of(view);
    context.put(STRINGS, strings);
    StringWriter html = new StringWriter(16_384);
    try {
      engine.getTemplate(template).evaluate(html, context, Locale.ROOT);
    } catch (PebbleException e) {
      throw translated(template, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return html.toString();
  }

  static TemplateException translated(String template, PebbleException e) {
    String file = e.getFileName() == null ? template : e.getFileName();
    int line = e.getLineNumber() == null ? 0 : e.getLineNumber();
    String field = e instanceof AttributeNotFoundException n ? n.getAttributeName() : "";
    String message = file + (line > 0 ? ":" + line : "") + ": " + e.getPebbleMessage();
    return new TemplateException(file, line, field, message, e);
  }
}
