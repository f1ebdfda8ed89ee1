/** Tables of results, and the marked places of documents they stand in. */
@NullMarked
package org.onrecord.lab.table;

import org.jspecify.annotations.NullMarked;
