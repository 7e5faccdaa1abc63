package org.diglot.diagnostic;

import java.util.List;

/**
 * A pattern for paths: {@code ?} is one character and {@code *} any characters of a name, {@code
 * **} any number of folders. The whole path has to match, letter case counts.
 *
 * <p>Matching remembers only the last star of a kind, so that no pattern takes longer than the
 * product of the two lengths.
 */
public final class PathGlob {

  private static final String FOLDERS = "**";

  private final List<String> names;

  private PathGlob(List<String> names) {
    this.names = names;
  }

  /**
   * Reads a pattern.
   *
   * @param parameter where it was written, for the message
   * @throws SettingsException where it is no pattern; the message says why
   */
  public static PathGlob parse(String parameter, String pattern) throws SettingsException {
    String problem = problem(pattern);
    if (!problem.isEmpty()) {
      throw new SettingsException(
          parameter + ": the pattern \"" + SafeText.escape(pattern) + "\" " + problem);
    }
    return new PathGlob(List.of(pattern.split("/", -1)));
  }

  private static String problem(String pattern) {
    if (pattern.indexOf('\\') >= 0) {
      return "has a backslash; separate folders with /";
    }
    for (String name : pattern.split("/", -1)) {
      if (name.isEmpty()) {
        return "has an empty name; write it without / at the ends and without //";
      }
      if (name.equals(".") || name.equals("..")) {
        return "has a name \"" + name + "\"; patterns start at the top of the content folder";
      }
      if (name.contains(FOLDERS) && !name.equals(FOLDERS)) {
        return "has ** beside other characters; write ** as a name of its own";
      }
    }
    return "";
  }

  /** Whether a path fits the pattern. */
  public boolean matches(String path) {
    String[] steps = path.split("/", -1);
    int name = 0;
    int step = 0;
    int star = -1;
    int starStep = 0;
    while (step < steps.length) {
      if (name < names.size() && names.get(name).equals(FOLDERS)) {
        star = name++;
        starStep = step;
      } else if (name < names.size() && matches(names.get(name), steps[step])) {
        name++;
        step++;
      } else if (star >= 0) {
        name = star + 1;
        step = ++starStep;
      } else {
        return false;
      }
    }
    return names.subList(name, names.size()).stream().allMatch(FOLDERS::equals);
  }

  private static boolean matches(String pattern, String name) {
    int p = 0;
    int n = 0;
    int star = -1;
    int starName = 0;
    while (n < name.length()) {
      int c = name.codePointAt(n);
      if (p < pattern.length() && pattern.charAt(p) == '*') {
        star = p++;
        starName = n;
      } else if (p < pattern.length()
          && (pattern.charAt(p) == '?' || pattern.codePointAt(p) == c)) {
        p += pattern.charAt(p) == '?' ? 1 : Character.charCount(c);
        n += Character.charCount(c);
      } else if (star >= 0) {
        p = star + 1;
        starName += Character.charCount(name.codePointAt(starName));
        n = starName;
      } else {
        return false;
      }
    }
    while (p < pattern.length() && pattern.charAt(p) == '*') {
      p++;
    }
    return p == pattern.length();
  }
}
