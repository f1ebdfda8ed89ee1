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

  /** Items looked at in search of the beginning of an apposition. */
  private static final int APPOSITION = 40;

  /** Items of a relative clause between a noun and its verb. */
  private static final int RELATIVE = 16;

  /** Items looked at in search of a main clause's subject. */
  private static final int REACH = 100;

  /** Steps of "of", "for", "'s" that one phrase takes. */
  static final int STEPS = 6;

  private final @Nullable NounPhrase[] at;
  private final FollowingPhrases following;
  private final HungPhrases hung;

  SpeakerPhrases(Text text, List<NounPhrase> phrases) {
    at = new NounPhrase[text.size()];
    for (NounPhrase phrase : phrases) {
      Arrays.fill(at, phrase.first(), phrase.end(), phrase);
    }
    following = new FollowingPhrases(at);
    hung = new HungPhrases(at);
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
    int right = PhraseStarts.untimed(line, end - genitive);
    int undated = right < end - genitive ? right : end;
    int i = beforeTimes(line, PhraseStarts.undated(line, right));
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
    Optional<SpeakerWords> found =
        line.isComma(i - 1)
            ? apposed(line, i - 1)
            : hung.extended(line, i).map(words -> placed(line, words));
    if (found.isEmpty() && line.is(i - 1, Tag.VB) && line.is(i - 2, "to")) {
      // "A man who stopped to help | said"
      SpeakerWords last = new SpeakerWords(i - 1, i, line.token(i - 1), -1);
      return restricted(line, last).map(words -> words.between(words.first(), end(line, end)));
    }
    int meanwhile = found.map(words -> PhraseShapes.meanwhile(line, words)).orElse(-1);
    SpeakerWords subject = meanwhile < 0 ? null : hung.base(line, meanwhile);
    if (subject != null && subject.first() <= 1) {
      return Optional.of(subject);
    }
    int accused = found.map(words -> PhraseShapes.accused(line, words, verb)).orElse(-1);
    SpeakerWords head = accused < 0 ? null : hung.base(line, accused);
    if (head != null && head.first() == 0) {
      return Optional.of(head.between(0, found.get().end()));
    }
    Optional<SpeakerWords> whole = found.flatMap(words -> restricted(line, words));
    if (whole.isPresent()) {
      return whole.map(
          words ->
              words.between(words.first(), Clauses.relativeEnd(line, words.end(), end(line, end))));
    }
    int stop = end(line, i == right ? undated : Math.max(i, beforeTimes(line, undated)));
    return found
        .map(words -> words.between(words.first(), stop))
        .map(words -> relative(line, words));
  }

  /**
   * "Ida Roe of the University of Moorland|, Kew |said": the place belongs to the phrase before.
   */
  private SpeakerWords placed(Line line, SpeakerWords words) {
    int comma = words.first() - 1;
    boolean place = line.isComma(comma) && !words.several();
    for (int i = words.first(); place && i < words.end(); i++) {
      place = line.tag(i).isProper();
    }
    SpeakerWords main = place ? hung.extended(line, comma).orElse(null) : null;
    if (main == null) {
      return words;
    }
    boolean whole =
        !main.several()
            && (main.first() == 0 || line.isQuote(main.first() - 1))
            && line.itemOf(main.head()) + 1 < comma
            && line.tag(line.itemOf(main.head())).isProper()
            && line.isAny(line.itemOf(main.head()) + 1, "of", "from", "at", "in");
    return whole ? main.between(main.first(), words.end()) : words;
  }

  /** "A man who saw it | said": the last words are the relative clause's own. */
  private Optional<SpeakerWords> restricted(Line line, SpeakerWords words) {
    int last = words.first() - 1;
    boolean verb =
        last > 0
            && (line.tag(last).isFinite()
                || line.is(last, Tag.IN)
                || line.is(last, "to")
                || line.is(last, Tag.RP)
                || line.is(last, Tag.VBN) && line.is(last - 1, "who"));
    if (!verb) {
      return Optional.empty();
    }
    for (int i = words.first(); i > 0 && i > words.first() - RELATIVE; i--) {
      if (line.isQuote(i) || line.isAny(i, ";", ":")) {
        break;
      }
      if (line.is(i, "who") && !line.isComma(i - 1) && !line.is(i - 1, Tag.CC)) {
        SpeakerWords head = hung.base(line, i);
        if (head == null) {
          return Optional.empty();
        }
        // "The family of a man who drowned": the family
        SpeakerWords whole =
            line.is(head.first() - 1, "of") ? hung.extended(line, i).orElse(head) : head;
        boolean opens =
            whole.first() == 0
                || line.isAny(whole.first() - 1, ",", "and", "but", "that")
                // "Republican state senator Ida Roe who proposed it"
                || line.tag(i - 1).isProper() && !Clauses.hasFinite(line, 0, whole.first());
        // "those who knew him | say"
        boolean person = line.isNoun(i - 1) || line.is(i - 1, "those");
        boolean noun = opens && person && line.tokenEnd(i - 1) - 1 == head.head();
        boolean clause = Clauses.hasFinite(line, i, words.first() + 1) || line.is(i + 1, Tag.VBN);
        return noun && clause ? Optional.of(whole) : Optional.empty();
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
            ? hung.extended(line, aged ? i - 2 : i)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Back over "during the weekend" between subject and verb. */
  private int beforeTimes(Line line, int end) {
    int i = end;
    for (int step = 0; step < 2 && i > 1; step++) {
      SpeakerWords words = hung.base(line, i);
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
    int end = PhraseShapes.issued(line, line.isComma(first - 1) ? first - 1 : first);
    Optional<SpeakerWords> antecedent =
        line.is(first, "who") ? described(line, end) : hung.extended(line, end);
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
    return Optional.ofNullable(hung.base(line, right));
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
      Optional<SpeakerWords> main = hung.extended(line, i);
      if (main.isEmpty() || PhraseShapes.hangs(line, main.get(), best.isPresent())) {
        Optional<SpeakerWords> whole = main.flatMap(words -> restricted(line, words));
        if (whole.isPresent()) {
          best = whole.map(words -> words.between(words.first(), close));
        }
        continue;
      }
      boolean relative = line.isAny(i + 1, "who", "whose", "which", "where", "when", "of", "from");
      NounPhrase second = relative ? null : phraseFrom(line, i + 1, close);
      int other = second == null ? -1 : second.head();
      boolean several =
          main.get().several()
              && (other < 0 || !Appositions.isOfOne(line, main.get(), i + 1, close));
      best =
          Optional.of(
              new SpeakerWords(main.get().first(), close, main.get().head(), other, several));
      right = i;
    }
    // "The judge hearing the case|, Ida Roe,"
    return best.isPresent() ? best : name(line, close);
  }

  private Optional<SpeakerWords> name(Line line, int close) {
    return hung.extended(line, close)
        .filter(
            words ->
                words.first() == 0
                    || (line.isComma(words.first() - 1) && line.tag(close - 1).isProper()))
        .map(words -> words.between(words.first(), close));
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

  /** "Roe wept, | saying": whose participle it is. */
  Optional<SpeakerWords> ofGerund(Line line, int group) {
    Optional<SpeakerWords> near =
        line.isAny(group - 1, "upon", "on", "after", "when", "by")
            ? place(line, group)
            : Optional.empty();
    Optional<SpeakerWords> main = near.or(() -> mainSubject(line, group));
    boolean empty =
        main.filter(words -> line.isAny(words.first(), "we", "it", "there")).isPresent();
    return empty ? subordinate(line, group).or(() -> main) : main;
  }

  /** "Roe was in hospital, where Ned Tarn was met by cheers | upon announcing": the nearer one. */
  private Optional<SpeakerWords> place(Line line, int group) {
    for (int i = group - 1; i > 1 && !line.isComma(i); i--) {
      Optional<SpeakerWords> words = line.is(i - 1, "where") ? after(line, i) : Optional.empty();
      if (words.filter(found -> line.tag(found.end()).isFinite()).isPresent()) {
        return words;
      }
    }
    return Optional.empty();
  }

  /** "We know it, as Roe went on air, | sneering that": the subject of the clause before. */
  private Optional<SpeakerWords> subordinate(Line line, int group) {
    for (int i = group - 1; i > 1; i--) {
      boolean begins = line.isAny(i - 1, "as", "when", "while", "because", "after", "since");
      Optional<SpeakerWords> words = begins ? after(line, i) : Optional.empty();
      if (words.filter(found -> line.tag(found.end()).isFinite()).isPresent()) {
        return words;
      }
    }
    return Optional.empty();
  }
}
