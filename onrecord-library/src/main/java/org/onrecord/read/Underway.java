package org.onrecord.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.language.Language;
import org.onrecord.language.NounPhrase;
import org.onrecord.language.QuotedText;
import org.onrecord.language.Text;
import org.onrecord.read.time.AmbiguousDates;
import org.onrecord.reading.Age;
import org.onrecord.reading.Event;
import org.onrecord.reading.Kinship;
import org.onrecord.reading.People;
import org.onrecord.reading.Problem;
import org.onrecord.reading.Quotation;
import org.onrecord.reading.Reading;
import org.onrecord.reading.Role;
import org.onrecord.reading.TimeExpression;
import org.onrecord.story.Story;

/** A story on its way through the stages of the reading, with what they found so far. */
final class Underway {
  final Story story;
  final String version;
  final Optional<LocalDate> published;
  final Text text;
  final QuotedText quoted;
  final List<NounPhrase> phrases;
  People people = People.none();
  List<TimeExpression> times = List.of();
  List<Quotation> quotations = List.of();
  List<Kinship> kinship = List.of();
  List<Age> ages = List.of();
  List<Role> roles = List.of();
  List<Event> events = List.of();

  /** The first stage: words, sentences, quotation marks, noun phrases. */
  Underway(Story story, Language language) {
    this.story = story;
    this.version = story.version();
    this.published = story.metadata().published();
    this.text = language.analyze(story.text(), story.body());
    this.quoted = QuotedText.of(text);
    this.phrases = language.nounPhrases(text);
  }

  /** All that was found. */
  Reading reading() {
    List<Problem> problems = new ArrayList<>(quoted.problems());
    problems.addAll(AmbiguousDates.in(story.text(), times));
    return new Reading(story, people, quotations, kinship, ages, roles, events, times, problems);
  }
}
