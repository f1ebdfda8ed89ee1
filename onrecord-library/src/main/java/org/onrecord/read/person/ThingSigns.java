package org.onrecord.read.person;

import org.onrecord.language.Tag;
import org.onrecord.language.Text;

/**
 * Single signs in and beside a name that something is called by it: a firm, a ship, a work, a
 * figure of fiction.
 */
final class ThingSigns {
  private final Text text;
  private final PersonWords words;
  private final int[] facts;
  private final FictionSigns fiction;
  private final KindNamed kinds;

  ThingSigns(Text text, PersonWords words, int[] facts) {
    this.text = text;
    this.words = words;
    this.facts = facts;
    this.fiction = new FictionSigns(text, words);
    this.kinds = new KindNamed(text, words);
  }

  /** What speaks against a person at one place, in the measure of the model's weights. */
  float against(Name name) {
    if (name.size() == 1) {
      boolean thing = isEmployer(name) || isInstitution(name) || isPub(name) || isInTitle(name);
      thing |= isParty(name);
      return thing ? STRONG : 0;
    }
    float against = isAfterThe(name) ? STRONG : 0;
    against += against > 0 && isNobodysDoing(name) ? STRONG : 0;
    against += isTeam(name) ? STRONG : 0;
    against += isFirm(name) || isAfterA(name) ? STRONG : 0;
    against += isWorkplace(name) ? WEAK : 0;
    return against + (isOrdinary(name) ? WEAK : 0);
  }

  private static final float STRONG = 4f;
  private static final float WEAK = 2f;

  /** Whether one place is enough: "Ines Odell, the homewares chain," and all places of the name. */
  boolean isCertain(Name name) {
    return name.size() > 1 && (isCalledThing(name) || isHorse(name)) || fiction.isFictional(name);
  }

  /**
   * "brands such as INES ODELL": a thing's name, unless somebody of that name acts in the story.
   */
  boolean isKindNamed(Name name) {
    return kinds.isThing(name);
  }

  /** "who voiced Abel Odell and INES MARSH." */
  boolean isJoined(Name figure, Name next) {
    return fiction.isFictional(figure)
        && text.is(figure.end(), "and")
        && next.outer() == figure.end() + 1
        && (next.end() >= text.size() || text.is(next.end(), Tag.PUNCT));
  }

  /**
   * Whether the name stands in quotation marks as works do, of more than one word: the song "Hey
   * Ines Odell", but not "Ines Odell was here".
   */
  boolean isInMarks(Name name) {
    int open = name.outer() - 1;
    while (open >= 0 && name.outer() - open < MARKED && isTitleWord(open)) {
      open--;
    }
    int close = name.end();
    while (close < text.size() && close - name.end() < MARKED && isTitleWord(close)) {
      close++;
    }
    boolean longer = open < name.outer() - 1 || close > name.end();
    if ((text.is(close, ",") || text.is(close, ".")) && close + 1 < text.size()) {
      // "Ines Odell: Part 2," as American papers set it
      boolean title = longer || isInPhrase(open, close + 2);
      close += title && isMark(close + 1) ? 1 : 0;
    }
    boolean marks = open >= 0 && close < text.size() && isMark(open) && isMark(close);
    boolean more = close - open > 2 && !isNaming(open - 1);
    return marks
        && more
        && text.sentenceOf(open) == text.sentenceOf(close)
        && !text.is(open, Tag.POS)
        && (open == 0 || !text.isGluedToNext(open - 1));
  }

  /** played in "INES ODELL," a remake of; but not "INES ODELL," she said. */
  private boolean isInPhrase(int open, int next) {
    return open > 0
        && !text.is(open - 1, Tag.PUNCT)
        && text.sentenceStart(text.sentenceOf(open)) < open
        && next < text.size()
        && (text.is(next, Tag.DT) || text.is(next, Tag.IN) || text.is(next, Tag.WDT));
  }

  /** known as "INES ODELL" */
  private boolean isNaming(int token) {
    return switch (token < 0 ? "" : text.lower(token)) {
      case "as", "named", "called", "himself", "herself", "alias", "pseudonym", "name" -> true;
      default -> false;
    };
  }

