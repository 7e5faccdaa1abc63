package org.diglot.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.diagnostic.Location;
import org.diglot.model.DocumentPath;
import org.diglot.render.PageUrls;

/** Which files of the inputs are read as pages: those with an address of their own. */
final class PageFiles {

  private final DiagnosticSink sink;
  private final SortedMap<DocumentPath, List<Origin>> byPath = new TreeMap<>();
  private final Map<Origin, Set<DocumentPath>> pages = new HashMap<>();

  private PageFiles(DiagnosticSink sink) {
    this.sink = sink;
  }

  /** Lists the files; pages of one folder that would have one address are reported. */
  static PageFiles of(Inputs inputs, DiagnosticSink sink) {
    PageFiles files = new PageFiles(sink);
    inputs.all().forEach(files::add);
    return files;
  }

  private void add(Origin origin) {
    Map<String, DocumentPath> addresses = new HashMap<>();
    Set<DocumentPath> own = new HashSet<>();
    List<DocumentPath> files = new ArrayList<>(origin.folder().files());
    // Both may be a folder's first page; the one with the plainer name wins.
    files.sort(Comparator.comparing(PageFiles::isReadme));
    for (DocumentPath path : files) {
      boolean isPage = Inputs.isPage(path) && hasFreeAddress(path, origin, addresses);
      if (isPage) {
        own.add(path);
      }
      if (isPage || Inputs.isIncluded(path)) {
        byPath.computeIfAbsent(path, key -> new ArrayList<>()).add(origin);
      }
    }
    pages.put(origin, own);
  }

  private static boolean isReadme(DocumentPath path) {
    return path.fileName().equalsIgnoreCase("README.md");
  }

  private boolean hasFreeAddress(
      DocumentPath path, Origin origin, Map<String, DocumentPath> addresses) {
    String address = PageUrls.file(path).toLowerCase(Locale.ROOT);
    DocumentPath first = addresses.putIfAbsent(address, path);
    if (first == null) {
      return true;
    }
    sink.report(
        Diagnostic.of(
                PipelineRules.PAGE_ADDRESS_CLASH,
                Location.ofFile(origin.folder().location(path)),
                "this page and " + first + " would both be " + PageUrls.file(first))
            .withRelated("the page that is built", Location.ofFile(origin.folder().location(first)))
            .withRemedy("rename one of them"));
    return false;
  }

  /** Every path with the folders that have it, the source's first; included files too. */
  SortedMap<DocumentPath, List<Origin>> byPath() {
    return byPath;
  }

  /** Whether a file is a page of its own in its folder, not one that others include. */
  boolean isPage(DocumentPath path, Origin origin) {
    return pages.getOrDefault(origin, Set.of()).contains(path);
  }
}
