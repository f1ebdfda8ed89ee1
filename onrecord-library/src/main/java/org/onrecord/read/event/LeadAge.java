package org.onrecord.read.event;

import org.jspecify.annotations.Nullable;
import org.onrecord.language.Tag;
import org.onrecord.language.Text;
import org.onrecord.read.event.AgeMentions.Place;
import org.onrecord.reading.Mention;

/**
 * Whose the age of somebody without a name is whom the story names a little later: "A 34-year-old
 * man who fell from a crane has been named as Ivo Pell" and "A 34-year-old man has been charged.
 * Ivo Pell, of Calder, will appear in court".
 */
final class LeadAge {
  /** Last sentence that a lead may be; a headline and a date line may stand before it. */
  private static final int LAST = 4;

  /** How far behind the age "named as" may stand, in tokens. */
  private static final int REACH = 40;

  private final Text text;
  private final AgeMentions mentions;

  LeadAge(Text text, AgeMentions mentions) {
    this.text = text;
    this.mentions = mentions;
  }

  /** The one named whom the phrase from {@code begin} to before {@code end} tells of; or null. */
  @Nullable Place of(int begin, int end) {
    int sentence = text.sentenceOf(begin);
    int start = text.sentenceStart(sentence);
    boolean one = text.is(begin, "a") || text.is(begin, "an");
    boolean opens = begin == start && one;
    boolean taken = text.is(begin - 1, "charged") || text.is(begin - 1, "arrested");
    if (one && taken && sentence <= LAST) {
      // "Police have charged [a 72-year-old man] with theft. Ivo Pell was arrested on Monday"
      return accused(sentence + 1);
    }
    boolean who = text.is(end, "who") || text.is(end, Tag.VBZ) || text.is(end, Tag.VBD);
    if (!opens || !who || sentence > LAST) {
      return null;
    }
    int limit = text.sentenceEnd(sentence);
    for (int token = end; token < Math.min(limit, end + REACH); token++) {
      boolean named = text.is(token, "named") || text.is(token, "identified");
      if (named && text.is(token - 1, "been")) {
        return namedAs(token, limit);
      }
    }
    if (!isOfCourt(end)) {
      return identified(sentence + 1);
    }
    Place next = next(sentence + 1);
    return next == null ? accused(sentence + 1) : next;
  }

  /** The name that opens the sentence and is subject of what a court or the police did. */
  private @Nullable Place accused(int sentence) {
    Place place = opening(sentence);
    if (place == null) {
      return null;
    }
    int limit = Math.min(text.sentenceEnd(sentence), place.end() + 5);
    boolean auxiliary = false;
    for (int token = place.end(); token < limit; token++) {
      switch (text.lower(token)) {
        case "was", "has", "is", "will", "been", "be", "due", "to", "later" -> auxiliary = true;
        case "appear", "appeared", "denies", "denied", "admitted", "pleaded" -> {
          return place;
        }
        case "arrested", "charged", "remanded", "jailed", "detained", "sentenced", "convicted" -> {
          return auxiliary ? place : null;
        }
        default -> {
          return null;
        }
      }
    }
    return null;
  }

  /** "A 34-year-old woman was hit by a van. Police named her as [Maud Pell]". */
  private @Nullable Place identified(int sentence) {
    if (sentence >= text.sentences()) {
      return null;
    }
    int start = text.sentenceStart(sentence);
    int limit = Math.min(text.sentenceEnd(sentence), start + REACH);
    for (int token = start; token < limit; token++) {
      boolean named = text.is(token, "named") || text.is(token, "identified");
      boolean her = text.is(token + 1, "her") || text.is(token + 1, "him");
      boolean been = text.is(token - 1, "been") || text.is(token - 1, "was");
      if (named && (her || been)) {
        return namedAs(token, limit);
      }
      Place other = mentions.startingAt(token);
      if (other != null && other.kind() == Mention.Kind.NAME) {
        return null;
      }
    }
    return null;
  }

  /** The full name that opens the sentence, without an age of its own; or null. */
  private @Nullable Place opening(int sentence) {
    if (sentence >= text.sentences()) {
      return null;
    }
    Place place = mentions.startingAt(text.sentenceStart(sentence));
    boolean full =
        place != null && place.kind() == Mention.Kind.NAME && place.end() - place.first() > 1;
    return full ? place : null;
  }

  /** "|has been charged", "|appeared in court": else the next one named may be whoever did it. */
  private boolean isOfCourt(int verb) {
    for (int token = verb; token < Math.min(text.size(), verb + 4); token++) {
      switch (text.lower(token)) {
        case "charged",
            "arrested",
            "jailed",
            "sentenced",
            "convicted",
            "appeared",
            "remanded",
            "pleaded",
            "admitted",
            "denied",
            "accused" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** "has been named |by police as Ivo Pell". */
  private @Nullable Place namedAs(int named, int limit) {
    for (int token = named + 1; token < Math.min(limit, named + 7); token++) {
      if (text.is(token, "as")) {
        Place place = mentions.startingAt(token + 1);
        return place != null && place.kind() == Mention.Kind.NAME ? place : null;
      }
    }
    return null;
  }

  /** The name that opens the next sentence, if a home and no age follows it. */
  private @Nullable Place next(int sentence) {
    Place place = opening(sentence);
    if (place == null || !text.is(place.end(), ",")) {
      return null;
    }
    boolean home = text.is(place.end() + 1, "of") || text.is(place.end() + 1, "from");
    return home && text.isCapital(place.end() + 2) ? place : null;
  }
}
