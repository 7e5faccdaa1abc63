package org.diglot.render;

import org.diglot.diagnostic.Location;
import org.diglot.model.DocumentPath;

/**
 * A link to a place in a page, to be checked once every page of the edition is rendered.
 *
 * @param page the page it leads to
 * @param fragment the id it names, decoded
 * @param location where the link is written
 * @param topic what findings about it have in common in every language
 */
public record FragmentLink(DocumentPath page, String fragment, Location location, String topic) {}