  /** Words of a title before and after a name in it. */
  private static final int MARKED = 6;

  private boolean isMark(int token) {
    return text.word(token).length() == 1 && "\"'“”‘’«»".indexOf(text.word(token).charAt(0)) >= 0;
  }

  /** A capital, or one of the small words that titles write small. */
  private boolean isTitleWord(int token) {
    if (text.is(token, ":") || text.is(token, Tag.CD)) {
      // "Ines Odell: Part 2"
      return true;
    }
    return switch (text.lower(token)) {
      case "of", "the", "and", "in", "a", "an", "to", "for", "on", "at", "with", "from", "'s" ->
          true;
      default -> text.isCapital(token) && !text.is(token, Tag.PUNCT);
    };
  }

  /** "the INES ODELL sank", but not "the Ines Odell case" and "the Rev Ines Odell". */
  private boolean isAfterThe(Name name) {
    int before = name.outer() - 1;
    int next = name.end();
    if (before < 0 || !text.is(before, "the") || (name.hasTitle() && !isShipsTitle(name))) {
      return false;
    }
    boolean noun = next < text.size() && (text.tag(next).isNoun() || text.tag(next).isAdjective());
    boolean another =
        noun || text.is(next, "-") || text.is(next, "of") || text.is(next, "who") || isMark(before);
    return !another && next < text.size();
  }

  /** "The Ines Odell SANK": nobody is called by an article and then acts. */
  private boolean isNobodysDoing(Name name) {
    return !name.hasTitle() && name.end() < text.size() && text.tag(name.end()).isFinite();
  }

  /** "the ODELL party" */
  private boolean isParty(Name name) {
    return text.is(name.outer() - 1, "the")
        && !name.hasTitle()
        && (text.is(name.end(), "party") || text.is(name.end(), "militia"));
  }

  /** "MARLOW ROVERMEN star Abel Odell": who plays is named next. */
  private boolean isTeam(Name name) {
    int next = name.end();
    boolean plays =
        switch (next < text.size() ? text.lower(next) : "") {
          case "star", "striker", "midfielder", "defender", "goalkeeper", "keeper", "winger" ->
              true;
          case "guard", "forward", "quarterback", "pitcher", "captain", "skipper", "coach" -> true;
          case "manager", "boss", "owner", "centre-back", "full-back", "lineman", "center" -> true;
          default -> false;
        };
    return plays && !name.hasTitle() && isFullName(next + 1, 3);
  }

  /** "the LADY Ines Odell": a ship, a pub or a ward. */
  private boolean isShipsTitle(Name name) {
    return name.hasTitle()
        && name.first() - name.outer() == 1
        && switch (text.lower(name.outer())) {
          case "lady", "queen", "king", "princess", "prince", "sir", "lord" -> true;
          case "duke", "earl", "admiral" -> true;
          default -> false;
        };
  }

  /** Whether a title before the name says nothing: "the LADY Ines Odell". */
  boolean isShip(Name name) {
    return name.size() > 1 && isShipsTitle(name) && isAfterThe(name);
  }

  /** "Ines Odell, the homewares CHAIN,", "the drinks FIRM Abel Odell" */
  private boolean isCalledThing(Name name) {
    int before = name.outer() - 1;
    boolean human = name.hasTitle() && !isShipsTitle(name);
    if (before > 0 && !human && isThing(before) && isRightBefore(before)) {
      // not "the company CEO Ines Odell"
      return !isTrade(before) || !isListed(name) && !isOwner(name);
    }
    int token = name.end() + 1;
    boolean article = text.is(token, "a") || text.is(token, "an") || text.is(token, "the");
    if (!text.is(name.end(), ",") || !article) {
      return false;
    }
    int limit = Math.min(text.size(), token + PHRASE);
    int last = token;
    while (last + 1 < limit && isPhrase(last + 1)) {
      last++;
    }
    // "Ines Odell, the chain's founder"
    boolean owner = last + 1 < text.size() && text.is(last + 1, Tag.POS);
    return last > token && isThing(last) && !owner;
  }

