package org.diglot.render;

import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Reports what the cleaner will take out of an author's HTML, where the author wrote it. */
final class HtmlFindings {

  private HtmlFindings() {}

  static void report(Writing writing, BasedSequence raw) {}
}
