package org.diglot;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.conditions.ArchConditions.haveSimpleNameEndingWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Which package may use what. A new package has to be entered in the table. */
class ArchitectureTest {

  private static final String ROOT = "org.diglot.";

  private static final Set<String> ALL_BUT_THE_RIM =
      Set.of(
          "model",
          "text",
          "diagnostic",
          "workspace",
          "parse",
          "align",
          "memory",
          "guidance",
          "check",
          "review",
          "update",
          "interchange",
          "render",
          "search");

  /** The packages of this project that each of them may use. */
  private static final Map<String, Set<String>> MAY_USE =
      Map.ofEntries(
          Map.entry("model", Set.of()),
          Map.entry("text", Set.of("model")),
          Map.entry("diagnostic", Set.of("model")),
          Map.entry("workspace", Set.of("model", "diagnostic")),
          Map.entry("parse", Set.of("model", "text", "diagnostic")),
          Map.entry("align", Set.of("model", "text")),
          Map.entry("memory", Set.of("model", "text", "align")),
          Map.entry("guidance", Set.of("model", "text", "align", "diagnostic")),
          Map.entry("check", Set.of("model", "text", "align", "memory", "guidance", "diagnostic")),
          Map.entry("review", Set.of("model", "text", "align", "memory", "diagnostic")),
          Map.entry("update", Set.of("model", "text", "align", "memory", "review")),
          Map.entry("interchange", Set.of("model", "text", "memory", "diagnostic")),
          Map.entry("render", Set.of("model", "text", "guidance", "review", "diagnostic")),
          Map.entry("search", Set.of()),
          Map.entry("serve", Set.of("pipeline", "model", "diagnostic")),
          Map.entry("pipeline", ALL_BUT_THE_RIM),
          Map.entry("console", Set.of("pipeline", "model", "diagnostic")),
          Map.entry("cli", Set.of("pipeline", "console", "diagnostic")),
          Map.entry("maven", Set.of("pipeline", "serve", "console", "model", "diagnostic")));

  /** What the façade throws; the one type of that package that the goals and the preview see. */
  private static final String FACADE_EXCEPTION = "org.diglot.workspace.WorkspaceException";

  private static JavaClasses main;

  @BeforeAll
  static void readClasses() {
    main = MainClasses.read();
  }

  @Test
  void seesTheClasses() {
    assertTrue(main.size() > 100, "classes: " + main.size());
  }

  @Test
  void checksAreFinalPackagePrivateAndNamedSo() {
    check(
        classes()
            .that(areChecks())
            .should(haveSimpleNameEndingWith("Check"))
            .andShould(be(describe("final", ArchitectureTest::isFinal)))
            .andShould(
                be(
                    describe(
                        "package-private",
                        type -> !type.getModifiers().contains(JavaModifier.PUBLIC))))
            .allowEmptyShould(true));
  }

  private static DescribedPredicate<JavaClass> areChecks() {
    return describe(
        "checks", type -> !type.isInterface() && type.isAssignableTo("org.diglot.check.Check"));
  }

