/** Makes any number of test stories from a few, with other names, outlets and dates. */
@NullMarked
package org.onrecord.lab.generate;

import org.jspecify.annotations.NullMarked;
