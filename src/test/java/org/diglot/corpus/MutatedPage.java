package org.diglot.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.diglot.model.Block;
import org.diglot.model.BlockKind;
import org.diglot.model.PageText;
import org.diglot.model.Section;
import org.diglot.model.Sentence;
import org.diglot.model.TextRange;

/** A page changed on purpose, so that it is known which sentence became which. */
final class MutatedPage {

  /** What was done. */
  enum Mutation {
    SPLIT,
    MERGE,
    REWORD,
    DELETE,
    INSERT,
    DUPLICATE,
    SWAP,
    MOVE_SECTION
  }

  /** A sentence of the changed page: from which ones it came, and what was done to it. */
  private record Line(String text, TreeSet<Integer> origins, Optional<Mutation> mutation) {}

  private record Part(Block block, List<Line> lines) {}

  private record Chapter(Section section, List<Part> parts) {}

  /**
   * A change that was made.
   *
   * @param from ordinals on the page before
   * @param to ordinals on the page after
   */
  record Case(Mutation mutation, List<Integer> from, List<Integer> to) {}

  private final Random random;
  private final List<String> foreign;
  private final PageText before;
  private final List<Chapter> chapters = new ArrayList<>();
  private final Map<String, Long> repeats;

  /**
   * @param foreign sentences of other pages
   */
  MutatedPage(PageText before, List<String> foreign, long seed) {
    this.before = before;
    this.foreign = foreign;
    random = new Random(seed);
    repeats =
        before.sentences().stream()
            .collect(Collectors.groupingBy(Sentence::text, Collectors.counting()));
    before.sections().forEach(s -> chapters.add(new Chapter(s, new ArrayList<>())));
    for (Block block : before.blocks()) {
      chapters.get(block.section()).parts().add(new Part(block, new ArrayList<>()));
    }
    Map<Integer, Part> parts = new HashMap<>();
    chapters.forEach(c -> c.parts().forEach(p -> parts.put(p.block().index(), p)));
    for (Sentence s : before.sentences()) {
      TreeSet<Integer> origins = new TreeSet<>(List.of(s.index()));
      parts.get(s.block()).lines().add(new Line(s.text(), origins, Optional.empty()));
    }
  }

  /** Changes about this share of the sentences, sometimes several beside each other. */
  MutatedPage mutate(double share) {
    for (Chapter chapter : chapters) {
      for (int p = 0; p < chapter.parts().size(); p++) {
        Part part = chapter.parts().get(p);
        for (int l = 0; l < part.lines().size(); l++) {
          if (random.nextDouble() < share) {
            l += mutate(chapter, part, l);
          }
        }
      }
    }
    swap();
    moveSection();
    return this;
  }

  /** Returns how many sentences to skip. */
  private int mutate(Chapter chapter, Part part, int at) {
    Line line = part.lines().get(at);
    Mutation mutation = Mutation.values()[random.nextInt(Mutation.DUPLICATE.ordinal() + 1)];
    return switch (mutation) {
      case SPLIT -> split(part, at);
      case MERGE -> merge(part, at);
      case REWORD -> reword(part, at);
      case DELETE -> {
        if (repeats.getOrDefault(line.text(), 0L) > 1) {
          yield 0;
        }
        part.lines().remove(at);
        yield -1;
      }
      case INSERT -> {
        part.lines().add(at, added(foreign.get(random.nextInt(foreign.size())), mutation));
        yield 1;
      }
      default -> {
        Part there = chapter.parts().get(random.nextInt(chapter.parts().size()));
        if (there != part && there.block().kind() == BlockKind.PARAGRAPH) {
          there.lines().add(added(line.text(), Mutation.DUPLICATE));
        }
        yield 0;
      }
    };
  }

  private static Line added(String text, Mutation mutation) {
    return new Line(text, new TreeSet<>(), Optional.of(mutation));
  }

  private int split(Part part, int at) {
    Line line = part.lines().get(at);
    List<String> seams = List.of(", and ", "; ", ", but ", " and ", ", ", " or ");
    for (String seam : seams) {
      int cut = line.text().indexOf(seam);
      if (cut > 0 && line.mutation().isEmpty()) {
        String first = line.text().substring(0, cut);
        String second = line.text().substring(cut + seam.length());
        if (words(first) >= 3 && words(second) >= 3 && isOutsideOfLinks(first)) {
          String start = random.nextInt(3) == 0 ? "It also " + second : capital(second);
          part.lines().set(at, new Line(first + ".", line.origins(), Optional.of(Mutation.SPLIT)));
          part.lines().add(at + 1, new Line(start, line.origins(), Optional.of(Mutation.SPLIT)));
          return 1;
        }
      }
    }
    return 0;
  }

  private static boolean isOutsideOfLinks(String text) {
    return text.lastIndexOf('[') <= text.lastIndexOf(')');
  }

