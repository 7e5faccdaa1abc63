package org.diglot.pipeline;

import static org.diglot.pipeline.AssetPublisher.utf8;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diglot.workspace.WorkspaceException;

/** Writes the files of fixed names that hosts and crawlers look for. */
final class HostFiles {

  private static final Pattern POLICY =
      Pattern.compile(
          "<meta http-equiv=\"Content-Security-Policy\" content=\"([^\"]++)\"",
          Pattern.CASE_INSENSITIVE);

  private final SiteContext site;

  HostFiles(SiteContext site) {
    this.site = site;
  }

  /**
   * Writes them.
   *
   * @param page a page of the site, for the policy that its pages carry
   * @param moved new by old address, both paths from the host's root
   */
  void write(String page, Map<String, String> moved) throws WorkspaceException {
    if (site.address().isHostRoot()) {
      site.output().write(SitePaths.ROBOTS, utf8(robots()));
    }
    site.output().write(SitePaths.HEADERS, utf8(headers(page)));
    if (!moved.isEmpty()) {
      StringBuilder lines = new StringBuilder();
      moved.forEach((from, to) -> lines.append(from).append(' ').append(to).append(" 301\n"));
      site.output().write(SitePaths.REDIRECTS, utf8(lines.toString()));
    }
  }

  private String robots() {
    return "User-agent: *\nAllow: /\n\nSitemap: " + site.address().of(SitePaths.SITEMAP) + "\n";
  }

  /** Headers for all files: the pages' own policy, so that both can never differ. */
  private String headers(String page) {
    String root = site.address().path();
    StringBuilder lines = new StringBuilder(root + "*\n");
    policy(page).ifPresent(policy -> lines.append("  Content-Security-Policy: " + policy + "\n"));
    lines.append("  X-Content-Type-Options: nosniff\n");
    lines.append("  Referrer-Policy: strict-origin-when-cross-origin\n");
    lines.append(root + "assets/*\n");
    lines.append("  Cache-Control: public, max-age=31536000, immutable\n");
    return lines.toString();
  }

  /** The policy in a page's head, as text. */
  static Optional<String> policy(String page) {
    Matcher matcher = POLICY.matcher(page);
    return matcher.find()
        ? Optional.of(matcher.group(1).replace("&#39;", "'").replace("&amp;", "&"))
        : Optional.empty();
  }
}
