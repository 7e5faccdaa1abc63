package org.diglot.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.diagnostic.Fix;
import org.diglot.diagnostic.Rule;
import org.diglot.interchange.ExchangeKey;
import org.diglot.interchange.ExchangePages;
import org.diglot.interchange.ExchangeRules;
import org.diglot.interchange.ReturnedPage;
import org.diglot.interchange.ReturnedSegment;
import org.diglot.model.BilingualDocument;
import org.diglot.model.PageStates;
import org.diglot.model.Segment;
import org.diglot.model.SegmentId;
import org.diglot.model.SourceFile;
import org.diglot.parse.BilingualParser;

/** Decides what returned translations do to a page. */
final class PageImport {

  private final BilingualDocument page;
  private final DiagnosticSink sink;
  private final ReturnedTexts texts;
  private final Map<SegmentId, Segment> segments;

  /** The new texts, in page order by where they go. */
  private final Map<Integer, Put> puts = new TreeMap<>();

  private final ReturnedStates states;

  private record Put(Segment segment, String text, ReturnedSegment from) {

    Fix fix() {
      return new Fix(
          "put in the translation of " + segment.id(),
          segment.target().range(),
          segment.target().text(),
          text);
    }
  }

  PageImport(BilingualDocument page, PageStates before, DiagnosticSink sink) {
    this.page = page;
    this.sink = sink;
    this.texts = ReturnedTexts.of(page);
    this.segments = ExchangePages.exchangeable(page);
    this.states = new ReturnedStates(before);
  }

  void take(List<ReturnedPage> pages) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    pages.forEach(p -> p.segments().forEach(s -> counts.merge(s.id(), 1, Integer::sum)));
    for (ReturnedPage returned : pages) {
      boolean isSameFile = returned.pageHash().map(page.file().hash()::equals).orElse(true);
      for (ReturnedSegment segment : returned.segments()) {
        take(segment, counts.getOrDefault(segment.id(), 0) > 1, isSameFile);
      }
    }
    dropDamaging();
  }

  /** Takes what a reviewer says of a segment. */
  void comment(SegmentId id, String words) {
    Optional.ofNullable(segments.get(id))
        .ifPresent(
            segment -> states.comment(segment, Optional.of(words).filter(w -> !w.isBlank())));
  }

  private void take(ReturnedSegment returned, boolean repeated, boolean isSameFile) {
    Optional<Segment> segment = Optional.ofNullable(segments.get(new SegmentId(returned.id())));
    if (segment.isEmpty()) {
      report(
          ExchangeRules.UNKNOWN_SEGMENT,
          returned,
          "the page has no segment \"" + returned.id() + "\" to put this into",
          "export the page anew, and keep the ids");
    } else if (repeated) {
      report(
          ExchangeRules.REPEATED_SEGMENT,
          returned,
          "there is more than one translation of " + returned.id(),
          "leave the right one in the folder");
    } else if (returned.broken().isPresent()) {
      changedCodes(returned, returned.broken().get());
    } else {
      decide(segment.get(), returned, isSameFile);
    }
  }

  private void decide(Segment segment, ReturnedSegment returned, boolean isSameFile) {
    String target = segment.target().text();
    String text = ReturnedTexts.fitted(returned.target(), segment);
    boolean changes = !text.isBlank() && !text.equals(target);
    String source = segment.source().text();
    boolean sameSource = ReturnedTexts.isSame(returned.source(), source);
    boolean current =
        returned.key().map(ExchangeKey.of(source, target)::equals).orElse(sameSource && isSameFile);
    if (current && changes && !ReturnedTexts.isAlike(returned.source(), source)) {
      report(
          ExchangeRules.OUTDATED_SEGMENT,
          returned,
          "the source text of " + returned.id() + " is another one than was exported",
          "put the source text back, and see that the translation belongs to it");
      return;
    }
    if (!current && changes) {
      report(
          ExchangeRules.OUTDATED_SEGMENT,
          returned,
          "the texts of " + returned.id() + " have changed since this was exported",
          "export the page anew, and compare the translations");
      return;
    }
    if (changes) {
      Optional<String> damage = texts.damage(segment, text);
      if (damage.isPresent()) {
        changedCodes(returned, damage.get());
        return;
      }
      puts.put(segment.target().range().start(), new Put(segment, text, returned));
    }
    if (current || sameSource) {
      states.take(segment, returned.state(), changes);
    }
  }

  /** The page must still have the same segments, with nothing but these texts changed. */
  private void dropDamaging() {
    if (puts.isEmpty() || isSound(puts.values())) {
      return;
    }
    for (Put put : new ArrayList<>(puts.values())) {
      if (!isSound(List.of(put))) {
        drop(put);
      }
    }
    if (!isSound(puts.values())) {
      new ArrayList<>(puts.values()).forEach(this::drop);
    }
  }

  private void drop(Put put) {
    puts.remove(put.segment().target().range().start());
    states.drop(put.segment().id());
    changedCodes(put.from(), "it would damage the page around it");
  }

  private boolean isSound(Iterable<Put> some) {
    Map<SegmentId, String> expected = new LinkedHashMap<>();
    page.segments().forEach(segment -> expected.put(segment.id(), segment.target().text()));
    some.forEach(put -> expected.put(put.segment().id(), put.text()));
    SourceFile file = new SourceFile(page.file().location(), page.path(), text(some));
    List<Segment> after = BilingualParser.parse(file, finding -> {}).segments();
    if (after.size() != page.segments().size()) {
      return false;
    }
    for (int i = 0; i < after.size(); i++) {
      Segment old = page.segments().get(i);
      boolean same =
          after.get(i).id().equals(old.id())
              && after.get(i).source().text().equals(old.source().text())
              && after.get(i).target().text().equals(expected.get(old.id()));
      if (!same) {
        return false;
      }
    }
    return true;
  }

  private String text(Iterable<Put> some) {
    String text = page.file().text();
    StringBuilder out = new StringBuilder(text.length());
    int at = 0;
    for (Put put : some) {
      out.append(text, at, put.segment().target().range().start()).append(put.text());
      at = put.segment().target().range().end();
    }
    return out.append(text, at, text.length()).toString();
  }

  private void changedCodes(ReturnedSegment returned, String how) {
    report(
        ExchangeRules.CHANGED_CODES,
        returned,
        "the translation of " + returned.id() + " is left alone: " + how,
        "give it the links, code and marks of the source, no more and no fewer");
  }

  private void report(Rule rule, ReturnedSegment returned, String message, String remedy) {
    sink.report(Diagnostic.of(rule, returned.place(), message).withRemedy(remedy));
  }

  /** Whether nothing changes. */
  boolean isEmpty() {
    return puts.isEmpty() && states.changed().isEmpty();
  }

  /** How many translations change. */
  int segments() {
    return puts.size();
  }

  /** How many states change. */
  int states() {
    return states.changed().size();
  }

  /** The page with the new translations. */
  String text() {
    return text(puts.values());
  }

  /** What is known of the page's segments from now on. */
  PageStates statesAfter() {
    return states.after(page.segments());
  }

  /** What changes, in lines. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    FileEdits edits = new FileEdits(page.file().text());
    for (Put put : puts.values()) {
      Fix fix = put.fix();
      String place = page.file().lines().positionOf(fix.range().start()).toString();
      lines.add(page.file().location() + ":" + place + ": " + fix.description());
      edits.changes(fix).forEach(line -> lines.add("    " + line));
    }
    states
        .changed()
        .forEach(
            status ->
                lines.add(
                    page.file().location() + ": " + status.id() + " is now " + status.state()));
    return lines;
  }
}
