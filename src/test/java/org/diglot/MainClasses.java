package org.diglot;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.diglot.diagnostic.Rule;

/** What is shipped: neither tests nor the goal that a Maven plugin generates. */
public final class MainClasses {

  private MainClasses() {}

  /** The folder that the classes were compiled to. */
  public static Path folder() {
    try {
      return Path.of(Rule.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  static JavaClasses read() {
    return new ClassFileImporter()
        .withImportOption(place -> !place.contains("/HelpMojo"))
        .importPath(folder().resolve("org/diglot"));
  }
}
