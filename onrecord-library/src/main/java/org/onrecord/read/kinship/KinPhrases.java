package org.onrecord.read.kinship;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.Tag;
import org.onrecord.language.Text;
import org.onrecord.read.clause.Couples;
import org.onrecord.read.clause.Group;
import org.onrecord.reading.Kinship;

/** Reads what stands before a kinship noun: modifiers, and whose kin it is. */
final class KinPhrases {
  private static final int LONGEST = 8;

  private final KinText kin;
  private final Text text;
  private final Ties ties;

  KinPhrases(KinText kin, Ties ties) {
    this.kin = kin;
    this.text = kin.text;
    this.ties = ties;
  }

  /** The phrase whose head is {@code noun}; null where the word names no kin there. */
  @Nullable KinPhrase at(int noun) {
    KinWord word = kin.nounAt(noun);
    if (word == null) {
      return null;
    }
    Modifiers modifiers = new Modifiers(word);
    int token = noun - 1;
    int start = Math.max(text.sentenceStart(text.sentenceOf(noun)), noun - LONGEST);
    while (token >= start && isModifier(token)) {
      modifiers.read(text.lower(token), kin.words.modifier(text.lower(token)));
      token--;
    }
    boolean bare = word.weak() && !modifiers.baby && !isNewborn(token) && !isHers(noun, token);
    if (modifiers.none || bare || isPlayed(token)) {
      return null;
    }
    boolean pronoun = token >= start && kin.isPossessive(token);
    boolean genitive = token >= start && text.is(token, Tag.POS);
    boolean the = token >= start && text.is(token, "the");
    boolean determined = the || text.is(token, Tag.DT);
    Group owners = Group.NOBODY;
    int first = token + 1;
    if (pronoun) {
      owners = possessor(token);
      first = token;
    } else if (genitive) {
      owners = genitive(token);
      first = owners.isEmpty() ? token : owners.first();
    } else if (determined) {
      first = token;
    }
    return new KinPhrase(
        first,
        noun,
        modifiers.is,
        modifiers.state,
        word.plural(),
        pronoun || genitive,
        pronoun || genitive || the,
        modifiers.numbered,
        modifiers.married,
        owners);
  }

  /** "her [boys] Ivo and Tom". */
  private boolean isHers(int noun, int possessive) {
    boolean plural = text.is(noun, "boys") || text.is(noun, "girls");
    if (text.is(noun, "companion")) {
      // "her companion of 20 years", "his longtime companion"
      boolean years = text.is(noun + 1, "of") && kin.participants.isNumber(noun + 2);
      return years || text.is(noun - 1, "longtime") || text.is(noun - 1, "long-term");
    }
    return plural && kin.isPossessive(possessive) && kin.people.startsName(noun + 1);
  }

  /** "who played [her] husband", "plays [the] wife of": a part in a play. */
  private boolean isPlayed(int before) {
    int verb = text.is(before, Tag.DT) || kin.isPossessive(before) ? before - 1 : before;
    if (text.is(before, Tag.POS)) {
      verb = kin.people.endsName(before) ? kin.people.named(before - 1).first() - 1 : before - 2;
    }
    return switch (text.lower(Math.max(0, verb))) {
      case "play", "plays", "played", "playing", "portrays", "portrayed", "portraying" -> true;
      default -> false;
    };
  }

  /** "welcomed [a] boy, Kai, and [a] girl, Lola", "gave birth to [a] girl". */
  private boolean isNewborn(int article) {
    if (!text.is(article, "a")) {
      return false;
    }
    int start = Math.max(text.sentenceStart(text.sentenceOf(article)), article - LONGEST);
    for (int token = article - 1; token >= start; token--) {
      if (text.lower(token).startsWith("welcom") || text.is(token, "birth")) {
        return true;
      }
      boolean passed =
          text.is(token, "to")
              || text.is(token, "a")
              || text.is(token, ",")
              || kin.participants.isAnd(token)
              || kin.people.isName(token)
              || kin.isPossessive(token)
              || text.tag(token).isAdjective()
              || text.isCapital(token)
              || kin.words.noun(text.lower(token)) != null;
      if (!passed) {
        return false;
      }
    }
    return false;
  }

