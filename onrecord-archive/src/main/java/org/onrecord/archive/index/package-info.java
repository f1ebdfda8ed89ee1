/** Full text and quotations, searchable: a projection of the ledger. */
@NullMarked
package org.onrecord.archive.index;

import org.jspecify.annotations.NullMarked;
