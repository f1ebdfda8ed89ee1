package org.onrecord.lab.gold;

import java.util.List;
import org.onrecord.story.Story;

/**
 * A story and everything that should be read from it.
 *
 * @param name the file's name without its ending
 * @param story the story; its positions count UTF-16 units, as all positions here
 */
public record GoldStory(
    String name,
    Story story,
    List<GoldPerson> people,
    List<GoldQuotation> quotations,
    List<GoldTie> ties,
    List<GoldAge> ages,
    List<GoldEvent> events,
    List<GoldTime> times) {
  public GoldStory {
    people = List.copyOf(people);
    quotations = List.copyOf(quotations);
    ties = List.copyOf(ties);
    ages = List.copyOf(ages);
    events = List.copyOf(events);
    times = List.copyOf(times);
  }
}
