package org.diglot.pipeline;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.diglot.model.LanguageTag;
import org.diglot.text.LanguagePack;

/** The built-in language packs as the goals read them, for tests of other packages. */
public final class PackOfLanguage {

  private static final Map<LanguageTag, LanguagePack> PACKS = new ConcurrentHashMap<>();

  private PackOfLanguage() {}

  /** The pack of a language; one that knows nothing where there is none. */
  public static LanguagePack of(LanguageTag language) {
    return PACKS.computeIfAbsent(language, PackOfLanguage::read);
  }

  private static LanguagePack read(LanguageTag language) {
    LanguagePacks packs =
        new LanguagePacks(
            List.of(),
            problem -> {
              throw new IllegalStateException(problem.toString());
            });
    return packs.of(language);
  }
}
