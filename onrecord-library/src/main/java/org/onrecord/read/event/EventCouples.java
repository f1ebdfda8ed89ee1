package org.onrecord.read.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.language.Tag;
import org.onrecord.language.Text;
import org.onrecord.read.clause.Couples;
import org.onrecord.read.clause.Group;
import org.onrecord.reading.Kinship;
import org.onrecord.reading.Kinship.State;
import org.onrecord.reading.Kinship.Type;
import org.onrecord.story.Span;

/** Who "they" and "the couple" are: the two whom the story called a couple last. */
final class EventCouples {
  /** So many characters on, "they" may be anybody. */
  private static final int MEMORY = 600;

  /** So many couples back are looked at. */
  private static final int MOST = 8;

  /** So many couples are looked at where any will do. */
  private static final int MANY = 60;

  /** Farthest that "marriage" stands before its end, in tokens. */
  private static final int NOUN = 18;

  private final Text text;

  /** By where the story says that they are a couple. */
  private final List<Kinship> couples = new ArrayList<>();

  /** Children by where the verb stands, such as "welcomed", that tells of their birth. */
  private final Map<Integer, List<String>> born = new HashMap<>();

  EventCouples(Text text, List<Kinship> kinship) {
    this.text = text;
    for (Kinship tie : kinship) {
      if (tie.type() == Type.PARENT && tie.evidence().rule().equals("kin.welcomed")) {
        List<String> children =
            born.computeIfAbsent(words(tie).start(), start -> new ArrayList<>());
        if (!children.contains(tie.to())) {
          children.add(tie.to());
        }
      }
      boolean couple =
          tie.type() == Type.SPOUSE || tie.type() == Type.PARTNER || tie.type() == Type.ENGAGED;
      boolean parents = tie.evidence().rule().equals("kin.maiden-name");
      if (couple && !tie.derived() && !parents) {
        couples.add(tie);
      }
    }
    couples.sort(Comparator.comparing((Kinship tie) -> words(tie)));
  }

  private static Span words(Kinship tie) {
    return tie.evidence().spans().get(0);
  }

  /**
   * The couple that is subject of the verb; nobody where the story names none just before.
   *
   * @param ending whether the verb tells of an end, which those who have parted may have too
   */
  Group subject(int verb, boolean ending) {
    int head = couples.isEmpty() ? -1 : Couples.head(text, verb);
    if (head < 0) {
      return Group.NOBODY;
    }
    int at = text.start(head);
    int last = lastFrom(at);
    Group former = Group.NOBODY;
    for (int i = last; i >= 0 && i > last - MOST; i--) {
      Span words = words(couples.get(i));
      Kinship tie = couples.get(i);
      boolean only = couples.size() == 1 && Couples.isNoun(text, head);
      // "she met Ivo Pell, a baker; [they] married": the words of the tie hold "they".
      boolean here = words.end() > at && tie.evidence().rule().equals("kin.married");
      if (!here && (words.end() > at || !only && at - words.end() > MEMORY)) {
        continue;
      }
      Group two = new Group(List.of(tie.from(), tie.to()), head, head + 1);
      if (ending || tie.state().filter(state -> state == State.FORMER).isEmpty()) {
        return two;
      }
      former = former.isEmpty() ? two : former;
    }
    // "Ivo split from Una Lind. The pair got engaged in 2021".
    return text.is(head, "they") ? Group.NOBODY : former;
  }

  /** True for two whom the story somewhere calls a couple. */
  boolean are(Group two) {
    if (two.persons().size() != 2) {
      return false;
    }
    for (Kinship tie : couples.subList(0, Math.min(MANY, couples.size()))) {
      if (two.persons().contains(tie.from()) && two.persons().contains(tie.to())) {
        return true;
      }
    }
    return false;
  }

  /** "[The marriage] was dissolved": the two who were called married last. */
  Group married(int verb) {
    int noun = text.is(verb - 1, Tag.VBD) || text.is(verb - 1, "was") ? verb - 2 : verb - 1;
    noun = text.is(noun, ",") ? beforeWhich(noun) : noun;
    boolean theirs = text.is(noun - 1, "the") || text.is(noun - 1, "their");
    if (!text.is(noun, "marriage") || !theirs) {
      return named(verb);
    }
    int at = text.start(noun);
    int last = lastFrom(at);
    for (int i = last; i >= 0 && i > last - MOST; i--) {
      Kinship tie = couples.get(i);
      // "married Maud. The marriage", "with his first wife, Maud. The marriage"
      boolean told = tie.evidence().rule().startsWith("kin.married") || i == last;
      if (told && tie.type() == Type.SPOUSE && at - words(tie).end() <= MEMORY) {
        return new Group(List.of(tie.from(), tie.to()), noun, noun + 1);
      }
    }
    return Group.NOBODY;
  }

  /** "[the marriage], which produced a son, Rex|, was". */
  private int beforeWhich(int close) {
    for (int token = close - 1; token > Math.max(2, close - NOUN); token--) {
      if (text.is(token, "which") && text.is(token - 1, ",")) {
        return token - 2;
      }
    }
    return close;
  }

