package org.diglot;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a test that shows what happens to bad inputs of the table in the manual. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface BadInput {

  /** Numbers of rows of {@code bad-input.tsv}. */
  int[] value();
}
