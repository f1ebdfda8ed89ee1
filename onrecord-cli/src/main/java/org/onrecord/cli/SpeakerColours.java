package org.onrecord.cli;

import java.util.HashMap;
import java.util.Map;

/** Colours for speakers, in order of appearance. */
final class SpeakerColours {
  /** Colours of 256 that stand out from black and from white alike, neighbours unlike. */
  private static final int[] COLOURS = {32, 166, 64, 134, 30, 197, 136, 63, 169, 29, 130, 98};

  /** For those who are not known. */
  static final String GREY = "38;5;244";

  private final Map<String, Integer> colours = new HashMap<>();

  /** The escape code of {@code speaker}'s colour, the next one for a new speaker. */
  String codes(String speaker) {
    if (speaker.equals("unknown")) {
      return GREY;
    }
    return code(colours.computeIfAbsent(speaker, name -> colours.size()));
  }

  /** The escape code of a colour already given, or an empty string. */
  String known(String speaker) {
    Integer index = colours.get(speaker);
    return index == null ? "" : code(index);
  }

  private static String code(int index) {
    return "38;5;" + COLOURS[index % COLOURS.length];
  }
}
