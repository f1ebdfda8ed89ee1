package org.onrecord.read.kinship;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.language.Text;
import org.onrecord.read.clause.Group;
import org.onrecord.read.clause.PeopleInText;
import org.onrecord.reading.Kinship.Type;

/**
 * Reads what a first sentence without names says of two who are named right behind it: "A man who
 * strangled his wife was jailed on Friday. Ivo Pell, 61, killed Maud Pell at their home".
 *
 * <p>The two are the first of one surname, where no third is named with them. Which of them is the
 * parent their ages tell, or which of them has died.
 */
final class UnnamedLead {
  /** How many sentences behind the one without names may name the two. */
  private static final int NEXT = 6;

  /** How many sentences of a story may come first: a headline, a byline. */
  private static final int FIRST = 3;

  /** Longest dateline, in tokens. */
  private static final int DATELINE = 10;

  /** Years that lie between parent and child at the least. */
  private static final int GENERATION = 14;

  /** An age that makes the one whose age is told the child. */
  private static final int YOUNG = 21;

  /** An age that makes the one the parent. */
  private static final int GROWN = 45;

  private final KinText kin;
  private final Text text;
  private final Ties ties;
  private final KinPhrases phrases;
  private final CaseRoles roles;
  private int noun = -1;
  private int at = -1;
  private List<PeopleInText.Place> two = List.of();

  UnnamedLead(KinText kin, Ties ties, KinPhrases phrases, CaseRoles roles) {
    this.kin = kin;
    this.text = kin.text;
    this.ties = ties;
    this.phrases = phrases;
    this.roles = roles;
    find();
  }

  /** The token behind which {@link #read} is due; -1 where the story opens otherwise. */
  int at() {
    return at;
  }

  private void find() {
    for (int sentence = 0; sentence < Math.min(FIRST, text.sentences()); sentence++) {
      int end = text.sentenceEnd(sentence);
      int start = afterDateline(text.sentenceStart(sentence), end);
      if (isIndefinite(start) && isNameless(start, end)) {
        noun = kinNoun(start, end);
      }
      if (noun >= 0) {
        findTwo(sentence + 1);
        return;
      }
    }
  }

  /** "CALDER, Md. — [The mother of a boy]". */
  private int afterDateline(int start, int end) {
    for (int token = start + 1; token < Math.min(end - 1, start + DATELINE); token++) {
      switch (text.word(token)) {
        case "\u2014", "\u2013", "--", "-" -> {
          return text.isCapital(token + 1) ? token + 1 : start;
        }
        default -> {}
      }
    }
    return start;
  }

  private boolean isIndefinite(int token) {
    return text.is(token, "a")
        || text.is(token, "an")
        || text.is(token, "two")
        || text.is(token, "the");
  }

  private boolean isNameless(int from, int end) {
    for (int token = from; token < end; token++) {
      if (kin.people.isName(token)) {
        return false;
      }
    }
    return true;
  }

  /** "a man who strangled his [wife]", "two [brothers]", "the [widow] of a policeman". */
  private int kinNoun(int start, int end) {
    for (int token = start; token < end; token++) {
      if (!kin.words.isTrigger(text.lower(token))) {
        continue;
      }
      KinPhrase phrase = phrases.at(token);
      if (phrase == null) {
        continue;
      }
      boolean his = text.is(phrase.first(), "his") || text.is(phrase.first(), "her");
      boolean two = text.is(start, "two") && phrase.first() <= start + 1 && isOfTwo(phrase);
      boolean of = text.is(token + 1, "of") && isOne(token + 2) && phrase.first() == start;
      if (two || !phrase.plural() && (his || of && !text.is(start, "two"))) {
        return token;
      }
    }
    return -1;
  }

  private boolean isOfTwo(KinPhrase phrase) {
    return phrase.is() == KinWord.Is.SIBLING && phrase.plural();
  }

  private boolean isOne(int token) {
    return text.is(token, "a") || text.is(token, "an") || text.is(token, "the");
  }

