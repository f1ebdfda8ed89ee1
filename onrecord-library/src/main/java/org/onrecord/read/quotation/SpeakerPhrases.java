package org.onrecord.read.quotation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.NounPhrase;
import org.onrecord.language.Tag;
import org.onrecord.language.Text;

/** Reads the noun phrase that names a speaker, leftward or rightward from the cue. */
final class SpeakerPhrases {
  static final Set<String> LINKS = Set.of("of", "for", "from", "at", "in", "with", "on", "to");
  static final Set<String> CLOSE_LINKS = Set.of("of", "for", "from", "at");
  static final Set<String> LONE =
      Set.of(
          "who",
          "one",
          "another",
          "many",
          "some",
          "several",
          "others",
          "all",
          "both",
          "most",
          "few",
          "those",
          "everyone",
          "somebody",
          "someone",
          "neither",
          "each",
          "this",
          "that",
          "which");

  private static final Set<String> INDEFINITE =
      Set.of("someone", "somebody", "everyone", "everybody", "anyone", "anybody", "who", "they");

  /** Items looked at in search of the beginning of an apposition. */
  private static final int APPOSITION = 40;

  /** Items looked at in search of a main clause's subject. */
  private static final int REACH = 100;

  /** Steps of "of", "for", "'s" that one phrase takes. */
  static final int STEPS = 6;

  private final @Nullable NounPhrase[] at;
  private final FollowingPhrases following;

  SpeakerPhrases(Text text, List<NounPhrase> phrases) {
    at = new NounPhrase[text.size()];
    for (NounPhrase phrase : phrases) {
      Arrays.fill(at, phrase.first(), phrase.end(), phrase);
    }
    following = new FollowingPhrases(at);
  }

  /** The phrase that ends before item {@code end}: "Roe, a doctor," | said. */
  Optional<SpeakerWords> before(Line line, int verb) {
    // "Roe, 24, | recently joked"
    boolean adverb = verb > 2 && line.tag(verb - 1).isAdverb() && line.isComma(verb - 2);
    boolean place = line.isAny(verb - 1, "here", "there") && line.isNoun(verb - 2);
    // "Roe himself | wrote"
    boolean self = line.isAny(verb - 1, "himself", "herself", "itself") && line.isNoun(verb - 2);
    int end = adverb || place || self ? verb - 1 : verb;
    // "a friend of Roe's | told"
    int genitive =
        line.is(end - 1, Tag.POS) && Appositions.back(line, end - 2, "of", 5) > 0 ? 1 : 0;
    int i = beforeTimes(line, end - genitive);
    if (line.isDash(i - 1)) {
      return betweenDashes(line, i - 1);
    }
    // "Roe (44) | said", "Roe of the Rail Union (RU), | said"
    int close = line.isComma(i - 1) && line.is(i - 2, ")") ? i - 2 : i - 1;
    int open = line.is(close, ")") ? Appositions.back(line, close - 1, "(", 12) : -1;
    boolean acronym = open >= 0 && close == open + 2;
    if (open >= 0 && (close == i - 1 || acronym)) {
      i = open;
    }
    Optional<SpeakerWords> found = line.isComma(i - 1) ? apposed(line, i - 1) : extended(line, i);
    Optional<SpeakerWords> whole = found.flatMap(words -> restricted(line, words));
    if (whole.isPresent()) {
      return whole.map(
          words ->
              words.between(words.first(), Clauses.relativeEnd(line, words.end(), end(line, end))));
    }
    int stop = end(line, i == end - genitive ? end : Math.max(i, beforeTimes(line, end)));
    return found
        .map(words -> words.between(words.first(), stop))
        .map(words -> relative(line, words));
  }

