package org.onrecord.read.person;

import java.util.Optional;
import org.onrecord.language.Tag;
import org.onrecord.language.Text;
import org.onrecord.reading.Mention;

/**
 * Ties nouns for a person to figures: beside a name ("his father, Abel Odell"), by a role the story
 * gave before ("the singer"), by whose kin it is ("her son"). What cannot be tied safely stays
 * untied.
 */
final class Nominals {
  /** Longest phrase before its head noun, in tokens. */
  private static final int LONGEST = 6;

  private final Text text;
  private final PersonWords words;
  private final Discourse discourse;

  private final Couple couple;
  private final Variations variations;

  private final Ages ages;
  private final Bearers bearers;

  private final KnownKin kin;

  Nominals(Text text, PersonWords words, Discourse discourse) {
    this.text = text;
    this.words = words;
    this.discourse = discourse;
    this.couple = new Couple(text, discourse);
    this.variations = new Variations(text, discourse, words.variations());
    this.ages = new Ages(text, discourse);
    this.bearers = new Bearers(discourse);
    this.kin = new KnownKin(words);
  }

  /** Notes what nouns and titles beside names say of their bearers, before anything is tied. */
  void learn() {
    for (int token = 0; token < text.size(); token++) {
      Optional<Name> name = discourse.name(token);
      if (name.isPresent() && name.get().first() == token) {
        learn(name.get(), discourse.named(token).orElseThrow());
      }
    }
  }

  private void learn(Name name, Figure figure) {
    for (int token = name.outer(); token < name.first(); token++) {
      String bare = NameRun.bare(text.lower(token));
      weigh(figure, words.isTitle(bare) ? words.titleSex(bare) : words.nounSex(bare), 3);
      figure.roles.add(Offices.full(text, token, bare));
      if (Offices.isProsecutor(text, token)) {
        figure.roles.add("<prosecutor>");
      }
    }
    if (text.is(name.end(), "kc") || text.is(name.end(), "qc")) {
      figure.roles.add("kc");
    }
    int before = name.outer() - 1;
    boolean comma = before > 0 && text.is(before, ",");
    if (comma && text.is(before - 1, "prosecuting")) {
      figure.roles.add("prosecutor");
    }
    int head = comma ? before - 1 : before;
    if (head >= 0 && words.isNoun(text.lower(head)) && (!comma || isSetOff(name.end()))) {
      describe(figure, head);
    } else if (head >= 0 && words.isPluralNoun(text.lower(head))) {
      weigh(figure, words.nounSex(text.lower(head)), 2);
    }
    int after = headAfter(name);
    if (after >= 0) {
      describe(figure, after);
    }
    learnPossessive(name, figure);
    couple.learn(name, figure);
    ages.learn(name, figure);
  }

  /** "Ottilie Marsh and her ...", "Odell lost his ...": the pronoun right after the only name. */
  private void learnPossessive(Name name, Figure figure) {
    int limit = Math.min(name.end() + 4, text.sentenceEnd(text.sentenceOf(name.first())));
    for (int token = name.end(); token < limit && !discourse.isQuoted(token); token++) {
      if (discourse.name(token).isPresent() || text.is(token, ",")) {
        // "Odell, her agent,"
        return;
      }
      boolean possessive = text.is(token, Tag.PRP$) || text.is(token, "his");
      int sex = Pronouns.sex(text.lower(token));
      if (sex != 0 && !possessive) {
        // "Odell asked him about his work"
        return;
      }
      if (sex != 0 && discourse.isSubject(name.first(), name.end())) {
        figure.tied += sex;
        return;
      }
    }
  }

  private void describe(Figure figure, int head) {
    figure.roles.add(Offices.full(text, head, text.lower(head)));
    weigh(figure, words.nounSex(text.lower(head)), 3);
  }

  private static void weigh(Figure figure, PersonWords.Sex sex, int weight) {
    figure.woman +=
        sex == PersonWords.Sex.WOMAN ? weight : sex == PersonWords.Sex.MAN ? -weight : 0;
  }