  /**
   * "the brewery ODELL MARSH", but not "the duo Ines Odell and Abel Marsh", "a hit" and "to book".
   */
  private boolean isRightBefore(int noun) {
    return text.tag(noun).isNoun()
        && !words.thingNoun(text.lower(noun)).equals("after")
        && !text.is(noun - 1, Tag.POS)
        && !text.is(noun - 1, Tag.PRP$);
  }

  /** "the solicitors ODELL MARSH resigned": several of a trade, and one name. */
  private boolean isTrade(int noun) {
    return words.thingNoun(text.lower(noun)).equals("trade");
  }

  /** "the solicitors Ines Odell and Abel Marsh", "two solicitors, Ines Odell" */
  private boolean isListed(Name name) {
    int next = name.end();
    boolean link = text.is(next, ",") || text.is(next, "and") || text.is(next, "(");
    return link || text.is(next, "&") || text.is(name.outer() - 2, Tag.CD);
  }

  /** Words from an article to the noun that says what the thing is. */
  private static final int PHRASE = 7;

  private boolean isPhrase(int token) {
    Tag tag = text.tag(token);
    return tag.isNoun() || tag.isAdjective() || tag == Tag.CD || tag == Tag.VBN || tag == Tag.VBG;
  }

  private boolean isThing(int token) {
    return !text.isCapital(token) && words.isThingNoun(text.lower(token));
  }

  /** "ODELL MARSH chief executive Ines Roe", "ODELL MARSH shares" */
  private boolean isFirm(Name name) {
    int next = name.end();
    if (next + 2 >= text.size() || name.hasTitle()) {
      return false;
    }
    return switch (text.lower(next)) {
      case "shares", "stores", "shops", "branches", "shareholders", "outlets" -> true;
      case "ceo", "co-founder", "chairman", "chairwoman", "founder" -> text.isCapital(next + 1);
      case "director", "spokesman", "spokeswoman", "analyst", "spokesperson" ->
          text.isCapital(next + 1) && NameTable.given(facts[name.first()]) < 5;
      case "chief" -> text.is(next + 1, "executive") && text.isCapital(next + 2);
      case "managing" -> text.is(next + 1, "director");
      default -> false;
    };
  }

  /** "ODELL's Ines Marsh said", "ODELL star Ines Marsh": for whom or in what she works. */
  private boolean isEmployer(Name name) {
    int next = name.end();
    if (name.hasTitle() || next + 2 >= text.size()) {
      return false;
    }
    if (text.is(next, Tag.POS)) {
      return NameTable.surname(facts[name.first()]) < 5 && isFullName(next + 1, 1);
    }
    int noun = next;
    while (noun < next + 2 && isRole(noun)) {
      noun++;
    }
    return noun > next && isFullName(noun, 3);
  }

  /** "star", "boss", but not "widow", "lawyer" and whoever else a person has. */
  private boolean isRole(int token) {
    String lower = text.lower(token);
    return !text.isCapital(token)
        && words.isNoun(lower)
        && !words.isKin(lower)
        && switch (lower) {
          case "lawyer", "attorney", "solicitor", "barrister", "aide", "adviser", "advisor" ->
              false;
          case "spokesman", "spokeswoman", "spokesperson", "biographer", "loyalist", "rival" ->
              false;
          case "friend", "pal", "confidant", "confidante", "opponent", "challenger", "mentor" ->
              false;
          case "victim", "killer", "murderer", "accuser", "nominee", "successor", "fan" -> false;
          case "ally", "supporter", "appointee", "critic", "donor", "protégé", "assassin" -> false;
          default -> true;
        };
  }

  /** "Ines Marsh": a given name and another word that no list knows as a thing's. */
  private boolean isFullName(int token, int given) {
    return token + 1 < text.size()
        && text.isCapital(token)
        && text.isCapital(token + 1)
        && NameTable.given(facts[token]) >= given
        && NameTable.ordinary(facts[token]) < 3
        && !words.isThing(text.lower(token + 1));
  }

