package org.onrecord.format;

import java.util.List;
import java.util.Objects;
import org.onrecord.reading.Problem;
import org.onrecord.story.Span;
import org.onrecord.story.Story;

/**
 * A draft as it came out of its file: the text that is read and checked, and where each of its
 * characters stands in the file as given.
 *
 * @param story the draft's text and what its front block tells; for HTML, Markdown and Word the
 *     text without the format's own signs
 * @param file the file's path as given, or what the stream was called
 * @param problems what could not be taken as it stands; spans count in the story's text
 * @param written where the text stands in the file
 * @param blocks what the file shows as block quotations, in text order; spans count in the story's
 *     text and may begin or end with white space
 */
public record Draft(
    Story story, String file, List<Problem> problems, Written written, List<Span> blocks) {
  public Draft {
    Objects.requireNonNull(story);
    Objects.requireNonNull(file);
    problems = List.copyOf(problems);
    Objects.requireNonNull(written);
    blocks = List.copyOf(blocks);
  }

  /** A draft without block quotations. */
  Draft(Story story, String file, List<Problem> problems, Written written) {
    this(story, file, problems, written, List.of());
  }

  /** The same with other metadata. */
  public Draft withStory(Story other) {
    return new Draft(other, file, problems, written, blocks);
  }

  /** One line for a person: {@code file:line: message}. */
  public String message(Problem problem) {
    DraftPlace place = written.place(problem.span());
    String where =
        place
            .file()
            .map(at -> new Place(file, at.line()).toString())
            .or(() -> place.document().map(at -> file + ": " + at))
            .orElse(file);
    return where + ": " + problem.message();
  }
}
