package org.diglot.search;

/**
 * A file of the index.
 *
 * @param name its name in the edition's search folder
 * @param text its content: a script that hands data to the reader's script
 */
public record SearchFile(String name, String text) {}
