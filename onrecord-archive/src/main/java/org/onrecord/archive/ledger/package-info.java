/** Versions, findings and standing of stories in SQL: the truth. */
@NullMarked
package org.onrecord.archive.ledger;

import org.jspecify.annotations.NullMarked;
