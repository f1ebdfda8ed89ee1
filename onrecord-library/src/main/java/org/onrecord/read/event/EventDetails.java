package org.onrecord.read.event;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.onrecord.language.Tag;
import org.onrecord.language.Text;
import org.onrecord.reading.Age;
import org.onrecord.reading.Event;
import org.onrecord.story.Span;

/** Where, why and how an event happened, in the story's words. */
final class EventDetails {
  private static final int REACH = 22;

  private final EventText story;
  private final Text text;

  EventDetails(EventText story) {
    this.story = story;
    this.text = story.text;
  }

  /** The token before which the clause that begins with {@code from} ends. */
  int clauseEnd(int from) {
    int limit = Math.min(text.sentenceEnd(text.sentenceOf(from - 1)), from + REACH);
    for (int token = from; token < limit; token++) {
      Tag tag = text.tag(token);
      if (text.is(token, ";") || text.is(token, ":") || tag == Tag.WP || tag == Tag.WDT) {
        return token;
      }
      boolean comma = text.is(token, ",");
      boolean and = text.is(token, "and") || text.is(token, "but");
      if ((comma || and) && beginsClause(token + 1, limit)) {
        return token;
      }
      if (text.word(token).equals("\"") || text.word(token).equals("\u201d")) {
        return token;
      }
    }
    return limit;
  }

  private boolean beginsClause(int first, int limit) {
    // "and [in 1971] he married"
    int from = text.is(first, "in") && text.is(first + 1, Tag.CD) ? first + 2 : first;
    for (int token = from; token < Math.min(limit, from + 6); token++) {
      if (text.tag(token).isFinite()) {
        return true;
      }
      if (text.is(token, ",") || text.is(token, Tag.IN)) {
        return false;
      }
    }
    return false;
  }

  /** "of pneumonia", "from a brain tumour", "after a battle with cancer". */
  Optional<Span> cause(int from, int end) {
    for (int token = from; token < end; token++) {
      boolean with = text.is(token, "with") && isIllness(token + 1, end);
      if (text.is(token, "of") || text.is(token, "from") || with) {
        boolean age = text.is(token - 1, "age") || story.participants.isNumber(token + 1);
        if (age || text.isCapital(token + 1) || isTime(token + 1)) {
          continue;
        }
        return phrase(token + 1, end);
      }
      if (text.tag(token).isVerb() || text.is(token, "when") || text.is(token, "while")) {
        break;
      }
    }
    return Optional.empty();
  }

