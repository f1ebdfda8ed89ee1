package org.onrecord.read.person;

import org.onrecord.language.Tag;
import org.onrecord.language.Text;

/** Single signs beside a name that somebody in a film, a book or a play is called by it. */
final class FictionSigns {
  private final Text text;
  private final PersonWords words;
  private final Screen screen;
  private final PlayedParts parts;

  FictionSigns(Text text, PersonWords words) {
    this.text = text;
    this.words = words;
    this.screen = new Screen(text);
    this.parts = new PlayedParts(text, words, screen);
  }

  /** Whether the words around {@code name} tell of a part that is played, voiced or written. */
  boolean isFictional(Name name) {
    return isPlayed(name)
        || isFamousAs(name)
        || isPlayedBy(name.end())
        || isPersonAs(name)
        || isPersonIs(name)
        || isCharacter(name)
        || isVoiced(name)
        || isVoiceOf(name)
        || isSomebodysPart(name)
        || parts.isPart(name)
        || isTitleOfCouple(name);
  }

  /** "shot to fame as ODELL in Harbour Lane", "best known as ODELL from the soap" */
  private boolean isFamousAs(Name name) {
    int before = name.outer() - 1;
    int next = name.end();
    boolean inWork = text.is(next, "in") || text.is(next, "on") || text.is(next, "from");
    if (!text.is(before, "as") || !inWork) {
      return false;
    }
    boolean fame =
        text.is(before - 1, "fame") || text.is(before - 1, "famous") || text.is(before - 1, "name");
    boolean best = text.is(before - 1, "known") || text.is(before - 1, "loved");
    best = best && (text.is(before - 2, "best") || text.is(before - 2, "better"));
    best = best || (text.is(before - 1, "best") && screen.isOnScreen(name));
    boolean work = screen.isOnScreen(name) || text.isCapital(next + 1);
    return (fame || best) && work;
  }

  /** "with Ines Marsh as ODELL", "Abel Roe as a terrifying Miss ODELL": a full name before "as". */
  private boolean isPersonAs(Name name) {
    int as = name.outer() - 1;
    while (as > 0 && name.outer() - as < 4 && isDescribing(as)) {
      as--;
    }
    as -= as > 0 && text.is(as, Tag.DT) ? 1 : 0;
    boolean full = as > 2 && text.is(as, "as") && isNameWord(as - 1) && isNameWord(as - 2);
    return full && !text.is(name.end(), Tag.POS) && !isIdentifying(as);
  }

  private boolean isDescribing(int token) {
    return !text.isCapital(token)
        && (text.tag(token).isAdjective() || text.tag(token).isNoun() || text.is(token, Tag.VBG));
  }

  private boolean isNameWord(int token) {
    return text.isCapital(token) && !text.is(token, Tag.PUNCT);
  }

