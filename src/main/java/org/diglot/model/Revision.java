package org.diglot.model;

import java.util.List;
import java.util.Optional;

/**
 * Which source a page was translated from, as its front matter says ({@code ms.*} keys). Each field
 * is as written or empty; none is guessed.
 *
 * @param sourceHash {@code ms.openlocfilehash}: SHA-1 (or SHA-256) of the source file's bytes;
 *     equal hashes mean equal sources, whatever the locale
 * @param sourceCommit {@code ms.sourcegitcommit}
 * @param translationType {@code ms.translationtype}: {@code HT} for human, {@code MT} for machine
 *     translation
 * @param contentLocale {@code ms.contentlocale}
 * @param handOff {@code ms.lasthandoff}, MM/DD/YYYY
 * @param fileId {@code ms.locfileid}
 */
public record Revision(
    String sourceHash,
    String sourceCommit,
    String translationType,
    String contentLocale,
    String handOff,
    String fileId) {

  /** The front matter keys that the localisation build appends, in its order. */
  public static final List<String> KEYS =
      List.of(
          "ms.openlocfilehash",
          "ms.sourcegitcommit",
          "ms.translationtype",
          "ms.contentlocale",
          "ms.lasthandoff",
          "ms.locfileid");

  /** Reads the fields from a page's front matter. */
  public static Revision of(FrontMatter frontMatter) {
    return new Revision(
        frontMatter.value(KEYS.get(0)).orElse(""),
        frontMatter.value(KEYS.get(1)).orElse(""),
        frontMatter.value(KEYS.get(2)).orElse(""),
        frontMatter.value(KEYS.get(3)).orElse(""),
        frontMatter.value(KEYS.get(4)).orElse(""),
        frontMatter.value(KEYS.get(5)).orElse(""));
  }

  /** Whether the page says that a machine translated it. */
  public boolean isMachineTranslated() {
    return translationType.equalsIgnoreCase("MT");
  }

  /**
   * The hand-off date as ISO 8601, for ordering and for display; never evidence of what is current.
   *
   * @return nothing where the field is absent or not a MM/DD/YYYY date
   */
  public Optional<String> handOffDate() {
    String[] parts = handOff.split("/", -1);
    boolean isDate =
        parts.length == 3
            && parts[0].matches("0?[1-9]|1[0-2]")
            && parts[1].matches("0?[1-9]|[12][0-9]|3[01]")
            && parts[2].matches("[0-9]{4}");
    return isDate
        ? Optional.of(parts[2] + "-" + twoDigits(parts[0]) + "-" + twoDigits(parts[1]))
        : Optional.empty();
  }

  private static String twoDigits(String number) {
    return number.length() == 1 ? "0" + number : number;
  }
}
