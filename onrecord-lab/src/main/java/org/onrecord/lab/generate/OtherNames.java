package org.onrecord.lab.generate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** For each name of the sample stories another of its kind; no two get the same. */
final class OtherNames {
  private final Map<String, String> words = new HashMap<>();
  private final Map<String, String> outlets = new HashMap<>();

  OtherNames(NameLists lists, Random random) {
    put(lists.from("women"), lists.to("women"), random);
    put(lists.from("men"), lists.to("men"), random);
    put(lists.from("surnames"), lists.surnames(), random);
    put(lists.from("towns"), lists.to("towns"), random);
    lists
        .outlets()
        .forEach(
            (outlet, others) -> outlets.put(outlet, others.get(random.nextInt(others.size()))));
  }

  private void put(List<String> from, List<String> to, Random random) {
    List<String> shuffled = new ArrayList<>(to);
    Collections.shuffle(shuffled, random);
    for (int i = 0; i < from.size(); i++) {
      words.put(from.get(i), shuffled.get(i));
    }
  }

  String outlet(String outlet) {
    return outlets.getOrDefault(outlet, outlet);
  }

  /** {@code text} with each name, as a whole word, replaced by the other. */
  String in(String text) {
    StringBuilder out = new StringBuilder(text.length() + text.length() / 16);
    int i = 0;
    while (i < text.length()) {
      int start = i;
      while (i < text.length() && Character.isLetter(text.charAt(i))) {
        i++;
      }
      if (i == start) {
        out.append(text.charAt(i++));
      } else {
        String word = text.substring(start, i);
        out.append(words.getOrDefault(word, word));
      }
    }
    return out.toString();
  }
}