  /** Whether the token ends an apposition: a mark of punctuation or nothing. */
  private boolean isSetOff(int token) {
    return token >= text.size() || text.is(token, Tag.PUNCT) || text.is(token, "and");
  }

  /** Head of "Ottilie Marsh, the Danish SINGER" or "Ottilie Marsh is a SINGER"; -1 if none. */
  private int headAfter(Name name) {
    int token = name.end();
    int limit = Math.min(text.sentenceEnd(text.sentenceOf(name.first())), token + 10);
    boolean comma = text.is(token, ",") || text.is(token, "(");
    boolean copula = text.is(token, "is") || text.is(token, "was") || text.is(token, "became");
    if ((!comma && !copula) || token + 1 >= limit) {
      return -1;
    }
    token++;
    if (comma && token + 1 < limit && text.is(token, Tag.CD) && text.is(token + 1, ",")) {
      token += 2;
    }
    token = comma ? pastWho(token, limit) : token;
    boolean opens = text.is(token, Tag.DT) || text.is(token, Tag.PRP$) || text.is(token, "former");
    boolean plainNoun = comma && token < text.size() && text.tag(token).isNoun();
    if (!opens && !plainNoun) {
      return -1;
    }
    int head = -1;
    while (token < limit && isModifierOrNoun(token)) {
      head = words.isNoun(text.lower(token)) ? token : -1;
      token++;
    }
    return head;
  }

  /** Behind "who is now" of "Ottilie Marsh, who is now a singer". */
  private int pastWho(int token, int limit) {
    boolean is =
        text.is(token, "who")
            && token + 3 < limit
            && (text.is(token + 1, "is") || text.is(token + 1, "was") || text.is(token + 1, "became"));
    if (!is) {
      return token;
    }
    return text.tag(token + 2).isAdverb() ? token + 3 : token + 2;
  }

  private boolean isModifierOrNoun(int token) {
    return switch (text.tag(token)) {
      case DT, PRP$, JJ, JJR, JJS, NN, NNP, NNPS, NNS, CD, VBN, VBG, RB, POS -> true;
      default -> false;
    };
  }

  /** Notes what a name's place tells of its bearer when its turn has come. */
  void named(Name name) {
    marry(name);
  }

  /** Ties the noun at {@code head}, if it is one for a person. */
  void read(int head) {
    if (!text.tag(head).isNoun() && !text.tag(head).isAdjective()) {
      return;
    }
    String noun = text.lower(head);
    if (isDemonym(head)) {
      variations
          .topic(head - 1)
          .ifPresent(f -> discourse.refer(f, head - 1, head + 1, Mention.Kind.NOMINAL));
      return;
    }
    boolean age = noun.endsWith("-year-old") && (head + 1 >= text.size() || !isNounPart(head + 1));
    if (isParentOf(noun)) {
      parent(head);
      return;
    }
    if ((!words.isNoun(noun) && !age) || text.tag(head).isVerb()) {
      return;
    }
    int first = variations.start(phraseStart(head));
    Optional<Name> beside = nameBeside(head);
    kinBehindName(first, head);
    if (beside.isPresent()) {
      tieToName(first, head, beside.get());
    } else if (head + 1 >= text.size() || !isNounPart(head + 1)) {
      figureOf(first, head, noun)
          .or(() -> unnamed(first, head))
          .ifPresent(f -> discourse.refer(f, first, head + 1, Mention.Kind.NOMINAL));
    }
  }

  /** "mum-of-three" */
  private boolean isParentOf(String noun) {
    int of = noun.indexOf("-of-");
    return of > 0 && words.isKin(noun.substring(0, of));
  }

