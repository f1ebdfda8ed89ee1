package org.onrecord.read.person;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.language.Tag;
import org.onrecord.language.Text;

/**
 * Notes what a story says of those it names where it brings them in: "the singer Ines Odell", "Abel
 * Odell, who trains the mare".
 */
final class Introductions {
  // "Abel Odell, who TRAINS the mare": what somebody is who does so.
  private static final Map<String, String> DOING =
      Map.ofEntries(
          Map.entry("trains", "trainer"),
          Map.entry("trained", "trainer"),
          Map.entry("owns", "owner"),
          Map.entry("owned", "owner"),
          Map.entry("coaches", "coach"),
          Map.entry("coached", "coach"),
          Map.entry("manages", "manager"),
          Map.entry("managed", "manager"),
          Map.entry("directs", "director"),
          Map.entry("directed", "director"),
          Map.entry("produced", "producer"),
          Map.entry("edits", "editor"),
          Map.entry("edited", "editor"),
          Map.entry("founded", "founder"),
          Map.entry("designed", "designer"),
          Map.entry("teaches", "teacher"),
          Map.entry("taught", "teacher"),
          Map.entry("farms", "farmer"),
          Map.entry("hosts", "host"),
          Map.entry("presents", "presenter"),
          Map.entry("rode", "jockey"),
          Map.entry("captained", "captain"),
          Map.entry("captains", "captain"));

  private static final Set<String> NEARBY = Set.of("opposite", "nearby", "next");

  // "A JUDGE has jailed a farmer": not whom the story names next.
  private static final Set<String> JUDGING =
      Set.of(
          "judge",
          "coroner",
          "magistrate",
          "jury",
          "court",
          "spokesman",
          "spokeswoman",
          "source",
          "witness",
          "lawyer",
          "prosecutor",
          "detective");

  // What happened to somebody of whom others speak.
  private static final Set<String> HURT =
      Set.of("died", "killed", "shot", "hit", "struck", "stabbed", "attacked", "injured");

  /** Paragraphs that come before the first sentence at most. */
  private static final int BEFORE = 3;

  /** Tokens from a name to what is said to be its bearer's crime at most. */
  private static final int CHARGED = 8;

  /** Tokens from a name to what tells of the birth of the bearer's child at most. */
  private static final int BORN = 12;

  /** Tokens of ", of Kew Road, Harwick," at most. */
  private static final int PLACE = 10;

  /** Tokens of "A retired harbour pilot" at most. */
  private static final int PHRASE = 6;

  private final Text text;
  private final PersonWords words;
  private final Discourse discourse;
  private final Couple couple;
  private final Ages ages;

  Introductions(Text text, PersonWords words, Discourse discourse, Couple couple, Ages ages) {
    this.text = text;
    this.words = words;
    this.discourse = discourse;
    this.couple = couple;
    this.ages = ages;
  }

  /** Notes what nouns and titles beside names say of their bearers, before anything is tied. */
  void learn() {
    for (int token = 0; token < text.size(); token++) {
      Optional<Name> name = discourse.name(token);
      if (name.isPresent() && name.get().first() == token) {
        learn(name.get(), discourse.named(token).orElseThrow());
      }
    }
    beginning();
  }

  /** "A DENTIST has been struck off. ¶ Abel Odell, 50, ...": what the first sentence tells of. */
  private void beginning() {
    int last = Math.min(BEFORE, text.paragraphs() - 1);
    for (int paragraph = 0; paragraph < last; paragraph++) {
      int first = text.paragraphStart(paragraph);
      int next = text.paragraphStart(paragraph + 1);
      int head = firstDescribed(first, text.paragraphEnd(paragraph));
      if (head >= 0) {
        openerWithAge(next, text.paragraphEnd(paragraph + 1))
            .ifPresent(figure -> figure.roles.add(Offices.full(text, head, text.lower(head))));
        return;
      }
    }
  }

  /** The noun of the first "a dentist" of the first sentence who does not judge or speak in it. */
  private int firstDescribed(int first, int end) {
    int last = Math.min(end, text.sentenceEnd(text.sentenceOf(first)));
    for (int token = first; token < last; token++) {
      if (text.is(token, "a") || text.is(token, "an")) {
        int head = headFrom(token + 1, Math.min(last, token + PHRASE));
        if (head >= 0 && !JUDGING.contains(text.lower(head))) {
          return head;
        }
      }
    }
    return -1;
  }

