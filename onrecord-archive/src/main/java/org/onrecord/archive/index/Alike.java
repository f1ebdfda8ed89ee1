package org.onrecord.archive.index;

import java.util.List;
import org.onrecord.archive.ledger.QuotationOnRecord;
import org.onrecord.archive.words.Fingerprint;
import org.onrecord.reading.Speaker;
import org.onrecord.story.Span;

/**
 * Tells by two numbers whether the same is said in two passages: what is said, with its standing,
 * and by whom.
 */
final class Alike {
  private Alike() {}

  /**
   * A hash of all that decides how the quotations of a passage answer to a draft, save who says
   * them: their characters, how the tags between their parts end, their kind, their standing,
   * whether all of them stand there.
   */
  static long said(String text, Span passage, List<QuotationOnRecord> quotations) {
    long hash = 1;
    for (QuotationOnRecord quotation : quotations) {
      List<Span> parts = quotation.quotation().content();
      for (int i = 0; i < parts.size(); i++) {
        hash = Fingerprint.of(hash, parts.get(i).of(text));
        // Whether the speaker tag between two parts ends a sentence decides where the next begins.
        hash = i > 0 ? hash * 31 + lastCharacter(text, parts.get(i).start()) : hash;
      }
      boolean whole = parts.stream().allMatch(passage::contains);
      hash = hash * 31 + (whole ? 1 : 0);
      hash = Fingerprint.of(hash, quotation.quotation().kind().name());
      hash = Fingerprint.of(hash, quotation.standing().name());
    }
    return hash == 0 ? 1 : hash;
  }

  /** The last character before {@code end} that is no space. */
  private static char lastCharacter(String text, int end) {
    int i = end - 1;
    while (i > 0 && Character.isWhitespace(text.charAt(i))) {
      i--;
    }
    return i < 0 ? 0 : text.charAt(i);
  }

  /**
   * A hash of who says them; even where each of them is a person or organisation with a name, odd
   * where one is not.
   */
  static long sayers(List<QuotationOnRecord> quotations) {
    long hash = 1;
    boolean named = true;
    for (QuotationOnRecord quotation : quotations) {
      Speaker speaker = quotation.speaker();
      named &= isNamed(speaker.type());
      hash = Fingerprint.of(Fingerprint.of(hash, speaker.type().name()), speaker.name());
    }
    return named ? hash & ~1L : hash | 1L;
  }

  private static boolean isNamed(Speaker.Type type) {
    return type == Speaker.Type.PERSON || type == Speaker.Type.ORGANISATION;
  }
}
