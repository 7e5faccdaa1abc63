package org.diglot.diagnostic;

import org.diglot.model.TextRange;

/**
 * A mend that is certain: one range of the finding's file and what to write there.
 *
 * @param description what it does, as a command without a final period ("insert a space before
 *     "["")
 * @param range what it replaces, in the file that the finding's location names; may be empty
 * @param found the text of that range when the finding was made; a file that says something else
 *     there has changed meanwhile and is left alone
 * @param replacement what to write instead
 */
public record Fix(String description, TextRange range, String found, String replacement) {}
