package org.onrecord.reading;

import java.util.List;
import java.util.Objects;
import org.onrecord.story.Story;

/**
 * Everything read from one version of one story, each list in text order.
 *
 * <p>A pure function of the story: the same bytes give an equal reading on any machine. Immutable.
 */
public record Reading(
    Story story,
    People people,
    List<Quotation> quotations,
    List<Kinship> kinship,
    List<Age> ages,
    List<Role> roles,
    List<Event> events,
    List<TimeExpression> times,
    List<Problem> problems) {
  public Reading {
    Objects.requireNonNull(story);
    Objects.requireNonNull(people);
    quotations = List.copyOf(quotations);
    kinship = List.copyOf(kinship);
    ages = List.copyOf(ages);
    roles = List.copyOf(roles);
    events = List.copyOf(events);
    times = List.copyOf(times);
    problems = List.copyOf(problems);
  }

  /** The same with other problems. */
  public Reading withProblems(List<Problem> problems) {
    return new Reading(story, people, quotations, kinship, ages, roles, events, times, problems);
  }
}
