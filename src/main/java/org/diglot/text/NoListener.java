package org.diglot.text;

import com.github.difflib.algorithm.DiffAlgorithmListener;

/** Does not want to know how a comparison goes on. */
final class NoListener implements DiffAlgorithmListener {

  @Override
  public void diffStart() {}

  @Override
  public void diffStep(int value, int max) {}

  @Override
  public void diffEnd() {}
}
