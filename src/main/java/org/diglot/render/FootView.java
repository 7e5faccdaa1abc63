package org.diglot.render;

/**
 * What stands at a page's end about its file.
 *
 * @param handedOff the day the translation was delivered, {@code YYYY-MM-DD}, or empty
 * @param updated the day of the last change as its author says, {@code YYYY-MM-DD}, or empty
 * @param updatedText the same as the edition's language writes it
 * @param edit where the page's file can be edited, or empty
 * @param editSource where the source's file can be edited, if that is another one, or empty
 */
public record FootView(
    String handedOff, String updated, String updatedText, String edit, String editSource) {

  /** Nothing to say. */
  public static final FootView NONE = new FootView("", "", "", "", "");
}
