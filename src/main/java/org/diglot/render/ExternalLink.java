package org.diglot.render;

import org.diglot.diagnostic.Location;

/**
 * A link to another site, which a build never looks at.
 *
 * @param address what a browser will ask for, without the place in the page
 * @param location where the link is written
 */
public record ExternalLink(String address, Location location) {}
