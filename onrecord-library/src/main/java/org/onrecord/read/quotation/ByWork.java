package org.onrecord.read.quotation;

import java.util.Map;
import java.util.Optional;
import org.onrecord.language.Text;
import org.onrecord.reading.Mention;
import org.onrecord.reading.People;
import org.onrecord.reading.Person;
import org.onrecord.story.Span;

/** Whom a noun for a doer names where the story has told who did it. */
final class ByWork {
  // "trained by Ida Roe": what somebody has done who is called so.
  private static final Map<String, String> WORK =
      Map.ofEntries(
          Map.entry("trainer", "trained"),
          Map.entry("owner", "owned"),
          Map.entry("director", "directed"),
          Map.entry("producer", "produced"),
          Map.entry("writer", "written"),
          Map.entry("author", "written"),
          Map.entry("manager", "managed"),
          Map.entry("coach", "coached"),
          Map.entry("rider", "ridden"),
          Map.entry("jockey", "ridden"),
          Map.entry("driver", "driven"),
          Map.entry("pilot", "flown"),
          Map.entry("designer", "designed"),
          Map.entry("architect", "designed"),
          Map.entry("composer", "composed"),
          Map.entry("editor", "edited"),
          Map.entry("founder", "founded"),
          Map.entry("inventor", "invented"));

  /** Tokens back from such a noun. */
  private static final int WORK_REACH = 90;

  private final Text text;
  private final People people;

  ByWork(Text text, People people) {
    this.text = text;
    this.people = people;
  }

  /**
   * "The race went to an outsider trained in Kew by Ida Roe. "It is odd," the winning trainer
   * said": who is said to have trained, owned, directed it.
   */
  Optional<Person> of(Draft draft, SpeakerWords words) {
    String noun = text.lower(words.head());
    String done = WORK.getOrDefault(noun, "");
    if (done.isEmpty() || draft.line.token(words.first()) == 0) {
      return Optional.empty();
    }
    int head = draft.line.token(words.first());
    int first = text.paragraphStart(Math.max(0, text.paragraphOf(head) - 1));
    for (int token = head - 1; token > Math.max(first, head - WORK_REACH); token--) {
      if (text.is(token, "by")) {
        Optional<Person> doer = nameFrom(token + 1);
        for (int i = token - 1; doer.isPresent() && i >= Math.max(first, token - 5); i--) {
          if (text.is(i, done)) {
            return doer;
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Who is named right there, or behind a title. */
  private Optional<Person> nameFrom(int token) {
    int end = Math.min(token + 3, text.size() - 1);
    return people.in(new Span(text.start(token), text.end(end))).stream()
        .filter(located -> located.mention().kind() == Mention.Kind.NAME)
        .findFirst()
        .map(People.Located::person)
        .or(() -> people.at(text.start(token)));
  }
}
