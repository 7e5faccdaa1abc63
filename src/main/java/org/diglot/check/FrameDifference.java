package org.diglot.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.Location;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;
import org.diglot.diagnostic.Subject;
import org.diglot.guidance.Coverage;
import org.diglot.guidance.ElementCoverage;
import org.diglot.guidance.LocaleCoverage;
import org.diglot.guidance.PageCoverage;
import org.diglot.model.PageElement;
import org.diglot.model.TextRange;

/**
 * Marks around the sentences of a page that differ from what the source or the other locales have
 * in the same place.
 *
 * @param page the page that differs
 * @param kind of the marks
 * @param found what the page has; empty where it lacks some
 * @param wanted what the others have; empty where the page has more
 * @param place where the page differs
 * @param witness who has what is wanted, for messages
 * @param sure whether it must be a mistake; else the source may have changed since
 */
record FrameDifference(
    CheckedPage page,
    FrameKind kind,
    List<FrameMark> found,
    List<FrameMark> wanted,
    TextRange place,
    String witness,
    boolean sure) {

  FrameDifference {
    found = List.copyOf(found);
    wanted = List.copyOf(wanted);
  }

  /** Whether the page has other marks rather than fewer or more. */
  boolean isChanged() {
    return !found.isEmpty() && !wanted.isEmpty();
  }

  /** The elements that coverage tells of, and this tells of more precisely. */
  Set<Subject> told(PageCoverage coverage) {
    Set<Subject> told = new HashSet<>();
    for (LocaleCoverage locale : coverage.locales()) {
      if (locale.locale().equals(page.locale())) {
        locale.elements().stream()
            .filter(this::isAbout)
            .forEach(element -> told.add(element.subject(coverage.page(), page.locale())));
      }
    }
    return told;
  }

  private boolean isAbout(ElementCoverage element) {
    if (element.state() == Coverage.COVERED || !isOf(element.element().kind())) {
      return false;
    }
    String key = Address.key(element.element().key());
    return wanted.stream().anyMatch(mark -> mark.key().equals(key))
        || element
            .evidence()
            .filter(e -> found.stream().anyMatch(mark -> touches(mark.range(), e.range())))
            .isPresent();
  }

  private boolean isOf(PageElement.Kind element) {
    return switch (element) {
      case IMAGE -> kind == FrameKind.IMAGE;
      case LINK -> kind == FrameKind.LINK || kind == FrameKind.IMAGE;
      case CODE_BLOCK -> kind == FrameKind.CODE_BLOCK;
      case HEADING_ANCHOR, TITLE, DESCRIPTION -> false;
    };
  }

  private static boolean touches(TextRange one, TextRange other) {
    return one.start() < other.end() && other.start() < one.end();
  }

  /** A finding about it. */
  Diagnostic finding(Rule rule, String message) {
    Diagnostic finding = Diagnostic.of(rule, Location.of(page.file(), place), message);
    return (sure ? finding : finding.withSeverity(Severity.WARNING))
        .about(
            new Subject(
                page.key().path(),
                page.locale(),
                Optional.empty(),
                wanted.stream().map(FrameMark::text).collect(Collectors.joining(" ")),
                found.stream().map(FrameMark::text).collect(Collectors.joining(" "))));
  }
}
