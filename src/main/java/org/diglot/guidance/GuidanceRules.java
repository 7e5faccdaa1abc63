package org.diglot.guidance;

import static org.diglot.diagnostic.Severity.ERROR;
import static org.diglot.diagnostic.Severity.NOTE;
import static org.diglot.diagnostic.Severity.WARNING;

import java.util.List;
import org.diglot.diagnostic.Rule;

/** What can be wrong with the coverage of guidance, and with the register of it. */
public final class GuidanceRules {

  static final Rule OMITTED_GUIDANCE = new Rule("omitted-guidance", ERROR, "omission");
  static final Rule UNTRANSLATED_GUIDANCE =
      new Rule("untranslated-guidance", WARNING, "untranslated");
  static final Rule NOT_YET_TRANSLATED =
      new Rule("guidance-not-yet-translated", WARNING, "omission");
  static final Rule OUTDATED_GUIDANCE = new Rule("outdated-guidance", WARNING, "mistranslation");
  static final Rule WITHDRAWN_GUIDANCE = new Rule("withdrawn-guidance", WARNING, "addition");

  static final Rule OMITTED_ELEMENT = new Rule("omitted-element", WARNING, "omission");
  static final Rule UNTRANSLATED_ELEMENT =
      new Rule("untranslated-element", WARNING, "untranslated");
  static final Rule ELEMENT_NOT_YET_TRANSLATED =
      new Rule("element-not-yet-translated", NOTE, "omission");
  static final Rule OUTDATED_ELEMENT = new Rule("outdated-element", NOTE, "mistranslation");
  static final Rule WITHDRAWN_ELEMENT = new Rule("withdrawn-element", NOTE, "addition");

  static final Rule OUTDATED_TRANSLATION = new Rule("outdated-translation", NOTE, "inconsistency");
  static final Rule SOURCE_HALF_DIFFERS = new Rule("source-half-differs", NOTE, "inconsistency");
  static final Rule UNREVIEWED_TRANSLATION = Rule.of("unreviewed-translation", NOTE);
  static final Rule PAGE_WITHOUT_SOURCE = Rule.of("page-without-source", NOTE);
  static final Rule PAGE_NOT_YET_TRANSLATED = new Rule("page-not-yet-translated", NOTE, "omission");
  static final Rule REPEATED_SOURCE = Rule.of("repeated-source", WARNING);

  static final Rule UNKNOWN_GUIDANCE_STATEMENT = Rule.of("unknown-guidance-statement", WARNING);
  static final Rule REPEATED_GUIDANCE_ENTRY = Rule.of("repeated-guidance-entry", WARNING);
  static final Rule NEEDLESS_EXEMPTION = Rule.of("needless-exemption", WARNING);
  static final Rule EXPIRED_EXEMPTION = Rule.of("expired-exemption", WARNING);
  static final Rule UNKNOWN_GUIDANCE_LOCALE = Rule.of("unknown-guidance-locale", WARNING);

  private GuidanceRules() {}

  /** Every rule of this package. */
  public static List<Rule> all() {
    return List.of(
        OMITTED_GUIDANCE,
        UNTRANSLATED_GUIDANCE,
        NOT_YET_TRANSLATED,
        OUTDATED_GUIDANCE,
        WITHDRAWN_GUIDANCE,
        OMITTED_ELEMENT,
        UNTRANSLATED_ELEMENT,
        ELEMENT_NOT_YET_TRANSLATED,
        OUTDATED_ELEMENT,
        WITHDRAWN_ELEMENT,
        OUTDATED_TRANSLATION,
        SOURCE_HALF_DIFFERS,
        UNREVIEWED_TRANSLATION,
        PAGE_WITHOUT_SOURCE,
        PAGE_NOT_YET_TRANSLATED,
        REPEATED_SOURCE,
        UNKNOWN_GUIDANCE_STATEMENT,
        REPEATED_GUIDANCE_ENTRY,
        NEEDLESS_EXEMPTION,
        EXPIRED_EXEMPTION,
        UNKNOWN_GUIDANCE_LOCALE);
  }
}
