package org.onrecord.lab.gold;

import java.util.List;
import java.util.Optional;
import org.onrecord.story.Span;

/**
 * A quotation as it should be read.
 *
 * @param kind {@code direct}, {@code mixed} or {@code indirect}
 * @param content its parts
 * @param cue the words that attribute it
 * @param speaker the person's name, else a description
 * @param speakerType {@code person}, {@code organisation}, {@code group}, {@code unnamed} or {@code
 *     unknown}
 * @param speakerMention the words that name the speaker at the cue
 * @param medium where it was said
 */
public record GoldQuotation(
    String kind,
    List<Span> content,
    Optional<Span> cue,
    String speaker,
    String speakerType,
    Optional<Span> speakerMention,
    Optional<String> medium) {
  public GoldQuotation {
    content = List.copyOf(content);
  }
}
