package org.diglot.search;

import java.util.List;

/**
 * Which terms a page has and where.
 *
 * @param terms each once
 * @param postings where each stands, as {@link PagePostings} writes it; a term's number is its
 *     place among the terms
 */
record PageTerms(List<String> terms, byte[] postings) {}
