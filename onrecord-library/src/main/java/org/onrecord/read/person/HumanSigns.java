package org.onrecord.read.person;

import org.onrecord.language.Tag;
import org.onrecord.language.Text;

/**
 * What stands around one place of a name and tells that a human being bears it, or that something
 * else does. {@link NameSorter} counts both over all places of a name.
 */
final class HumanSigns {
  private final Text text;
  private final PersonWords words;

  HumanSigns(Text text, PersonWords words) {
    this.text = text;
    this.words = words;
  }

  /** Whether the words around {@code name} are those around a person. */
  boolean isHuman(Name name) {
    return isCalled(name) || isTold(name) || isActing(name.end()) || isMeantAfter(name);
  }

  /** "Dr ODELL", "her husband ODELL", "his daughter, ODELL,", "asked ODELL" */
  private boolean isCalled(Name name) {
    int before = name.outer() - 1;
    if (name.hasTitle() || before < 0) {
      return name.hasTitle();
    }
    int noun = text.is(before, ",") ? before - 1 : before;
    String lower = noun < 0 ? "" : text.lower(noun);
    boolean role = words.isNoun(lower) || words.isPluralNoun(lower);
    return (role && !words.isThing(lower))
        || isAfterOffice(name)
        || isWith(before)
        || isDoneToPeople(text.lower(before))
        || isIdentified(before);
  }

  /** "the mayor of Marlow, ODELL", "chief executive of Marsh Holdings, ODELL" */
  boolean isAfterOffice(Name name) {
    int comma = name.outer() - 1;
    if (comma < 3 || !text.is(comma, ",") || name.size() < 2) {
      return false;
    }
    int start = Math.max(text.sentenceStart(text.sentenceOf(comma)), comma - PHRASE);
    for (int token = comma - 1; token > start; token--) {
      boolean link = text.is(token, "of") || text.is(token, "the") || text.is(token, "for");
      if (link && (words.isNoun(text.lower(token - 1)) || isOffice(token - 1))) {
        return true;
      }
      if (!link && !text.isCapital(token)) {
        return false;
      }
    }
    return false;
  }

  /** "the ARCHBISHOP of" */
  private boolean isOffice(int token) {
    return token >= 0 && words.isTitle(text.lower(token));
  }

  /** "collaborated with ODELL" */
  private boolean isWith(int with) {
    return with > 0
        && text.is(with, "with")
        && switch (text.lower(with - 1)) {
          case "collaborated", "collaborating", "co-starred", "lived", "living", "dined" -> true;
          case "danced", "chatted", "argued", "feuded", "fought", "eloped", "partnered" -> true;
          case "spoke", "spoken", "talked", "sang", "toured", "interview", "affair" -> true;
          case "relationship", "friendship", "feud", "row", "romance", "engaged" -> true;
          default -> false;
        };
  }

  /** "named the victim as ODELL", "identified him as ODELL" */
  private boolean isIdentified(int as) {
    return as > 0
        && text.is(as, "as")
        && switch (text.lower(as - 1)) {
          case "victim", "man", "woman", "boy", "girl", "suspect", "driver" -> true;
          case "him", "her", "gunman", "attacker", "dead", "deceased" -> true;
          default -> false;
        };
  }

  /** "the ODELL case", "the ODELL family": what befalls people and what they have. */
  private static boolean isBefallen(String lower) {
    return switch (lower) {
      case "case", "murder", "killing", "inquest", "trial", "saga", "affair", "inquiry" -> true;
      case "administration", "presidency", "regime", "dossier" -> true;
      case "family", "fan", "fans", "memorial", "tribute", "biography", "interview" -> true;
      default -> false;
    };
  }

  /** "told ODELL", "married ODELL", "said ODELL" */
  private boolean isDoneToPeople(String lower) {
    return words.isSpeechVerb(lower)
        || switch (lower) {
          case "married", "marry", "marrying", "dating", "dated", "befriended", "interviewed" ->
              true;
          case "hugged", "kissed", "divorced", "thanked", "arrested", "alongside" -> true;
          case "jailed", "sentenced", "convicted", "murdered", "stabbed", "kidnapped" -> true;
          default -> false;
        };
  }

  /** "ODELL, 34,", "ODELL (34)", "ODELL, who", "ODELL, a nurse", "ODELL's wife" */
  private boolean isTold(Name name) {
    int next = name.end();
    if (text.is(next, ",") || text.is(next, "(")) {
      return isAge(next + 1)
          || text.is(next + 1, "who")
          || text.is(next + 1, "aged")
          || text.is(next + 1, "whose")
          || isRole(next + 1);
    }
    if (text.is(next, Tag.POS)) {
      return isRole(next + 1);
    }
    boolean befallen = next < text.size() && isBefallen(text.lower(next));
    return befallen || text.is(next, "who") || text.is(next, "whose");
  }