  /** "the MUM-OF-THREE said": who was spoken of before. */
  private void parent(int head) {
    if (head == 0 || !text.is(head - 1, "the") || discourse.isQuoted(head)) {
      return;
    }
    int sex = kin.sexOf(text.lower(head).substring(0, text.lower(head).indexOf("-of-")));
    variations
        .topic(head - 1)
        .filter(figure -> figure.mayBe(sex))
        .ifPresent(f -> discourse.refer(f, head - 1, head + 1, Mention.Kind.NOMINAL));
  }

  /** "the SWEDE said", but not "the Swede Abel Odell", "the Swedish striker". */
  private boolean isDemonym(int head) {
    boolean verb = head + 1 < text.size() && (text.tag(head + 1).isVerb() || !isNounPart(head + 1));
    return head > 0
        && text.is(head - 1, "the")
        && text.isCapital(head)
        && words.isDemonym(text.lower(head))
        && discourse.name(head).isEmpty()
        && discourse.isSpeechBeside(head - 1, head + 1)
        && verb;
  }

  /**
   * Somebody without a name who may be meant by the next pronoun: "my MUM", "her late HUSBAND", "a
   * DRIVER from Leeds", "an 83-year-old CONSTITUENT"; but not "she is a DRIVER", "as a DRIVER".
   */
  private Optional<Figure> unnamed(int first, int head) {
    String noun = text.lower(head);
    boolean owned = words.isKin(noun) && (text.is(first, Tag.PRP$) || text.is(first, "his"));
    boolean some = text.is(first, "a") || text.is(first, "an") || text.is(first, "another");
    if ((!owned && !some) || first == 0 || text.sentenceOf(first) != text.sentenceOf(head)) {
      return Optional.empty();
    }
    boolean opens = text.sentenceStart(text.sentenceOf(first)) == first;
    if (!opens && isPredicateAfter(first - 1)) {
      return Optional.empty();
    }
    return Optional.of(new Figure(3 * kin.sexOf(noun)));
  }

  /** "Odell, a driver", "is a driver", "became a driver", "as a driver": one already spoken of. */
  private boolean isPredicateAfter(int before) {
    return switch (text.lower(before)) {
      case ",",
          "(",
          "-",
          "\u2013",
          "\u2014",
          "as",
          "be",
          "is",
          "was",
          "'s",
          "\u2019s",
          "been",
          "being",
          "are",
          "were",
          "become",
          "became",
          "becoming",
          "not",
          "like",
          "of" ->
          true;
      default -> false;
    };
  }

  private boolean isNounPart(int token) {
    // "the 23-year-old told": after an adjective a tagger may take the verb for a noun.
    return text.tag(token).isNoun()
        && !words.isSpeechVerb(text.lower(token))
        && text.sentenceOf(token) == text.sentenceOf(token - 1);
  }

  /** "Ines Odell, Abel's MOTHER, said": whose kin she is. */
  private void kinBehindName(int first, int head) {
    boolean apposed = first > 1 && text.is(first - 1, ",") && isSetOff(head + 1);
    Optional<Figure> named = apposed ? discourse.named(first - 2) : Optional.empty();
    if (named.isEmpty()
        || !words.isKin(text.lower(head))
        || !named.get().mayBe(kin.sexOf(text.lower(head)))) {
      return;
    }
    owner(first)
        .filter(owner -> owner != named.get())
        .ifPresent(owner -> kin.relate(owner, text.lower(head), named.get()));
  }

  private void tieToName(int first, int head, Name name) {
    Figure figure = discourse.named(name.first()).orElseThrow();
    int end = name.end();
    Optional<Figure> owner = owner(first);
    if (words.isKin(text.lower(head)) && owner.isPresent() && owner.get() != figure) {
      kin.relate(owner.get(), text.lower(head), figure);
    }
    discourse.refer(figure, first, Math.max(head + 1, end), Mention.Kind.NOMINAL);
  }