  /** Adds the tie, if two people bear it out. */
  void read() {
    KinPhrase phrase = phrases.at(noun);
    if (phrase == null || two.size() != 2) {
      return;
    }
    String one = two.get(0).person();
    String other = two.get(1).person();
    if (ties.areKin(one, other)) {
      return;
    }
    Group first = new Group(List.of(one), phrase.first(), noun + 1);
    Group second = new Group(List.of(other), phrase.first(), noun + 1);
    Type type = phrase.is().tie();
    // In-laws and half-brothers are of another name.
    boolean close = phrase.is().isCouple() || type == Type.SIBLING || type == Type.PARENT;
    if (!close) {
      return;
    }
    Ties.Claim claim =
        new Ties.Claim(type, phrase.state(), phrase.first(), noun + 1, "kin.unnamed-lead");
    if (type != Type.PARENT) {
      ties.add(claim, first, second);
      return;
    }
    Optional<Boolean> elder = isElder(two.get(0), two.get(1), phrase);
    if (elder.isPresent()) {
      ties.add(claim, elder.get() ? first : second, elder.get() ? second : first);
    }
  }

  /** Whether the first is the parent, by age, else by which of the two the story mourns. */
  private Optional<Boolean> isElder(
      PeopleInText.Place one, PeopleInText.Place other, KinPhrase phrase) {
    int first = age(one);
    int second = age(other);
    if (first > 0 && second > 0) {
      boolean apart = Math.abs(first - second) >= GENERATION;
      return apart ? Optional.of(first > second) : Optional.empty();
    }
    boolean dead = roles.isVictim(one.person());
    if (dead == roles.isVictim(other.person())) {
      int told = Math.max(first, second);
      boolean old = told >= GROWN;
      return old || told > 0 && told <= YOUNG ? Optional.of(first > 0 == old) : Optional.empty();
    }
    // "A mother has paid tribute to her son": the son is mourned; "the mother of a boy": the boy.
    boolean child = phrase.is() == KinWord.Is.CHILD || text.is(noun + 1, "of");
    return Optional.of(dead != child);
  }

  /** The age told beside the name; 0 where none is told. */
  private int age(PeopleInText.Place place) {
    int token = place.end();
    token += text.is(token, ",") || text.is(token, "(") ? 1 : 0;
    token += text.is(token, "aged") ? 1 : 0;
    int after = token < text.size() ? digits(text.word(token)) : 0;
    int before = place.first() - 1;
    boolean old = before >= 0 && text.lower(before).endsWith("-year-old");
    return after > 0 ? after : old ? digits(text.word(before)) : 0;
  }

  private static int digits(String word) {
    int value = 0;
    for (int i = 0; i < word.length() && value < 1000; i++) {
      char c = word.charAt(i);
      if (c < '0' || c > '9') {
        return c == '-' ? value : 0;
      }
      value = value * 10 + c - '0';
    }
    return value < 130 ? value : 0;
  }

  /** The first sentence that has named two of one surname, and no third with them. */
  private void findTwo(int first) {
    List<PeopleInText.Place> named = new ArrayList<>();
    int last = Math.min(text.sentences(), first + NEXT);
    for (int sentence = first; sentence < last; sentence++) {
      for (int token = text.sentenceStart(sentence); token < text.sentenceEnd(sentence); token++) {
        if (kin.people.startsName(token)) {
          PeopleInText.Place place = kin.people.name(token);
          if (named.stream().noneMatch(one -> one.person().equals(place.person()))) {
            named.add(place);
          }
        }
      }
      List<PeopleInText.Place> sharing = sharing(named);
      if (!sharing.isEmpty()) {
        two = sharing.size() == 2 ? sharing : List.of();
        at = text.sentenceEnd(sentence) - 1;
        return;
      }
    }
  }

  private List<PeopleInText.Place> sharing(List<PeopleInText.Place> named) {
    List<PeopleInText.Place> found = new ArrayList<>();
    for (PeopleInText.Place place : named) {
      List<String> surname = SameSurname.surname(kin.nameOf(place.person()));
      for (PeopleInText.Place other : named) {
        List<String> parts = SameSurname.surname(kin.nameOf(other.person()));
        if (!other.equals(place) && parts.stream().anyMatch(surname::contains)) {
          found.add(place);
          break;
        }
      }
    }
    return found;
  }
}