  private boolean isAge(int token) {
    String word = token < text.size() ? text.word(token) : "";
    return !word.isEmpty()
        && word.length() <= 2
        && Character.isDigit(word.charAt(0))
        && (text.is(token + 1, ",") || text.is(token + 1, ")") || text.is(token + 1, "."));
  }

  /** Whether a phrase without a verb ends with a noun for a person. */
  private boolean isRole(int first) {
    int limit = Math.min(text.size(), first + PHRASE);
    for (int token = first; token < limit; token++) {
      Tag tag = text.tag(token);
      if (words.isNoun(text.lower(token))) {
        return true;
      }
      boolean goesOn =
          tag.isNoun() || tag.isAdjective() || tag == Tag.DT || tag == Tag.PRP$ || tag == Tag.CD;
      if (!goesOn || text.isCapital(token)) {
        return false;
      }
    }
    return false;
  }

  private static final int PHRASE = 6;

  /** "ODELL later married", "ODELL was born" */
  private boolean isActing(int next) {
    int verb = next;
    while (verb < Math.min(text.size(), next + 3)
        && (text.is(verb, Tag.RB) || isAuxiliary(text.lower(verb)))) {
      verb++;
    }
    return verb < text.size()
        && (words.isVerb(text.lower(verb))
            || (verb > next && (text.is(verb, Tag.VBG) || isBorn(text.lower(verb)))));
  }

  /** "was BORN": done to people and to nothing else. */
  private static boolean isBorn(String lower) {
    return switch (lower) {
      case "born", "engaged", "arrested", "jailed", "pictured", "survived" -> true;
      default -> false;
    };
  }

  private static boolean isAuxiliary(String lower) {
    return switch (lower) {
      case "was", "is", "has", "had", "also", "would", "will" -> true;
      default -> false;
    };
  }

  /** "ODELL left HER home": a pronoun of a person before any other name. */
  private boolean isMeantAfter(Name name) {
    int limit = Math.min(text.sentenceEnd(text.sentenceOf(name.first())), name.end() + PRONOUN);
    for (int token = name.end(); token < limit; token++) {
      switch (text.lower(token)) {
        case "he", "she", "his", "her", "him", "himself", "herself" -> {
          return true;
        }
        default -> {}
      }
      if (text.isCapital(token)) {
        return false;
      }
    }
    return false;
  }

  private static final int PRONOUN = 12;

  /** Whether the words around {@code name} are those around a place, a firm or a work. */
  boolean isThing(Name name) {
    if (name.hasTitle()) {
      return false;
    }
    int before = name.outer() - 1;
    int next = name.end();
    boolean place =
        switch (before < 0 ? "" : text.lower(before)) {
          case "in", "at", "near", "via", "across", "throughout", "inside", "outside", "on" -> true;
          // "Abel Marsh, 29, of ODELL WAY,"
          case "of" -> text.is(before - 1, ",") && text.is(before - 2, Tag.CD);
          case "the" -> next >= text.size() || !text.tag(next).isNoun();
          default -> false;
        };
    // "at Ines Odell's home"
    place &= !text.is(next, Tag.POS);
    boolean which = text.is(next, "which") || (text.is(next, ",") && text.is(next + 1, "which"));
    boolean year = text.is(next, "(") && text.is(next + 2, ")") && isYear(next + 1);
    boolean many = text.is(next, "are") || text.is(next, "were") || text.is(next, "have");
    many &= before < 0 || !(text.is(before, ",") || isAfterAnd(before));
    return place || which || year || many;
  }

  /** "Ines Odell AND the firm's Abel Marsh have" */
  private boolean isAfterAnd(int before) {
    int start = Math.max(text.sentenceStart(text.sentenceOf(before)), before - AND);
    for (int token = before; token >= start; token--) {
      if (text.is(token, "and")) {
        return true;
      }
    }
    return false;
  }

  /** Words back to an "and". */
  private static final int AND = 4;

  private boolean isYear(int token) {
    String word = text.word(token);
    return word.length() == 4 && (word.startsWith("19") || word.startsWith("20"));
  }

  /** "the ODELL telescope", "an ODELL dress": a noun follows that tells what is called so. */
  boolean isBeforeNoun(Name name) {
    int next = name.end();
    return !name.hasTitle()
        && name.size() > 1
        && next < text.size()
        && (text.is(next, Tag.NN) || text.is(next, Tag.NNS))
        && !text.isCapital(next)
        && Character.isLetter(text.word(next).charAt(0))
        && !isBefallen(text.lower(next))
        && !words.isNoun(text.lower(next))
        && !words.isPluralNoun(text.lower(next));
  }
}