  /** "police NAMED Ines Marsh as", "who knew Ines Marsh as": no part that is played. */
  private boolean isIdentifying(int as) {
    int start = text.sentenceStart(text.sentenceOf(as));
    for (int token = Math.max(start, as - CAST); token < as; token++) {
      switch (text.lower(token)) {
        case "identified", "identifies", "named", "names", "unmasked", "known", "knew" -> {
          return true;
        }
        case "replaced", "replaces", "replace", "succeeded", "succeeds", "born", "name" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** "Ines Marsh is ABEL ODELL, a thief": one full name is another's in fiction only. */
  private boolean isPersonIs(Name name) {
    int is = name.outer() - 1;
    return name.size() > 1
        && is > 1
        && text.is(is, "is")
        && isNameWord(is - 1)
        && isNameWord(is - 2)
        && text.is(name.end(), ",");
  }

  /** "ODELL, played by Ines Marsh,", "ODELL (voiced by Ines Marsh)", "ODELL was played by" */
  private boolean isPlayedBy(int next) {
    boolean aside = text.is(next, ",") || text.is(next, "(");
    aside |= text.is(next, "was") || text.is(next, "is");
    return aside
        && text.is(next + 2, "by")
        && switch (text.lower(next + 1)) {
          case "played", "portrayed", "voiced" -> true;
          default -> false;
        };
  }

  /** "her character, Nurse ODELL, leaves", but not "the character actor Odell" */
  private boolean isCharacter(Name name) {
    int before = name.outer() - 1;
    if (text.is(before, ",") && before > 0) {
      int next = name.end();
      boolean says = next < text.size() && words.isSpeechVerb(text.lower(next));
      return text.is(before - 1, "character") && !says;
    }
    boolean called = text.is(before, "called") || text.is(before, "named");
    return text.is(called ? before - 1 : before, "character");
  }

  /** "will voice ODELL in the film", "reprises ODELL in the new series" */
  private boolean isVoiced(Name name) {
    int before = name.outer() - 1;
    boolean voices =
        switch (before < 0 ? "" : text.lower(before)) {
          case "voice", "voices", "voiced", "voicing", "reprise", "reprises", "reprising" -> true;
          default -> false;
        };
    return voices && !text.is(name.end(), Tag.POS) && screen.isOnScreen(name);
  }

  /** "the voice of ODELL", "came as ODELL", where the story is about a stage or a screen */
  private boolean isVoiceOf(Name name) {
    int before = name.outer() - 1;
    boolean of = text.is(before, "of") && text.is(before - 1, "voice");
    boolean as =
        text.is(before, "as")
            && (text.is(before - 1, "came")
                || text.is(before - 1, "dressed")
                || text.is(before - 1, "cosplaying"));
    return (of || as) && !text.is(name.end(), Tag.POS) && screen.isStory();
  }

  /** "the role of Inspector ODELL", "opposite Ines Marsh's ODELL in the film" */
  private boolean isSomebodysPart(Name name) {
    int before = name.outer() - 1;
    if (before < 1 || text.is(name.end(), Tag.POS)) {
      return false;
    }
    if (text.is(before, "of")) {
      boolean part = text.is(before - 1, "role") || text.is(before - 1, "part");
      return part && (isFigure(name) || screen.isOnScreen(name));
    }
    return text.is(before, Tag.POS)
        && (name.size() == 1 || name.hasTitle())
        && text.isCapital(before - 1)
        && !text.is(name.end(), Tag.NN)
        && screen.isOnScreen(name);
  }

  /** "the set of Mr. and Mrs. ODELL", "the film Mr & Mrs ODELL" */
  private boolean isTitleOfCouple(Name name) {
    int mr = name.outer();
    while (mr > 0 && mr > name.outer() - 3 && !isMister(mr)) {
      mr--;
    }
    if (!name.hasTitle() || mr < 2 || !isMister(mr)) {
      return false;
    }
    return (text.is(mr - 1, "of") && text.is(mr - 2, "set"))
        || text.is(mr - 1, "film")
        || text.is(mr - 1, "movie")
        || (text.is(mr - 1, "in") && text.is(mr - 2, "starred"));
  }

  private boolean isMister(int token) {
    return text.is(token, "mr") || text.is(token, "mr.");
  }

  /** "who played Sergeant ODELL", "her role as INES ODELL in the film". */
  private boolean isPlayed(Name name) {
    int before = name.outer() - 1;
    if (before < 0 || text.isCapital(before)) {
      return false;
    }
    if (isScreenKin(name, before)) {
      return true;
    }
    boolean plays =
        switch (text.lower(before)) {
          case "play", "plays", "played", "playing", "portrayed", "portrays", "portraying" -> true;
          default -> isCastAs(before);
        };
    // "her role as Abel Odell's daughter"
    boolean owner = text.is(name.end(), Tag.POS) && text.is(before, "as");
    boolean who = text.is(before - 1, "who") && !text.is(name.end(), Tag.POS) && screen.isStory();
    return plays && !owner && (who || isFigure(name) || screen.isOnScreen(name));
  }

  /** "plays ODELL's dad": nobody is played by whose kin a player is. */
  private boolean isScreenKin(Name name, int before) {
    return (text.is(before, "plays") || text.is(before, "playing") || text.is(before, "played"))
        && text.is(name.end(), Tag.POS)
        && name.end() + 1 < text.size()
        && words.isKin(text.lower(name.end() + 1));
  }

  /** "starring Abel Marsh as ODELL", "best known as ODELL in the soap" */
  private boolean isCastAs(int before) {
    int token = before;
    while (token > 1 && (text.is(token, Tag.NN) || text.is(token, Tag.JJ) || text.is(token, "a"))) {
      // "stars as the widower ODELL"
      token--;
    }
    token -= text.is(token, "the") ? 1 : 0;
    if (!text.is(token, "as")) {
      return false;
    }
    int start = Math.max(text.sentenceStart(text.sentenceOf(token)), token - CAST);
    for (int at = token - 1; at >= start; at--) {
      switch (text.lower(at)) {
        case "starred", "stars", "starring", "role", "roles", "part", "turn", "performance" -> {
          return true;
        }
        case "cast", "appeared", "appears", "recognised", "recognized", "co-stars" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** Words from "starring" to "as". */
  private static final int CAST = 7;

  /** "Sergeant ODELL": a title of those whom plays are about. */
  private boolean isFigure(Name name) {
    return name.hasTitle()
        && switch (NameRun.bare(text.lower(name.first() - 1))) {
          case "sgt",
              "sergeant",
              "detective",
              "det",
              "dci",
              "inspector",
              "insp",
              "ds",
              "dc",
              "pc" ->
              true;
          case "lieutenant", "lt", "agent" -> true;
          case "captain", "capt", "commander", "dr", "nurse", "sister", "constable", "colonel" ->
              true;
          default -> false;
        };
  }
}
