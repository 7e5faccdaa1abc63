package org.diglot.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.diglot.MainClasses;
import org.junit.jupiter.api.Test;

/** No regular expression backtracks without bound, whatever a page repeats. */
class PatternTimeTest {

  private static final int REPEATS = 100_000;

  /** Processor time for a text; generous, as what backtracks takes minutes or the whole stack. */
  private static final long LIMIT_MILLISECONDS = 400;

  private static final List<String> PACKAGES = List.of("check", "text", "memory", "interchange");

  private static final List<String> PIECES =
      List.of(
          "a",
          "A",
          " ",
          "\t",
          "\n",
          "a ",
          "aA",
          "1",
          "1,",
          "1.",
          "1 ",
          "%",
          "*",
          "**",
          "_",
          "`",
          "[",
          "](",
          "[a](",
          "(",
          ")",
          "<",
          "<a",
          "<a ",
          "</",
          ">",
          "&",
          "&#",
          "&amp;",
          "{",
          "{{",
          "}",
          "$",
          "\\",
          "\\*",
          "|",
          "-",
          "a-",
          ".",
          "..",
          "a.",
          "/",
          "//",
          "http://",
          "a@",
          "@",
          ":",
          "://",
          "'",
          "\"",
          "«",
          "\u00a0",
          "あ",
          "。",
          "ア",
          "漢",
          "가",
          "لا ",
          "\u200f",
          "\u0301",
          "\ud83d\ude00");

  @Test
  void everyPatternIsFastOnRepeats() throws Exception {
    Map<String, String> slow = new TreeMap<>();
    Map<String, Pattern> patterns = patterns();
    assertTrue(patterns.size() > 5, "patterns: " + patterns.keySet());
    for (Map.Entry<String, Pattern> pattern : patterns.entrySet()) {
      for (String piece : PIECES) {
        String problem = problem(pattern.getValue(), piece.repeat(REPEATS) + "\u0001");
        if (!problem.isEmpty()) {
          slow.put(pattern.getKey() + " " + pattern.getValue(), "\"" + piece + "\" " + problem);
          break;
        }
      }
    }
    slow.forEach((name, problem) -> System.out.println("Slow: " + name + ": " + problem));
    assertEquals(Map.of(), slow);
  }

  /** What is wrong with a search in a text; it is given up as soon as it takes too long. */
  private static String problem(Pattern pattern, String text) {
    CharSequence limited = new TimedText(text, now() + LIMIT_MILLISECONDS * 1_000_000);
    try {
      Matcher matcher = pattern.matcher(limited);
      while (matcher.find()) {
        // All matches of the text, as checks look for them.
      }
      pattern.matcher(limited).matches();
      return "";
    } catch (StackOverflowError e) {
      return "needs too deep a stack";
    } catch (TooSlow e) {
      return "takes more than " + LIMIT_MILLISECONDS + " ms";
    }
  }

  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static final class TooSlow extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /** A text that stops whoever reads it for too long. */
  private static final class TimedText implements CharSequence {
    private final CharSequence text;
    private final long deadline;
    private int reads;

    TimedText(CharSequence text, long deadline) {
      this.text = text;
      this.deadline = deadline;
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      if ((++reads & 0xffff) == 0 && now() > deadline) {
        throw new TooSlow();
      }
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }

  private static Map<String, Pattern> patterns() throws Exception {
    Map<String, Pattern> patterns = new TreeMap<>();
    for (Class<?> type : classes()) {
      for (Field field : type.getDeclaredFields()) {
        if (field.getType() == Pattern.class && Modifier.isStatic(field.getModifiers())) {
          field.setAccessible(true);
          patterns.put(type.getSimpleName() + "." + field.getName(), (Pattern) field.get(null));
        }
      }
    }
    return patterns;
  }

  private static List<Class<?>> classes() throws IOException, ClassNotFoundException {
    Path root = MainClasses.folder();
    List<Class<?>> types = new ArrayList<>();
    for (String name : PACKAGES) {
      try (Stream<Path> files = Files.walk(root.resolve("org/diglot/" + name))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".class")).sorted().toList()) {
          String type = root.relativize(file).toString().replaceAll("[/\\\\]", ".");
          if (!type.endsWith("package-info.class")) {
            types.add(Class.forName(type.substring(0, type.length() - 6)));
          }
        }
      }
    }
    return types;
  }
}
