package org.diglot.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.diglot.model.TextRange;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;

/** Builds the tree of one YAML document from the engine's events, within limits. */
final class YamlTreeBuilder {

  private static final int MAX_DEPTH = 32;
  private static final int MAX_COLLECTION_ALIASES = 10;
  private static final String CORE_TAG = "tag:yaml.org,2002:";
  private static final Set<String> CORE_TYPES =
      Set.of("str", "int", "float", "bool", "null", "seq", "map");

  private final Iterator<Event> events;
  private final Function<Event, TextRange> ranges;
  private final Map<String, YamlNode> anchors = new HashMap<>();
  private int collectionAliases;

  YamlTreeBuilder(Iterator<Event> events, Function<Event, TextRange> ranges) {
    this.events = events;
    this.ranges = ranges;
  }

  /** Carries a problem out of the recursion; never leaves {@link YamlReader}. */
  static final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient YamlResult.Unreadable problem;

    Refused(String message, String remedy, TextRange place) {
      super(message, null, false, false);
      this.problem = new YamlResult.Unreadable(message, remedy, place);
    }

    YamlResult.Unreadable problem() {
      return problem;
    }
  }

  /** The root of the only document. */
  Optional<YamlNode> build() {
    Optional<YamlNode> root = Optional.empty();
    boolean seen = false;
    while (events.hasNext()) {
      Event event = events.next();
      if (event.getEventId() == Event.ID.DocumentStart) {
        if (seen) {
          throw new Refused(
              "a second YAML document starts here", "keep one document", ranges.apply(event));
        }
        seen = true;
        root = Optional.of(node(events.next(), 1)).filter(n -> !isMissing(n));
      }
    }
    return root;
  }

  private static boolean isMissing(YamlNode node) {
    return node instanceof YamlNode.Scalar scalar && scalar.isMissing();
  }

  private YamlNode node(Event event, int depth) {
    TextRange range = ranges.apply(event);
    if (depth > MAX_DEPTH && event instanceof CollectionStartEvent) {
      throw new Refused(
          "the YAML is nested deeper than " + MAX_DEPTH + " levels", "nest less", range);
    }
    if (event instanceof AliasEvent alias) {
      return aliased(alias, range);
    }
    YamlNode node = unaliased(event, range, depth);
    if (event instanceof NodeEvent anchored) {
      anchored.getAnchor().map(Anchor::getValue).ifPresent(name -> anchors.put(name, node));
    }
    return node;
  }

  private YamlNode unaliased(Event event, TextRange range, int depth) {
    if (event instanceof ScalarEvent scalar) {
      checkTag(scalar.getTag(), range);
      return new YamlNode.Scalar(scalar.getValue(), scalar.isPlain(), range);
    }
    if (event instanceof SequenceStartEvent sequence) {
      checkTag(sequence.getTag(), range);
      return sequence(range, depth);
    }
    if (event instanceof MappingStartEvent mapping) {
      checkTag(mapping.getTag(), range);
      return mapping(range, depth);
    }
    throw new Refused("unexpected " + event.getEventId(), "correct the YAML", range);
  }

  private YamlNode aliased(AliasEvent event, TextRange range) {
    String name = event.getAlias().getValue();
    YamlNode node = anchors.get(name);
    if (node == null) {
      throw new Refused("no anchor &" + name + " before this alias", "write the value", range);
    }
    if (!(node instanceof YamlNode.Scalar) && ++collectionAliases > MAX_COLLECTION_ALIASES) {
      throw new Refused(
          "more than " + MAX_COLLECTION_ALIASES + " aliases of lists or mappings",
          "write the values",
          range);
    }
    return node;
  }

  private YamlNode sequence(TextRange start, int depth) {
    List<YamlNode> items = new ArrayList<>();
    Event event = events.next();
    while (event.getEventId() != Event.ID.SequenceEnd) {
      items.add(node(event, depth + 1));
      event = events.next();
    }
    return new YamlNode.Sequence(items, spanning(start, event));
  }

  private YamlNode mapping(TextRange start, int depth) {
    List<YamlNode.Entry> entries = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    Event event = events.next();
    while (event.getEventId() != Event.ID.MappingEnd) {
      YamlNode.Scalar key = key(event, keys, depth);
      entries.add(new YamlNode.Entry(key, node(events.next(), depth + 1)));
      event = events.next();
    }
    return new YamlNode.Mapping(entries, spanning(start, event));
  }

  private YamlNode.Scalar key(Event event, Set<String> keys, int depth) {
    TextRange place = ranges.apply(event);
    if (!(node(event, depth + 1) instanceof YamlNode.Scalar key)) {
      throw new Refused("a key is not a plain text", "write a text as key", place);
    }
    if (!keys.add(key.text())) {
      throw new Refused("the key \"" + key.text() + "\" occurs twice", "remove one of them", place);
    }
    return new YamlNode.Scalar(key.text(), key.plain(), place);
  }

  private TextRange spanning(TextRange start, Event end) {
    return new TextRange(start.start(), Math.max(start.end(), ranges.apply(end).start()));
  }

  private static void checkTag(Optional<String> tag, TextRange place) {
    if (tag.isEmpty() || tag.get().equals("!")) {
      return;
    }
    boolean core =
        tag.get().startsWith(CORE_TAG)
            && CORE_TYPES.contains(tag.get().substring(CORE_TAG.length()));
    if (!core) {
      throw new Refused("the type tag " + tag.get() + " is not allowed", "remove the tag", place);
    }
  }
}
