package org.diglot.render;

/** Renders pages of one edition. */
public final class PageRenderer {}
