package org.onrecord.read.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.Tag;
import org.onrecord.language.Text;
import org.onrecord.read.event.AgeMentions.Place;
import org.onrecord.reading.Mention;

/**
 * Tells whose an age is that is told by its decade: "Ada Quill, in her 30s," and "Ada Quill is in
 * her 30s". What somebody did "in her 30s" tells no age of now, and is passed over.
 */
final class DecadeOwner {
  /** How many words "a retired builder" may have. */
  private static final int NOUN_WORDS = 6;

  private final Text text;
  private final AgeMentions mentions;

  DecadeOwner(Text text, AgeMentions mentions) {
    this.text = text;
    this.mentions = mentions;
  }

  /** The mentions of those whose age the phrase tells; empty where it cannot be told. */
  List<Place> owners(AgePhrase phrase) {
    int first = phrase.first();
    if (!text.is(first, "in")) {
      return isDoubted(first) ? List.of() : agreeing(phrase, subject(first));
    }
    if (isDying(first - 1)) {
      return agreeing(phrase, mentions.subjectBefore(first));
    }
    Place apposed = apposed(first);
    return agreeing(phrase, apposed == null ? named(phrase) : apposed);
  }

  /** "Ada Quill died in her 80s"; "Ada Quill has died in her 80s". */
  private boolean isDying(int token) {
    return text.is(token, "died") || text.is(token - 1, "passed") && text.is(token, "away");
  }

  /** "Said to be", "may be", "thought to have been": nothing is stated. */
  private boolean isDoubted(int verb) {
    for (int token = verb - 1; token >= 0 && token >= verb - 3; token--) {
      switch (text.lower(token)) {
        case "if", "may", "might", "not", "believed", "thought", "apparently", "probably" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** "Ada Quill [is] in"; "Ada Quill, a nurse, is in"; "Ada Quill, a nurse who is in". */
  private @Nullable Place subject(int verb) {
    int end = verb;
    while (end > 0 && (text.tag(end - 1).isAdverb() || text.is(end - 1, "who"))) {
      end--;
    }
    Place direct = mentions.endingAt(end);
    if (direct != null) {
      return direct;
    }
    if (!text.is(end - 1, ",")) {
      return text.is(end, "who") ? overNoun(end) : null;
    }
    Place before = mentions.endingAt(end - 1);
    return before == null ? overApposition(end - 1) : name(before);
  }

  /** Over a phrase between commas that has no verb: "Ada Quill, a nurse from Leeds,". */
  private @Nullable Place overApposition(int close) {
    for (int token = close - 1; token > Math.max(0, close - 2 * NOUN_WORDS); token--) {
      if (text.is(token, ",")) {
        return name(mentions.endingAt(token));
      }
      if (text.tag(token).isFinite()) {
        return null;
      }
    }
    return null;
  }

  /** "Ada Quill, [in her 30s]"; "Ada Quill, a nurse [in her 30s]"; "(in her 30s)". */
  private @Nullable Place apposed(int in) {
    int token = in - 1;
    while (text.is(token, Tag.RB) || text.is(token, "both") || text.is(token, "aged")) {
      token--;
    }
    boolean mark = text.is(token, ",") || text.is(token, "(");
    return mark ? name(mentions.endingAt(token)) : overNoun(in);
  }

  /** Over "a nurse" and the comma before it. */
  private @Nullable Place overNoun(int end) {
    int token = end - 1;
    for (int i = 0; i < NOUN_WORDS && isNominal(token); i++) {
      token--;
    }
    boolean noun = token < end - 2 && text.is(token + 1, Tag.DT) && text.is(token, ",");
    return noun ? name(mentions.endingAt(token)) : null;
  }

  private boolean isNominal(int token) {
    return token >= 0
        && (text.tag(token).isNoun() || text.tag(token).isAdjective() || text.is(token, Tag.DT));
  }

  /** "A man in his 30s, named as Tom Quill": whom the words behind name. */
  private @Nullable Place named(AgePhrase phrase) {
    int end = phrase.end();
    int token = text.is(end, ",") ? end + 1 : end;
    boolean naming =
        text.is(token, "named") || text.is(token, "called") || text.is(token, "identified");
    if (!naming || !text.tag(phrase.first() - 1).isNoun()) {
      return null;
    }
    token++;
    return name(mentions.startingAt(text.is(token, "as") ? token + 1 : token));
  }

  private @Nullable Place name(@Nullable Place place) {
    if (place == null || place.kind() == Mention.Kind.PRONOUN) {
      return null;
    }
    return mentions.isPossessor(place) ? null : place;
  }

  /** The one found, whom "her" means by grammar; both of two whom "their" means. */
  private List<Place> agreeing(AgePhrase phrase, @Nullable Place place) {
    if (place == null || mentions.isPossessor(place)) {
      return List.of();
    }
    int be = text.is(phrase.first(), "in") ? -1 : phrase.first();
    int pronoun = be < 0 ? phrase.first() + 1 : phrase.end() - 1;
    while (pronoun > phrase.first() && !text.is(pronoun, Tag.PRP$)) {
      pronoun--;
    }
    if (text.is(pronoun, "their") && !text.is(be, "is") && !text.is(be, "was")) {
      return together(place);
    }
    return text.is(pronoun, "my") || text.is(pronoun, "your") ? List.of() : List.of(place);
  }

  /** "Ada and Tom Quill, both in their 60s": two names joined by "and". */
  private List<Place> together(Place last) {
    boolean and = text.is(last.first() - 1, "and") || text.is(last.first() - 1, "&");
    Place before = and ? name(mentions.endingAt(last.first() - 1)) : null;
    return before == null || last.kind() != Mention.Kind.NAME ? List.of() : List.of(before, last);
  }
}
