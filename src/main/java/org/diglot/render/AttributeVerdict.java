package org.diglot.render;

/** What becomes of an attribute of an author's element. */
sealed interface AttributeVerdict {

  /** It is written, perhaps under another name. */
  record Kept(String name, String value) implements AttributeVerdict {}

  /** It is dropped, and nobody needs to know: it only says how something should look. */
  record Ignored() implements AttributeVerdict {}

  /** It is dropped because it is not allowed. */
  record Refused() implements AttributeVerdict {}

  /** It is dropped because of the address in it. */
  record RefusedUrl() implements AttributeVerdict {}
}
