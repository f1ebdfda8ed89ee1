package org.onrecord.archive.query;

import java.util.List;

/**
 * A quotation of a draft, as it is looked for.
 *
 * @param words its words in compared form
 * @param breaks how often it is interrupted: by an ellipsis, a bracket or a speaker tag
 * @param speaker the words of its speaker's name; none where nobody is named
 */
public record Quoted(List<String> words, int breaks, List<String> speaker) {
  public Quoted {
    words = List.copyOf(words);
    speaker = List.copyOf(speaker);
  }
}
