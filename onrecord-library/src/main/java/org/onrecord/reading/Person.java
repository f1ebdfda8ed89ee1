package org.onrecord.reading;

import java.util.List;
import java.util.Objects;

/**
 * An individual human named in a story.
 *
 * @param id identifier within the reading, made from the story's version and the name
 * @param name the fullest form the story gives, without titles
 * @param aliases other forms of the name in the story, in order of first appearance
 * @param mentions every place where the person is referred to, in text order
 */
public record Person(String id, String name, List<String> aliases, List<Mention> mentions) {
  public Person {
    Objects.requireNonNull(id);
    Objects.requireNonNull(name);
    aliases = List.copyOf(aliases);
    mentions = List.copyOf(mentions);
  }
}
