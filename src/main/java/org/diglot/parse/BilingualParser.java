package org.diglot.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.diagnostic.Location;
import org.diglot.diagnostic.Rule;
import org.diglot.model.BilingualDocument;
import org.diglot.model.DocumentPart;
import org.diglot.model.FrontMatter;
import org.diglot.model.HeadingAnchor;
import org.diglot.model.Segment;
import org.diglot.model.SegmentId;
import org.diglot.model.SegmentText;
import org.diglot.model.Skeleton;
import org.diglot.model.SourceFile;
import org.diglot.model.TextRange;

/**
 * Takes pages apart. Never fails: what is damaged is reported at its character, and everything that
 * can be told apart beside it is.
 */
public final class BilingualParser {

  private final SourceFile file;
  private final Set<SegmentId> awaited;
  private final DiagnosticSink sink;
  private final FrontMatter frontMatter;
  private final QuoteRepair repair;

  private BilingualParser(SourceFile file, Set<SegmentId> awaited, DiagnosticSink sink) {
    this.file = file;
    this.awaited = awaited;
    this.sink = sink;
    this.frontMatter = FrontMatterReader.read(file, sink);
    this.repair = QuoteRepair.of(file.text(), bodyStart());
  }

  /** Parses a page of a locale: target texts with their sources. */
  public static BilingualDocument parse(SourceFile file, DiagnosticSink sink) {
    return parse(file, Set.of(), sink);
  }

  /**
   * Parses a page of a locale that is not translated to the end.
   *
   * @param awaited segments that are known to have no translation yet
   */
  public static BilingualDocument parse(
      SourceFile file, Set<SegmentId> awaited, DiagnosticSink sink) {
    return new BilingualParser(file, awaited, sink).parse();
  }

  /** Parses a page in one language, in which nothing is a segment. */
  public static BilingualDocument parseMonolingual(SourceFile file, DiagnosticSink sink) {
    FrontMatter frontMatter = FrontMatterReader.read(file, sink);
    TextRange all = new TextRange(0, file.text().length());
    return new BilingualDocument(
        file, frontMatter, List.of(new Skeleton(all, file.text())), List.of());
  }

  private int bodyStart() {
    return frontMatter.isPresent() ? frontMatter.range().end() : file.contentStart();
  }

  private BilingualDocument parse() {
    String text = repair.text();
    for (int piece : repair.pieces()) {
      report(
          ParseRules.DAMAGED_QUOTES,
          new TextRange(piece, piece + QuoteRepair.REFERENCE.length()),
          "quotation marks of the markup were turned into &quot; from here on; they are read as \"",
          "restore the quotation marks up to the next real one");
    }
    BodyScanner scan = new BodyScanner(text, bodyStart()).scan();
    List<SegmentFinder.Found> found =
        new SegmentFinder(
                text,
                scan.tags(),
                (rule, range, message, remedy) -> report(rule, toFile(range), message, remedy))
            .find();
    List<DocumentPart> parts = parts(text, found);
    List<HeadingAnchor> anchors =
        scan.anchors().stream()
            .map(anchor -> new HeadingAnchor(anchor.name(), toFile(anchor.range())))
            .toList();
    BilingualDocument document = new BilingualDocument(file, frontMatter, parts, anchors);
    checkIds(found);
    checkTexts(document.segments());
    return document;
  }

  private List<DocumentPart> parts(String text, List<SegmentFinder.Found> found) {
    List<DocumentPart> parts = new ArrayList<>(found.size() * 2 + 1);
    int end = 0;
    for (SegmentFinder.Found segment : found) {
      addSkeleton(parts, text, end, segment.range().start());
      parts.add(
          new Segment(
              new SegmentId(segment.id()),
              toFile(segment.range()),
              half(text, segment.target()),
              half(text, segment.source())));
      end = segment.range().end();
    }
    addSkeleton(parts, text, end, text.length());
    return parts;
  }

  private void addSkeleton(List<DocumentPart> parts, String text, int start, int end) {
    if (start < end) {
      parts.add(new Skeleton(toFile(new TextRange(start, end)), text.substring(start, end)));
    }
  }

