/**
 * The only package that touches the file system: finds and decodes inputs, writes outputs whole or
 * not at all, and remembers what it wrote.
 *
 * <p>The main types are {@link org.diglot.workspace.Workspace} and {@link
 * org.diglot.workspace.OutputFolder}.
 */
@NullMarked
package org.diglot.workspace;

import org.jspecify.annotations.NullMarked;
