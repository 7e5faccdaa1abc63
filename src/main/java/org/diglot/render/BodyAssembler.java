package org.diglot.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.diglot.model.LanguageTag;
import org.diglot.model.Segment;
import org.diglot.text.Languages;
import org.diglot.text.SegmentKey;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Joins the two sides of a page: each segment of the page becomes an element that holds its own
 * text and, beside it, what the other side's page has for the same segment. Both sides were read as
 * Markdown on their own, so neither can disturb the other.
 */
final class BodyAssembler {

  /** A segment's place: its two sentinels. */
  private record Place(Comment start, Comment end) {}

  private static final Set<String> INTERACTIVE = Set.of("a", "button", "summary", "label");

  private final PageState state;
  private final PageView.LanguageView source;
  private final Map<Integer, String> givenKeys = new HashMap<>();
  private final Map<String, Integer> keyUses = new HashMap<>();
  private final List<String> ids = new ArrayList<>();
  private final NavigableMap<Integer, Element> ownUnits = new TreeMap<>();
  private int units;

  /**
   * @param source language of the other side, for {@code lang} and {@code dir}
   * @param sentences names of sentences that are no segments
   */
  BodyAssembler(PageState state, PageView.LanguageView source, List<PageNotes.Sentence> sentences) {
    this.state = state;
    this.source = source;
    sentences.forEach(sentence -> givenKeys.put(sentence.range().start(), sentence.key()));
  }

  /** The sentences of the page's own file by where they start in it. */
  NavigableMap<Integer, Element> ownUnits() {
    return ownUnits;
  }

  /** Number of sentence pairs put together. */
  int units() {
    return units;
  }

  /** Gives every segment of a page in one language its anchor. */
  void anchor(Element body) {
    places(body).forEach((number, place) -> wrap(number, place, List.of(), false));
  }

  /**
   * Gives every segment of {@code body} its anchor and its text on the other side.
   *
   * @param language tag of the body's own language
   */
  void join(Element body, Element other, LanguageTag language) {
    Map<Integer, List<Node>> otherTexts = new HashMap<>();
    places(other).forEach((number, place) -> otherTexts.put(number, texts(place)));
    places(body)
        .forEach(
            (number, place) ->
                wrap(number, place, otherTexts.getOrDefault(number, List.of()), true));
    LooseUnits.wrap(body);
    if (Languages.writesWithoutSpaces(language)) {
      body.select(".u + .u").forEach(BodyAssembler::moveSpaceIntoSource);
    }
  }

  /**
   * The build keeps the space that stood between two source sentences; a language that writes
   * without spaces would show it as a gap. It is kept where the source is read.
   */
  private static void moveSpaceIntoSource(Element unit) {
    Element before = unit.previousElementSibling();
    if (before != null
        && unit.previousSibling() instanceof TextNode space
        && space.isBlank()
        && space.previousSibling() == before) {
      before.select("> .s").forEach(source -> source.appendText(" "));
      space.remove();
    }
  }

  /** The segments of a page by number. Sentinels without a partner are dropped. */
  private static Map<Integer, Place> places(Element body) {
    Map<Integer, Comment> starts = new TreeMap<>();
    Map<Integer, Place> places = new TreeMap<>();
    for (Comment comment : comments(body)) {
      OptionalInt start = Sentinel.startNumber(comment);
      OptionalInt end = Sentinel.endNumber(comment);
      if (start.isPresent()) {
        starts.put(start.getAsInt(), comment);
      } else if (end.isPresent() && starts.containsKey(end.getAsInt())) {
        places.put(end.getAsInt(), new Place(starts.remove(end.getAsInt()), comment));
      }
    }
    return places;
  }

  private static List<Comment> comments(Element element) {
    return element.nodeStream(Comment.class).toList();
  }

  private void wrap(int number, Place place, List<Node> otherText, boolean bilingual) {
    Place level = levelled(place);
    Comment start = level.start();
    Comment end = level.end();
    List<Node> own = between(level);
    boolean hasText = own.stream().anyMatch(BodyAssembler::hasContent);
    boolean isInline = own.stream().noneMatch(BodyAssembler::holdsBlock);
    if (start.parent() == end.parent() && isInline && (hasText || !otherText.isEmpty())) {
      place(number, start, own, otherText, bilingual);
    }
    start.remove();
    end.remove();
  }