  private int headFrom(int from, int end) {
    int head = -1;
    for (int token = from; token < end && isModifierOrNoun(token); token++) {
      if (head >= 0 && (text.tag(token).isAdjective() || text.is(token, "guilty"))) {
        // "found a farmer | guilty"
        return head;
      }
      head = words.isNoun(text.lower(token)) ? token : -1;
    }
    return head;
  }

  /** Who opens the paragraph with name and age, and is not told to be hurt. */
  private Optional<Figure> openerWithAge(int first, int end) {
    for (int token = first; token < Math.min(end - 4, first + 4); token++) {
      Optional<Name> name = discourse.name(token);
      if (name.isPresent()) {
        int age = name.get().end() + 1;
        boolean aged =
            text.is(age, Tag.CD)
                && (text.is(age - 1, ",") && text.is(age + 1, ",")
                    || text.is(age - 1, "(") && text.is(age + 1, ")"));
        boolean hurt =
            HURT.contains(text.lower(age + 2))
                || age + 3 < end && HURT.contains(text.lower(age + 3));
        return aged && age + 2 < end && !hurt ? discourse.named(token) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "Ines Odell has given BIRTH", "and her husband WELCOMED a son", "is EXPECTING": a parent. */
  private void birth(Name name, Figure figure) {
    int last = text.sentenceEnd(text.sentenceOf(name.first()));
    int end = Math.min(last, name.end() + BORN);
    for (int token = name.end(); token < end; token++) {
      switch (text.lower(token)) {
        case "birth" -> {
          if (text.lower(token - 1).startsWith("g")) {
            figure.roles.add("<parent>");
          }
          return;
        }
        case "expecting", "pregnant" -> {
          figure.roles.add("<parent>");
          return;
        }
        case "welcomed", "welcome", "welcomes", "welcoming" -> {
          for (int child = token + 1; child < Math.min(last, token + BORN); child++) {
            if (KinGroups.isChild(text.lower(child)) || text.is(child, "twins")) {
              figure.roles.add("<parent>");
              return;
            }
          }
          return;
        }
        case ".", ";", "said", "told" -> {
          return;
        }
        default -> {}
      }
    }
  }

  /** "Abel Odell, 44, DENIES theft", "went on TRIAL", "is CHARGED with theft". */
  private void accused(Name name, Figure figure) {
    if (figure.roles.contains("<accused>")) {
      return;
    }
    int from = pastPlace(pastAge(name.end()));
    int end = Math.min(text.sentenceEnd(text.sentenceOf(name.first())), from + CHARGED);
    for (int token = from; token < end; token++) {
      switch (text.lower(token)) {
        case "denies", "denied" -> {
          if (token == from && isCrime(token + 1, end)) {
            figure.roles.add("<accused>");
          }
          return;
        }
        case "pleaded", "charged", "convicted", "jailed", "acquitted" -> {
          figure.roles.add("<accused>");
          return;
        }
        case "trial", "dock" -> {
          if (text.is(token - 1, "on") || text.is(token - 2, "in")) {
            figure.roles.add("<accused>");
          }
          return;
        }
        case ",", ";", "and", "but", "who" -> {
          return;
        }
        default -> {}
      }
    }
  }

  /** Behind ", 61," and "(61)". */
  private int pastAge(int from) {
    boolean commas = text.is(from, ",") && text.is(from + 2, ",");
    boolean brackets = text.is(from, "(") && text.is(from + 2, ")");
    return text.is(from + 1, Tag.CD) && (commas || brackets) ? from + 3 : from;
  }

  /** Behind ", of Kew Road, Kew," after a name and an age. */
  private int pastPlace(int from) {
    int token = text.is(from, ",") ? from + 1 : from;
    if (!text.is(token, "of") && !text.is(token, "from")) {
      return from;
    }
    int end = Math.min(text.size(), token + PLACE);
    int place = token + 1;
    while (place < end
        && (text.tag(place).isProper() || text.is(place, ",") || text.is(place, "in"))) {
      place++;
    }
    return text.is(place - 1, ",") ? place : from;
  }

  /** "murder", "stealing £400", "two counts of fraud". */
  private boolean isCrime(int from, int end) {
    for (int token = from; token < end; token++) {
      switch (text.lower(token)) {
        case "murder",
            "manslaughter",
            "theft",
            "fraud",
            "assault",
            "rape",
            "charges",
            "charge",
            "counts",
            "count",
            "causing",
            "stealing",
            "conspiracy",
            "arson",
            "burglary",
            "robbery",
            "wounding",
            "poisoning",
            "killing",
            "offences",
            "wrongdoing" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /**
   * "Abel Odell, WHO TRAINS the mare", "Ines Odell, WHO lives OPPOSITE", "Abel, WHOSE SON died".
   */
  private void clause(Name name, Figure figure) {
    int who = name.end() + 1;
    if (!text.is(who - 1, ",") || who + 3 >= text.size()) {
      return;
    }
    if (text.is(who, Tag.CD) && text.is(who + 1, ",")) {
      who += 2;
    }
    if (text.is(who, "whose") && words.isKin(text.lower(who + 1))) {
      if (KinGroups.isChild(text.lower(who + 1))) {
        figure.roles.add("<parent>");
      }
    } else if (text.is(who, "who")) {
      int verb = text.tag(who + 1).isAdverb() || text.is(who + 1, "has") ? who + 2 : who + 1;
      String doer = DOING.getOrDefault(text.lower(verb), "");
      boolean near = text.is(verb, "lives") && NEARBY.contains(text.lower(verb + 1));
      if (near) {
        figure.roles.add("neighbour");
        figure.roles.add("neighbor");
      } else if (!doer.isEmpty()) {
        figure.roles.add(doer);
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
    int office = comma && isSetOff(name.end()) ? officeBefore(head) : -1;
    if (office >= 0) {
      describe(figure, office);
    } else if (head >= 0 && words.isNoun(text.lower(head)) && (!comma || isSetOff(name.end()))) {
      describe(figure, head);
    } else if (head >= 0 && words.isPluralNoun(text.lower(head))) {
      weigh(figure, words.nounSex(text.lower(head)), 2);
    }
    int after = headAfter(name);
    if (after >= 0) {
      describe(figure, after);
    }
    if (isNee(name.end()) || isNee(name.end() + 1)) {
      figure.woman += 3;
    }
    learnPossessive(name, figure);
    birth(name, figure);
    clause(name, figure);
    accused(name, figure);
    couple.learn(name, figure);
    ages.learn(name, figure);
  }

  /** "Sasha Odell, NÉE Marsh," */
  private boolean isNee(int token) {
    return text.is(token, "née") || text.is(token, "nee");
  }

  /** "the GOVERNOR of the northern state|, Ines Odell,": what she is; -1 for nothing. */
  private int officeBefore(int last) {
    int token = last;
    while (token > 1 && token > last - 4 && isModifierOrNoun(token)) {
      token--;
    }
    boolean of = token > 0 && token < last && (text.is(token, "of") || text.is(token, "for"));
    return of && words.isNoun(text.lower(token - 1)) && !words.isKin(text.lower(token - 1))
        ? token - 1
        : -1;
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
    if (sex == PersonWords.Sex.RATHER_MAN && figure.likelyWoman == 0) {
      figure.likelyWoman = -1;
    }
  }

  /** Whether the token ends an apposition: a mark of punctuation or nothing. */
  boolean isSetOff(int token) {
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
    // "Asked about Odell, the governor replied": no apposition
    boolean subject = comma && token < limit && text.tag(token).isFinite();
    return subject && text.is(name.end() + 1, "the") ? -1 : head;
  }

  /** Behind "who is now" of "Ottilie Marsh, who is now a singer". */
  private int pastWho(int token, int limit) {
    boolean is =
        text.is(token, "who")
            && token + 3 < limit
            && (text.is(token + 1, "is")
                || text.is(token + 1, "was")
                || text.is(token + 1, "became"));
    if (!is) {
      return token;
    }
    return text.tag(token + 2).isAdverb() ? token + 3 : token + 2;
  }

  boolean isModifierOrNoun(int token) {
    return switch (text.tag(token)) {
      case DT, PRP$, JJ, JJR, JJS, NN, NNP, NNPS, NNS, CD, VBN, VBG, RB, POS -> true;
      default -> false;
    };
  }
}
