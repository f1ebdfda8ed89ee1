package org.onrecord.read.quotation;

import java.util.Set;
import org.onrecord.language.Tag;

/** Tells where a phrase of what is admitted ends and that of the court or meeting begins. */
final class InCourt {
  // Where something is admitted or denied.
  private static final Set<String> COURTS =
      Set.of("court", "hearing", "tribunal", "inquest", "trial", "meeting", "inquiry");

  private InCourt() {}

  /** "admitted theft | at Kew Crown Court": where it was admitted is no part of it. */
  static int begins(Line line, int start, int end) {
    for (int i = start + 1; i < end; i++) {
      if (!line.isAny(i, "in", "at", "before", "during") || !line.isNoun(i - 1)) {
        continue;
      }
      for (int noun = i + 1; noun < end && !line.is(noun, Tag.IN); noun++) {
        if (COURTS.contains(line.lower(noun)) && !line.isNoun(noun + 1)) {
          return i;
        }
      }
    }
    return end;
  }
}
