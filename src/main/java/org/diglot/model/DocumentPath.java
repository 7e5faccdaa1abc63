package org.diglot.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Path of a document below its content folder: relative, separated by {@code /}, without {@code .}
 * and {@code ..}, so that it cannot leave the folder. The same path names the same page in every
 * locale.
 *
 * @param value such as {@code security/sign-in.md}
 */
public record DocumentPath(String value) implements Comparable<DocumentPath> {

  public DocumentPath {
    if (value.isEmpty() || value.startsWith("/") || value.indexOf('\\') >= 0) {
      throw new IllegalArgumentException("not a document path: " + value);
    }
    for (String name : value.split("/", -1)) {
      if (name.isEmpty() || name.equals(".") || name.equals("..") || name.indexOf('\0') >= 0) {
        throw new IllegalArgumentException("not a document path: " + value);
      }
    }
  }

  /** The last name: {@code sign-in.md}. */
  public String fileName() {
    return value.substring(value.lastIndexOf('/') + 1);
  }

  /** The folder with a final {@code /}, or the empty string at the top. */
  public String folder() {
    return value.substring(0, value.lastIndexOf('/') + 1);
  }

  /** How many folders lie above the file. */
  public int depth() {
    return (int) value.chars().filter(c -> c == '/').count();
  }

  /**
   * The path that a relative reference in this document means. A reference that starts with {@code
   * /} or {@code ~/} is relative to the top of the content folder.
   *
   * @param reference path part of a link, without query and fragment, percent-decoded
   * @return nothing where the reference leaves the content folder or names no file
   */
  public Optional<DocumentPath> resolve(String reference) {
    String joined;
    if (reference.startsWith("~/")) {
      joined = reference.substring(2);
    } else if (reference.startsWith("/")) {
      joined = reference.substring(1);
    } else {
      joined = folder() + reference;
    }
    return normalise(joined);
  }

  private static Optional<DocumentPath> normalise(String joined) {
    if (joined.indexOf('\\') >= 0 || joined.indexOf('\0') >= 0) {
      return Optional.empty();
    }
    Deque<String> names = new ArrayDeque<>();
    for (String name : joined.split("/", -1)) {
      if (name.equals("..")) {
        if (names.pollLast() == null) {
          return Optional.empty();
        }
      } else if (!name.isEmpty() && !name.equals(".")) {
        names.addLast(name);
      }
    }
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(new DocumentPath(String.join("/", names)));
  }

  @Override
  public int compareTo(DocumentPath other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