  private int merge(Part part, int at) {
    if (at + 1 >= part.lines().size()) {
      return 0;
    }
    Line first = part.lines().get(at);
    Line second = part.lines().get(at + 1);
    boolean plain = first.mutation().isEmpty() && second.mutation().isEmpty();
    if (!plain || words(first.text()) < 3 || words(second.text()) < 3) {
      return 0;
    }
    TreeSet<Integer> origins = new TreeSet<>(first.origins());
    origins.addAll(second.origins());
    String text =
        first.text().replaceAll("[.:]\\s*$", "")
            + (random.nextBoolean() ? ", and " : "; ")
            + small(second.text());
    part.lines().set(at, new Line(text, origins, Optional.of(Mutation.MERGE)));
    part.lines().remove(at + 1);
    return 0;
  }

  private int reword(Part part, int at) {
    Line line = part.lines().get(at);
    String[] words = line.text().split(" ");
    if (line.mutation().isPresent() || words.length < 6) {
      return 0;
    }
    for (int n = 1 + random.nextInt(2); n > 0; n--) {
      String[] others = foreign.get(random.nextInt(foreign.size())).split(" ");
      words[random.nextInt(words.length)] = others[random.nextInt(others.length)];
    }
    String text = String.join(" ", words);
    part.lines().set(at, new Line(text, line.origins(), Optional.of(Mutation.REWORD)));
    return 0;
  }

  private void swap() {
    for (Chapter chapter : chapters) {
      int p = chapter.parts().size() < 4 ? 0 : 1 + random.nextInt(chapter.parts().size() - 2);
      if (p > 0 && random.nextInt(4) == 0 && canSwap(chapter, p) && canSwap(chapter, p + 1)) {
        mark(chapter.parts().get(p), Mutation.SWAP);
        mark(chapter.parts().get(p + 1), Mutation.SWAP);
        Collections.swap(chapter.parts(), p, p + 1);
      }
    }
  }

  private static boolean canSwap(Chapter chapter, int p) {
    Part part = chapter.parts().get(p);
    return part.block().kind() == BlockKind.PARAGRAPH
        && part.lines().stream().allMatch(l -> words(l.text()) > 4);
  }

  private void moveSection() {
    if (chapters.size() >= 4) {
      int from = 1 + random.nextInt(chapters.size() - 1);
      Chapter moved = chapters.remove(from);
      int to = 1 + random.nextInt(chapters.size() - 1);
      if (to != from) {
        moved.parts().forEach(part -> mark(part, Mutation.MOVE_SECTION));
      }
      chapters.add(to, moved);
    }
  }

  private static void mark(Part part, Mutation mutation) {
    part.lines()
        .replaceAll(
            l ->
                l.mutation().isPresent()
                    ? l
                    : new Line(l.text(), l.origins(), Optional.of(mutation)));
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  private static String small(String text) {
    return Character.toLowerCase(text.charAt(0)) + text.substring(1);
  }

  private static int words(String text) {
    return text.split("\\s+").length;
  }

  private List<Line> lines() {
    return chapters.stream()
        .flatMap(c -> c.parts().stream())
        .flatMap(p -> p.lines().stream())
        .toList();
  }

  /** The page as it is now. */
  PageText after() {
    List<Section> sections = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    for (Chapter c : chapters) {
      Section s = c.section();
      sections.add(new Section(sections.size(), s.level(), s.anchor(), s.heading(), 0));
      for (Part part : c.parts()) {
        Block b = part.block();
        blocks.add(
            new Block(
                blocks.size(),
                b.kind(),
                sections.size() - 1,
                b.depth(),
                OptionalInt.empty(),
                b.row(),
                b.column()));
        for (Line line : part.lines()) {
          sentences.add(
              new Sentence(
                  sentences.size(),
                  blocks.size() - 1,
                  line.text(),
                  new TextRange(0, 0),
                  Optional.empty()));
        }
      }
    }
    return new PageText(before.file(), sections, blocks, sentences, List.of());
  }

  /** Every link between the page before and the page as it is now, with what was done to it. */
  List<Case> cases() {
    Map<TreeSet<Integer>, List<Integer>> tos = new HashMap<>();
    Map<TreeSet<Integer>, Mutation> mutations = new HashMap<>();
    List<Line> lines = lines();
    List<Case> cases = new ArrayList<>();
    for (int j = 0; j < lines.size(); j++) {
      TreeSet<Integer> origins = lines.get(j).origins();
      if (!origins.isEmpty()) {
        tos.computeIfAbsent(origins, k -> new ArrayList<>()).add(j);
        lines.get(j).mutation().ifPresent(m -> mutations.put(origins, m));
      }
    }
    tos.forEach(
        (origins, found) ->
            cases.add(
                new Case(
                    mutations.getOrDefault(origins, Mutation.INSERT),
                    List.copyOf(origins),
                    found)));
    return cases;
  }
}
