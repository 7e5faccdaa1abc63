package org.diglot.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What to build from and where to.
 *
 * @param base the folder that paths in messages are relative to
 * @param content the source language's Markdown
 * @param locales the folder with one folder per language tag
 * @param output the folder to write
 * @param template the user's own site template, laid over the built-in one file by file
 * @param baseUrl where the site will be published, in place of what {@code site.yml} says
 * @param linkResults what another program found at the addresses of other sites
 */
public record BuildRequest(
    Path base,
    Path content,
    Path locales,
    Path output,
    Optional<Path> template,
    Optional<String> baseUrl,
    Optional<Path> linkResults) {

  /** A request that leaves the site's address to {@code site.yml}. */
  public BuildRequest(Path base, Path content, Path locales, Path output, Optional<Path> template) {
    this(base, content, locales, output, template, Optional.empty(), Optional.empty());
  }

  /** The same request for a site at another address. */
  public BuildRequest at(String address) {
    return new BuildRequest(
        base, content, locales, output, template, Optional.of(address), linkResults);
  }

  /** The same request with a list of results for links to other sites. */
  public BuildRequest withLinkResults(Path file) {
    return new BuildRequest(base, content, locales, output, template, baseUrl, Optional.of(file));
  }

  /** The folders that hold what the user wrote. */
  List<Path> inputFolders() {
    List<Path> folders = new ArrayList<>(List.of(content, locales));
    template.ifPresent(folders::add);
    return folders;
  }
}