  /** "A man who saw it | said": the last words are the relative clause's own. */
  private Optional<SpeakerWords> restricted(Line line, SpeakerWords words) {
    int last = words.first() - 1;
    boolean verb = last > 0 && (line.tag(last).isFinite() || line.is(last, Tag.IN));
    if (!verb) {
      return Optional.empty();
    }
    for (int i = words.first(); i > 0 && i > words.first() - 10; i--) {
      if (line.isQuote(i) || line.isAny(i, ";", ":")) {
        break;
      }
      if (line.is(i, "who") && !line.isComma(i - 1) && !line.is(i - 1, Tag.CC)) {
        SpeakerWords head = base(line, i);
        if (head == null) {
          return Optional.empty();
        }
        // "The family of a man who drowned": the family
        SpeakerWords whole =
            line.is(head.first() - 1, "of") ? extended(line, i).orElse(head) : head;
        boolean opens =
            whole.first() == 0 || line.isAny(whole.first() - 1, ",", "and", "but", "that");
        // "those who knew him | say"
        boolean person = line.isNoun(i - 1) || line.is(i - 1, "those");
        boolean noun = opens && person && line.tokenEnd(i - 1) - 1 == head.head();
        return noun && Clauses.hasFinite(line, i, words.first() + 1)
            ? Optional.of(whole)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "Roe - who has two sons -| said": the phrase before the first of the dashes. */
  private Optional<SpeakerWords> betweenDashes(Line line, int close) {
    for (int i = close - 1; i > 0 && i > close - APPOSITION; i--) {
      if (line.isQuote(i) || line.isAny(i, ";", ":")) {
        break;
      }
      if (line.isDash(i)) {
        // "Roe, 39 - who has two sons -| said"
        boolean aged = i > 2 && line.is(i - 1, Tag.CD) && line.isComma(i - 2);
        return Appositions.isApposition(line, i + 1, close)
            ? extended(line, aged ? i - 2 : i)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Back over "during the weekend" between subject and verb. */
  private int beforeTimes(Line line, int end) {
    int i = end;
    for (int step = 0; step < 2 && i > 1; step++) {
      SpeakerWords words = base(line, i);
      if (words == null || !Adjuncts.isTime(line.lower(i - 1)) || words.first() == 0) {
        break;
      }
      if (PhraseStarts.isReduced(line, words.first() - 1)) {
        // "A report published today | found"
        return words.first() - 1;
      }
      boolean preposition =
          line.isAny(
              words.first() - 1, "during", "on", "in", "over", "within", "after", "before", "at");
      if (!preposition || words.first() == 1) {
        break;
      }
      i = words.first() - 1;
      if (PhraseStarts.isReduced(line, i - 1)) {
        return i - 1;
      }
    }
    return i;
  }

  /** "police, who | said": the head is that of the phrase before. */
  private SpeakerWords relative(Line line, SpeakerWords words) {
    int first = words.first();
    if (first == 0 || words.end() != first + 1 || !line.isAny(first, "who", "which", "that")) {
      return words;
    }
    int end = line.isComma(first - 1) ? first - 1 : first;
    Optional<SpeakerWords> antecedent =
        line.is(first, "who") ? described(line, end) : extended(line, end);
    return antecedent
        .map(found -> new SpeakerWords(first, words.end(), found.head(), found.second()))
        .orElse(words);
  }

  /** "by Ida Roe, 44, a doctor from Kew|, who said": what stands before age and role. */
  private Optional<SpeakerWords> described(Line line, int end) {
    int right = end;
    for (int i = end - 1; i > 0 && i > end - APPOSITION; i--) {
      boolean role = line.is(i + 1, Tag.DT) || line.is(i + 1, Tag.PRP$) || line.is(i + 1, Tag.CD);
      if (line.isQuote(i) || line.isAny(i, ";", ":") || line.tag(i).isFinite()) {
        break;
      }
      if (line.isComma(i)) {
        if (!role) {
          break;
        }
        right = i;
      }
    }
    return Optional.ofNullable(base(line, right));
  }

  private static int end(Line line, int end) {
    return line.isComma(end - 1) ? end - 1 : end;
  }

  /** "Anna Roe, of Kew, a mother of two|, said": the phrase before the first of the commas. */
  private Optional<SpeakerWords> apposed(Line line, int close) {
    Optional<SpeakerWords> best = Optional.empty();
    int right = close;
    for (int i = close - 1; i > 0 && i > close - APPOSITION; i--) {
      if (line.isQuote(i) || line.isAny(i, ";", ":")) {
        break;
      }
      if (!line.isComma(i)) {
        continue;
      }
      if (!Appositions.isApposition(line, i + 1, right)) {
        break;
      }
      Optional<SpeakerWords> main = extended(line, i);
      if (main.isEmpty() || hangs(line, main.get(), best.isPresent())) {
        Optional<SpeakerWords> whole = main.flatMap(words -> restricted(line, words));
        if (whole.isPresent()) {
          best = whole.map(words -> words.between(words.first(), close));
        }
        continue;
      }
      boolean relative = line.isAny(i + 1, "who", "whose", "which", "where", "when", "of", "from");
      NounPhrase second = relative ? null : phraseFrom(line, i + 1, close);
      int other = second == null ? -1 : second.head();
      best =
          Optional.of(
              new SpeakerWords(
                  main.get().first(), close, main.get().head(), other, main.get().several()));
      right = i;
    }
    // "The judge hearing the case|, Ida Roe,"
    return best.isPresent() ? best : name(line, close);
  }

  private Optional<SpeakerWords> name(Line line, int close) {
    return extended(line, close)
        .filter(
            words ->
                words.first() == 0
                    || (line.isComma(words.first() - 1) && line.tag(close - 1).isProper()))
        .map(words -> words.between(words.first(), close));
  }

  /**
   * "In May|, Roe, a doctor,": the object of a preposition or verb is no head of the apposition.
   */
  private static boolean hangs(Line line, SpeakerWords words, boolean inner) {
    int left = words.first() - 1;
    if (left < 0
        || line.isComma(left)
        || line.isAny(left, "and", "but", "that", "as", "—", "–", "(")) {
      return false;
    }
    return inner || line.is(left, Tag.IN) || line.tag(left).isFinite();
  }

  private @Nullable NounPhrase phraseFrom(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      NounPhrase phrase = line.isQuote(i) ? null : at[line.token(i)];
      if (phrase != null) {
        return phrase;
      }
    }
    return null;
  }

  /** One base phrase and what hangs on it to the left: possessors, "of", a participle. */
  private Optional<SpeakerWords> extended(Line line, int end) {
    SpeakerWords words = base(line, end);
    if (words == null) {
      return Optional.empty();
    }
    for (int step = 0; step < STEPS; step++) {
      SpeakerWords longer = longer(line, words);
      if (longer == null) {
        break;
      }
      words = longer;
    }
    return Optional.of(words);
  }

  private @Nullable SpeakerWords base(Line line, int end) {
    int last = end - 1;
    if (last < 0 || line.isQuote(last)) {
      return null;
    }
    if (INDEFINITE.contains(line.lower(last))) {
      return new SpeakerWords(last, end, line.token(last), -1);
    }
    NounPhrase phrase = at[line.token(last)];
    // A tagger takes the verb for a noun: "The letter | read:", "the papers | state,".
    boolean verb = line.isNoun(end) && line.isNoun(last);
    if (phrase != null && verb && phrase.end() == line.tokenEnd(end)) {
      return new SpeakerWords(line.itemOf(phrase.first()), end, line.token(last), -1);
    }
    boolean runs = phrase != null && phrase.end() > line.tokenEnd(last);
    if (phrase != null && runs && Appositions.runsOn(line, end)) {
      int first = line.itemOf(phrase.first());
      return first < 0 ? null : new SpeakerWords(first, end, line.token(last), -1);
    }
    if (phrase != null && phrase.end() == line.tokenEnd(last)) {
      int first = line.itemOf(phrase.first());
      first = first < 0 ? first : PhraseStarts.acrossName(line, first);
      if (first < 0) {
        return null;
      }
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
        line.tag(last) == Tag.PRP || line.isNoun(last) || LONE.contains(line.lower(last));
    // "which analysts | say": no verb stands right before another
    lone |=
        line.is(last, Tag.VBZ)
            && line.lower(last).endsWith("s")
            && PhraseStarts.isPlainVerb(line, end);
    boolean deceased = line.tag(last).isAdjective() && line.is(last - 1, "the");
    return lone || deceased
        ? new SpeakerWords(
            deceased ? last - 1 : PhraseStarts.determined(line, last), end, line.token(last), -1)
        : null;
  }

  private @Nullable NounPhrase phraseAt(Line line, int item) {
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
        || LINKS.contains(line.lower(link))
        || line.is(link, Tag.IN) && PhraseStarts.isParticiple(line, link - 1)) {
      return linked(line, words, link);
    }
    if (line.is(link, Tag.VBG) && line.isNoun(link - 1)) {
      return chained(line, words, link);
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
    boolean names = line.tag(link - 1).isProper() && line.tag(words.end() - 1).isProper();
    if (names && LINKS.contains(line.lower(other.first() - 1))) {
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
    return new SpeakerWords(first, words.end(), words.head(), words.second(), several);
  }

  /** "a spokesman for | the police", "people living in | the street". */
  private @Nullable SpeakerWords linked(Line line, SpeakerWords words, int link) {
    boolean participle =
        PhraseStarts.isParticiple(line, link - 1) || line.isAny(link - 1, "close", "familiar");
    SpeakerWords head = base(line, participle ? link - 1 : link);
    if (head == null) {
      return null;
    }
    int owned = line.is(head.first(), Tag.POS) ? head.first() : head.first() - 1;
    SpeakerWords owner = line.is(owned, Tag.POS) ? base(line, owned) : null;
    if (owner != null) {
      // "the family's statement on | the death"
      head = head.between(owner.first(), head.end());
    }
    boolean close = CLOSE_LINKS.contains(line.lower(link)) && !participle;
    boolean subject =
        head.first() == 0
            || line.isPunctuation(head.first() - 1)
            || line.isQuote(head.first() - 1)
            || line.isAny(head.first() - 1, "and", "but", "that", "as", "while", "when");
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
                || line.isAny(whole.get().first() - 1, "and", "but", "that", "—", "–", ";"));
    return opens && !line.is(whole.get().first(), Tag.PRP)
        ? whole.get().between(whole.get().first(), words.end())
        : null;
  }

  /** The phrase that begins at item {@code from}: said | Roe, a doctor from Kew. */
  Optional<SpeakerWords> after(Line line, int from) {
    return following.after(line, from);
  }

  static boolean isNameOrRole(Line line, int item) {
    Tag tag = line.tag(item);
    return tag == Tag.DT || tag == Tag.PRP$ || tag.isNoun() || tag == Tag.CD || tag == Tag.JJ;
  }

  /**
   * The subject of the main clause before item {@code before}: "Roe wept | and said", "The parents
   * objected, | saying".
   */
  Optional<SpeakerWords> mainSubject(Line line, int before) {
    Optional<SpeakerWords> best = Optional.empty();
    for (int i = Math.max(1, before - REACH); i < before; i++) {
      if (!line.tag(i).isFinite() || (i > 0 && line.tag(i - 1).isFinite())) {
        continue;
      }
      int end = i;
      while (end > 1 && line.tag(end - 1).isAdverb()) {
        end--;
      }
      Optional<SpeakerWords> subject = before(line, end);
      if (subject.isPresent() && Clauses.beginsWith(line, subject.get().first(), best.isEmpty())) {
        best = subject;
      }
    }
    return best;
  }
}
