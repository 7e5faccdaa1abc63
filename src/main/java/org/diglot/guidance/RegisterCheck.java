package org.diglot.guidance;

import java.time.LocalDate;
import java.util.Collection;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.diagnostic.Location;
import org.diglot.diagnostic.NearestName;
import org.diglot.model.DocumentPath;
import org.diglot.model.GuidanceRegister;
import org.diglot.model.GuidanceRegister.Entry;
import org.diglot.model.GuidanceRegister.Exemption;
import org.diglot.model.LanguageTag;
import org.diglot.model.TextRange;

/** What is wrong with the register by itself: pages and locales that do not exist, passed dates. */
public final class RegisterCheck {

  private final GuidanceRegister register;
  private final Collection<DocumentPath> pages;
  private final Collection<LanguageTag> locales;
  private final DiagnosticSink sink;

  private RegisterCheck(
      GuidanceRegister register,
      Collection<DocumentPath> pages,
      Collection<LanguageTag> locales,
      DiagnosticSink sink) {
    this.register = register;
    this.pages = pages;
    this.locales = locales;
    this.sink = sink;
  }

  /**
   * Reports what is wrong, once per run.
   *
   * @param pages every page of the run
   * @param locales every locale of the run
   * @param today the day that exemptions are held against
   */
  public static void report(
      GuidanceRegister register,
      Collection<DocumentPath> pages,
      Collection<LanguageTag> locales,
      LocalDate today,
      DiagnosticSink sink) {
    RegisterCheck check = new RegisterCheck(register, pages, locales, sink);
    register.sourceOnly().forEach(check::checkPattern);
    for (Entry entry : register.entries()) {
      check.checkPage(entry);
      entry.locales().forEach(place -> check.checkLocale(place.tag(), place.range()));
      for (Exemption exemption : entry.exemptions()) {
        check.checkLocale(exemption.locale(), exemption.range());
        check.checkDate(exemption, today);
      }
    }
  }

  private void checkPattern(GuidanceRegister.Pages pattern) {
    if (pages.stream().noneMatch(page -> SourceOnly.glob(pattern).matches(page.value()))) {
      sink.report(
          Diagnostic.of(
                  GuidanceRules.UNKNOWN_GUIDANCE_STATEMENT,
                  at(pattern.range()),
                  "no page fits \"" + pattern.pattern() + "\"")
              .withRemedy("correct the pattern, or remove it"));
    }
  }

  private void checkPage(Entry entry) {
    DocumentPath page = entry.statement().page();
    if (!pages.contains(page)) {
      sink.report(
          Diagnostic.of(
                  GuidanceRules.UNKNOWN_GUIDANCE_STATEMENT,
                  at(entry.statement().range()),
                  "there is no page " + page)
              .withRemedy(
                  NearestName.of(page.value(), pages.stream().map(DocumentPath::value).toList())
                      .map(near -> "write \"" + near + "\"")
                      .orElse("correct the path, or remove the entry")));
    }
  }

  private void checkLocale(LanguageTag locale, TextRange range) {
    if (!locales.contains(locale)) {
      sink.report(
          Diagnostic.of(
                  GuidanceRules.UNKNOWN_GUIDANCE_LOCALE, at(range), "there is no locale " + locale)
              .withRemedy(
                  NearestName.of(locale.value(), locales.stream().map(LanguageTag::value).toList())
                      .map(near -> "write " + near)
                      .orElse("correct the tag, or remove it")));
    }
  }

  private void checkDate(Exemption exemption, LocalDate today) {
    if (exemption.isExpired(today)) {
      sink.report(
          Diagnostic.of(
                  GuidanceRules.EXPIRED_EXEMPTION,
                  at(exemption.range()),
                  "the exemption of "
                      + exemption.locale()
                      + " ended on "
                      + exemption.expires().map(LocalDate::toString).orElse(""))
              .withDetail("reason: " + Quote.of(exemption.reason()))
              .withRemedy("translate the statement, or extend or remove the exemption"));
    }
  }

  private Location at(TextRange range) {
    return Location.of(register.file().orElseThrow(), range);
  }
}
