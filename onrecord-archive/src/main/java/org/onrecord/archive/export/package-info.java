/** People on record as files for other programs: JSON-LD, GEDCOM 7 and CSV. */
@NullMarked
package org.onrecord.archive.export;

import org.jspecify.annotations.NullMarked;
