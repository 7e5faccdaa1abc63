package org.diglot.render;

/**
 * A template that cannot be used: a syntax error, an unknown field, a missing file. The message is
 * meant for the person who wrote the template.
 */
public final class TemplateException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String template;
  private final int line;
  private final String field;

  TemplateException(String template, int line, String field, String message, Throwable cause) {
    super(message, cause);
    this.template = template;
    this.line = line;
    this.field = field;
  }

  /** The template's name, such as {@code page.peb}; one that includes it may have been rendered. */
  public String template() {
    return template;
  }

  /** 1-based line, or 0 where it is not known. */
  public int line() {
    return line;
  }

  /** The field, string or file that does not exist, or empty where the error is another. */
  public String field() {
    return field;
  }
}
