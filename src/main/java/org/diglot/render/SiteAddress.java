package org.diglot.render;

import java.net.URI;
import java.util.Optional;

/**
 * Where the site will be published.
 *
 * @param base the absolute address of its top folder, ending in {@code /}; empty where not known
 */
public record SiteAddress(Optional<String> base) {

  /** The absolute address of a file of the site; empty where the site's is not known. */
  public String of(String file) {
    return base.map(address -> address + PageUrls.encode(file)).orElse("");
  }

  /** Whether it is known. */
  public boolean isKnown() {
    return base.isPresent();
  }

  /** The path of its top folder on the host, from {@code /} to {@code /}. */
  public String path() {
    return base.map(address -> URI.create(address).getRawPath())
        .filter(path -> !path.isEmpty())
        .orElse("/");
  }

  /** The name of the host, without port; empty where not known. */
  public String host() {
    return base.map(address -> URI.create(address).getHost()).orElse("");
  }

  /** Whether it is known to be the top of a host, where programs look for files of fixed names. */
  public boolean isHostRoot() {
    return isKnown() && path().equals("/");
  }
}
