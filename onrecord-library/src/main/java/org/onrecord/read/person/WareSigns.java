package org.onrecord.read.person;

import org.onrecord.language.Tag;
import org.onrecord.language.Text;

/**
 * Single signs beside a name that a work, a label or a building is called by it. They count only
 * where no other place of the story shows a human being of that name: {@link HumanSigns}.
 */
final class WareSigns {
  private final Text text;
  private final PersonWords words;

  WareSigns(Text text, PersonWords words) {
    this.text = text;
    this.words = words;
  }

  /** Whether the words around {@code name} are those around a thing that is made. */
  boolean isWare(Name name) {
    return !name.hasTitle()
        && name.size() > 1
        && (isWorn(name)
            || isShownIn(name)
            || isWork(name)
            || isYear(name)
            || isOwning(name)
            || isMadeAgain(name.end()));
  }

  /** "a LORENZO BATTI gown", "ABEL ODELL heels", "the INES MARSH space telescope" */
  private boolean isWorn(Name name) {
    int last = name.end();
    int limit = Math.min(text.size(), last + NOUNS);
    while (last < limit && !text.isCapital(last) && isPhrase(last)) {
      if (words.isWare(text.lower(last))) {
        return true;
      }
      last++;
    }
    // "BARRETT ODELL shares fell", but not "Ines Odell shares a flat"
    return last == name.end()
        && last + 1 < text.size()
        && words.isWare(text.lower(last))
        && text.is(last, Tag.VBZ)
        && (text.tag(last + 1).isFinite() || text.is(last + 1, Tag.PUNCT));
  }

  private static final int NOUNS = 4;

  private boolean isPhrase(int token) {
    return text.tag(token).isNoun() || text.tag(token).isAdjective() || text.is(token, Tag.VBN);
  }

  /** "starred in ANNIE ODELL", "the star of ANNIE ODELL" */
  private boolean isShownIn(Name name) {
    int before = name.outer() - 1;
    boolean owner = text.is(name.end(), Tag.POS);
    if (before < 1 || owner) {
      return false;
    }
    String first = text.lower(before - 1);
    if (text.is(before, "in")) {
      return switch (first) {
        case "starred", "stars", "star", "starring", "appeared", "appears", "appearing" -> true;
        case "role", "roles", "cameo", "performance", "cast", "co-starred", "acted" -> true;
        // "his bandmate in ODELL MARSH"
        case "bandmate", "bandmates", "drummer", "guitarist", "bassist", "frontman" -> true;
        default -> false;
      };
    }
    return text.is(before, "of")
        && switch (first) {
          case "star", "stars", "premiere", "screening", "screenings", "episode", "series" -> true;
          case "adaptation", "remake", "production", "staging", "revival", "showing" -> true;
          default -> false;
        };
  }

  /**
   * "the musical ANNIE ODELL opens", "the film ANNIE ODELL.", but not "the film Ines Odell made"
   */
  private boolean isWork(Name name) {
    int noun = name.outer() - 1;
    boolean work =
        switch (noun < 1 ? "" : text.lower(noun)) {
          case "film", "movie", "musical", "biopic", "play", "drama", "series", "documentary" ->
              true;
          case "sitcom", "opera", "novel", "bestseller", "thriller", "single", "album", "show" ->
              true;
          default -> false;
        };
    int before = noun - 1;
    boolean phrase =
        work
            && (text.is(noun, Tag.NN) || text.is(noun, Tag.JJ))
            && (text.is(before, Tag.DT)
                || text.is(before, Tag.PRP$)
                || text.is(before, Tag.POS)
                || text.is(before, Tag.NN)
                || text.tag(before).isAdjective());
    // "in the play Ines Odell is a nun"
    boolean inside = text.is(before - 1, Tag.IN) || text.is(before, Tag.IN);
    boolean verb = inside && text.tag(name.end()).isVerb();
    return phrase && !verb && !isMaker(name.end());
  }

  /** "the film Ines Odell MADE", "the film Ines Odell HAS made" */
  private boolean isMaker(int next) {
    return next < text.size()
        && (text.tag(next).isFinite() || words.isVerb(text.lower(next)) || text.is(next, Tag.MD))
        && !isShowing(text.lower(next));
  }

  /** "opens", "tells": what a work does. */
  private static boolean isShowing(String lower) {
    return switch (lower) {
      case "opens", "opened", "premieres", "premiered", "tells", "follows", "airs", "aired" -> true;
      case "is", "was", "has", "will", "runs", "closes", "features", "stars", "hits" -> true;
      default -> false;
    };
  }

  /** Whether the name opens its sentence. */
  private boolean isOpening(Name name) {
    return text.sentenceStart(text.sentenceOf(name.first())) == name.outer();
  }

  /** "ANNIE ODELL (2014)" */
  private boolean isYear(Name name) {
    int open = name.end();
    if (!text.is(open, "(") || !text.is(open + 2, ")")) {
      return false;
    }
    String word = text.word(open + 1);
    return word.length() == 4 && (word.startsWith("19") || word.startsWith("20"));
  }

  /** "ANNIE ODELL has just been re-released" */
  private boolean isMadeAgain(int next) {
    int verb = next;
    while (verb < Math.min(text.size(), next + 4) && isAuxiliary(text.lower(verb))) {
      verb++;
    }
    return verb > next
        && verb < text.size()
        && switch (text.lower(verb)) {
          case "re-released", "rereleased", "reissued", "remastered", "remade" -> true;
          case "rebooted", "relaunched", "streamed", "screened", "adapted" -> true;
          default -> false;
        };
  }

  private static boolean isAuxiliary(String lower) {
    return switch (lower) {
      case "has", "have", "was", "is", "been", "being", "be", "just", "will", "also" -> true;
      default -> false;
    };
  }

  /** "BARRETT ODELL, which owns the site", but not "asked Ines Odell, which is odd" */
  private boolean isOwning(Name name) {
    int which = name.end() + (text.is(name.end(), ",") ? 1 : 0);
    return text.is(which, "which")
        && switch (which + 1 < text.size() ? text.lower(which + 1) : "") {
          case "owns", "owned", "makes", "runs", "ran", "operates", "employs", "sells" -> true;
          case "publishes", "produces", "manages", "represents" -> true;
          // not "a film from Ines Odell, which has been delayed"
          case "has", "had", "said", "says" -> text.is(which - 1, ",") && isOpening(name);
          case "opened", "closed", "opens", "specialises", "specializes", "serves", "sits" -> true;
          default -> false;
        };
  }
}
