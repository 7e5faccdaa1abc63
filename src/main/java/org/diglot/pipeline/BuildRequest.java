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
 */
public record BuildRequest(
    Path base, Path content, Path locales, Path output, Optional<Path> template) {

  /** The folders that hold what the user wrote. */
  List<Path> inputFolders() {
    List<Path> folders = new ArrayList<>(List.of(content, locales));
    template.ifPresent(folders::add);
    return folders;
  }
}
