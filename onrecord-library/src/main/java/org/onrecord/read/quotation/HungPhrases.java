package org.onrecord.read.quotation;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.NounPhrase;
import org.onrecord.language.Tag;

/**
 * Reads a noun phrase leftward with what hangs on it: "the head of the school in | Kew", "Roe and |
 * Tarn", "the family's | lawyer".
 */
final class HungPhrases {
  private static final Set<String> INDEFINITE =
      Set.of("someone", "somebody", "everyone", "everybody", "anyone", "anybody", "who", "they");

  /** Items looked at in search of a finite verb before a phrase. */
  private static final int REACH = 100;

  private final @Nullable NounPhrase[] at;

  /** The noun phrase, if any, that each token of the text belongs to. */
  HungPhrases(@Nullable NounPhrase[] at) {
    this.at = at;
  }

  /** One base phrase and what hangs on it to the left: possessors, "of", a participle. */
  Optional<SpeakerWords> extended(Line line, int end) {
    SpeakerWords words = base(line, end);
    if (words == null) {
      return Optional.empty();
    }
    for (int step = 0; step < SpeakerPhrases.STEPS; step++) {
      SpeakerWords longer = longer(line, words);
      if (longer == null) {
        break;
      }
      words = longer;
    }
    return Optional.of(words);
  }

  @Nullable SpeakerWords base(Line line, int end) {
    int last = end - 1;
    if (last < 0 || line.isQuote(last)) {
      return null;
    }
    if (INDEFINITE.contains(line.lower(last))) {
      return new SpeakerWords(last, end, line.token(last), -1);
    }
    NounPhrase phrase = at[line.token(last)];
    // A tagger takes the verb for a noun: "The letter | read:", "the papers | state,".
    boolean taken = line.isNoun(end) && line.isNoun(last);
    if (phrase != null && taken && phrase.end() == line.tokenEnd(end)) {
      return new SpeakerWords(line.itemOf(phrase.first()), end, line.token(last), -1);
    }
    boolean runs = phrase != null && phrase.end() > line.tokenEnd(last);
    boolean verb = Appositions.runsOn(line, end) || PhraseShapes.isWriting(line, end);
    if (phrase != null && runs && verb) {
      int first = line.itemOf(phrase.first());
      return first < 0 ? null : new SpeakerWords(first, end, line.token(last), -1);
    }
    if (phrase != null && phrase.end() == line.tokenEnd(last)) {
      int first = line.itemOf(phrase.first());
      first = first < 0 ? first : PhraseStarts.acrossName(line, first);
      if (first < 0) {
        return null;
      }
      first = PhraseStarts.titled(line, first);
      int named = PhraseStarts.unscened(line, first, last);
      int start = named > first ? named : nicknamed(line, PhraseStarts.determined(line, first));
      return new SpeakerWords(start, end, phrase.head(), -1);
    }
    NounPhrase before =
        line.isAny(last, "international", "professional") ? phraseAt(line, last - 1) : null;
    if (before != null && before.end() == line.token(last) && line.itemOf(before.first()) >= 0) {
      // "the former Kew | international"
      return new SpeakerWords(line.itemOf(before.first()), end, line.token(last), -1);
    }
    boolean lone =
        line.tag(last) == Tag.PRP
            || line.isNoun(last)
            || SpeakerPhrases.LONE.contains(line.lower(last));
    // "which analysts | say": no verb stands right before another
    lone |=
        line.is(last, Tag.VBZ)
            && line.lower(last).endsWith("s")
            && PhraseStarts.isPlainVerb(line, end);
    lone |= isNameBefore(line, last, end);
    // "Boeing | said": taken for a participle
    lone |= last == 0 && line.isCapital(0) && line.is(0, Tag.VBG) && line.tag(1).isFinite();
    boolean deceased = line.tag(last).isAdjective() && line.is(last - 1, "the");
    // "A third | wrote"
    deceased |= line.isAny(last, "second", "third", "fourth", "fifth") && line.is(last - 1, "a");
    return lone || deceased
        ? new SpeakerWords(
            deceased ? last - 1 : PhraseStarts.determined(line, last), end, line.token(last), -1)
        : null;
  }

