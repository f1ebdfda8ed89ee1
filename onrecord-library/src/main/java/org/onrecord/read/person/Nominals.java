package org.onrecord.read.person;

import java.util.Collections;
import java.util.List;
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
  private final Introductions introductions;

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
    this.introductions = new Introductions(text, words, discourse, couple, ages);
  }

  /** Notes what the story says of those it names, before anything is tied. */
  void learn() {
    introductions.learn();
  }

  /** Notes what a name's place tells of its bearer when its turn has come. */
  void named(Name name) {
    marry(name);
  }

  /** "his PARENTS, Ines and Abel Odell": his mother and his father from here on. */
  private void parents(int head) {
    Optional<Name> one =
        text.is(head + 1, ",") ? discourse.name(head + 2) : discourse.name(head + 1);
    Optional<Name> other =
        one.filter(name -> text.is(name.end(), "and"))
            .flatMap(name -> discourse.name(name.end() + 1));
    Optional<Figure> child = other.isEmpty() ? Optional.empty() : owner(phraseStart(head));
    if (one.isEmpty() || other.isEmpty() || child.isEmpty()) {
      return;
    }
    for (Name name : List.of(one.get(), other.get())) {
      Figure parent = discourse.named(name.first()).orElseThrow();
      if (parent != child.get() && !parent.mayBe(-1)) {
        kin.relate(child.get(), "mother", parent);
      } else if (parent != child.get() && !parent.mayBe(1)) {
        kin.relate(child.get(), "father", parent);
      }
    }
  }

  /** Ties the noun at {@code head}, if it is one for a person. */
  void read(int head) {
    if (text.is(head, "parents")) {
      parents(head);
      return;
    }
    if (!text.tag(head).isNoun() && !text.tag(head).isAdjective()) {
      return;
    }
    String noun = text.lower(head);
    if (isDemonym(head)) {
      int the = article(head);
      variations.topic(the).ifPresent(f -> discourse.refer(f, the, head + 1, Mention.Kind.NOMINAL));
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
    if (head == 0 || !text.isCapital(head) || !words.isDemonym(text.lower(head))) {
      return false;
    }
    int the = article(head);
    return the >= 0
        && discourse.name(head).isEmpty()
        && discourse.isSpeechBeside(the, head + 1)
        && verb;
  }

  /** "the" of "the SWEDE", "the 6ft 4in SWEDE", "the veteran SWEDE"; -1 for none. */
  private int article(int head) {
    int token = head - 1;
    while (token > 0
        && token > head - 4
        && !text.is(token, "the")
        && !text.isCapital(token)
        && (text.tag(token).isAdjective() || text.tag(token).isNoun() || text.is(token, Tag.CD))) {
      token--;
    }
    return token >= 0 && text.is(token, "the") ? token : -1;
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
    boolean apposed = first > 1 && text.is(first - 1, ",") && introductions.isSetOff(head + 1);
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
    while (verb > name.outer() - 6
        && verb > 0
        && (introductions.isModifierOrNoun(verb) || text.is(verb, ",") && verb == name.outer() - 1)
        && !isMarried(verb)) {
      verb--;
    }
    if (verb <= 0 || !isMarried(verb) || text.sentenceOf(verb) != text.sentenceOf(name.first())) {
      return;
    }
    Figure husband = discourse.named(name.first()).orElseThrow();
    boolean has = verb > 1 && (text.is(verb - 1, "has") || text.is(verb - 1, "had"));
    int before = has ? verb - 2 : verb - 1;
    discourse
        .referredBy(before)
        .or(() -> discourse.named(before))
        .or(() -> aged(before + 1))
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
        verb > 3 && text.is(verb - 1, ",") && text.is(verb - 2, Tag.CD) && text.is(verb - 3, ",");
    for (Figure figure : discourse.recent()) {
      if (age && !figure.unnamed && figure.lastReference().end() == verb - 3) {
        return Optional.of(figure);
      }
    }
    return Optional.empty();
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
        n ->
            !comma
                || (introductions.isSetOff(n.end())
                    && text.sentenceOf(n.first()) == text.sentenceOf(head)));
  }

  /** "his sister, | (the) actor-producer Ines Odell, |": a trade stands before the name. */
  private Optional<Name> describedName(int from, int sex) {
    int token = text.is(from, "the") ? from + 1 : from;
    while (token < Math.min(text.size() - 1, from + 4)
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
    return discourse.name(token).isEmpty() && introductions.isModifierOrNoun(token);
  }

  /** Whose "her", "Odell's" the phrase begins with. */
  private Optional<Figure> owner(int first) {
    if (text.is(first, Tag.PRP$)) {
      return discourse.referredBy(first);
    }
    return discourse.named(first);
  }

  private Optional<Figure> figureOf(int first, int head, String noun) {
    boolean the = text.is(first, "the") || isBare(first, head);
    boolean ofSomebody = text.is(first, Tag.PRP$) || discourse.named(first).isPresent();
    if (ofSomebody && KinGroups.isChild(noun)) {
      Optional<Figure> known = owner(first).flatMap(owner -> kin.of(owner, noun));
      return known.isPresent() ? known : kin.onlyChild(noun);
    }
    if (words.isKin(noun) && the) {
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
    if (words.isKin(noun) && first == head && text.is(head - 1, Tag.POS)) {
      // "the youngster's DAD"
      return bearers.parent(noun, first).or(() -> bearers.only(noun, first));
    }
    if (words.isKin(noun)) {
      Optional<Figure> owner = owner(first);
      Optional<Figure> known = owner.flatMap(figure -> kin.of(figure, noun));
      if (known.isEmpty() && KinGroups.group(noun).equals("<spouse>")) {
        known = owner.flatMap(figure -> couple.other(figure, kin.sexOf(noun)));
      }
      return known
          .or(() -> owner.flatMap(figure -> introduced(figure, noun, first)))
          .or(() -> owner.flatMap(figure -> namesake(figure, noun)));
    }
    boolean definite = the || text.is(first, "this");
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
            .or(() -> bearers.ofSort(noun, first, kin.sexOf(noun)))
            .or(() -> bearers.like(noun, first, kin.sexOf(noun)))
            .or(() -> ages.ofYears(noun, kin.sexOf(noun)))
            .or(() -> variations.of(first, head, kin.sexOf(noun)));
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

  /** "HIS BROTHER said" of Abel Odell, where Ned is the only other Odell so far. */
  private Optional<Figure> namesake(Figure owner, String noun) {
    switch (KinGroups.group(noun)) {
      case "<sibling>", "<child>", "<parent>" -> {}
      default -> {
        return Optional.empty();
      }
    }
    Figure only = null;
    for (Figure figure : discourse.recent()) {
      boolean shares =
          figure != owner && !Collections.disjoint(figure.surnames(), owner.surnames());
      if (shares && !figure.unnamed && figure.isFull()) {
        if (only != null) {
          return Optional.empty();
        }
        only = figure;
      }
    }
    return Optional.ofNullable(only)
        .filter(figure -> figure.mayBe(kin.sexOf(noun)) && !kin.isRelated(owner, figure));
  }

  /** "MUM said", "Defence COUNSEL added": as short as tabloids are, for "the mum". */
  private boolean isBare(int first, int head) {
    return text.sentenceStart(text.sentenceOf(first)) == first
        && text.tag(first).isNoun()
        && (first == head ? text.isCapital(head) : !text.isCapital(head))
        && discourse.isSpeechBeside(first, head + 1);
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
