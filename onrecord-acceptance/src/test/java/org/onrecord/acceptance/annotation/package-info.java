/** The examples of docs/annotation.md: read from the document, checked against the reader. */
@NullMarked
package org.onrecord.acceptance.annotation;

import org.jspecify.annotations.NullMarked;
