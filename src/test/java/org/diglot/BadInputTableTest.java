package org.diglot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The manual's table of bad inputs: every row has tests, and the page says which. */
class BadInputTableTest {

  private static final Path BASE = Path.of(System.getProperty("diglot.basedir", "."));
  private static final Path PAGE = BASE.resolve("content/manual/bad-input.md");
  private static final int ROWS = 68;
  private static final boolean REWRITE = Boolean.getBoolean("diglot.golden.rewrite");

  private static final String HEAD =
      """
      ---
      title: Bad inputs
      description: What Diglot does with bad pages, files and faults, each shown by tests.
      ---

      # Bad inputs

      Content never stops a build. What is wrong is reported with file, line, column and a remedy, and everything else is done.
      A run that cannot go on leaves what was there: every file is as it was or as it should be, never half. Each row below is
      held to by the tests it names, which run in `mvn verify`; a test compares this page with them.

      | | Input or fault | What Diglot does | Tests |
      |---|---|---|---|
      """;

  private static List<List<String>> rows() throws IOException {
    return Files.readAllLines(BASE.resolve("src/test/resources/bad-input.tsv")).stream()
        .map(line -> List.of(line.split("\t")))
        .toList();
  }

  private static Map<Integer, Set<String>> tests() {
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(location -> location.contains("test-classes"))
            .importPackages("org.diglot");
    Map<Integer, Set<String>> tests = new TreeMap<>();
    classes.forEach(
        type ->
            type.getMethods().stream()
                .filter(method -> method.isAnnotatedWith(BadInput.class))
                .forEach(method -> add(method, tests)));
    return tests;
  }

  private static void add(JavaMethod method, Map<Integer, Set<String>> tests) {
    String name = method.getOwner().getSimpleName() + "." + method.getName();
    for (int row : method.getAnnotationOfType(BadInput.class).value()) {
      tests.computeIfAbsent(row, r -> new TreeSet<>()).add(name);
    }
  }

  @Test
  void everyRowHasTestsAndThePageNamesThem() throws IOException {
    Map<Integer, Set<String>> tests = tests();
    List<List<String>> rows = rows();
    assertEquals(
        IntStream.rangeClosed(1, ROWS).boxed().toList(),
        rows.stream().map(row -> Integer.valueOf(row.get(0))).toList());
    assertEquals(
        IntStream.rangeClosed(1, ROWS).boxed().collect(Collectors.toCollection(TreeSet::new)),
        tests.keySet());
    StringBuilder page = new StringBuilder(HEAD);
    for (List<String> row : rows) {
      String names =
          tests.get(Integer.valueOf(row.get(0))).stream()
              .map(name -> "`" + name + "`")
              .collect(Collectors.joining(", "));
      page.append("| " + String.join(" | ", row) + " | " + names + " |\n");
    }
    if (REWRITE) {
      Files.writeString(PAGE, page);
    }
    assertEquals(page.toString(), Files.readString(PAGE).replace("\r\n", "\n"));
  }
}