  /** What the modifiers make of the noun. */
  private static final class Modifiers {
    private KinWord.Is is;
    private Optional<Kinship.State> state;
    private boolean baby;
    private boolean none;
    private boolean married;
    private boolean numbered;

    private Modifiers(KinWord word) {
      this.is = word.is();
      this.state = word.state();
    }

    private void read(String lower, String effect) {
      switch (effect) {
        case "former" -> former();
        case "first" -> {
          if (is == KinWord.Is.SPOUSE) {
            former();
          }
        }
        case "numbered" -> numbered = true;
        case "late" -> state = Optional.of(Kinship.State.LATE);
        case "current" -> state = Optional.of(Kinship.State.CURRENT);
        case "other" -> is = KinWord.Is.OTHER;
        case "half" -> is = is == KinWord.Is.SIBLING ? KinWord.Is.HALF_SIBLING : is;
        case "engaged" -> none = none || !is.isCouple();
        case "baby" -> baby = true;
        case "unreal" -> none = true;
        case "no" -> none = none || is == KinWord.Is.PARTNER || is == KinWord.Is.PARENT;
        default -> married = married || lower.equals("married");
      }
    }

    private void former() {
      if (is.isCouple() && state.isEmpty()) {
        state = Optional.of(Kinship.State.FORMER);
      }
    }
  }

  private boolean isModifier(int token) {
    if (kin.people.isName(token) || kin.isPossessive(token)) {
      return false;
    }
    // "shares two sons": a tagger may take "shares" for a noun.
    boolean adopted =
        text.is(token, "adopted") && (text.is(token - 1, Tag.POS) || kin.isPossessive(token - 1));
    if (kin.words.verb(text.lower(token)).equals("have") && !adopted) {
      return false;
    }
    Tag tag = text.tag(token);
    if (text.is(token, ",")) {
      return text.tag(token + 1).isAdjective() && token > 0 && text.tag(token - 1).isAdjective();
    }
    return tag.isAdjective()
        || tag.isNoun()
        || tag == Tag.CD
        || tag == Tag.VBN
        || tag == Tag.VBG
        || tag.isAdverb() && !text.is(token, "not")
        || !kin.words.modifier(text.lower(token)).isEmpty();
  }

  /** Whose "his", "their", "my" or "whose" is. */
  Group possessor(int token) {
    switch (text.lower(token)) {
      case "my", "our" -> {
        return kin.speakerAt(token);
      }
      case "whose" -> {
        return kin.participants.antecedent(token);
      }
      case "their" -> {
        return pair(token);
      }
      default -> {
        // "Ivo Pell and his wife": nearer than any other reading of the pronoun.
        Group one = kin.people.referents(token);
        if (kin.participants.isAnd(token - 1) && kin.people.endsName(token - 1)) {
          Group named = kin.people.named(token - 2);
          // "her son Ivo and her niece": not Ivo's.
          boolean listed = kin.words.noun(text.lower(Math.max(0, named.first() - 1))) != null;
          return listed && !one.isEmpty() ? one : at(named, token);
        }
        // "the son of Ivo Pell, a docker, and [his] wife, Maud"
        int role = beforeRole(token - 1);
        if (role > 0) {
          return at(kin.people.named(role - 1), token);
        }
        // "the son of a docker, Ivo Pell, and [his] wife, Maud"
        if (kin.participants.isAnd(token - 1) && text.is(token - 2, ",") && isApposed(token - 2)) {
          return at(kin.people.named(token - 3), token);
        }
        // "In 1963, Ivo Pell, his wife, Maud, and their sons moved".
        if (one.isEmpty() && text.is(token - 1, ",") && kin.people.endsName(token - 1)) {
          return at(kin.people.named(token - 2), token);
        }
        if (one.isEmpty()) {
          return at(onlyOneBefore(token), token);
        }
        return one.persons().size() == 1 ? one : Group.NOBODY;
      }
    }
  }

