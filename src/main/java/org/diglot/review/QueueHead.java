package org.diglot.review;

import org.diglot.model.LanguageTag;

/**
 * What the rows of a queue have in common.
 *
 * @param project names the project, so that a browser keeps the work on two of them apart
 * @param locale the language translated into
 * @param source the language translated from
 * @param revision whether two versions of the locale are compared
 */
public record QueueHead(String project, LanguageTag locale, LanguageTag source, boolean revision) {}
