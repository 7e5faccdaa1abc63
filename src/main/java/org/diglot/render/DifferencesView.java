package org.diglot.render;

import java.util.List;

/**
 * Everything that the template of a differences page can show: one page in two languages, sentence
 * by sentence. Its field names are what templates write, so they are a public interface.
 *
 * @param site what is the same on every page of the site
 * @param language the language the page speaks
 * @param root relative URL of the site's top folder, ending in {@code /}
 * @param title the page's title as plain text
 * @param description empty: these pages describe themselves
 * @param languages the same comparison from the other side
 * @param page the page compared
 * @param coverage the edition's coverage page
 * @param first the language of the first column
 * @param second the language of the second column
 * @param differing number of rows that differ
 * @param groups the rows in page order
 * @param elements what is not a sentence and differs
 * @param others comparisons with other languages
 */
public record DifferencesView(
    PageView.SiteView site,
    PageView.LanguageView language,
    String root,
    String title,
    String description,
    List<PageView.LanguageLink> languages,
    PageView.PageLink page,
    PageView.PageLink coverage,
    PageView.LanguageView first,
    PageView.LanguageView second,
    int differing,
    List<Group> groups,
    List<ElementRow> elements,
    List<OtherPair> others) {

  public DifferencesView {
    languages = List.copyOf(languages);
    groups = List.copyOf(groups);
    elements = List.copyOf(elements);
    others = List.copyOf(others);
  }

  /**
   * Neighbouring rows that all differ, or that are all the same.
   *
   * @param same whether they are the same
   * @param count how many there are
   * @param rows the rows; empty where same ones are left out
   */
  public record Group(boolean same, int count, List<Row> rows) {

    public Group {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A sentence in two languages; several where one language splits what the other joins.
   *
   * @param marks what differs
   * @param first in the first language; empty where it is missing
   * @param second in the second language; empty where it is missing
   * @param source how the source of one became the source of the other; empty where it did not
   * @param sourceLanguage the language of {@code source}
   */
  public record Row(
      List<Mark> marks,
      List<Text> first,
      List<Text> second,
      List<Run> source,
      PageView.LanguageView sourceLanguage) {

    public Row {
      marks = List.copyOf(marks);
      first = List.copyOf(first);
      second = List.copyOf(second);
      source = List.copyOf(source);
    }
  }

  /**
   * What differs.
   *
   * @param kind {@code missing}, {@code extra}, {@code changed}, {@code reworded}, {@code
   *     untranslated}, {@code moved}, or what a change touches: {@code touches}
   * @param text in words
   */
  public record Mark(String kind, String text) {}

  /**
   * A sentence.
   *
   * @param text its Markdown
   * @param url relative URL of the sentence on its page
   */
  public record Text(String text, String url) {}

  /**
   * A run of words of a source.
   *
   * @param kind {@code kept}, {@code deleted} or {@code inserted}
   * @param text the words
   */
  public record Run(String kind, String text) {}

  /**
   * Something that is not a sentence.
   *
   * @param kind what it is, in words
   * @param text what the reader sees of it
   * @param marks what differs
   */
  public record ElementRow(String kind, String text, List<Mark> marks) {

    public ElementRow {
      marks = List.copyOf(marks);
    }
  }

  /**
   * A comparison with another language.
   *
   * @param language that language
   * @param url relative URL of the comparison; empty where nothing differs
   */
  public record OtherPair(PageView.LanguageView language, String url) {}
}