  /** "she MARRIED Abel Odell": his wife and her husband are known from here on. */
  private void marry(Name name) {
    int verb = name.outer() - 1;
    while (verb > name.outer() - 6 && verb > 0 && isModifierOrNoun(verb) && !isMarried(verb)) {
      verb--;
    }
    if (verb <= 0 || !isMarried(verb) || text.sentenceOf(verb) != text.sentenceOf(name.first())) {
      return;
    }
    Figure husband = discourse.named(name.first()).orElseThrow();
    discourse
        .referredBy(verb - 1)
        .or(() -> discourse.named(verb(name) - 1))
        .or(() -> aged(verb(name)))
        .filter(figure -> figure != husband && !figure.unnamed)
        .ifPresent(
            figure -> {
              kin.marry(figure, husband);
              couple.married(figure, husband);
            });
  }

  /** "The singer, 29, MARRIED": who stands before the age. */
  private Optional<Figure> aged(int verb) {
    boolean age =
        verb > 3
            && text.is(verb - 1, ",")
            && text.is(verb - 2, Tag.CD)
            && text.is(verb - 3, ",");
    for (Figure figure : discourse.recent()) {
      if (age && !figure.unnamed && figure.lastReference().end() == verb - 3) {
        return Optional.of(figure);
      }
    }
    return Optional.empty();
  }

  private int verb(Name name) {
    int verb = name.outer() - 1;
    while (!isMarried(verb)) {
      verb--;
    }
    return verb;
  }

  private boolean isMarried(int token) {
    return text.is(token, "married") || text.is(token, "wed");
  }

  /** The name that the noun stands right before, with or without a comma. */
  private Optional<Name> nameBeside(int head) {
    int next = head + 1;
    if (next >= text.size() || text.sentenceOf(next) != text.sentenceOf(head)) {
      return Optional.empty();
    }
    boolean comma = text.is(next, ",");
    Optional<Name> name = nameFrom(comma ? next + 1 : next);
    if (name.isEmpty() && comma && words.isKin(text.lower(head))) {
      name = describedName(next + 1, kin.sexOf(text.lower(head)));
    }
    return name.filter(
        n -> !comma || (isSetOff(n.end()) && text.sentenceOf(n.first()) == text.sentenceOf(head)));
  }

  /** "his sister, | actor-producer Ines Odell, |": a trade stands before the name. */
  private Optional<Name> describedName(int from, int sex) {
    int token = from;
    while (token < Math.min(text.size() - 1, from + 3)
        && discourse.name(token).isEmpty()
        && (text.tag(token).isNoun() || text.tag(token).isAdjective())) {
      token++;
    }
    int found = token;
    return discourse
        .name(found)
        .filter(n -> found > from && n.outer() <= found && text.is(n.end(), Tag.PUNCT))
        .filter(n -> discourse.named(n.first()).filter(f -> f.mayBe(sex)).isPresent());
  }

  private Optional<Name> nameFrom(int outer) {
    int token = outer;
    while (token < Math.min(text.size(), outer + 4)) {
      Optional<Name> name = discourse.name(token);
      if (name.isPresent()) {
        return name.filter(n -> n.outer() <= outer && n.first() >= outer);
      }
      token++;
    }
    return Optional.empty();
  }

  private int phraseStart(int head) {
    int first = head;
    int limit = Math.max(text.sentenceStart(text.sentenceOf(head)), head - LONGEST);
    while (first > limit && isInside(first - 1)) {
      first--;
      if (text.is(first, Tag.DT) || text.is(first, Tag.PRP$)) {
        return first;
      }
      if (text.is(first, Tag.POS)) {
        return discourse.name(first - 1).map(Name::first).orElse(first + 1);
      }
    }
    return first;
  }

  private boolean isInside(int token) {
    return discourse.name(token).isEmpty() && isModifierOrNoun(token);
  }

  /** Whose "her", "Odell's" the phrase begins with. */
  private Optional<Figure> owner(int first) {
    if (text.is(first, Tag.PRP$)) {
      return discourse.referredBy(first);
    }
    return discourse.named(first);
  }