  /** "[Ivo] spoke of his late father": the one person of the sentence so far, its subject. */
  private Group onlyOneBefore(int token) {
    Group subject = kin.participants.mainSubject(token);
    boolean named = subject.persons().size() == 1 && kin.people.isName(subject.first());
    for (int t = token - 1; named && t >= subject.end(); t--) {
      if (kin.people.isName(t) && !kin.people.name(t).person().equals(subject.persons().get(0))) {
        return Group.NOBODY;
      }
    }
    return named ? subject : Group.NOBODY;
  }

  /** Where the name ends in "Ivo Pell|, a docker, and"; -1 for anything else before "and". */
  private int beforeRole(int and) {
    int token = and - 2;
    if (!kin.participants.isAnd(and) || !text.is(and - 1, ",")) {
      return -1;
    }
    while (token > and - LONGEST
        && token > 1
        && (text.tag(token).isNoun() || text.tag(token).isAdjective())
        && !kin.people.isName(token)) {
      token--;
    }
    boolean role = token < and - 2 && (text.is(token, "a") || text.is(token, "an"));
    return role && text.is(token - 1, ",") && kin.people.endsName(token - 1) ? token - 1 : -1;
  }

  /** True for a name between commas that end at {@code close}, behind a noun that is no kin's. */
  private boolean isApposed(int close) {
    int comma = kin.people.endsName(close) ? kin.people.named(close - 1).first() - 1 : 0;
    return comma > 0
        && text.is(comma, ",")
        && text.is(comma - 1, Tag.NN)
        && kin.words.noun(text.lower(comma - 1)) == null;
  }

  /**
   * The couple that is subject of the verb: "[they] divorced", "[the couple], who live in York,
   * have"; nobody where no couple is meant.
   */
  Group coupleBefore(int verb) {
    int head = Couples.head(text, verb);
    return head < 0 ? Group.NOBODY : pair(head);
  }

  private static Group at(Group group, int token) {
    return new Group(group.persons(), token, token + 1);
  }

  /** Whose "their" or "the couple's" is: two people, where the story has just made them a pair. */
  Group pair(int token) {
    Group referents = kin.people.referents(token);
    if (referents.persons().size() > 1) {
      return referents;
    }
    Group couple = ties.coupleBefore(token);
    if (!couple.isEmpty()) {
      return at(couple, token);
    }
    Group named = kin.pairBefore(token);
    if (named.isEmpty() && Couples.isNoun(text, token)) {
      // However far back: "the couple" of a story that tells of one.
      named = ties.onlyCouple();
    }
    return named.isEmpty() ? referents : at(named, token);
  }

  private Group genitive(int token) {
    Group named = kin.participants.endingAt(token);
    if (!named.isEmpty()) {
      return named;
    }
    return switch (text.lower(token - 1)) {
      case "couple", "pair", "duo" -> pair(token - 1);
      case "brothers", "sisters", "siblings", "twins", "boys", "girls" -> siblings(token - 1);
      default -> {
        Group called = kin.people.referents(token - 1);
        called = called.isEmpty() ? kin.roles().of(token - 1) : called;
        yield called.isEmpty() ? ofSurname(token - 1) : called;
      }
    };
  }

  /** "[The brothers]' mother": those whom the story has told of. */
  private Group siblings(int noun) {
    Group two = ties.siblingsBefore(noun);
    return two.isEmpty() ? kin.people.referents(noun) : at(two, noun);
  }

  /** "[The Pells]' mother": brothers and sisters of the surname. */
  private Group ofSurname(int plural) {
    Group two = text.is(plural - 1, "the") ? ties.siblingsBefore(plural) : Group.NOBODY;
    String word = text.lower(plural);
    if (two.isEmpty() || !text.isCapital(plural) || !word.endsWith("s")) {
      return Group.NOBODY;
    }
    for (String person : two.persons()) {
      List<String> surname = SameSurname.surname(kin.nameOf(person));
      boolean named =
          surname.stream().anyMatch(part -> word.equals(part + "s") || word.equals(part + "es"));
      if (!surname.isEmpty() && !named) {
        return Group.NOBODY;
      }
    }
    return at(two, plural);
  }
}
