/**
 * Carries a changed source into a bilingual page: what becomes of each translation, and the page
 * anew, with the new source's skeleton. Main type: {@link org.diglot.update.PageUpdater}.
 */
@NullMarked
package org.diglot.update;

import org.jspecify.annotations.NullMarked;