  private static boolean isFinal(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.FINAL);
  }

  @TestFactory
  Stream<DynamicTest> usesOnlyWhatTheTableAllows() {
    return MAY_USE.keySet().stream()
        .sorted()
        .map(name -> DynamicTest.dynamicTest(name, () -> check(dependenciesOf(name))));
  }

  private static ArchRule dependenciesOf(String name) {
    Set<String> allowed = MAY_USE.get(name);
    DescribedPredicate<JavaClass> forbidden =
        describe(
            "packages of this project other than " + new TreeSet<>(allowed),
            type -> {
              String used = packageOf(type);
              return !used.isEmpty()
                  && !used.equals(name)
                  && !allowed.contains(used)
                  && !(Set.of("maven", "cli", "serve").contains(name)
                      && type.getName().equals(FACADE_EXCEPTION));
            });
    return noClasses()
        .that(resideInAPackage(ROOT + name + ".."))
        .should()
        .dependOnClassesThat(forbidden);
  }

  /** First part of a class's package below the root; empty where it is none of ours. */
  private static String packageOf(JavaClass type) {
    String name = type.getPackageName();
    return name.startsWith(ROOT) ? name.substring(ROOT.length()).replaceAll("\\..*", "") : "";
  }

  @Test
  void everyPackageIsInTheTable() {
    Set<String> unknown = new TreeSet<>();
    main.forEach(type -> unknown.add(packageOf(type)));
    unknown.removeAll(MAY_USE.keySet());
    assertEquals(Set.of(), unknown);
  }

  @Test
  void packagesFormNoCycles() {
    slices().matching("org.diglot.(*)..").should().beFreeOfCycles().check(main);
  }

  @Test
  void modelNeedsTheJdkOnly() {
    check(
        classes()
            .that(resideInAPackage("org.diglot.model.."))
            .should()
            .onlyDependOnClassesThat(
                resideInAnyPackage("java..", "org.jspecify..", "org.diglot.model..")));
  }

  @TestFactory
  Stream<DynamicTest> librariesStayInTheirPackages() {
    return Stream.of(
            only("maven", "org.apache.maven.."),
            only("cli", "picocli..", "info.picocli.."),
            only("text", "com.ibm.icu.."),
            only("text diagnostic", "org.apache.commons.text.similarity.."),
            only("parse render", "com.vladsch.flexmark..", "org.jsoup.."),
            only("text", "com.github.difflib.."),
            only("diagnostic guidance review serve", "com.google.gson.."),
            only("diagnostic guidance interchange", "org.apache.commons.csv.."),
            only("render", "io.pebbletemplates.."),
            only("parse", "org.snakeyaml..", "org.yaml.."),
            only("interchange", "javax.xml..", "org.w3c.dom..", "org.xml.sax..", "net.sf.okapi.."))
        .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> check(rule)));
  }

  private static ArchRule only(String users, String... libraries) {
    String[] packages =
        Stream.of(users.split(" ")).map(name -> ROOT + name + "..").toArray(String[]::new);
    return noClasses()
        .that(DescribedPredicate.not(resideInAnyPackage(packages)))
        .should()
        .dependOnClassesThat(resideInAnyPackage(libraries));
  }

  @Test
  void modelTypesAreValues() {
    check(
        classes()
            .that(resideInAPackage("org.diglot.model.."))
            .and()
            .arePublic()
            .should(
                be(describe("records, enums, interfaces or final", ArchitectureTest::isClosed))));
    check(
        fields()
            .that()
            .areDeclaredInClassesThat(
                resideInAPackage("org.diglot.model..")
                    .and(describe("are public", ArchitectureTest::isPublic)))
            .should()
            .beFinal());
  }

  private static boolean isPublic(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC);
  }

  private static boolean isClosed(JavaClass type) {
    return type.isRecord()
        || type.isEnum()
        || type.isInterface()
        || type.getModifiers().contains(JavaModifier.FINAL);
  }

  @Test
  void checksAreFinalAndOurOwnBusiness() {
    check(
        classes()
            .that()
            .implement("org.diglot.check.Check")
            .should()
            .bePackagePrivate()
            .andShould()
            .haveModifier(JavaModifier.FINAL)
            .andShould()
            .haveSimpleNameEndingWith("Check"));
  }

  @Test
  void namesSayWhatAClassIs() {
    for (String ending : List.of("Util", "Utils", "Manager", "Service", "Impl", "Helper")) {
      check(classes().should(not(haveSimpleNameEndingWith(ending))));
    }
  }

  @Test
  void everyPackageSaysWhatItIsFor() throws IOException {
    Path root = Path.of(System.getProperty("diglot.basedir", "."), "src/main/java");
    List<String> silent = new ArrayList<>();
    for (String name : packages()) {
      if (!Files.exists(root.resolve(name.replace('.', '/')).resolve("package-info.java"))) {
        silent.add(name);
      }
    }
    assertEquals(List.of(), silent);
  }

  private static Set<String> packages() {
    Set<String> names = new TreeSet<>();
    main.forEach(type -> names.add(type.getPackageName()));
    return names;
  }

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(main);
  }
}
