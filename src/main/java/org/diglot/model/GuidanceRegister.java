package org.diglot.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a site's authors say about statements of their guidance: names, classes, in which locales
 * they must be, and which locales may lack them for now.
 *
 * @param file where it is written; absent where there is no register
 * @param sourceOnly pages that no locale needs to have
 * @param entries in file order
 */
public record GuidanceRegister(
    Optional<SourceFile> file, List<Pages> sourceOnly, List<Entry> entries) {

  /** A register without entries. */
  public static final GuidanceRegister EMPTY =
      new GuidanceRegister(Optional.empty(), List.of(), List.of());

  public GuidanceRegister {
    sourceOnly = List.copyOf(sourceOnly);
    entries = List.copyOf(entries);
    if (file.isEmpty() && !entries.isEmpty()) {
      throw new IllegalArgumentException("entries are written somewhere");
    }
  }

  /**
   * Pages by their paths.
   *
   * @param pattern a path below the content folder, in which {@code *} and {@code **} stand for
   *     names and folders
   * @param range where it is written
   */
  public record Pages(String pattern, TextRange range) {}

  /** A statement as the register names it. */
  public sealed interface Reference {

    /** The page it is on. */
    DocumentPath page();

    /** Where the register says so. */
    TextRange range();
  }

  /** By its stable name, {@code page#section/key}. */
  public record ById(DocumentPath page, String id, TextRange range) implements Reference {}

  /**
   * By its words.
   *
   * @param section anchor of the section it is in; absent where the words are enough
   */
  public record ByText(DocumentPath page, Optional<String> section, String text, TextRange range)
      implements Reference {}

  /**
   * A language tag and where it is written.
   *
   * @param tag the tag
   * @param range where
   */
  public record Place(LanguageTag tag, TextRange range) {}

  /**
   * A locale that may lack a statement.
   *
   * @param locale which
   * @param reason why
   * @param expires the last day it may; absent where it may for good
   * @param range where the register says so
   */
  public record Exemption(
      LanguageTag locale, String reason, Optional<LocalDate> expires, TextRange range) {

    /** Whether its last day is before the given one. */
    public boolean isExpired(LocalDate today) {
      return expires.filter(today::isAfter).isPresent();
    }
  }

  /**
   * An entry.
   *
   * @param statement which statement it is about
   * @param name what to call it
   * @param guidanceClass its class in lower case, one of those the reader was told
   * @param everywhere whether it must be in every locale
   * @param locales where it must be; empty where nobody said
   * @param exemptions of which locales
   */
  public record Entry(
      Reference statement,
      Optional<String> name,
      Optional<String> guidanceClass,
      boolean everywhere,
      List<Place> locales,
      List<Exemption> exemptions) {

    public Entry {
      locales = List.copyOf(locales);
      exemptions = List.copyOf(exemptions);
    }
  }

  /** The entries about a page, in file order. */
  public List<Entry> of(DocumentPath page) {
    return entries.stream().filter(entry -> entry.statement().page().equals(page)).toList();
  }

  /** The pages that entries name. */
  public Set<DocumentPath> pages() {
    return entries.stream()
        .map(entry -> entry.statement().page())
        .collect(Collectors.toUnmodifiableSet());
  }
}
