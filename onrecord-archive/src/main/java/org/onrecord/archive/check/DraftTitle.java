package org.onrecord.archive.check;

import java.util.List;
import java.util.Optional;
import org.onrecord.reading.Reading;
import org.onrecord.story.Span;
import org.onrecord.story.Story;

/**
 * The title of a draft's front block, which is not of its body, where something is quoted in it.
 *
 * <p>Example: {@code Title: Miriam Stowe: “I am a liar”}. It is read as a paragraph of its own. A
 * title that stands nowhere in the draft's text, such as a page's in HTML, has no place there: that
 * it was not looked at is told, unless the body repeats it.
 */
final class DraftTitle {
  private DraftTitle() {}

  /** The title as a draft of its own: the same text, of which only the title is the body. */
  static Optional<Story> in(Story draft) {
    return quoted(draft)
        .flatMap(title -> place(draft, title))
        .map(place -> new Story(draft.id(), draft.metadata(), draft.text(), place));
  }

  /** What to say of a title that cannot be looked at. */
  static List<DraftFault> faults(Reading draft) {
    Story story = draft.story();
    Optional<String> title = quoted(story);
    boolean seen =
        title.isEmpty()
            || place(story, title.get()).isPresent()
            || story.body().of(story.text()).contains(title.get());
    if (seen) {
      return List.of();
    }
    int start = Math.min(story.body().start(), story.text().length());
    Span first = new Span(start, Math.min(start + 1, story.text().length()));
    return List.of(
        new DraftFault(
            DraftFault.Kind.NOT_LOOKED_AT,
            first,
            "the title holds quotation marks and was not looked at: " + title.get()));
  }

  private static Optional<Span> place(Story draft, String title) {
    int at = draft.text().indexOf(title);
    int end = at + title.length();
    return at >= 0 && end <= draft.body().start()
        ? Optional.of(new Span(at, end))
        : Optional.empty();
  }

  private static Optional<String> quoted(Story draft) {
    return draft.metadata().title().filter(MarkedWords::areIn);
  }
}
