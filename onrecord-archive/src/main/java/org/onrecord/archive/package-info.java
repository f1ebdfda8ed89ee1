/** The front door of an archive: one folder that holds stories on record. */
@NullMarked
package org.onrecord.archive;

import org.jspecify.annotations.NullMarked;
