package org.onrecord.read;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.onrecord.language.Language;
import org.onrecord.read.event.AgeFinder;
import org.onrecord.read.event.EventFinder;
import org.onrecord.read.event.RoleFinder;
import org.onrecord.read.kinship.KinshipFinder;
import org.onrecord.read.person.PersonFinder;
import org.onrecord.read.quotation.QuotationFinder;
import org.onrecord.read.time.TimeFinder;
import org.onrecord.reading.Quotation;
import org.onrecord.reading.Reading;
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
    quotationFinder = new QuotationFinder(personFinder::sexOf);
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
    return read(List.of(story)).get(0);
  }

  /**
   * Reads several stories: the same readings as one by one, in the same order, and sooner (see
   * {@code docs/speed.md}).
   *
   * <p>All stories go through one stage before the first goes through the next: the code of all
   * stages together is larger than what a processor keeps close by. A few dozen stories are enough;
   * what is known of each is kept until all are read.
   */
  public List<Reading> read(List<Story> stories) {
    List<Underway> all = stories.stream().map(story -> new Underway(story, language)).toList();
    for (Underway one : all) {
      one.people = personFinder.find(one.version, one.text, one.quoted, one.phrases);
    }
    for (Underway one : all) {
      one.times = timeFinder.find(one.text, one.published);
    }
    for (Underway one : all) {
      one.quotations = quotations(one);
    }
    for (Underway one : all) {
      one.kinship = kinshipFinder.find(one.text, one.phrases, one.people, one.quotations);
      one.quotations =
          kinshipFinder.speakers(
              one.text, one.people, one.quotations, one.kinship, personFinder::mayBe);
    }
    for (Underway one : all) {
      one.ages = ageFinder.find(one.text, one.phrases, one.people, one.times, one.published);
    }
    for (Underway one : all) {
      one.roles = roleFinder.find(one.text, one.quoted, one.people, one.published);
    }
    for (Underway one : all) {
      one.events =
          eventFinder.find(one.text, one.kinship, one.people, one.times, one.ages, one.published);
    }
    return all.stream().map(Underway::reading).toList();
  }

  private List<Quotation> quotations(Underway one) {
    List<Quotation> found =
        quotationFinder.find(one.version, one.text, one.quoted, one.phrases, one.people, one.times);
    return SpokenTurns.in(one.story, one.version, one.people, found);
  }
}
