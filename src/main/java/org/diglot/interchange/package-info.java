/** Formats that other tools write and read: term lists as CSV and TBX-Basic. */
@NullMarked
package org.diglot.interchange;

import org.jspecify.annotations.NullMarked;
