/** Measures of sources, quotations, names and mentions on the corpora of other people. */
@NullMarked
package org.onrecord.lab.corpora;

import org.jspecify.annotations.NullMarked;
