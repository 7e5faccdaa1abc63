package org.diglot.check;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diglot.guidance.PageCoverage;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;

/** A page in all of its locales. Used by one thread. */
public final class CheckedPath {

  private final DocumentPath path;
  private final List<CheckedPage> pages;
  private final PageCoverage coverage;
  private Optional<List<List<Pair>>> sameSource = Optional.empty();
  private Optional<Map<Pair, List<Pair>>> groups = Optional.empty();
  private Optional<List<FrameDifference>> frames = Optional.empty();

  /**
   * @param path the page below the content folder
   * @param pages one for each locale that has it, by tag
   * @param coverage how they are aligned to the source: for each of its statements the pairs of
   *     each locale
   */
  public CheckedPath(DocumentPath path, List<CheckedPage> pages, PageCoverage coverage) {
    this.path = path;
    this.pages = List.copyOf(pages);
    this.coverage = coverage;
    Map<String, TextFacts> sources = new HashMap<>();
    pages.forEach(page -> page.shareSources(sources));
  }

  /** The page below the content folder. */
  public DocumentPath path() {
    return path;
  }

  /** One for each locale that has it, by tag. */
  public List<CheckedPage> pages() {
    return pages;
  }

  /** How they are aligned to the source. */
  public PageCoverage coverage() {
    return coverage;
  }

  /** The pairs that translate the same text, see {@link SameSource}. */
  List<List<Pair>> sameSource() {
    if (sameSource.isEmpty()) {
      sameSource = Optional.of(SameSource.of(this));
    }
    return sameSource.get();
  }

  /** The pairs of other locales that translate the same text as a pair; few are none. */
  List<Pair> others(Pair pair) {
    if (groups.isEmpty()) {
      Map<Pair, List<Pair>> found = new IdentityHashMap<>();
      sameSource().forEach(group -> group.forEach(member -> found.put(member, group)));
      groups = Optional.of(found);
    }
    return groups.get().getOrDefault(pair, List.of()).stream()
        .filter(other -> other != pair)
        .toList();
  }

  /** The page in one locale. */
  Optional<CheckedPage> page(LanguageTag locale) {
    return pages.stream().filter(page -> page.key().locale().equals(locale)).findFirst();
  }

  /** Where the marks around the sentences differ between the locales and the source. */
  List<FrameDifference> frames() {
    if (frames.isEmpty()) {
      frames = Optional.of(Frames.differences(this));
    }
    return frames.get();
  }
}