  private Optional<Figure> figureOf(int first, int head, String noun) {
    boolean ofSomebody = text.is(first, Tag.PRP$) || discourse.named(first).isPresent();
    if (ofSomebody && KinGroups.isChild(noun)) {
      Optional<Figure> known = owner(first).flatMap(owner -> kin.of(owner, noun));
      return known.isPresent() ? known : kin.onlyChild(noun);
    }
    if (words.isKin(noun) && text.is(first, "the")) {
      boolean two =
          KinGroups.group(noun).equals("<parent>") || KinGroups.group(noun).equals("<spouse>");
      boolean wed = noun.equals("bride") || noun.equals("groom") || noun.equals("bridegroom");
      if (!two && !text.is(head + 1, "of") && !text.is(head + 1, "who")) {
        Optional<Figure> called = bearers.only(noun, first);
        return called.isEmpty() && wed ? couple.wed(kin.sexOf(noun)) : called;
      }
      return text.is(head + 1, "of") || !two
          ? Optional.empty()
          : couple.of(kin.sexOf(noun)).or(() -> bearers.parent(noun, first));
    }
    if (words.isKin(noun)) {
      Optional<Figure> owner = owner(first);
      Optional<Figure> known = owner.flatMap(figure -> kin.of(figure, noun));
      if (known.isEmpty() && KinGroups.group(noun).equals("<spouse>")) {
        known = owner.flatMap(figure -> couple.other(figure, kin.sexOf(noun)));
      }
      return known.isPresent() ? known : owner.flatMap(figure -> introduced(figure, noun, first));
    }
    boolean definite = text.is(first, "the") || text.is(first, "this");
    if (definite && noun.equals("newlywed")) {
      return couple.latest();
    }
    Optional<Figure> aged =
        definite ? ages.of(first, head, kin.sexOf(text.lower(head))) : Optional.empty();
    if (aged.isPresent()) {
      return aged;
    }
    if (!definite || text.is(head + 1, "of") || text.is(head + 1, "who")) {
      return Optional.empty();
    }
    Optional<Figure> named =
        bearers
            .last(Offices.full(text, head, noun), first)
            .or(() -> variations.of(first, head, kin.sexOf(noun)))
            .or(() -> bearers.like(noun, first, kin.sexOf(noun)));
    boolean age = noun.endsWith("-year-old") && text.is(first, "the") && head == first + 1;
    return named.isPresent() || !age ? named : ofNoOtherAge(first, head);
  }

  /**
   * "the 41-year-old" whom nothing told to be 41 before: whom the sentence before is about, or the
   * only one named so far, if the story has told no age of that one.
   */
  private Optional<Figure> ofNoOtherAge(int first, int head) {
    boolean beside =
        discourse.isSubject(first, head + 1) || discourse.isSpeechBeside(first, head + 1);
    Optional<Figure> topic = beside ? variations.topic(first) : Optional.empty();
    if (topic.filter(figure -> figure.age.isEmpty()).isPresent()) {
      return topic;
    }
    return ages.onlyOneWithout(first);
  }

  /** Whether the story has said so far who is the owner's "son", "wife". */
  boolean hasKin(Figure owner, String noun) {
    return kin.of(owner, noun).isPresent();
  }

  /**
   * "Abel Odell's partner has written ..." right after a beginning about one person alone is that
   * person.
   */
  private Optional<Figure> introduced(Figure owner, String noun, int first) {
    int sentence = text.sentenceOf(first);
    boolean opens = sentence > 0 && sentence < 4 && text.sentenceStart(sentence) == first;
    if (!opens || discourse.named(first).isEmpty()) {
      return Optional.empty();
    }
    Figure only = null;
    for (Figure figure : discourse.recent()) {
      boolean subject =
          figure.latestSubject >= 0 && text.sentenceOf(figure.latestSubject) == sentence - 1;
      if (figure != owner && !figure.unnamed && subject) {
        if (only != null) {
          return Optional.empty();
        }
        only = figure;
      }
    }
    return Optional.ofNullable(only).filter(figure -> !kin.isOtherSex(figure, noun));
  }
}
