package org.onrecord.format;

import java.util.List;
import java.util.Objects;
import org.onrecord.reading.Problem;
import org.onrecord.story.Story;

/**
 * A story as it came out of its file.
 *
 * @param story the story
 * @param place the line on which it begins
 * @param problems what could not be taken as it stands, such as a date that is none; spans count in
 *     the story's text, and are empty at its start where the trouble lies outside of it
 */
public record Opened(Story story, Place place, List<Problem> problems) {
  public Opened {
    Objects.requireNonNull(story);
    Objects.requireNonNull(place);
    problems = List.copyOf(problems);
  }

  /** One line for a person: {@code file:line: message}. */
  public String message(Problem problem) {
    int end = Math.min(problem.span().start(), story.text().length());
    long line = place.line() + LineBreaks.count(story.text(), end);
    return new Place(place.file(), line) + ": " + problem.message();
  }
}
