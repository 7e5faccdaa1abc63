package org.diglot.diagnostic;

import java.time.LocalDate;
import java.util.Optional;
import org.diglot.model.LanguageTag;

/**
 * The user's word that a finding is no defect. It names the texts by their hashes, so that it
 * lapses when either text changes.
 *
 * @param rule the rule's id
 * @param page the page below the content folder, or a file's shown path; absent for every page
 * @param locale the locale; absent for every locale
 * @param segment the segment, which only helps to say what changed
 * @param key the finding's key
 * @param reason why it is no defect
 * @param expires the last day on which it holds
 * @param location where it is written
 */
public record Suppression(
    String rule,
    Optional<String> page,
    Optional<LanguageTag> locale,
    Optional<String> segment,
    String key,
    String reason,
    Optional<LocalDate> expires,
    Location location) {

  boolean isExpired(LocalDate today) {
    return expires.filter(today::isAfter).isPresent();
  }

  /** Whether it speaks of the finding's rule, page and locale, whatever the texts. */
  boolean isAbout(Finding finding) {
    return rule.equals(finding.diagnostic().rule().id())
        && (page.isEmpty() || page.get().equals(finding.page()))
        && (locale.isEmpty() || locale.equals(finding.place().locale()));
  }
}
