package org.diglot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.diglot.diagnostic.Rule;
import org.diglot.model.DocumentPath;
import org.diglot.model.FrontMatter;
import org.diglot.model.SourceFile;
import org.diglot.parse.BilingualParser;
import org.diglot.pipeline.RuleCatalogue;
import org.junit.jupiter.api.Test;

/** Every kind of finding is explained by a page of the manual that carries its id. */
class RuleCatalogueTest {

  private static final Path PAGES =
      Path.of(System.getProperty("diglot.basedir", "."), "content/manual/rules");
  private static final String MARKDOWN = ".md";
  private static final String INDEX = "index";

  @Test
  void findsTheRules() throws Exception {
    assertTrue(rules().size() > 50, "rules: " + rules().size());
  }

  @Test
  void noIdIsUsedTwice() throws Exception {
    Set<String> seen = new TreeSet<>();
    Set<String> twice = new TreeSet<>();
    for (Rule rule : rules()) {
      if (!seen.add(rule.id())) {
        twice.add(rule.id());
      }
    }
    assertEquals(Set.of(), twice);
  }

  @Test
  void theCatalogueHasEveryRule() throws Exception {
    assertEquals(ids(), new TreeSet<>(RuleCatalogue.ids()));
  }

  @Test
  void everyRuleHasAPageAndEveryPageARule() throws Exception {
    Set<String> withoutPage = ids();
    withoutPage.removeAll(pages());
    Set<String> withoutRule = pages();
    withoutRule.removeAll(ids());
    if (!withoutPage.isEmpty()) {
      System.out.println("Rules without a page in " + PAGES + ": " + withoutPage);
    }
    assertEquals(Set.of(), withoutPage, "rules without a page");
    assertEquals(Set.of(), withoutRule, "pages without a rule");
  }

  @Test
  void aPagesTitleIsTheIdOfItsRule() throws Exception {
    List<String> others = new ArrayList<>();
    for (String id : pages()) {
      String title = title(id);
      if (!title.equals(id)) {
        others.add(id + MARKDOWN + ": " + title);
      }
    }
    assertEquals(List.of(), others);
  }

  private static String title(String id) throws IOException {
    String name = id + MARKDOWN;
    SourceFile file =
        new SourceFile(name, new DocumentPath(name), Files.readString(PAGES.resolve(name)));
    FrontMatter frontMatter =
        BilingualParser.parseMonolingual(file, diagnostic -> {}).frontMatter();
    return frontMatter.value("title").orElse("");
  }

  private static Set<String> pages() throws IOException {
    Set<String> names = new TreeSet<>();
    if (Files.isDirectory(PAGES)) {
      try (Stream<Path> files = Files.list(PAGES)) {
        files
            .map(file -> file.getFileName().toString())
            .filter(name -> name.endsWith(MARKDOWN))
            .map(name -> name.substring(0, name.length() - MARKDOWN.length()))
            .filter(name -> !name.equals(INDEX))
            .forEach(names::add);
      }
    }
    return names;
  }

  private static Set<String> ids() throws Exception {
    Set<String> ids = new TreeSet<>();
    rules().forEach(rule -> ids.add(rule.id()));
    return ids;
  }

  /** The value of every constant of that type, so that nobody has to keep a list. */
  private static List<Rule> rules() throws Exception {
    List<Rule> rules = new ArrayList<>();
    for (Class<?> type : classes()) {
      for (Field field : type.getDeclaredFields()) {
        if (field.getType() == Rule.class && Modifier.isStatic(field.getModifiers())) {
          field.setAccessible(true);
          rules.add((Rule) field.get(null));
        }
      }
    }
    return rules;
  }

  private static List<Class<?>> classes() throws IOException, ClassNotFoundException {
    Path root = MainClasses.folder();
    List<String> names;
    try (Stream<Path> files = Files.walk(root.resolve("org/diglot"))) {
      names =
          files
              .map(file -> root.relativize(file).toString())
              .filter(name -> name.endsWith(".class") && !name.endsWith("package-info.class"))
              .map(name -> name.substring(0, name.length() - 6).replaceAll("[/\\\\]", "."))
              .sorted()
              .toList();
    }
    List<Class<?>> types = new ArrayList<>();
    for (String name : names) {
      types.add(Class.forName(name, false, RuleCatalogueTest.class.getClassLoader()));
    }
    return types;
  }
}
