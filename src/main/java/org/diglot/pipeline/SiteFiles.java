package org.diglot.pipeline;

import org.diglot.workspace.WorkspaceException;

/** Writes what belongs to the site as a whole, once all editions are there. */
final class SiteFiles {

  private final SiteContext site;

  SiteFiles(SiteContext site) {
    this.site = site;
  }

  void write() throws WorkspaceException {
    String notFound = new NotFoundPages(site).write();
    new Sitemaps(site).write();
    new HostFiles(site).write(notFound, new Redirects(site).write());
  }
}
