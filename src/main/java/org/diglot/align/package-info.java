/**
 * Matches sentences across source revisions and across locales: unchanged, edited, moved, split,
 * merged, added, removed; and grades what an edit means. Main type: {@link
 * org.diglot.align.Aligner}. Ordinals of segments are never evidence here.
 */
@NullMarked
package org.diglot.align;

import org.jspecify.annotations.NullMarked;
