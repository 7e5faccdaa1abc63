package org.diglot.pipeline;

import java.util.Optional;
import org.diglot.memory.MemoryQuery;
import org.diglot.model.Segment;
import org.diglot.review.ReviewRow;

/**
 * A row before all pages have been read: what was found in it and what the memory has for it is not
 * known yet.
 *
 * @param row what is known
 * @param segment the segment; absent where it is gone
 * @param wanted what to ask the memory for; absent where the translation that is there will do
 */
record RowDraft(ReviewRow row, Optional<Segment> segment, Optional<MemoryQuery> wanted) {}
