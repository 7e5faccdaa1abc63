package org.diglot;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Nothing depends on the machine that a build runs on. */
class PureCodeTest {

  private static final String STRING = "java\\.lang\\.String\\.";

  /** Accesses in the form {@code owner.name(parameter types)}. */
  private record Ban(String what, List<String> exceptIn, List<String> patterns) {

    boolean hits(JavaAccess<?> access) {
      String target = access.getTarget().getFullName();
      return patterns.stream().anyMatch(pattern -> Pattern.matches(pattern, target));
    }

    /** Name of the sample method that does it: the last word. */
    String example() {
      return what.substring(what.lastIndexOf(' ') + 1);
    }

    ArchRule rule() {
      DescribedPredicate<JavaClass> others =
          exceptIn.isEmpty()
              ? DescribedPredicate.alwaysTrue()
              : DescribedPredicate.not(resideInAnyPackage(exceptIn.toArray(String[]::new)));
      DescribedPredicate<JavaAccess<?>> banned = describe(what, this::hits);
      return noClasses()
          .that(others)
          .should()
          .accessTargetWhere(banned)
          .as(what)
          .allowEmptyShould(true);
    }
  }

  private static final List<Ban> BANS =
      List.of(
          new Ban(
              "standard streams",
              List.of("org.diglot.maven", "org.diglot.cli"),
              List.of("java\\.lang\\.System\\.(out|err|in)")),
          new Ban(
              "the default locale",
              List.of(),
              List.of(
                  STRING
                      + "(format|formatted)\\((java\\.lang\\.String, )?\\[?L?java\\.lang\\.Object.*\\)",
                  STRING + "to(Lower|Upper)Case\\(\\)",
                  "java\\.util\\.Locale\\.getDefault\\(.*",
                  "com\\.ibm\\.icu\\.util\\.ULocale\\.getDefault\\(.*",
                  "java\\.io\\.Print(Stream|Writer)\\.(printf|format)\\(java\\.lang\\.String, .*",
                  "java\\.util\\.Formatter\\.<init>\\(.*",
                  ".*\\.(NumberFormat|DateFormat|Collator|BreakIterator)\\.get\\w*Instance\\(\\)",
                  ".*\\.(DecimalFormat|SimpleDateFormat|MessageFormat)\\.<init>\\((java\\.lang\\.String)?\\)",
                  "java\\.time\\.format\\.DateTimeFormatter\\.ofPattern\\(java\\.lang\\.String\\)")),
          new Ban(
              "the default charset",
              List.of(),
              List.of(
                  STRING + "getBytes\\(\\)",
                  STRING + "<init>\\(\\[B(, int, int)?\\)",
                  STRING + "<init>\\(byte\\[\\](, int, int)?\\)",
                  "java\\.nio\\.charset\\.Charset\\.defaultCharset\\(\\)",
                  "java\\.io\\.InputStreamReader\\.<init>\\(java\\.io\\.InputStream\\)",
                  "java\\.io\\.OutputStreamWriter\\.<init>\\(java\\.io\\.OutputStream\\)",
                  "java\\.io\\.Print(Stream|Writer)\\.<init>\\(java\\.io\\.OutputStream(, boolean)?\\)",
                  "java\\.io\\.ByteArrayOutputStream\\.toString\\(\\)",
                  "java\\.net\\.URL(Decoder|Encoder)\\.(de|en)code\\(java\\.lang\\.String\\)",
                  "java\\.util\\.Scanner\\.<init>\\(.*")),
          new Ban(
              "the clock",
              List.of("org.diglot.maven", "org.diglot.cli"),
              List.of(
                  "java\\.lang\\.System\\.(currentTimeMillis|nanoTime)\\(\\)",
                  "java\\.time\\..*\\.now\\(.*",
                  "java\\.time\\.Clock\\.system.*",
                  "java\\.util\\.Date\\.<init>\\(\\)",
                  ".*\\.Calendar\\.getInstance\\(.*")),
          new Ban(
              "the time zone",
              List.of(),
              List.of(".*\\.ZoneId\\.systemDefault\\(\\)", ".*\\.TimeZone\\.getDefault\\(\\)")),
          new Ban(
              "random numbers",
              List.of(),
              List.of(
                  "java\\.util\\.(Random|SplittableRandom|concurrent\\.ThreadLocalRandom)\\..*",
                  "java\\.security\\.SecureRandom\\..*",
                  "java\\.util\\.UUID\\.randomUUID\\(\\)",
                  "java\\.lang\\.Math\\.random\\(\\)")),
          new Ban(
              "processes",
              List.of(),
              List.of("java\\.lang\\.ProcessBuilder\\..*", "java\\.lang\\.Runtime\\.exec\\(.*")),
          new Ban(
              "the network",
              List.of(),
              List.of(
                  "java\\.net\\.(Server)?Socket\\..*",
                  "java\\.net\\.DatagramSocket\\..*",
                  "java\\.net\\.URL\\.open\\w+\\(.*",
                  "java\\.net\\.http\\..*",
                  "java\\.nio\\.channels\\.(Server)?SocketChannel\\..*",
                  "org\\.jsoup\\.Jsoup\\.(connect|newSession)\\(.*")),
          new Ban(
              "files",
              List.of("org.diglot.workspace"),
              List.of(
                  "java\\.nio\\.file\\.Files\\..*",
                  "java\\.io\\.(File(Input|Output)Stream|FileReader|FileWriter|RandomAccessFile)\\..*",
                  "java\\.nio\\.channels\\.FileChannel\\..*",
                  "java\\.io\\.File\\.(?!toPath|getPath|toString).*")),
          new Ban(
              "interpolated placeholders",
              List.of(),
              List.of(
                  "org\\.apache\\.commons\\.text\\.StringSubstitutor\\.createInterpolator\\(\\)")));

  private static JavaClasses main;

  @BeforeAll
  static void readClasses() {
    main = MainClasses.read();
  }

  @TestFactory
  Stream<DynamicTest> usesNone() {
    return BANS.stream()
        .map(ban -> DynamicTest.dynamicTest(ban.what(), () -> ban.rule().check(main)));
  }

  @Test
  void onlyTheRimKnowsTheStandardStreams() {
    Ban streams = BANS.get(0);
    Set<String> users = new TreeSet<>();
    main.stream()
        .filter(type -> type.getAccessesFromSelf().stream().anyMatch(streams::hits))
        .forEach(type -> users.add(type.getName()));
    assertEquals(Set.of("org.diglot.maven.GoalOutput", "org.diglot.cli.Main"), users);
  }

  /** A rule that finds nothing could be one that looks for nothing. */
  @TestFactory
  Stream<DynamicTest> findsWhatItForbids() {
    JavaClasses sample = new ClassFileImporter().importClasses(ImpureSample.class);
    return BANS.stream()
        .map(
            ban ->
                DynamicTest.dynamicTest(
                    ban.what(),
                    () -> {
                      Set<String> methods = new TreeSet<>();
                      sample.get(ImpureSample.class).getAccessesFromSelf().stream()
                          .filter(ban::hits)
                          .forEach(access -> methods.add(access.getOrigin().getName()));
                      assertEquals(Set.of(ban.example()), methods);
                    }));
  }
}
