package org.diglot.diagnostic;

import java.util.Optional;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;

/** Tells from a shown path which page and which locale a file belongs to. */
@FunctionalInterface
public interface Places {

  /** Where the file with this shown path belongs; {@link Place#NOWHERE} where it is unknown. */
  Place of(String path);

  /**
   * By folder: {@code <locales>/<tag>/content/<page>} and {@code <content>/<page>}.
   *
   * @param content the source's content folder as shown, with or without a final {@code /}
   * @param locales the folder with the locales as shown
   */
  static Places byFolder(String content, String locales) {
    String sources = asPrefix(content);
    String tags = asPrefix(locales);
    return path -> {
      if (path.startsWith(tags)) {
        Optional<Place> place = localePlace(path.substring(tags.length()));
        if (place.isPresent()) {
          return place.get();
        }
      }
      return path.startsWith(sources)
          ? new Place(page(path.substring(sources.length())), Optional.empty())
          : Place.NOWHERE;
    };
  }

  private static String asPrefix(String folder) {
    if (folder.equals(".") || folder.isEmpty()) {
      return "";
    }
    return folder.endsWith("/") ? folder : folder + "/";
  }

  private static Optional<Place> localePlace(String below) {
    int slash = below.indexOf('/');
    if (slash < 0) {
      return Optional.empty();
    }
    String rest = below.substring(slash + 1);
    return LanguageTag.parse(below.substring(0, slash))
        .map(
            tag ->
                new Place(
                    rest.startsWith("content/")
                        ? page(rest.substring("content/".length()))
                        : Optional.empty(),
                    Optional.of(tag)));
  }

  private static Optional<DocumentPath> page(String path) {
    if (!path.endsWith(".md")) {
      return Optional.empty();
    }
    try {
      return Optional.of(new DocumentPath(path));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
