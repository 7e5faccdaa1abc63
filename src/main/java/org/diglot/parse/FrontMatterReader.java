package org.diglot.parse;

import java.util.ArrayList;
import java.util.List;
import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.model.FrontMatter;
import org.diglot.model.SourceFile;
import org.diglot.model.TextRange;

final class FrontMatterReader {
  static FrontMatter read(SourceFile file, DiagnosticSink sink) {
    String t = file.text();
    int s = file.contentStart();
    if (!t.startsWith("---", s)) return FrontMatter.NONE;
    int close = t.indexOf("\n---", s);
    if (close < 0) return FrontMatter.NONE;
    int end = t.indexOf('\n', close + 1);
    List<FrontMatter.Entry> entries = new ArrayList<>();
    return new FrontMatter(new TextRange(s, end < 0 ? t.length() : end + 1), entries);
  }
}