  /** "Cook | said", ", Grant | told": a name that a tagger takes for a verb or an adverb. */
  private static boolean isNameBefore(Line line, int item, int verb) {
    Tag tag = line.tag(item);
    boolean mistaken =
        tag.isVerb() || tag == Tag.MD || tag.isAdjective() || item > 0 && tag.isAdverb();
    boolean reports = line.is(verb, Tag.VBD) || line.is(verb, Tag.VBZ) || line.is(verb, "told");
    return mistaken
        && reports
        && line.isCapital(item)
        && (item == 0
            || line.isComma(item - 1)
            || line.isQuote(item - 1)
            || line.isAny(item - 1, "and", "but", "that"));
  }

  @Nullable NounPhrase phraseAt(Line line, int item) {
    return item < 0 || line.isQuote(item) ? null : at[line.token(item)];
  }

  /** "Orm | the Owl": a name and its epithet. */
  private int nicknamed(Line line, int first) {
    boolean epithet =
        line.is(first, "the") && line.isCapital(first + 1) && line.tag(first - 1).isProper();
    NounPhrase name = epithet ? at[line.token(first - 1)] : null;
    int start = name == null ? -1 : line.itemOf(name.first());
    return start < 0 ? first : start;
  }

  private @Nullable SpeakerWords longer(Line line, SpeakerWords words) {
    int link = words.first() - 1;
    if (link <= 0 || (line.tag(words.first()) == Tag.PRP && !line.is(link, "of"))) {
      return null;
    }
    if (line.is(link, Tag.POS)) {
      SpeakerWords owner = base(line, link);
      return owner == null ? null : words.between(owner.first(), words.end());
    }
    boolean by = line.isAny(link, "by", "within") && line.isNoun(link - 1);
    if (by
        || SpeakerPhrases.LINKS.contains(line.lower(link))
        || line.is(link, Tag.IN) && PhraseStarts.isParticiple(line, link - 1)) {
      return linked(line, words, link);
    }
    if (line.is(link, Tag.VBG) && line.isNoun(link - 1)) {
      return chained(line, words, link);
    }
    if (line.isCapital(link) && line.is(link - 1, "to") && line.isCapital(link - 2)) {
      // "the Campaign to Protect | Trees"
      SpeakerWords name = base(line, link - 1);
      return name == null || !line.tag(link).isVerb()
          ? null
          : name.between(name.first(), words.end());
    }
    if (line.isAny(link, "named", "called") && line.isNoun(link - 1)) {
      // "a teacher named | Ida Roe"
      SpeakerWords named = base(line, link);
      return named == null
          ? null
          : new SpeakerWords(named.first(), words.end(), named.head(), words.head());
    }
    return line.isAny(link, "and", "or", "&") ? joined(line, words, link) : null;
  }

  /** "Roe and | Tarn", but "Roe and | Tarn's mother" is one person. */
  private @Nullable SpeakerWords joined(Line line, SpeakerWords words, int link) {
    SpeakerWords other = base(line, line.isComma(link - 1) ? link - 1 : link);
    if (other == null) {
      return null;
    }
    int last = line.isComma(link - 1) ? link - 2 : link - 1;
    boolean names = line.tag(last).isProper() && line.tag(words.end() - 1).isProper();
    if (names && SpeakerPhrases.LINKS.contains(line.lower(other.first() - 1))) {
      // "officials from Kew Council and | the Moor Trust"
      return linked(line, words, other.first() - 1);
    }
    int left = other.first() - 1;
    if (line.isComma(link - 1) && Clauses.hasFinite(line, Math.max(0, left - REACH), left)) {
      // "Roe has a son, Ned|, and the actress insisted": a clause of its own
      return null;
    }
    boolean plural = line.isAny(words.end(), "have", "are", "were", "say");
    boolean subject =
        left < 0
            || line.isQuote(left)
            || (names && plural)
            || line.isAny(left, "both", "that", ",", "and", "but", "—", "–");
    if (!subject) {
      return null;
    }
    boolean owners = false;
    for (int i = words.first(); i < words.end(); i++) {
      owners |= line.is(i, Tag.POS);
    }
    int first = line.is(left, "both") ? left : other.first();
    boolean oneTitle =
        !line.tag(link - 1).isProper()
            && !line.isCapital(words.first())
            && !line.is(words.first(), Tag.DT)
            && !line.is(words.first(), Tag.PRP$)
            && line.tag(words.end() - 1).isProper();
    // "harbour and moor minister | Ida Roe" is one
    boolean several = !owners && !oneTitle;
    int start = several && names ? listed(line, first) : oneTitle ? trades(line, first) : first;
    return new SpeakerWords(start, words.end(), words.head(), words.second(), several);
  }

