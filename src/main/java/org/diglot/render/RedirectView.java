package org.diglot.render;

import org.diglot.render.PageView.LanguageView;

/**
 * What stands where a page was before. Its field names are what templates write, so they are a
 * public interface.
 *
 * @param language the edition's language
 * @param root relative URL of the site's top folder
 * @param title that the page has moved
 * @param description empty
 * @param target relative URL of where it is now
 * @param canonical its absolute address, or empty
 * @param label the text of the link
 */
public record RedirectView(
    LanguageView language,
    String root,
    String title,
    String description,
    String target,
    String canonical,
    String label) {}
