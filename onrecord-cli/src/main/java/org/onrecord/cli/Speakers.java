package org.onrecord.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.onrecord.reading.Quotation;
import org.onrecord.reading.Reading;
import org.onrecord.reading.Speaker;

/** Gives each speaker of a reading a colour of their own, in order of appearance. */
final class Speakers {
  /** Colours of 256 that stand out from black and from white alike, neighbours unlike. */
  private static final int[] COLOURS = {32, 166, 64, 134, 30, 197, 136, 63, 169, 29, 130, 98};

  private static final String UNKNOWN = "38;5;244";

  private final Map<String, Integer> colours = new LinkedHashMap<>();

  Speakers(Reading reading) {
    for (Quotation quotation : reading.quotations()) {
      if (quotation.speaker().type() != Speaker.Type.UNKNOWN) {
        colours.putIfAbsent(key(quotation.speaker()), colours.size());
      }
    }
  }

  private static String key(Speaker speaker) {
    return speaker.person().orElse("name:" + speaker.name());
  }

  /** The escape code of a speaker's colour; grey for one who is not known. */
  String codes(Speaker speaker) {
    return codes(key(speaker), UNKNOWN);
  }

  /** The escape code of a person's colour; none for one who says nothing. */
  String codes(String personId) {
    return codes(personId, "");
  }

  private String codes(String key, String otherwise) {
    Integer index = colours.get(key);
    return index == null ? otherwise : "38;5;" + COLOURS[index % COLOURS.length];
  }
}
