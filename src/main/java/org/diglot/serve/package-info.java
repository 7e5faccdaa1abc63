/**
 * Shows a live site to its writer: a web server for this computer alone, and the script that keeps
 * the browser up to date.
 *
 * <p>The main type is {@link org.diglot.serve.Preview}.
 */
@NullMarked
package org.diglot.serve;

import org.jspecify.annotations.NullMarked;
