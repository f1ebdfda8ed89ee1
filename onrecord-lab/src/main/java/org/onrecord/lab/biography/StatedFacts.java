package org.onrecord.lab.biography;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.reading.Event;
import org.onrecord.reading.Kinship;
import org.onrecord.reading.Mention;
import org.onrecord.reading.Reading;
import org.onrecord.reading.TimeExpression;
import org.onrecord.story.Span;

/** What a reading says, as facts between places of a passage. */
final class StatedFacts {
  private final Reading reading;
  private final String text;

  StatedFacts(Reading reading) {
    this.reading = reading;
    this.text = reading.story().text();
  }

  /** The facts told in {@code passage}. */
  List<Fact> in(Span passage) {
    Set<Fact> facts = new LinkedHashSet<>();
    for (Kinship tie : reading.kinship()) {
      boolean told = tie.evidence().spans().stream().allMatch(passage::overlaps);
      if (!told || tie.derived()) {
        continue;
      }
      if (tie.type() == Kinship.Type.SPOUSE) {
        pair("SPOUSE", tie.from(), tie.to(), passage, facts);
        pair("SPOUSE", tie.to(), tie.from(), passage, facts);
      } else if (tie.type() == Kinship.Type.PARENT) {
        pair("CHILD_OF", tie.to(), tie.from(), passage, facts);
      }
    }
    for (Event event : reading.events()) {
      if (event.type() == Event.Type.BIRTH) {
        date("DATE_OF_BIRTH", event, passage, facts);
      } else if (event.type() == Event.Type.DEATH) {
        date("DATE_OF_DEATH", event, passage, facts);
      }
    }
    return List.copyOf(facts);
  }

  private void pair(String property, String one, String other, Span passage, Set<Fact> facts) {
    for (Span subject : places(one, passage)) {
      for (Span object : places(other, passage)) {
        if (!subject.overlaps(object)) {
          facts.add(new Fact(property, subject, object));
        }
      }
    }
  }

  private void date(String property, Event event, Span passage, Set<Fact> facts) {
    Span told = event.evidence().spans().get(0);
    if (!passage.overlaps(told) || event.date().isEmpty()) {
      return;
    }
    for (TimeExpression time : reading.times()) {
      boolean same = time.value().startsWith(event.date().get());
      if (same && passage.contains(time.span())) {
        for (String who : event.who()) {
          places(who, passage).forEach(place -> facts.add(new Fact(property, place, time.span())));
        }
      }
    }
  }

  /** Where a person is named or meant by a pronoun in the passage. */
  private List<Span> places(String person, Span passage) {
    List<Span> places = new ArrayList<>();
    reading
        .people()
        .byId(person)
        .ifPresent(
            one -> {
              for (Mention mention : one.mentions()) {
                boolean here = passage.contains(mention.span());
                if (here && mention.kind() != Mention.Kind.NOMINAL) {
                  places.add(mention.span());
                  relative(mention.span(), passage, places);
                }
              }
            });
    return places;
  }

  /** "Ivo Pell, who ...": the pronoun right behind a name means its bearer. */
  private void relative(Span name, Span passage, List<Span> places) {
    int at = name.end();
    while (at < passage.end() && (text.charAt(at) == ',' || text.charAt(at) == ' ')) {
      at++;
    }
    boolean who = text.startsWith("who ", at) && at > name.end();
    if (who && at + 3 <= passage.end()) {
      places.add(new Span(at, at + 3));
    }
  }
}
