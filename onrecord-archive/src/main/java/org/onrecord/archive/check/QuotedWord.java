package org.onrecord.archive.check;

import org.onrecord.story.Span;

/**
 * One word of a quotation as it is compared.
 *
 * @param key lower-case form with straight apostrophes and plain hyphens: words with one key are
 *     the same word
 * @param raw the word as written
 * @param gap what stands between the word before and this one; empty for the first
 * @param breaksBefore true when the quotation is interrupted before this word: by a speaker tag, a
 *     paragraph, or, in a draft, an ellipsis or bracket
 * @param elided true when an ellipsis or a bracketed insertion stands before this word
 * @param startsSentence true for the first word and after a full stop, question mark, exclamation
 *     mark or colon
 * @param span where the word stands in its text
 */
record QuotedWord(
    String key,
    String raw,
    String gap,
    boolean breaksBefore,
    boolean elided,
    boolean startsSentence,
    Span span) {
  /** The same word after an interruption. */
  QuotedWord afterBreak() {
    return new QuotedWord(key, raw, gap, true, elided, true, span);
  }
}
