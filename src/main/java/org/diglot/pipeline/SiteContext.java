package org.diglot.pipeline;

import java.util.List;
import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.model.LanguageTag;
import org.diglot.render.PageTemplates;
import org.diglot.render.SiteAddress;
import org.diglot.workspace.FileSink;
import org.diglot.workspace.TemplateFiles;
import org.diglot.workspace.WorkspaceException;

/**
 * What the editions of a site have in common while they are built.
 *
 * @param inputs the folders read
 * @param editions every edition, the source language's first
 * @param packs interface strings
 * @param templates the site template
 * @param output takes the files
 * @param findings takes what is wrong
 * @param standings how its pages stand to their sources; a page's is there before it is rendered
 * @param images sizes of pictures
 * @param externals links to other sites
 */
record SiteContext(
    Inputs inputs,
    List<Edition> editions,
    InterfacePacks packs,
    PageTemplates templates,
    FileSink output,
    DiagnosticSink findings,
    Standings standings,
    ImageSizes images,
    ExternalLinks externals) {

  SiteContext {
    editions = List.copyOf(editions);
  }

  /** A site whose pages nobody has looked at yet. Publishes the template's assets. */
  static SiteContext of(
      Inputs inputs,
      SiteIndex index,
      TemplateFiles template,
      FileSink output,
      DiagnosticSink findings)
      throws WorkspaceException {
    return new SiteContext(
        inputs,
        index.editions(),
        new InterfacePacks(inputs.packs(), findings),
        new PageTemplates(template::text, AssetPublisher.publish(template, output)),
        output,
        findings,
        new Standings(),
        new ImageSizes(),
        new ExternalLinks());
  }

  /** Whether there are locales to tell of how they stand to their sources. */
  boolean hasCoverage() {
    return !inputs.locales().isEmpty();
  }

  /** Where the site will be published. */
  SiteAddress address() {
    return new SiteAddress(inputs.site().baseUrl());
  }

  LanguageTag sourceLanguage() {
    return inputs.site().sourceLanguage();
  }
}
