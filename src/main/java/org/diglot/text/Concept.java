package org.diglot.text;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A meaning that changes a policy when a translation exchanges or drops it. The names are the same
 * in every language; the words for them are data, in {@code locales/<tag>/language.yml} under
 * {@code concepts}.
 *
 * <p>Most come as opposites. The negative one of two says "not" by itself, so that "not allowed"
 * and "blocked" agree.
 */
public enum Concept {
  ALLOW,
  BLOCK,
  ENABLE,
  DISABLE,
  INCLUDE,
  EXCLUDE,
  SUPPORTED,
  UNSUPPORTED,
  AVAILABLE,
  UNAVAILABLE,
  REQUIRED,
  OPTIONAL,
  SUCCEED,
  FAIL,
  WITH,
  WITHOUT,
  ALWAYS,
  NEVER,
  ALL,
  SOME,
  BEFORE,
  AFTER,
  FIRST,
  LAST,
  AT_LEAST,
  AT_MOST,
  MORE,
  LESS,
  INCREASE,
  DECREASE,
  MINIMUM,
  MAXIMUM,
  ADD,
  REMOVE,
  CREATE,
  DELETE,
  GRANT,
  REVOKE,
  ACCEPT,
  REJECT,
  START,
  STOP,
  OPEN,
  CLOSE,
  INSTALL,
  UNINSTALL,
  CONNECT,
  DISCONNECT,
  LOCK,
  UNLOCK,
  SHOW,
  HIDE,
  ENCRYPT,
  DECRYPT,
  UPLOAD,
  DOWNLOAD,
  IMPORT,
  EXPORT,
  SEND,
  RECEIVE,
  INTERNAL,
  EXTERNAL,
  PUBLIC,
  PRIVATE,
  ONLINE,
  OFFLINE,
  INCOMING,
  OUTGOING,
  SAME,
  DIFFERENT,
  ADMINISTRATOR,
  USER,
  GUEST,
  OWNER,
  MEMBER,
  MANUAL,
  AUTOMATIC,
  TEMPORARY,
  PERMANENT,
  ONLY,
  UNLESS,
  EXCEPT,
  IF,
  UNTIL,
  /** From when on, from where on: what {@link #UNTIL} must not become, nor the reverse. */
  FROM,
  WITHIN,
  BOTH,
  EITHER,
  /** Recommends by its own word, as "should" does not: no language says "must" for it. */
  ADVICE;

  private static final Concept[][] OPPOSITES = {
    {ALLOW, BLOCK},
    {ENABLE, DISABLE},
    {INCLUDE, EXCLUDE},
    {SUPPORTED, UNSUPPORTED},
    {AVAILABLE, UNAVAILABLE},
    {REQUIRED, OPTIONAL},
    {SUCCEED, FAIL},
    {WITH, WITHOUT},
    {ALWAYS, NEVER},
    {ALL, SOME},
    {BEFORE, AFTER},
    {FIRST, LAST},
    {AT_LEAST, AT_MOST},
    {MORE, LESS},
    {INCREASE, DECREASE},
    {MINIMUM, MAXIMUM},
    {ADD, REMOVE},
    {CREATE, DELETE},
    {GRANT, REVOKE},
    {ACCEPT, REJECT},
    {START, STOP},
    {OPEN, CLOSE},
    {INSTALL, UNINSTALL},
    {CONNECT, DISCONNECT},
    {LOCK, UNLOCK},
    {SHOW, HIDE},
    {ENCRYPT, DECRYPT},
    {UPLOAD, DOWNLOAD},
    {IMPORT, EXPORT},
    {SEND, RECEIVE},
    {INTERNAL, EXTERNAL},
    {PUBLIC, PRIVATE},
    {ONLINE, OFFLINE},
    {INCOMING, OUTGOING},
    {SAME, DIFFERENT},
    {MANUAL, AUTOMATIC},
    {TEMPORARY, PERMANENT},
    {BOTH, EITHER},
  };

  private static final Map<String, Concept> BY_KEY = byKey();
  private static final Map<Concept, Concept> OPPOSITE = opposites();

  private static Map<String, Concept> byKey() {
    Map<String, Concept> known = new HashMap<>();
    for (Concept concept : values()) {
      known.put(concept.key(), concept);
    }
    return known;
  }

  private static Map<Concept, Concept> opposites() {
    Map<Concept, Concept> known = new EnumMap<>(Concept.class);
    for (Concept[] pair : OPPOSITES) {
      known.put(pair[0], pair[1]);
      known.put(pair[1], pair[0]);
    }
    return known;
  }

  /** The name in a pack: {@code at-least}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The concept of a name in a pack. */
  public static Optional<Concept> of(String key) {
    return Optional.ofNullable(BY_KEY.get(key));
  }

  /** What says the contrary; nothing for roles and conditions. */
  public Optional<Concept> opposite() {
    return Optional.ofNullable(OPPOSITE.get(this));
  }

  /** Whether it says "not" by itself. */
  public boolean isNegative() {
    return switch (this) {
      case BLOCK, DISABLE, EXCLUDE, UNSUPPORTED, UNAVAILABLE, FAIL, WITHOUT, NEVER -> true;
      default -> false;
    };
  }
}