  private SegmentText half(String text, TextRange range) {
    return new SegmentText(toFile(range), range.of(text));
  }

  private TextRange toFile(TextRange range) {
    return new TextRange(repair.toFile(range.start()), repair.toFile(range.end()));
  }

  /** Ids are well-formed, ascend, occur once and share a prefix; hand edits break that. */
  private void checkIds(List<SegmentFinder.Found> found) {
    Map<String, SegmentFinder.Found> seen = new HashMap<>();
    String prefix = found.isEmpty() ? "" : new SegmentId(found.get(0).id()).prefix();
    int last = 0;
    for (SegmentFinder.Found segment : found) {
      SegmentId id = new SegmentId(segment.id());
      SegmentFinder.Found first = seen.putIfAbsent(segment.id(), segment);
      if (!id.isWellFormed()) {
        reportId(
            segment,
            ParseRules.MALFORMED_SEGMENT_ID,
            "\"" + id + "\" is not a segment id",
            "write five hexadecimal digits, a dash and a number from 101, as in 1f3a9-104");
      } else if (first != null) {
        reportRepeat(segment, first);
      } else if (!id.prefix().equals(prefix)) {
        reportId(
            segment,
            ParseRules.FOREIGN_SEGMENT_PREFIX,
            id + " has another prefix than the page's " + prefix,
            "a segment pasted from another page needs an id of this one");
      } else if (!id.isParagraph()) {
        int number = id.number().orElse(0);
        if (number < last) {
          reportId(
              segment,
              ParseRules.SEGMENT_OUT_OF_ORDER,
              id + " stands behind a higher number",
              "put the segments in the source's order");
        }
        last = Math.max(last, number);
      }
    }
  }

  private void reportId(SegmentFinder.Found segment, Rule rule, String message, String remedy) {
    report(rule, toFile(idRange(segment)), message, remedy);
  }

  private static TextRange idRange(SegmentFinder.Found segment) {
    return new TextRange(segment.idStart(), segment.idStart() + segment.id().length());
  }

  private void reportRepeat(SegmentFinder.Found segment, SegmentFinder.Found first) {
    Location place = Location.of(file, toFile(idRange(segment)));
    sink.report(
        Diagnostic.of(
                ParseRules.REPEATED_SEGMENT_ID, place, "the id " + segment.id() + " occurs again")
            .withRelated("first used here", Location.of(file, toFile(idRange(first))))
            .withRemedy("give one of the segments an id of its own"));
  }

  private void checkTexts(List<Segment> segments) {
    for (Segment segment : segments) {
      boolean hasTarget = segment.target().range().start() > segment.range().start();
      boolean hasSource = segment.source().range().start() < segment.range().end();
      boolean isEmpty = hasTarget && hasSource && segment.target().text().isBlank();
      if (isEmpty && !awaited.contains(segment.id())) {
        report(
            ParseRules.EMPTY_TARGET_HALF,
            segment.range(),
            "the target half of " + segment.id() + " is empty",
            "translate it");
      } else if (!isEmpty && hasTarget && hasSource && segment.source().text().isBlank()) {
        report(
            ParseRules.EMPTY_SOURCE_HALF,
            segment.range(),
            "the source half of " + segment.id() + " is empty",
            "restore the source text");
      }
      checkBlocks(segment);
    }
  }

  private void checkBlocks(Segment segment) {
    for (SegmentText half : List.of(segment.target(), segment.source())) {
      int blank = blankLine(half.text());
      if (blank >= 0) {
        report(
            ParseRules.SEGMENT_ACROSS_BLOCKS,
            half.range(),
            "the segment " + segment.id() + " runs over a blank line",
            "make one segment of each paragraph");
        return;
      }
    }
  }

  private static int blankLine(String text) {
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      int next = i + 1;
      while (next < text.length() && " \t\r".indexOf(text.charAt(next)) >= 0) {
        next++;
      }
      if (next < text.length() && text.charAt(next) == '\n') {
        return i;
      }
    }
    return -1;
  }

  private void report(Rule rule, TextRange range, String message, String remedy) {
    sink.report(Diagnostic.of(rule, Location.of(file, range), message).withRemedy(remedy));
  }
}
