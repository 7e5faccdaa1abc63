package org.diglot.diagnostic;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is wrong with the links of a site, and which other sites it leads to. A defect that several
 * languages have in common is one.
 *
 * @param defects in the order of kinds and pages
 * @param externals in the order of addresses
 */
public record LinkReport(List<Defect> defects, List<External> externals) {

  private static final int VERSION = 1;

  /** The rules whose findings are about links, in the order of the report. */
  public static final List<String> KINDS =
      List.of(
          "broken-link",
          "wrong-case-link",
          "broken-anchor",
          "lost-anchor",
          "wrong-locale-link",
          "broken-toc-link",
          "link-outside-content",
          "unsafe-link",
          "duplicate-anchor",
          "broken-image",
          "missing-alt-text",
          "include-not-found",
          "not-an-image",
          "host-link",
          "dead-external-link");

  public LinkReport {
    defects = List.copyOf(defects);
    externals = List.copyOf(externals);
  }

  /**
   * Something wrong with an address on a page.
   *
   * @param kind the rule's id
   * @param severity its weight as a word
   * @param page the page or table of contents below the content folder; empty for an address that
   *     is the same defect on every page
   * @param address as written
   * @param message what is wrong
   * @param suggestion what to do; empty where nothing can be said
   * @param places where it stands, at least one
   */
  public record Defect(
      String kind,
      String severity,
      String page,
      String address,
      String message,
      String suggestion,
      List<LinkPlace> places) {

    public Defect {
      places = List.copyOf(places);
    }

    /** The languages that have it, without repeats. */
    public List<String> languages() {
      return places.stream().map(LinkPlace::language).distinct().sorted().toList();
    }
  }

  /**
   * An address of another site.
   *
   * @param address as written, without the place in the page
   * @param result what the list of results says about it; empty where nothing
   * @param places where it stands, at least one
   */
  public record External(String address, String result, List<LinkPlace> places) {

    public External {
      places = List.copyOf(places);
    }
  }

  /**
   * A place in a file.
   *
   * @param language the locale's tag, or {@code source}
   * @param file its path as messages show it
   * @param line from 1
   * @param column from 1
   */
  public record LinkPlace(String language, String file, int line, int column)
      implements Comparable<LinkPlace> {

    static LinkPlace of(Location location, Places places) {
      return new LinkPlace(
          places.of(location.path()).language(),
          location.path(),
          location.start().line(),
          location.start().column());
    }

    /** By file, line and column. */
    @Override
    public int compareTo(LinkPlace other) {
      int byFile = file.compareTo(other.file);
      int byLine = byFile == 0 ? Integer.compare(line, other.line) : byFile;
      return byLine == 0 ? Integer.compare(column, other.column) : byLine;
    }
  }

  /**
   * Makes the report of a run.
   *
   * @param findings what was found; what is suppressed or not about links is left out
   * @param links where each address of another site stands
   * @param results what is known about addresses of other sites
   * @param places tells the language of a file
   */
  public static LinkReport of(
      List<Finding> findings,
      Map<String, ? extends Collection<Location>> links,
      ExternalResults results,
      Places places) {
    List<Defect> defects = new ArrayList<>();
    for (String kind : KINDS) {
      findings.stream()
          .filter(finding -> finding.suppression().isEmpty())
          .map(Finding::diagnostic)
          .filter(diagnostic -> diagnostic.rule().id().equals(kind))
          .map(diagnostic -> defect(diagnostic, places))
          .forEach(defects::add);
    }
    List<External> externals = new ArrayList<>();
    new TreeMap<>(links)
        .forEach(
            (address, at) ->
                externals.add(
                    new External(
                        address,
                        results.failure(address).orElse(""),
                        at.stream().map(place -> LinkPlace.of(place, places)).sorted().toList())));
    return new LinkReport(defects, externals);
  }

  private static Defect defect(Diagnostic diagnostic, Places places) {
    Set<LinkPlace> at = new TreeSet<>();
    at.add(LinkPlace.of(diagnostic.location(), places));
    diagnostic.related().forEach(place -> at.add(LinkPlace.of(place.location(), places)));
    int end = diagnostic.topic().indexOf('\n');
    return new Defect(
        diagnostic.rule().id(),
        diagnostic.severity().word(),
        end < 0 ? "" : diagnostic.topic().substring(0, end),
        diagnostic.topic().substring(end + 1),
        diagnostic.message(),
        diagnostic.remedy().orElse(""),
        List.copyOf(at));
  }

  /** Writes {@code links.json} and flushes; the caller closes. */
  public void writeJson(String toolVersion, Writer out) throws IOException {
    JsonLines json = new JsonLines(out);
    json.begin();
    json.field("version", VERSION);
    json.begin("tool");
    json.field("name", "Diglot");
    json.field("version", toolVersion);
    json.end();
    json.begin("summary");
    json.field("defects", defects.size());
    json.field("places", defects.stream().mapToInt(defect -> defect.places().size()).sum());
    json.field("externalAddresses", externals.size());
    json.counts("byKind", byKind());
    json.end();
    json.beginList("defects");
    for (Defect defect : defects) {
      json.beginLine();
      write(defect, json);
      json.endLine();
    }
    json.endList();
    json.beginList("external");
    for (External external : externals) {
      json.beginLine();
      json.field("address", external.address());
      json.fieldUnlessEmpty("result", external.result());
      write(external.places(), json);
      json.endLine();
    }
    json.endList();
    json.finish();
  }

  private Map<String, Integer> byKind() {
    Map<String, Integer> counts = new TreeMap<>();
    defects.forEach(defect -> counts.merge(defect.kind(), 1, Integer::sum));
    return counts;
  }

  private static void write(Defect defect, JsonLines json) throws IOException {
    json.field("kind", defect.kind());
    json.field("severity", defect.severity());
    json.fieldUnlessEmpty("page", defect.page());
    json.field("address", defect.address());
    json.field("message", defect.message());
    json.fieldUnlessEmpty("suggestion", defect.suggestion());
    json.list("languages", defect.languages());
    write(defect.places(), json);
  }

  private static void write(List<LinkPlace> places, JsonLines json) throws IOException {
    json.beginList("places");
    for (LinkPlace place : places) {
      json.begin();
      json.field("language", place.language());
      json.field("file", place.file());
      json.field("line", place.line());
      json.field("column", place.column());
      json.end();
    }
    json.endList();
  }

  /** The addresses of other sites, one on a line: what a link checker takes as its input. */
  public String addresses() {
    StringBuilder text = new StringBuilder();
    externals.forEach(external -> text.append(external.address()).append('\n'));
    return text.toString();
  }
}
