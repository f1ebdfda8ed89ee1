package org.onrecord.read.person;

import org.onrecord.language.Tag;
import org.onrecord.language.Text;

/** Single signs beside a name that somebody in a film, a book or a play is called by it. */
final class FictionSigns {
  private final Text text;
  private final PersonWords words;

  FictionSigns(Text text, PersonWords words) {
    this.text = text;
    this.words = words;
  }

  /** Whether the words around {@code name} tell of a part that is played, voiced or written. */
  boolean isFictional(Name name) {
    return isPlayed(name)
        || isFamousAs(name)
        || isPlayedBy(name.end())
        || isCharacter(name)
        || isVoiced(name)
        || isSomebodysPart(name)
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
    best = best || (text.is(before - 1, "best") && isOnScreen(name));
    boolean work = isOnScreen(name) || text.isCapital(next + 1);
    return (fame || best) && work;
  }

  /** "ODELL, played by Ines Marsh,", "ODELL (voiced by Ines Marsh)" */
  private boolean isPlayedBy(int next) {
    boolean aside = text.is(next, ",") || text.is(next, "(");
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
    return voices && !text.is(name.end(), Tag.POS) && isOnScreen(name);
  }

  /** "the role of Inspector ODELL", "opposite Ines Marsh's ODELL in the film" */
  private boolean isSomebodysPart(Name name) {
    int before = name.outer() - 1;
    if (before < 1 || text.is(name.end(), Tag.POS)) {
      return false;
    }
    if (text.is(before, "of")) {
      boolean part = text.is(before - 1, "role") || text.is(before - 1, "part");
      return part && (isFigure(name) || isOnScreen(name));
    }
    return text.is(before, Tag.POS)
        && name.size() == 1
        && text.isCapital(before - 1)
        && !text.is(name.end(), Tag.NN)
        && isOnScreen(name);
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
    return plays && !owner && (isFigure(name) || isOnScreen(name));
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
          case "captain", "capt", "commander", "dr", "nurse", "sister", "constable", "colonel" ->
              true;
          default -> false;
        };
  }

  /** Whether the sentence speaks of a film, a series or a stage. */
  private boolean isOnScreen(Name name) {
    int sentence = text.sentenceOf(name.first());
    int start = Math.max(text.sentenceStart(sentence), name.first() - SCENE);
    int end = Math.min(text.sentenceEnd(sentence), name.end() + SCENE);
    for (int token = start; token < end; token++) {
      switch (text.lower(token)) {
        case "film", "films", "movie", "series", "drama", "soap", "sitcom", "show", "musical" -> {
          return true;
        }
        case "actor",
            "actress",
            "stage",
            "episode",
            "episodes",
            "sequel",
            "remake",
            "character" -> {
          return true;
        }
        case "starred", "stars", "starring", "cast", "role", "panto", "pantomime", "comedy" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** Words around a name that may tell of a film. */
  private static final int SCENE = 20;
}
