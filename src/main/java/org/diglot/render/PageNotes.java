package org.diglot.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diglot.model.TextRange;

/**
 * What Diglot writes into a page's content beside what its author wrote: how the page stands to its
 * source, and where. All words are ready, in the language of the edition.
 *
 * <p>A <em>place</em> is the offset in the page's file at which a segment, or a sentence of a page
 * in one language, starts.
 *
 * @param sentences the sentences of a page in one language, so that links can lead to them; empty
 *     for bilingual pages, whose segments tell
 * @param summary the line under the title
 * @param marks marks on sentences, by place
 * @param notes notes between blocks, in page order
 * @param aliases other names of headings, which they have in other editions
 */
public record PageNotes(
    List<Sentence> sentences,
    Optional<Summary> summary,
    Map<Integer, Mark> marks,
    List<Note> notes,
    List<Alias> aliases) {

  /** Nothing to say. */
  public static final PageNotes NONE =
      new PageNotes(List.of(), Optional.empty(), Map.of(), List.of(), List.of());

  public PageNotes {
    sentences = List.copyOf(sentences);
    marks = Map.copyOf(marks);
    notes = List.copyOf(notes);
    aliases = List.copyOf(aliases);
  }

  /**
   * A sentence of a page in one language.
   *
   * @param range where it stands in the file
   * @param key its public name, repeats not yet numbered
   */
  public record Sentence(TextRange range, String key) {}

  /**
   * How much of the page holds.
   *
   * @param text such as {@code 12 of 14 policy points current}
   * @param url relative URL of the page that says what differs, or empty
   * @param states what is not current
   */
  public record Summary(String text, String url, List<State> states) {

    public Summary {
      states = List.copyOf(states);
    }
  }

  /**
   * A number of points in one state.
   *
   * @param kind as in {@link Mark}, or {@code omitted}, {@code not-yet}, {@code exempt}
   * @param text such as {@code 2 changed}
   */
  public record State(String kind, String text) {}

  /**
   * A mark on a sentence.
   *
   * @param kind {@code changed}, {@code untranslated} or {@code withdrawn}
   * @param text what it means, for the tooltip and for readers who do not see it
   */
  public record Mark(String kind, String text) {}

  /**
   * A note between blocks.
   *
   * @param kind {@code elsewhere} or {@code withdrawn}
   * @param after the place it stands behind; -1 for the start of the page
   * @param isSection whether it is about a section, so that it cannot stand inside a list or a box
   * @param titles names of what it is about, such as the headings of missing sections
   * @param text its words
   */
  public record Note(
      String kind, int after, boolean isSection, List<Words> titles, List<Words> text) {

    public Note {
      titles = List.copyOf(titles);
      text = List.copyOf(text);
    }
  }

  /**
   * A piece of a note.
   *
   * @param text its text
   * @param url relative URL it links to, or empty
   * @param lang its language tag where it is not the edition's, or empty
   * @param direction its direction where {@code lang} is given, else empty
   */
  public record Words(String text, String url, String lang, String direction) {

    /** Words in the edition's language that lead nowhere. */
    public static Words plain(String text) {
      return new Words(text, "", "", "");
    }
  }

  /**
   * Another name of a heading.
   *
   * @param id the name that links from other editions use
   * @param place the heading's first sentence
   */
  public record Alias(String id, int place) {}
}
