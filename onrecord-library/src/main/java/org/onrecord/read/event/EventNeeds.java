package org.onrecord.read.event;

import org.onrecord.language.Tag;
import org.onrecord.language.Text;
import org.onrecord.read.clause.Group;

/** Whether what a verb needs to tell an event stands behind it: "won [the seat]", not "won". */
final class EventNeeds {
  /** Longest ", the health secretary," behind a name, in tokens. */
  private static final int APPOSED = 9;

  private final EventText story;
  private final Text text;
  private final EventWords words;
  private final NamedChildren children;
  private final EventCouples couples;

  EventNeeds(EventText story, EventWords words, NamedChildren children, EventCouples couples) {
    this.couples = couples;
    this.story = story;
    this.text = story.text;
    this.words = words;
    this.children = children;
  }

  /** Whether what the verb needs behind it stands there. */
  boolean met(EventFrame frame, int token, int end) {
    return switch (frame.needs()) {
      case "" -> isPlain(frame, end);
      case "award", "election", "counts", "office" -> object(frame.needs(), end);
      case "job" -> isJob(end) || text.is(token, "named") && isJobOf(end);
      case "passive-job" -> story.participants.isBe(token - 1) && isJob(end);
      case "alone" -> endsClause(end);
      case "child" ->
          children.isNewborn(end) || children.isNamed(end) || !couples.children(token).isEmpty();
      case "as" -> isJoining(end);
      case "role" -> object("office", end) || text.is(end + 2, "role") || near("role", end);
      case "by" -> near("by", end);
      case "charge" -> isCharge(end);
      case "crime", "illness" -> object(frame.needs(), end);
      case "term" -> isTerm(end);
      case "prison" -> !text.is(end, "term") && !isOffice(end) && isTerm(end);
      case "prize" -> isPrizeBefore(token);
      case "noun" -> end < text.size() && text.tag(end).isNoun();
      case "move" -> isMove(end);
      case "marriage" -> !text.is(end - 1, "in") || story.participants.isNumber(end);
      case "person" -> isPerson(end);
      case "organisation" -> isLeaving(end);
      default -> true;
    };
  }

  /**
   * "is married to" tells a state; "separated by", "killed off" and "born out of" no life event.
   */
  private boolean isPlain(EventFrame frame, int end) {
    return switch (frame.words().get(0)) {
      case "married" ->
          !isPresent(end - 2)
              && !text.is(end, "couple")
              && !text.is(end, "name")
              && !(text.is(end, "for") && story.participants.isNumber(end + 1));
      case "separated" -> !text.is(end, "by") && !text.is(end, "into");
      case "killed" -> !text.is(end, "off");
      case "predeceased" -> !text.is(end, "by");
      case "born" -> !text.is(end, "out") && !text.is(end, "of");
      case "fired" -> !text.is(end, "at") && !text.is(end, "off") && !text.is(end, "back");
      case "dismissed" ->
          !text.is(end, "as") || story.participants.isBe(end - 2) || text.is(end - 2, "been");
      case "hanged" -> !text.is(end, "on") && !text.is(end, "out");
      case "succeeded" -> !text.is(end, "in");
      case "quit", "quits", "quitting" -> !text.is(end, "smoking") && !text.is(end, "drinking");
      case "engaged" -> text.is(end - 1, "to");
      default -> true;
    };
  }

  boolean isPresent(int token) {
    return text.is(token, "is") || text.is(token, "are") || text.is(token, "'s");
  }

  private boolean object(String kind, int from) {
    int limit = Math.min(text.sentenceEnd(text.sentenceOf(from - 1)), from + 10);
    for (int token = from; token < limit; token++) {
      String object = words.object(text.lower(token));
      boolean named = !kind.equals("award") || isAwardName(token, from);
      if (object.equals(kind) && named) {
        return !text.lower(Math.min(text.size() - 1, token + 1)).startsWith("nomin");
      }
      if (text.is(token, ".") || text.tag(token).isFinite() || text.is(token, ";")) {
        return false;
      }
    }
    return false;
  }

  /** An award has a name or a kind: "the Calder Medal", "a Grammy", "an award for". */
  private boolean isAwardName(int token, int from) {
    boolean adjective = token > from && text.isCapital(token - 1);
    boolean kind =
        switch (text.lower(token)) {
          case "award", "prize", "medal", "gold", "silver", "bronze", "peer", "knight", "dame" ->
              true;
          default -> false;
        };
    // "the league's golden boot"
    boolean golden = text.is(token - 1, "golden") || text.is(token - 1, "silver");
    return text.isCapital(token) || adjective || golden || kind && !text.is(token + 1, Tag.NN);
  }

  private boolean near(String word, int from) {
    for (int token = from; token < from + 7; token++) {
      if (text.is(token, word)) {
        return true;
      }
      if (text.is(token, ".") || text.is(token, ",")) {
        return false;
      }
    }
    return false;
  }

