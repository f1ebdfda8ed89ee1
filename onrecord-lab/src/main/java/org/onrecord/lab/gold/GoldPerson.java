package org.onrecord.lab.gold;

import java.util.ArrayList;
import java.util.List;

/**
 * A person that a story names.
 *
 * @param name the fullest form of the name
 * @param aliases its other forms
 */
public record GoldPerson(String name, List<String> aliases) {
  public GoldPerson {
    aliases = List.copyOf(aliases);
  }

  /** All forms of the name, the fullest first. */
  public List<String> names() {
    List<String> names = new ArrayList<>(aliases.size() + 1);
    names.add(name);
    names.addAll(aliases);
    return names;
  }
}
