package org.diglot.render;

import java.util.Optional;
import org.diglot.model.BilingualDocument;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;
import org.diglot.model.SourceFile;

/** What a page may ask about the rest of its edition. */
public interface EditionLookup {

  /** Whether the edition has a page of this path, in whatever language. */
  boolean hasPage(DocumentPath path);

  /** An existing page that a wrong path may have meant; one that differs by case only if any. */
  Optional<DocumentPath> similarPage(DocumentPath path);

  /**
   * The page that an address names in the edition of another language of the site, if it does.
   *
   * @param written the address as the author wrote it, without a place in the page
   */
  default Optional<ForeignPage> inOtherEdition(String written) {
    return Optional.empty();
  }

  /**
   * A page in another edition.
   *
   * @param language the edition's language
   * @param path what the address names there, whether it exists or not
   */
  record ForeignPage(LanguageTag language, DocumentPath path) {}

  /**
   * Where a file that is not a page will be found.
   *
   * @param from the page that refers to it
   * @return its URL relative to the page, encoded; nothing where there is no such file
   */
  Optional<String> resourceUrl(DocumentPath from, DocumentPath resource);

  /** What the bytes of a picture say that {@link #resourceUrl} found. */
  default ImageFacts image(DocumentPath resource) {
    return ImageFacts.UNKNOWN;
  }

  /** An included file in the edition's language, or the source's where the edition lacks it. */
  Optional<BilingualDocument> include(DocumentPath path);

  /** A text file to take code from. */
  Optional<SourceFile> text(DocumentPath path);
}
