package org.diglot.pipeline;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.diagnostic.ExternalResults;
import org.diglot.diagnostic.Location;
import org.diglot.render.ExternalLink;

/** The links of a site to other sites. Nothing here asks for any of them. */
final class ExternalLinks {

  private static final Comparator<Location> ORDER =
      Comparator.comparing(Location::path)
          .thenComparingInt(place -> place.start().line())
          .thenComparingInt(place -> place.start().column());

  private final Map<String, Set<Location>> places = new ConcurrentSkipListMap<>();

  /** Notes the links of a page. Safe for use by many threads. */
  void add(Collection<ExternalLink> links) {
    for (ExternalLink link : links) {
      places
          .computeIfAbsent(link.address(), address -> new ConcurrentSkipListSet<>(ORDER))
          .add(link.location());
    }
  }

  /** Where each address stands. */
  Map<String, Set<Location>> places() {
    return places;
  }

  /** Reports every place of an address that failed when another program asked for it. */
  void report(ExternalResults results, DiagnosticSink sink) {
    places.forEach(
        (address, at) ->
            results
                .failure(address)
                .ifPresent(
                    failure -> at.forEach(place -> sink.report(finding(address, failure, place)))));
  }

  private static Diagnostic finding(String address, String failure, Location place) {
    return Diagnostic.of(
            PipelineRules.DEAD_EXTERNAL_LINK,
            place,
            address + " failed when it was asked for: " + failure)
        .withRemedy("correct or remove the link")
        .onTopic("\n" + address);
  }
}
