package org.diglot.coverage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A page's coverage as a person judged it, read from a table; the table explains its columns. */
public final class ExpectedCoverage {

  static final String NOTHING = "-";

  static final List<String> STATEMENT_FIELDS =
      List.of("state", "consequence", "aspects", "evidence", "link");
  static final List<String> ELEMENT_FIELDS = List.of("state", "evidence");

  /**
   * A sentence's row for one locale.
   *
   * @param pivot name of the pivot's sentence
   * @param evidence numbers of the locale's segments, in page order
   * @param link kind of link, in lower case
   */
  public record Link(String pivot, List<String> evidence, String link) {}

  private final List<String> locales = new ArrayList<>();
  private final List<CoverageLine> lines = new ArrayList<>();

  private ExpectedCoverage() {}

  /** Reads a table from the class path. */
  public static ExpectedCoverage read(String resource) {
    try (InputStream in = ExpectedCoverage.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalArgumentException("no " + resource);
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ExpectedCoverage parse(String table) {
    ExpectedCoverage expected = new ExpectedCoverage();
    table
        .lines()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .forEach(line -> expected.add(List.of(line.split("\t", -1))));
    return expected;
  }

  private void add(List<String> cells) {
    Iterator<String> rest = cells.iterator();
    Map<String, String> fields = new LinkedHashMap<>();
    String kind = rest.next();
    switch (kind) {
      case "locales" -> rest.forEachRemaining(locales::add);
      case "statement" -> {
        String name = kind + " " + rest.next();
        fields.put("class", rest.next());
        addLocales(fields, STATEMENT_FIELDS, rest);
        lines.add(new CoverageLine(name, fields));
      }
      case "withdrawn" -> {
        String name = kind + " " + rest.next() + " " + rest.next();
        fields.put("class", rest.next());
        lines.add(new CoverageLine(name, fields));
      }
      case "element" -> {
        String name = kind + " " + rest.next() + " " + rest.next();
        addLocales(fields, ELEMENT_FIELDS, rest);
        lines.add(new CoverageLine(name, fields));
      }
      case "withdrawn-element" ->
          lines.add(
              new CoverageLine(
                  kind + " " + rest.next() + " " + rest.next() + " " + rest.next(), fields));
      default -> throw new IllegalArgumentException("what is this: " + cells);
    }
    if (rest.hasNext()) {
      throw new IllegalArgumentException("too many cells: " + cells);
    }
  }

  private void addLocales(Map<String, String> fields, List<String> names, Iterator<String> rest) {
    for (String locale : locales) {
      names.forEach(name -> fields.put(locale + " " + name, rest.next()));
    }
  }

  List<CoverageLine> lines() {
    return lines;
  }

  /** The locales in the table's order. */
  public List<String> locales() {
    return List.copyOf(locales);
  }

  /** Which segments of a locale each sentence of the pivot is held against. */
  public List<Link> links(String locale) {
    return lines.stream()
        .filter(line -> line.name().startsWith("statement "))
        .map(line -> link(line, locale))
        .toList();
  }

  private static Link link(CoverageLine line, String locale) {
    return new Link(
        line.name().substring("statement ".length()),
        split(line.value(locale + " evidence")),
        line.value(locale + " link"));
  }

  /** Every segment of a locale that the table names, as evidence or as withdrawn, in page order. */
  public List<String> segments(String locale) {
    Stream<String> evidence = links(locale).stream().flatMap(link -> link.evidence().stream());
    String withdrawn = "withdrawn " + locale + " ";
    Predicate<CoverageLine> isWithdrawn = line -> line.name().startsWith(withdrawn);
    Stream<String> dropped =
        lines.stream().filter(isWithdrawn).map(l -> l.name().substring(withdrawn.length()));
    return Stream.concat(evidence, dropped).sorted().toList();
  }

  static List<String> split(String list) {
    return list.equals(NOTHING) ? List.of() : Arrays.asList(list.split(",", -1));
  }
}
