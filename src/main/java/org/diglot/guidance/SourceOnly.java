package org.diglot.guidance;

import java.util.List;
import org.diglot.diagnostic.PathGlob;
import org.diglot.diagnostic.SettingsException;
import org.diglot.model.DocumentPath;
import org.diglot.model.GuidanceRegister;

/** The pages that no locale needs to have. */
final class SourceOnly {

  private final List<PathGlob> patterns;

  SourceOnly(GuidanceRegister register) {
    this.patterns = register.sourceOnly().stream().map(SourceOnly::glob).toList();
  }

  static PathGlob glob(GuidanceRegister.Pages pages) {
    try {
      return PathGlob.parse("source-only", pages.pattern());
    } catch (SettingsException e) {
      throw new IllegalArgumentException("readers keep no such pattern", e);
    }
  }

  boolean holds(DocumentPath page) {
    return patterns.stream().anyMatch(pattern -> pattern.matches(page.value()));
  }
}