  /** True where "marriages" is what the verb speaks of. */
  boolean isPlural(int verb) {
    return plural(verb) >= 0;
  }

  private int plural(int verb) {
    for (int token = verb - 1; token > Math.max(0, verb - NOUN); token--) {
      if (text.is(token, "marriages")) {
        return token;
      }
      if (text.tag(token).isFinite() && !text.is(token, "was") && !text.is(token, "were")) {
        return -1;
      }
    }
    return -1;
  }

  /** "[His marriages to Una Lind and Maud Roe] ended in divorce": all whom the noun ties. */
  List<Group> marriages(int verb) {
    List<Group> found = new ArrayList<>();
    int noun = plural(verb);
    int at = noun < 0 ? 0 : text.start(noun);
    for (int i = lastFrom(at); noun >= 0 && i >= 0 && found.size() < MOST; i--) {
      Kinship tie = couples.get(i);
      if (tie.type() != Type.SPOUSE || words(tie).end() <= at) {
        break;
      }
      found.add(0, new Group(List.of(tie.from(), tie.to()), noun, noun + 1));
    }
    return found;
  }

  /** "[Ivo's marriage to Una Lind] ended in divorce": the two whom the noun itself ties. */
  private Group named(int verb) {
    for (int token = verb - 1; token > Math.max(0, verb - NOUN); token--) {
      if (text.is(token, "marriage")) {
        int at = text.start(token);
        int last = lastFrom(at);
        for (int i = last; i >= 0 && i > last - MOST; i--) {
          Kinship tie = couples.get(i);
          if (tie.type() == Type.SPOUSE && words(tie).end() > at) {
            return new Group(List.of(tie.from(), tie.to()), token, token + 1);
          }
        }
        return Group.NOBODY;
      }
      boolean passed = text.is(token, "was") || text.is(token, "produced");
      if (text.tag(token).isFinite() && !passed) {
        return Group.NOBODY;
      }
    }
    return Group.NOBODY;
  }

  /** "He married [his sweetheart, Una Lind]": whom the same words make the other of the couple. */
  Group other(int verb, Group one) {
    int at = text.start(verb);
    int last = lastFrom(text.start(Math.min(text.size() - 1, verb + 1)));
    for (int i = last; i >= 0 && i > last - MOST; i--) {
      Kinship tie = couples.get(i);
      Span words = words(tie);
      boolean tells = words.start() <= at && words.end() > at || nextTo(words, verb);
      String person = one.persons().get(0);
      if (tells && (tie.from().equals(person) || tie.to().equals(person))) {
        String other = tie.from().equals(person) ? tie.to() : tie.from();
        return new Group(List.of(other), verb, verb + 1);
      }
    }
    return Group.NOBODY;
  }

  /**
   * "He married [Una Lind]": both, as the tie that the same words tell has them; nobody where they
   * tell of none.
   */
  Group both(int verb, Group object) {
    int at = text.start(verb);
    int last = lastFrom(at);
    for (int i = last; i >= 0 && i > last - MOST && object.persons().size() == 1; i--) {
      Kinship tie = couples.get(i);
      String person = object.persons().get(0);
      boolean tells = tie.type() == Type.SPOUSE && words(tie).end() > at;
      if (tells && (tie.from().equals(person) || tie.to().equals(person))) {
        return new Group(List.of(tie.from(), tie.to()), verb, verb + 1);
      }
    }
    return Group.NOBODY;
  }

  /** The two whom the words around the noun make husband and wife; nobody where they do not. */
  Group around(int noun) {
    int at = text.start(noun);
    int last = lastFrom(at);
    for (int i = last; i >= 0 && i > last - MOST; i--) {
      Kinship tie = couples.get(i);
      if (tie.type() == Type.SPOUSE && words(tie).end() > at) {
        return new Group(List.of(tie.from(), tie.to()), noun, noun + 1);
      }
    }
    return Group.NOBODY;
  }

  /** "Una and Ivo [welcomed Rex]": the children whose parents the verb itself tells. */
  Group children(int verb) {
    List<String> children = born.getOrDefault(text.start(verb), List.of());
    return children.isEmpty() ? Group.NOBODY : new Group(children, verb + 1, verb + 2);
  }

  /** The last couple whose words begin at the offset or before it; -1 where none does. */
  private int lastFrom(int offset) {
    int low = 0;
    int high = couples.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words(couples.get(middle)).start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  /** "Una and [her husband, Ivo Pell], who wed"; "married [his sweetheart, Una Lind]". */
  private boolean nextTo(Span words, int verb) {
    int last = text.is(verb - 1, "who") ? (text.is(verb - 2, ",") ? verb - 3 : verb - 2) : -1;
    boolean before = last >= 0 && words.end() == text.end(last);
    boolean behind = verb + 1 < text.size() && words.start() == text.start(verb + 1);
    return before || behind;
  }
}
