package org.diglot.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.model.Segment;

/**
 * What is gathered while one page is written, its included files too. Both sides of a bilingual
 * page share the numbering of segments: the same file, included for the same time, has the same
 * numbers.
 */
final class PageState {

  private final DiagnosticSink sink;
  private final List<FragmentLink> links = new ArrayList<>();
  private final List<ExternalLink> externals = new ArrayList<>();
  private final List<Segment> segments = new ArrayList<>();
  private final Map<String, Integer> firstNumbers = new HashMap<>();
  private final Map<String, Integer> uses = new HashMap<>();
  private final Set<String> ids = new HashSet<>();
  private final Map<String, Integer> idUses = new HashMap<>();
  private final Map<String, ImageFacts> images = new HashMap<>();
  private int ownSegments = -1;
  private boolean quiet;
  private int alerts;
  private int tabGroups;

  PageState(DiagnosticSink sink) {
    this.sink = sink;
  }

  /** Starts the second pass, over the other side: the same numbers, nothing reported twice. */
  void startOtherSide() {
    uses.clear();
    ids.clear();
    idUses.clear();
    alerts = 0;
    tabGroups = 0;
    quiet = true;
  }

  /** The page's number of the first segment of a file that is written now. */
  int firstNumber(String location, List<Segment> fileSegments) {
    int use = uses.merge(location, 1, Integer::sum);
    return firstNumbers.computeIfAbsent(
        location + "\n" + use,
        key -> {
          int first = segments.size();
          segments.addAll(fileSegments);
          ownSegments = ownSegments < 0 ? segments.size() : ownSegments;
          return first;
        });
  }

  /** Whether a segment is of the page's own file, which is the first one written. */
  boolean isOwn(int number) {
    return number < ownSegments;
  }

  Segment segment(int number) {
    return segments.get(number);
  }

  void report(Diagnostic diagnostic) {
    if (!quiet) {
      sink.report(diagnostic);
    }
  }

  void link(FragmentLink link) {
    if (!quiet) {
      links.add(link);
    }
  }

  /** Notes what is known of the picture at an address. */
  void image(String address, ImageFacts facts) {
    images.put(address, facts);
  }

  /** What is known of the picture at an address. */
  ImageFacts image(String address) {
    return images.getOrDefault(address, ImageFacts.UNKNOWN);
  }

  List<FragmentLink> links() {
    return links;
  }

  /** Notes a link to another site. */
  void external(ExternalLink link) {
    if (!quiet) {
      externals.add(link);
    }
  }

  List<ExternalLink> externals() {
    return externals;
  }

  /** Whether something of the page has this id already. */
  boolean hasId(String id) {
    return ids.contains(id);
  }

  /**
   * An id like {@code wanted} that the page does not have yet: repeats get {@code -1}, {@code -2}.
   */
  String uniqueId(String wanted) {
    String id = wanted;
    while (!ids.add(id)) {
      id = wanted + "-" + idUses.merge(wanted, 1, Integer::sum);
    }
    return id;
  }

  int nextAlert() {
    return ++alerts;
  }

  int nextTabGroup() {
    return ++tabGroups;
  }
}
