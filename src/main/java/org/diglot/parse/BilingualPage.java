package org.diglot.parse;

import org.diglot.model.BilingualDocument;
import org.diglot.model.View;

final class BilingualPage {
  BilingualPage(BilingualDocument d, View.Side side, PageStructure s, PageAssembly p) {}

  void read() {}
}