  private void place(
      int number, Comment start, List<Node> own, List<Node> otherText, boolean bilingual) {
    Segment segment = state.segment(number);
    Element unit = new Element("span").addClass("u");
    unit.attr("id", id(number));
    if (!segment.id().text().isEmpty()) {
      unit.attr("data-seg", segment.id().ordinal());
    }
    start.before(unit);
    if (state.isOwn(number)) {
      ownUnits.put(segment.range().start(), unit);
    }
    if (!bilingual) {
      own.forEach(unit::appendChild);
      return;
    }
    units++;
    Element target = unit.appendElement("span").addClass("t");
    own.forEach(target::appendChild);
    if (otherText.stream().noneMatch(BodyAssembler::hasContent)) {
      return;
    }
    if (own.stream().noneMatch(BodyAssembler::hasContent)) {
      // Nothing to read in the target language: show the source and say what language it is.
      unit.addClass("untranslated");
      target.attr("lang", source.tag()).attr("dir", source.direction());
      fill(target, otherText);
    }
    Element twin = unit.appendElement("span").addClass("s");
    twin.attr("lang", source.tag()).attr("dir", source.direction()).attr("translate", "no");
    fill(twin, otherText);
  }

  /** Puts copies of the other side's nodes in; no sentinels, no ids twice, no link in a link. */
  private static void fill(Element element, List<Node> nodes) {
    boolean inLink = element.closest("a") != null;
    nodes.forEach(node -> element.appendChild(node.clone()));
    comments(element).forEach(Node::remove);
    element.select("[id]").removeAttr("id");
    if (inLink) {
      element.select("a").forEach(link -> link.unwrap());
    }
  }

  /** Repeats are numbered over all segments, also those that are not shown. */
  private String id(int number) {
    while (ids.size() <= number) {
      String key = key(ids.size());
      int use = keyUses.merge(key, 1, Integer::sum);
      ids.add(use == 1 ? key : key + "-" + use);
    }
    return ids.get(number);
  }

  private String key(int number) {
    Segment segment = state.segment(number);
    @Nullable String given = state.isOwn(number) ? givenKeys.get(segment.range().start()) : null;
    if (given != null) {
      return given;
    }
    String text =
        segment.source().text().isBlank() ? segment.target().text() : segment.source().text();
    return SegmentKey.of(text);
  }

  /** Moves sentinels out of elements they stand at the edge of, until both are on one level. */
  private static Place levelled(Place place) {
    Comment start = place.start();
    Comment end = place.end();
    while (start.parent() != end.parent()) {
      Optional<Element> left = elementToLeave(start, end, true);
      Optional<Element> right = elementToLeave(end, start, false);
      if (left.isPresent()) {
        left.get().before(start);
      } else if (right.isPresent()) {
        right.get().after(end);
      } else {
        break;
      }
    }
    return new Place(start, end);
  }

  /** The inline element at whose edge a sentinel stands, unless the other one is inside too. */
  private static Optional<Element> elementToLeave(Comment comment, Comment other, boolean forward) {
    @Nullable Element parent = comment.parent();
    if (parent == null
        || parent.isBlock()
        || parent.parent() == null
        || isAncestor(parent, other)) {
      return Optional.empty();
    }
    Node beside = forward ? comment.previousSibling() : comment.nextSibling();
    while (beside instanceof Comment) {
      beside = forward ? beside.previousSibling() : beside.nextSibling();
    }
    return beside == null ? Optional.of(parent) : Optional.empty();
  }

  private static boolean isAncestor(Element element, Node node) {
    for (Node n = node.parent(); n != null; n = n.parent()) {
      if (n == element) {
        return true;
      }
    }
    return false;
  }

  private static List<Node> texts(Place place) {
    return between(levelled(place)).stream().filter(node -> !(node instanceof Comment)).toList();
  }

  /** What stands between two sentinels on one level; nothing where they are on two. */
  private static List<Node> between(Place place) {
    List<Node> nodes = new ArrayList<>();
    if (place.start().parent() == place.end().parent()) {
      Node node = place.start().nextSibling();
      while (node != null && node != place.end()) {
        nodes.add(node);
        node = node.nextSibling();
      }
    }
    return nodes;
  }

  private static boolean hasContent(Node node) {
    return node instanceof TextNode text
        ? !text.isBlank()
        : node instanceof Element element
            && (element.hasText() || !element.select("img").isEmpty());
  }

  private static boolean holdsBlock(Node node) {
    return node instanceof Element element
        && element.getAllElements().stream().anyMatch(BodyAssembler::isBlockElement);
  }

  private static boolean isBlockElement(Element element) {
    return element.isBlock()
        && !INTERACTIVE.contains(element.normalName())
        && !element.normalName().equals("img");
  }
}
