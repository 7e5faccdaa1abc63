package org.diglot.pipeline;

/**
 * What to count.
 *
 * @param tags language tags separated by commas; empty for every locale
 * @param memories TMX files and folders with such files, separated by commas
 * @param toolVersion this program's version, for the report
 */
public record LeverageOptions(String tags, String memories, String toolVersion) {}
