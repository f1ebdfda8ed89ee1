package org.onrecord.lab.generate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * For each word of the sample stories that may change, another of the same tag; the same throughout
 * a round, so that copies and versions of a story keep each other's words.
 */
final class OtherWords {
  private final WordPlaces places;
  private final Random random;
  private final Map<String, String> others = new HashMap<>();

  OtherWords(WordPlaces places, Random random) {
    this.places = places;
    this.random = random;
  }

  /** The body of the sample {@code number} with its words changed. */
  String in(int number) {
    String body = places.body(number);
    StringBuilder out = new StringBuilder(body.length() + body.length() / 16);
    int done = 0;
    for (WordPlaces.Place place : places.of(number)) {
      out.append(body, done, place.start()).append(other(place));
      done = place.end();
    }
    return out.append(body, done, body.length()).toString();
  }

  private String other(WordPlaces.Place place) {
    return others.computeIfAbsent(
        place.tag() + " " + place.word(),
        key -> {
          List<String> pool = places.pool(place.tag());
          return pool.get(random.nextInt(pool.size()));
        });
  }
}
