package org.onrecord.cli;

import org.onrecord.reading.Quotation;
import org.onrecord.reading.Reading;
import org.onrecord.reading.Speaker;

/** Gives each speaker of a reading a colour of their own, in order of appearance. */
final class Speakers {
  private final SpeakerColours colours = new SpeakerColours();

  Speakers(Reading reading) {
    for (Quotation quotation : reading.quotations()) {
      codes(quotation.speaker());
    }
  }

  /** The escape code of a speaker's colour; grey for one who is not known. */
  String codes(Speaker speaker) {
    if (speaker.type() == Speaker.Type.UNKNOWN) {
      return SpeakerColours.GREY;
    }
    return colours.codes(speaker.person().orElse("name:" + speaker.name()));
  }

  /** The escape code of a person's colour; none for one who says nothing. */
  String codes(String personId) {
    return colours.known(personId);
  }
}