  /** "ODELL's Hospital", "Queen INES's Grammar School" */
  private boolean isInstitution(Name name) {
    if (!text.is(name.end(), Tag.POS) || (name.hasTitle() && !isShipsTitle(name))) {
      return false;
    }
    int last = name.end();
    while (last < name.end() + PHRASE && last + 1 < text.size() && text.isCapital(last + 1)) {
      last++;
    }
    return last > name.end()
        && switch (text.lower(last)) {
          case "school", "college", "academy", "university", "hospital", "hospice" -> true;
          case "infirmary", "church", "chapel", "cathedral", "hotel", "inn", "restaurant" -> true;
          case "café", "cafe", "theatre", "hall", "court", "park", "square", "street" -> true;
          case "road", "lane", "hill", "bay", "point", "pier", "wharf", "island", "museum" -> true;
          case "column", "monument", "arms", "gardens", "arch", "tower", "palace", "ditch" -> true;
          case "brewery", "bakery", "farm", "cross", "wood", "green", "bridge", "bank" -> true;
          default -> false;
        };
  }

  /** "the sitcom ODELL's Convenience": in the title of a work. */
  private boolean isInTitle(Name name) {
    int noun = name.outer() - 1;
    return noun > 0
        && text.is(name.end(), Tag.POS)
        && text.isCapital(name.end() + 1)
        && switch (text.lower(noun)) {
          case "film", "movie", "sitcom", "musical", "drama", "series", "comedy", "novel" -> true;
          case "play", "show", "soap", "opera", "thriller", "book", "memoir", "game" -> true;
          default -> false;
        };
  }

  /** "outside the Lord ODELL in Marlow", "the Prince ODELL pub" */
  private boolean isPub(Name name) {
    int next = name.end();
    boolean noun =
        next < text.size() && !text.isCapital(next) && words.isPlace(text.lower(next), true);
    return isShipsTitle(name) && (noun || isAfterThe(name));
  }

  /** "a INES ODELL called Rex", but not "a young Ines Odell" and "an Ines Odell fan". */
  private boolean isAfterA(Name name) {
    int before = name.outer() - 1;
    int next = name.end();
    boolean noun = next >= text.size() || text.tag(next).isNoun() || text.tag(next).isAdjective();
    return (text.is(before, "a") || text.is(before, "an")) && !name.hasTitle() && !noun;
  }

  /** "a partner at ODELL MARSH", but not "shouted at Ines Odell". */
  private boolean isWorkplace(Name name) {
    int at = name.outer() - 1;
    return at > 0
        && text.is(at, "at")
        && (words.isNoun(text.lower(at - 1)) || words.isPluralNoun(text.lower(at - 1)));
  }

  /** "INES ODELL, trained by", "on ABEL MARSH, owned by" */
  private boolean isHorse(Name name) {
    int next = name.end();
    next += text.is(next, ",") || text.is(next, "was") || text.is(next, "is") ? 1 : 0;
    boolean by = text.is(next + 1, "by") || text.is(next + 1, "in") || text.is(next + 1, "at");
    return (text.is(next, "trained") && by && text.is(name.end(), ","))
        || (text.is(next + 1, "by") && (text.is(next, "ridden") || text.is(next, "owned")));
  }

  /** "Rock Painting", "Major Collision": the last word is hardly ever a name. */
  private boolean isOrdinary(Name name) {
    int last = facts[name.end() - 1];
    return NameTable.ordinary(last) >= 3
        // "Ines Peers"
        && NameTable.given(facts[name.first()]) < 5
        && NameTable.given(last) <= 1
        && NameTable.surname(last) <= 2;
  }

  /** "the ferry Mary Odell bought | sank": the verb after the name is not the ferry's. */
  boolean isOwner(Name name) {
    int limit = Math.min(text.size(), name.end() + OWNING);
    if (name.end() >= limit || !text.tag(name.end()).isFinite()) {
      return false;
    }
    for (int token = name.end() + 1; token < limit && !text.is(token, Tag.CC); token++) {
      if (text.sentenceOf(token) != text.sentenceOf(name.end())) {
        return false;
      }
      if (text.tag(token).isFinite()) {
        return true;
      }
    }
    return false;
  }

  /** Words after a name in which the main clause's verb follows its relative clause's. */
  private static final int OWNING = 8;
}
