package org.onrecord.archive.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A person in one story, all of its versions together.
 *
 * @param story the story's identifier
 * @param appearances the person in each version, in the order in which they came on record
 * @param traits what the story tells of the person
 */
record Sighting(String story, List<Appearance> appearances, Traits traits) {
  Sighting {
    appearances = List.copyOf(appearances);
  }

  /** One a story, in the order in which the stories first come. */
  static List<Sighting> of(List<Appearance> appearances) {
    Map<String, List<Appearance>> stories = new LinkedHashMap<>();
    for (Appearance appearance : appearances) {
      stories.computeIfAbsent(appearance.story(), story -> new ArrayList<>()).add(appearance);
    }
    List<Sighting> sightings = new ArrayList<>();
    stories.forEach(
        (story, inStory) ->
            sightings.add(new Sighting(story, inStory, TraitReader.traits(inStory))));
    return sightings;
  }

  /** The name in compared form. */
  String key() {
    return appearances.get(0).key();
  }

  /** The day of the story, where it is known. */
  Optional<LocalDate> date() {
    return appearances.get(0).content().version().date();
  }
}
