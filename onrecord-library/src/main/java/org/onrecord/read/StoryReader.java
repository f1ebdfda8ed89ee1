package org.onrecord.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.onrecord.language.Language;
import org.onrecord.language.NounPhrase;
import org.onrecord.language.QuotedText;
import org.onrecord.language.Text;
import org.onrecord.read.event.AgeFinder;
import org.onrecord.read.event.EventFinder;
import org.onrecord.read.event.RoleFinder;
import org.onrecord.read.kinship.KinshipFinder;
import org.onrecord.read.person.PersonFinder;
import org.onrecord.read.quotation.QuotationFinder;
import org.onrecord.read.time.AmbiguousDates;
import org.onrecord.read.time.TimeFinder;
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

/**
 * Reads a story: a pure function from its text and publication date to everything it says.
 *
 * <p>Building one loads the models (about a tenth of a second); keep it. Safe for use by several
 * threads.
 */
public final class StoryReader {
  private final Language language;
  private final PersonFinder personFinder;
  private final TimeFinder timeFinder;
  private final QuotationFinder quotationFinder;
  private final KinshipFinder kinshipFinder;
  private final AgeFinder ageFinder;
  private final RoleFinder roleFinder;
  private final EventFinder eventFinder;

  /** Loads the models, the language's on a thread of its own meanwhile. */
  public StoryReader() {
    FutureTask<Language> loading = new FutureTask<>(Language::new);
    Thread loader = new Thread(loading, "onrecord language");
    loader.setDaemon(true);
    loader.start();
    personFinder = new PersonFinder();
    timeFinder = new TimeFinder();
    quotationFinder = new QuotationFinder(personFinder::women);
    kinshipFinder = new KinshipFinder();
    ageFinder = new AgeFinder();
    roleFinder = new RoleFinder();
    eventFinder = new EventFinder();
    language = loaded(loading);
  }

  private static Language loaded(FutureTask<Language> loading) {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return loading.get();
        } catch (InterruptedException e) {
          interrupted = true;
        } catch (ExecutionException e) {
          throw new IllegalStateException("no language model", e.getCause());
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Reads {@code story}; never throws for what stands in its text. */
  public Reading read(Story story) {
    String version = story.version();
    Optional<LocalDate> published = story.metadata().published();
    Text text = language.analyze(story.text(), story.body());
    QuotedText quoted = QuotedText.of(text);
    List<NounPhrase> phrases = language.nounPhrases(text);
    People people = personFinder.find(version, text, quoted, phrases);
    List<TimeExpression> times = timeFinder.find(text, published);
    List<Quotation> quotations =
        SpokenTurns.in(
            story,
            version,
            people,
            quotationFinder.find(version, text, quoted, phrases, people, times));
    List<Kinship> kinship = kinshipFinder.find(text, phrases, people, quotations);
    List<Age> ages = ageFinder.find(text, phrases, people, times, published);
    List<Role> roles = roleFinder.find(text, quoted, people, published);
    List<Event> events = eventFinder.find(text, kinship, people, times, ages, published);
    List<Problem> problems = new ArrayList<>(quoted.problems());
    problems.addAll(AmbiguousDates.in(story.text(), times));
    return new Reading(story, people, quotations, kinship, ages, roles, events, times, problems);
  }
}
