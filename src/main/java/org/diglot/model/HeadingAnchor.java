package org.diglot.model;

/**
 * The {@code <a name="slug"></a>} that stands first in a heading so that fragments stay the same in
 * every language.
 *
 * @param name the slug, made from the source language's heading
 * @param range the whole element in the file
 */
public record HeadingAnchor(String name, TextRange range) {}
