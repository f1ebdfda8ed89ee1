/** Reports on checked drafts for colleagues, editors and pipelines: HTML and SARIF. */
@NullMarked
package org.onrecord.archive.report;

import org.jspecify.annotations.NullMarked;
