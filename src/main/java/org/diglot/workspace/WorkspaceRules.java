package org.diglot.workspace;

import java.util.List;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;

/** The kinds of findings about files and folders, before anything of their text is understood. */
public final class WorkspaceRules {

  static final Rule INVALID_LANGUAGE_TAG = Rule.of("invalid-language-tag", Severity.ERROR);
  static final Rule LINK_LEAVES_WORKSPACE = Rule.of("link-leaves-workspace", Severity.ERROR);
  static final Rule SYMLINK_LOOP = Rule.of("symlink-loop", Severity.ERROR);
  static final Rule DANGLING_SYMLINK = Rule.of("dangling-symlink", Severity.ERROR);
  static final Rule INVALID_UTF8 = Rule.of("invalid-utf8", Severity.ERROR);
  static final Rule FILE_TOO_LARGE = Rule.of("file-too-large", Severity.ERROR);
  static final Rule UNREADABLE_FILE = Rule.of("unreadable-file", Severity.ERROR);
  static final Rule PATH_CLASH = Rule.of("path-clash", Severity.ERROR);
  static final Rule INVALID_FILE_NAME = Rule.of("invalid-file-name", Severity.ERROR);
  static final Rule UNPORTABLE_FILE_NAME = Rule.of("unportable-file-name", Severity.WARNING);
  static final Rule FILE_NAME_TOO_LONG = Rule.of("file-name-too-long", Severity.ERROR);
  static final Rule FOREIGN_FILE_KEPT = Rule.of("foreign-file-kept", Severity.WARNING);

  /** Every rule of this package. */
  public static final List<Rule> ALL =
      List.of(
          INVALID_LANGUAGE_TAG,
          LINK_LEAVES_WORKSPACE,
          SYMLINK_LOOP,
          DANGLING_SYMLINK,
          INVALID_UTF8,
          FILE_TOO_LARGE,
          UNREADABLE_FILE,
          PATH_CLASH,
          INVALID_FILE_NAME,
          UNPORTABLE_FILE_NAME,
          FILE_NAME_TOO_LONG,
          FOREIGN_FILE_KEPT);

  private WorkspaceRules() {}
}