  /** "with liver disease", not "with her daughters". */
  private boolean isIllness(int from, int end) {
    for (int token = from; token < Math.min(end, from + 4); token++) {
      switch (text.lower(token)) {
        case "disease",
            "cancer",
            "illness",
            "failure",
            "pneumonia",
            "virus",
            "infection",
            "tumour",
            "tumor",
            "dementia",
            "injuries",
            "covid-19",
            "aids" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private boolean isTime(int token) {
    if (token >= text.size()) {
      return false;
    }
    Span word = text.span(token);
    return story.timesIn(story.sentence(token)).stream().anyMatch(t -> t.span().overlaps(word));
  }

  /** A noun phrase without its article, with an "of" phrase behind it. */
  private Optional<Span> phrase(int from, int end) {
    int first = from;
    if (text.is(first, Tag.DT) || text.is(first, Tag.PRP$)) {
      first++;
    }
    int token = first;
    while (token < end && isPhraseWord(token) && !isTime(token)) {
      token++;
    }
    return token == first ? Optional.empty() : Optional.of(text.span(first, token));
  }

  private boolean isPhraseWord(int token) {
    Tag tag = text.tag(token);
    boolean joins =
        (text.is(token, "of") || text.is(token, "and") || text.is(token, "to"))
            && token + 1 < text.size()
            && (text.tag(token + 1).isNoun() || text.tag(token + 1).isAdjective());
    return tag.isNoun()
        || tag.isAdjective()
        || joins
        || isMeans(token)
        // "perverting the course of justice"
        || text.is(token, Tag.DT) && text.is(token - 1, Tag.VBG)
        || tag == Tag.CD
        || tag == Tag.VBN
        || tag == Tag.VBG
        || tag == Tag.POS;
  }

  /** "death [by] dangerous driving", "fraud [by] abuse of position": how a deed was done. */
  private boolean isMeans(int token) {
    return text.is(token, "by")
        && switch (text.lower(Math.min(token + 1, text.size() - 1))) {
          case "abuse", "false", "dangerous", "careless", "failing", "deception", "beating" -> true;
          default -> false;
        };
  }

  /** "in La Jolla, California", "at Calder Hospital". */
  Optional<Span> place(int from, int end) {
    for (int token = from; token < end; token++) {
      boolean preposition = text.is(token, "in") || text.is(token, "at") || text.is(token, "near");
      int first = text.is(token + 1, "the") ? token + 2 : token + 1;
      first = preposition ? afterKindOfPlace(first) : first;
      if (!preposition || first >= end || !text.isCapital(first) || isTime(first)) {
        continue;
      }
      if (story.people.isName(first)) {
        continue;
      }
      int last = first;
      while (last < end && isPlaceWord(last) && !isTime(last)) {
        last++;
      }
      while (last > first && !text.isCapital(last - 1)) {
        last--;
      }
      // "in the Argo rescue" is no place.
      if (last < end && text.tag(last).isNoun() && !text.isCapital(last)) {
        continue;
      }
      if (last > first) {
        return Optional.of(text.span(first, last));
      }
    }
    return Optional.empty();
  }

  /** After "river", "village of" and the like. */
  private int afterKindOfPlace(int token) {
    return switch (text.lower(Math.min(token, text.size() - 1))) {
      case "river",
          "lake",
          "village",
          "town",
          "city",
          "port",
          "state",
          "county",
          "district",
          "suburb",
          "island",
          "province",
          "resort" ->
          text.is(token + 1, "of") ? token + 2 : token + 1;
      default -> token;
    };
  }

  private boolean isPlaceWord(int token) {
    if (text.is(token, ",")) {
      return text.isCapital(token + 1) && !story.people.isName(token + 1);
    }
    return text.isCapital(token) || text.is(token, "of") || text.is(token, "and");
  }

  /** What the verb's complement tells: of a sentence, a charge, a prize, a job. */
  void complement(Event.Type type, int from, int end, TreeMap<String, String> details) {
    switch (type) {
      case SENTENCED -> sentence(from, end, details);
      case CHARGED -> after(List.of("with"), from, end, "charge", details);
      case CONVICTED -> offence(from, end, details);
      case HIRED, LEFT_JOB -> after(List.of("as"), from, Math.min(end, from + 7), "role", details);
      case AWARD -> phrase(from, end).ifPresent(span -> put(details, "prize", span));
      case DEATH -> cause(from, end).ifPresent(span -> put(details, "cause", span));
      default -> {}
    }
  }

  /**
   * "convicted of [theft]", "pleaded guilty to [theft]", "admitted [fraud by abuse of position]".
   */
  private void offence(int from, int end, TreeMap<String, String> details) {
    Tag next = text.tag(Math.min(from, text.size() - 1));
    boolean admitted = text.lower(from - 1).startsWith("admit");
    if (admitted && (next.isNoun() || next == Tag.VBG)) {
      phrase(from, end).ifPresent(span -> put(details, "offence", span));
    } else {
      after(List.of("of", "to"), from, end, "offence", details);
    }
  }

  /** "to life", "for six years"; "for theft" is the offence. */
  private void sentence(int from, int end, TreeMap<String, String> details) {
    for (int token = from; token < end; token++) {
      boolean term = text.is(token, "to") || text.is(token, "for");
      if (!term) {
        continue;
      }
      int first = text.is(token + 1, Tag.DT) ? token + 2 : token + 1;
      boolean length = text.is(token, "to") || story.participants.isNumber(first);
      String key = length || text.is(first, "life") ? "sentence" : "offence";
      phrase(token + 1, end).ifPresent(span -> details.putIfAbsent(key, span.of(text.string())));
    }
  }

  private void after(
      List<String> words, int from, int end, String key, TreeMap<String, String> details) {
    for (int token = from; token < end; token++) {
      if (words.contains(text.lower(token))) {
        phrase(token + 1, end).ifPresent(span -> put(details, key, span));
        return;
      }
    }
  }

  private void put(TreeMap<String, String> details, String key, Span span) {
    details.put(key, span.of(text.string()));
  }

  /** The age stated of the person at the event in the clause or, at death, anywhere. */
  void age(String person, Span clause, boolean death, TreeMap<String, String> details) {
    for (Age age : story.ages) {
      boolean inside = age.evidence().spans().stream().anyMatch(clause::overlaps);
      // "he died aged five months": the age of whoever died, whomever "he" was taken for.
      boolean same = age.person().equals(person) || (death && age.asOf().equals("death") && inside);
      if (!same) {
        continue;
      }
      // "Quill, 51, was elected in 2010": 51 today; "died on Monday, 51": 51 then
      boolean then = death || age.evidence().rule().equals("age.at-age");
      if ((inside && then) || (death && age.asOf().equals("death"))) {
        details.put("age", age.age());
        return;
      }
    }
  }
}