  /** "became prime minister", "was named as the new head of". */
  private boolean isJob(int from) {
    int limit = Math.min(text.sentenceEnd(text.sentenceOf(from - 1)), from + 8);
    boolean first = false;
    for (int token = from; token < limit; token++) {
      if (text.is(token, "best")) {
        return false;
      }
      first = first || text.is(token, "first") || text.is(token, "only");
      if (words.isOccupation(text.lower(token)) || text.is(token, "successor")) {
        if (first && (text.is(token + 1, "to") || text.is(token + 1, "in"))) {
          // "became the first player to score"
          return false;
        }
        return !text.is(from, Tag.IN) || text.is(from, "as");
      }
      Tag tag = text.tag(token);
      boolean inside = tag.isNoun() || tag.isAdjective() || tag == Tag.DT || tag == Tag.POS;
      if (!inside && tag != Tag.PRP$ && !text.is(token, "as") && tag != Tag.CD) {
        return false;
      }
    }
    return false;
  }

  /** "named [her head of the school]", "named [Maud Lind, the mayor, as his successor]". */
  private boolean isJobOf(int from) {
    Group one = story.participants.one(from, story::stops);
    int end = text.is(from, Tag.PRP) ? from + 1 : one.end();
    if (end <= from) {
      return false;
    }
    int next = story.participants.afterAge(end);
    if (text.is(next, ",")) {
      int limit = Math.min(text.sentenceEnd(text.sentenceOf(next)), next + APPOSED);
      next++;
      while (next < limit && !text.is(next, ",") && !text.tag(next).isFinite()) {
        next++;
      }
      next += text.is(next, ",") ? 1 : 0;
    }
    return isJob(text.is(next, "as") ? next + 1 : next);
  }

  /** "joined the bank as a clerk" or "joined Calder United in 2011": a name or a role. */
  private boolean isJoining(int from) {
    if (text.is(from, "from")) {
      // "joined from Calder Town for £2m"
      return text.isCapital(from + 1) && !story.people.isName(from + 1);
    }
    if (isEmployer(from)) {
      return true;
    }
    boolean moved = near("from", from) || near("loan", from) || near("contract", from);
    boolean named = text.isCapital(from) && !story.people.isName(from);
    return (moved && named) || (near("as", from) && isJob(asAfter(from) + 1));
  }

  /** "joined [the programme] in 2014", "joined [a repertory company]": who works there. */
  private boolean isEmployer(int from) {
    if (!text.is(from, "the") && !text.is(from, "a")) {
      return false;
    }
    int head = from + 1;
    while (head < from + 5
        && (text.is(head + 1, Tag.NN) || text.is(head, Tag.JJ))
        && !text.is(head + 1, Tag.POS)) {
      head++;
    }
    boolean when = text.is(head + 1, "in") && story.participants.isNumber(head + 2);
    boolean place = text.is(head + 1, "in") || text.is(head + 1, "at");
    boolean ends = when || place || head + 1 >= text.size() || text.is(head + 1, Tag.PUNCT);
    return ends
        && switch (text.lower(Math.min(text.size() - 1, head))) {
          case "programme",
              "soap",
              "series",
              "company",
              "firm",
              "band",
              "cast",
              "wardrobe",
              "newspaper",
              "paper",
              "bank",
              "staff",
              "faculty",
              "board",
              "force",
              "ministry",
              "department" ->
              !text.isCapital(head);
          default -> false;
        };
  }

  private int asAfter(int from) {
    int token = from;
    while (token < from + 7 && !text.is(token, "as")) {
      token++;
    }
    return token;
  }

  /** "charged with", "charged over", "charged Ivo with", not "charged 50p". */
  private boolean isCharge(int end) {
    if (near("with", end) || near("over", end) || near("under", end) || text.is(end, ".")) {
      return true;
    }
    boolean passive =
        story.participants.isBe(end - 2)
            || text.is(end - 2, "been")
            || story.participants.isAnd(end - 2);
    if (passive && isWhen(end)) {
      return true;
    }
    // "charged Ivo Pell, 27, of Calder, with theft"
    Group one = story.participants.one(end, story::stops);
    int after = story.participants.afterHome(story.participants.afterAge(one.end()));
    after += text.is(after, ",") ? 1 : 0;
    return !one.isEmpty() && text.is(after, "with");
  }

  /** "was charged [in May]", "[the following month]", "[on] Monday"; not "charged at the ball". */
  private boolean isWhen(int end) {
    return switch (end < text.size() ? text.lower(end) : "") {
      case "on", "in", "last", "this", "yesterday", "today", "," -> true;
      case "the" -> text.is(end + 1, "following") || text.is(end + 1, "next");
      default -> false;
    };
  }

