package org.diglot.search;

import java.util.ArrayList;
import java.util.List;

/** Puts terms, which come in order, into files of about the same size. */
final class ShardWriter<E extends Exception> {

  private static final int FULL = 5_000;

  private final String prefix;
  private final SearchIndex.Target<E> target;
  private final StringBuilder shard = new StringBuilder(FULL * 2);
  private final List<String> firstTerms = new ArrayList<>();
  private int size;

  /**
   * @param prefix start of the files' names
   */
  ShardWriter(String prefix, SearchIndex.Target<E> target) {
    this.prefix = prefix;
    this.target = target;
  }

  void term(String term, String distances, String masks) throws E {
    int more = Script.size(term) + Script.size(distances) + Script.size(masks) + 9;
    if (size > 0 && size + more > FULL) {
      finish();
    }
    if (size == 0) {
      firstTerms.add(term);
    }
    shard.append(size == 0 ? "" : ",");
    Script.string(term, shard).append(",\"").append(distances).append("\",\"").append(masks);
    shard.append('"');
    size += more;
  }

  /** Writes what is left. */
  void finish() throws E {
    if (size > 0) {
      String name = prefix + (firstTerms.size() - 1);
      target.write(Script.file(name, "[" + shard + "]"));
      shard.setLength(0);
      size = 0;
    }
  }

  /** The first term of each file. */
  List<String> firstTerms() {
    return firstTerms;
  }
}
