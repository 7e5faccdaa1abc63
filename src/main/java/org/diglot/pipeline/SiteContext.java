package org.diglot.pipeline;

import java.util.List;
import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.model.LanguageTag;
import org.diglot.render.PageTemplates;
import org.diglot.render.SiteAddress;
import org.diglot.workspace.OutputFolder;

/**
 * What the editions of a site have in common while they are built.
 *
 * @param inputs the folders read
 * @param editions every edition, the source language's first
 * @param packs interface strings
 * @param templates the site template
 * @param output the folder written
 * @param findings takes what is wrong
 * @param standings how its pages stand to their sources; a page's is there before it is rendered
 * @param images sizes of pictures
 */
record SiteContext(
    Inputs inputs,
    List<Edition> editions,
    InterfacePacks packs,
    PageTemplates templates,
    OutputFolder output,
    DiagnosticSink findings,
    Standings standings,
    ImageSizes images) {

  SiteContext {
    editions = List.copyOf(editions);
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