  /**
   * "a 12-month suspended sentence", "ten years in prison", "life for"; not "two years to live".
   */
  private boolean isTerm(int from) {
    int limit = Math.min(text.sentenceEnd(text.sentenceOf(from - 1)), from + 8);
    for (int token = from; token < limit; token++) {
      if (words.object(text.lower(token)).equals("term") || text.is(token, "probation")) {
        return true;
      }
      boolean work = text.is(token + 2, "unpaid") || text.is(token + 2, "community");
      if (text.is(token, "hours") && (work || text.is(token + 1, "unpaid"))) {
        return true;
      }
      boolean unit =
          switch (text.lower(token)) {
            case "years", "months", "weeks", "days" -> true;
            case "life" -> token == from;
            default -> false;
          };
      // "14 months in federal prison"
      int jail = text.is(token + 2, Tag.JJ) ? token + 3 : token + 2;
      boolean served =
          text.is(token + 1, "in") && isPrison(jail)
              || text.is(token + 1, "behind")
              || text.is(token + 1, "for") && token <= from + 2
              || isPrison(token + 1);
      if (unit && served) {
        return true;
      }
      if (text.tag(token).isFinite() || text.is(token, ",") || text.is(token, "for")) {
        return false;
      }
    }
    return false;
  }

  /** "served a term as mayor", "serving one term": no sentence. */
  private boolean isOffice(int from) {
    for (int token = from; token < from + 5; token++) {
      if (text.is(token, "term") || text.is(token, "terms")) {
        return !text.is(token - 1, "prison") && !text.is(token - 1, "jail");
      }
    }
    return false;
  }

  /** "[The silver medal] was won by Ivo Pell", "[The prize for best actor] went to Ivo Pell". */
  private boolean isPrizeBefore(int verb) {
    int start = Math.max(text.sentenceStart(text.sentenceOf(verb)), verb - 10);
    for (int token = verb - 1; token >= start; token--) {
      boolean medal =
          switch (text.lower(token)) {
            case "medal", "award", "prize", "trophy", "gold", "silver", "bronze" -> true;
            default -> false;
          };
      if (medal) {
        return true;
      }
      boolean finite = text.tag(token).isFinite() && !story.participants.isBe(token);
      if (finite || text.is(token, ",") || story.people.isName(token)) {
        return false;
      }
    }
    return false;
  }

  /** "left for Turkish side Calder Spor", "left for Calder United". */
  private boolean isMove(int from) {
    for (int token = from; token < from + 5; token++) {
      if (story.organisationEnd(token) > 0) {
        return true;
      }
      switch (text.lower(token)) {
        case "side", "rivals", "club", "neighbours" -> {
          return true;
        }
        default -> {}
      }
      if (text.is(token, Tag.PUNCT) || text.tag(token).isVerb()) {
        return false;
      }
    }
    return false;
  }

  private static boolean isAcronym(String word) {
    return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
  }

  private boolean isPrison(int token) {
    return text.is(token, "prison")
        || text.is(token, "jail")
        || text.is(token, "custody")
        || text.is(token, "imprisonment");
  }

  /** "Ivo and Maud split[.]", "parted [in] 2019": no prize is split, and no hair. */
  private boolean endsClause(int end) {
    if (end >= text.size() || text.sentenceOf(end) != text.sentenceOf(end - 1)) {
      return true;
    }
    return switch (text.lower(end)) {
      case ",", ".", ";", "in", "and", "but", "again", "amicably", "before", "four", "five" -> true;
      default -> text.is(end, Tag.PUNCT);
    };
  }

  /** "signed striker Ivo Pell", not "signed Ivo Pell's shirt". */
  private boolean isPerson(int from) {
    Group one = story.participants.one(from, story::stops);
    one = one.isEmpty() ? new Described(story, words).at(from) : one;
    return !one.isEmpty() && !text.is(one.end(), Tag.POS);
  }

  /**
   * "left Calder United", "left the BBC"; not "left Calder United's ground", "left Calder College".
   */
  private boolean isLeaving(int from) {
    int first = text.is(from, "the") ? from + 1 : from;
    int end = story.organisationEnd(first);
    if (end < 0 || text.is(end, Tag.POS) || text.is(end, Tag.NN) || text.is(end, Tag.NNS)) {
      return false;
    }
    boolean town = end == first + 1 && first == from && !isAcronym(text.word(first));
    if (town && !text.is(end, "for") && !text.is(end, "by") && !text.is(end, "as")) {
      // "left Lyon in tears" may be the town.
      return false;
    }
    for (int token = first; token < end; token++) {
      switch (text.lower(token)) {
        case "university", "college", "school", "academy", "court", "hospital", "hotel" -> {
          return false;
        }
        default -> {}
      }
    }
    return true;
  }
}
