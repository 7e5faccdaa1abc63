package org.diglot.pipeline;

import java.util.List;
import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.model.LanguageTag;
import org.diglot.render.PageTemplates;
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
 * @param hasCoverage whether the site tells how its pages stand to their sources
 * @param standings how they do; complete before the first page is rendered
 */
record SiteContext(
    Inputs inputs,
    List<Edition> editions,
    InterfacePacks packs,
    PageTemplates templates,
    OutputFolder output,
    DiagnosticSink findings,
    boolean hasCoverage,
    Standings standings) {

  SiteContext {
    editions = List.copyOf(editions);
  }

  LanguageTag sourceLanguage() {
    return inputs.site().sourceLanguage();
  }
}