  /** "…," | actor, singer and baker Ida Roe said: the first of several trades of one. */
  private int trades(Line line, int first) {
    int from = first;
    while (line.isComma(from - 1)) {
      SpeakerWords one = line.is(from - 2, Tag.NN) ? base(line, from - 1) : null;
      if (one == null || one.first() >= from - 1) {
        return first;
      }
      from = one.first();
    }
    return from == 0 || line.isQuote(from - 1) ? from : first;
  }

  /** "her daughters Ada, | Ida and Una": the first of a list of names. */
  private int listed(Line line, int first) {
    int from = first;
    for (int step = 0; step < SpeakerPhrases.STEPS && line.isComma(from - 1); step++) {
      SpeakerWords one = line.tag(from - 2).isProper() ? base(line, from - 1) : null;
      if (one == null || one.first() >= from) {
        break;
      }
      from = one.first();
    }
    boolean opens =
        from == 0 || line.isQuote(from - 1) || line.isAny(from - 1, "that", "but", "and");
    return opens ? from : first;
  }

  /** "a spokesman for | the police", "people living in | the street". */
  private @Nullable SpeakerWords linked(Line line, SpeakerWords words, int link) {
    boolean participle =
        PhraseStarts.isParticiple(line, link - 1) || line.isAny(link - 1, "close", "familiar");
    // "researchers mostly from | Kew"
    boolean adverb = !participle && line.tag(link - 1).isAdverb();
    SpeakerWords head = base(line, participle || adverb ? link - 1 : link);
    if (head == null) {
      return null;
    }
    int owned = line.is(head.first(), Tag.POS) ? head.first() : head.first() - 1;
    SpeakerWords owner = line.is(owned, Tag.POS) ? base(line, owned) : null;
    if (owner != null) {
      // "the family's statement on | the death"
      head = head.between(owner.first(), head.end());
    }
    if (PhraseShapes.isOffice(line, head, words, link)) {
      // "A Ministry of Justice | spokesperson" is the latter
      return new SpeakerWords(head.first(), words.end(), words.head(), -1);
    }
    boolean close = SpeakerPhrases.CLOSE_LINKS.contains(line.lower(link)) && !participle;
    boolean subject =
        head.first() == 0
            || line.isPunctuation(head.first() - 1)
            || line.isQuote(head.first() - 1)
            || line.isAny(head.first() - 1, "and", "but", "that", "as", "while", "when", "since")
            || line.isAny(head.first() - 1, "after", "because", "although", "though", "where");
    return close || subject
        ? new SpeakerWords(head.first(), words.end(), head.head(), words.second())
        : chained(line, words, participle ? link - 1 : link);
  }

  /**
   * "The head of the school in | Kew", "Officers investigating | the fire": the noun that the
   * clause begins with, or null.
   */
  private @Nullable SpeakerWords chained(Line line, SpeakerWords words, int link) {
    Optional<SpeakerWords> whole = extended(line, link);
    boolean opens =
        whole.isPresent()
            && (whole.get().first() == 0
                || line.isAny(whole.get().first() - 1, "and", "but", "that", "—", "–", ";")
                // "To this, Ida Roe of the group Saving Trees said"
                || line.isComma(whole.get().first() - 1)
                    && line.tag(line.itemOf(whole.get().head())).isProper()
                    && !Clauses.hasFinite(line, 0, whole.get().first()));
    return opens && !line.is(whole.get().first(), Tag.PRP)
        ? whole.get().between(whole.get().first(), words.end())
        : null;
  }
}
