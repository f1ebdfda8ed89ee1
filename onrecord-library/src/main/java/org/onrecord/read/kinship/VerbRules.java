package org.onrecord.read.kinship;

import java.util.Optional;
import org.onrecord.language.Tag;
import org.onrecord.language.Text;
import org.onrecord.read.clause.Group;
import org.onrecord.read.clause.Participants;
import org.onrecord.reading.Kinship.State;
import org.onrecord.reading.Kinship.Type;

/** Reads the ties that verbs state: "Ivo married Maud", "was engaged to", "is dating", "split". */
final class VerbRules {
  /** How far back two may have met who then married, in tokens. */
  private static final int MEETING = 40;

  private final KinText kin;
  private final Text text;
  private final Participants participants;
  private final Ties ties;
  private final KinPhrases phrases;
  private final NounRules nouns;

  VerbRules(KinText kin, Ties ties, KinPhrases phrases, NounRules nouns) {
    this.kin = kin;
    this.text = kin.text;
    this.participants = kin.participants;
    this.ties = ties;
    this.phrases = phrases;
    this.nouns = nouns;
  }

  /** Reads the verb at {@code token} if it ties people. */
  void read(int token) {
    switch (kin.words.verb(text.lower(token))) {
      case "marry" -> marry(token);
      case "divorce" ->
          ended(token, token + 1, new Bond(Type.SPOUSE, Optional.of(State.FORMER), "kin.divorced"));
      case "split" -> {
        if (isSplit(token)) {
          ended(token, token + 1, new Bond(Type.PARTNER, Optional.of(State.FORMER), "kin.split"));
        }
      }
      case "date" -> date(token);
      case "engage" -> engage(token);
      case "have" -> expect(token);
      case "idiom" -> idiom(token);
      default -> {}
    }
  }

  /** "tied the knot with Maud", "got hitched", "exchanged vows", "filed for divorce from Ivo". */
  private void idiom(int verb) {
    if (kin.isDoubted(verb)) {
      return;
    }
    Bond married = new Bond(Type.SPOUSE, Optional.empty(), "kin.married");
    switch (text.lower(verb)) {
      case "tied", "ties", "tie", "tying" -> {
        boolean planned = text.is(verb - 1, "to") || text.is(verb - 1, Tag.MD);
        if (text.is(verb + 1, "the") && text.is(verb + 2, "knot") && !planned) {
          joined(verb, verb + 3, married);
        }
      }
      case "exchanged", "exchange" -> {
        if (text.is(verb + 1, "vows") || text.is(verb + 2, "vows")) {
          joined(verb, text.is(verb + 1, "vows") ? verb + 2 : verb + 3, married);
        }
      }
      case "hitched" -> {
        if (text.lower(Math.max(0, verb - 1)).startsWith("get") || text.is(verb - 1, "got")) {
          joined(verb - 1, verb + 1, married);
        }
      }
      case "filed", "files" -> {
        if (text.is(verb + 1, "for") && text.is(verb + 2, "divorce")) {
          joined(verb, verb + 3, new Bond(Type.SPOUSE, Optional.empty(), "kin.divorce-filed"));
        }
      }
      case "called", "call", "calls", "calling" -> {
        if (text.is(verb + 1, "it") && text.is(verb + 2, "quits")) {
          ended(verb, verb + 3, new Bond(Type.PARTNER, Optional.of(State.FORMER), "kin.split"));
        }
      }
      case "found" -> {
        if (text.is(verb + 1, "love") && text.is(verb + 2, "with")) {
          with(verb, nouns.objects(verb + 3), new Bond(Type.PARTNER, Optional.empty(), "kin.love"));
        }
      }
      case "proposed" -> propose(verb, verb + 1);
      case "popped" -> {
        if (text.is(verb + 1, "the") && text.is(verb + 2, "question")) {
          propose(verb, verb + 3);
        }
      }
      default -> {}
    }
  }

  /** "proposed to Maud": where she is a person and no plan is made. */
  private void propose(int verb, int to) {
    Group asked = text.is(to, "to") ? nouns.objects(to + 1) : Group.NOBODY;
    // "proposed to Ivo that they sell": no love.
    if (!asked.isEmpty() && !text.is(asked.end(), "that")) {
      with(verb, asked, new Bond(Type.ENGAGED, Optional.empty(), "kin.proposed"));
    }
  }

  private void joined(int verb, int next, Bond bond) {
    int joint = afterAdverbs(next);
    boolean other = text.is(joint, "with") || text.is(joint, "to") || text.is(joint, "from");
    if (!other || !with(verb, nouns.objects(joint + 1), bond)) {
      together(verb, bond);
    }
  }

  /** "Ivo and Maud are expecting their first child", "is expecting a baby with Ivo". */
  private void expect(int verb) {
    if (!text.is(verb, "expecting") || kin.isDoubted(verb)) {
      return;
    }
    int limit = Math.min(text.sentenceEnd(text.sentenceOf(verb)), verb + 7);
    for (int token = verb + 1; token < limit; token++) {
      KinWord word = kin.words.noun(text.lower(token));
      if (word != null && word.is() == KinWord.Is.CHILD) {
        Bond bond = new Bond(Type.PARTNER, Optional.of(State.CURRENT), "kin.expecting");
        int next = text.is(token + 1, "together") ? token + 2 : token + 1;
        boolean with = text.is(next, "with") && with(verb, nouns.objects(next + 1), bond);
        if (!with && !kin.people.isName(next)) {
          together(verb, bond);
        }
        return;
      }
    }
  }

  private record Bond(Type type, Optional<State> state, String rule) {}

  /** "Ivo married Maud", "is married to", "Ivo and Maud were married", "whom she married in". */
  private void marry(int verb) {
    if (kin.isDoubted(verb) || text.is(verb + 1, "couple") || text.is(verb, Tag.JJ) && noun(verb)) {
      return;
    }
    Type type = isPlanned(verb) ? Type.ENGAGED : Type.SPOUSE;
    int next = afterAdverbs(verb + 1);
    if (text.is(next, ",") && text.tag(next + 1).isAdverb() && text.is(next + 2, ",")) {
      // "He married, firstly, Maud Ferrier".
      next += 3;
    }
    next = afterTimes(participants.afterWhen(next));
    if (text.is(next, "to")) {
      Optional<State> state = beState(verb);
      Bond bond = new Bond(type, state, "kin.married-to");
      if (!with(verb, nouns.objects(next + 1), bond)) {
        apposed(verb, nouns.objects(next + 1), bond);
      }
      return;
    }
    Bond bond = new Bond(type, Optional.empty(), "kin.married");
    if (!with(verb, nouns.objects(next), bond)) {
      together(verb, bond);
    }
  }

  /** "Maud Pell, 41, [married to] the baker Ivo, resigned". */
  private void apposed(int verb, Group other, Bond bond) {
    Group one = text.is(verb - 1, ",") ? participants.beforeBreak(verb) : Group.NOBODY;
    if (one.persons().size() == 1 && !other.isEmpty() && !other.persons().equals(one.persons())) {
      ties.add(
          new Ties.Claim(bond.type(), bond.state(), one.first(), other.end(), bond.rule()),
          one,
          other);
    }
  }

  /** "married [three times:] to Ivo, Tom and Rolf". */
  private int afterTimes(int from) {
    int token = text.is(from, "twice") ? from + 1 : text.is(from + 1, "times") ? from + 2 : from;
    boolean mark = token > from && (text.is(token, ":") || text.is(token, ","));
    token += mark ? 1 : 0;
    return mark && text.is(token, "first") ? token + 1 : token;
  }

  private boolean noun(int verb) {
    return verb + 1 < text.size() && text.tag(verb + 1).isNoun();
  }

  /** "is to marry", "will marry": not yet. */
  private boolean isPlanned(int verb) {
    if (!text.is(verb, "marry") && !text.is(verb, "wed")) {
      return false;
    }
    return text.is(verb - 1, "to") || text.is(verb - 1, Tag.MD) || text.is(verb - 1, "will");
  }

  /** "was married to" is over unless the rest of the story says more; "is married to" is not. */
  private Optional<State> beState(int verb) {
    int token = verb - 1;
    while (token > 0 && text.tag(token).isAdverb()) {
      token--;
    }
    return switch (text.lower(token)) {
      case "is", "are", "'s", "'re", "been", "be", "'m", "am" -> Optional.of(State.CURRENT);
      case "was", "were" -> Optional.of(State.FORMER);
      default -> Optional.empty();
    };
  }

  private int afterAdverbs(int from) {
    int token = from;
    while (token < text.size()
        && token < from + 3
        && (text.tag(token).isAdverb() || text.is(token, "in") && text.is(token + 1, "turn"))) {
      token += text.is(token, "in") ? 2 : 1;
    }
    if (text.is(token, "in") && text.is(token + 1, "turn")) {
      token += 2;
    }
    return token;
  }

  /** Ties the verb's subject with the object; false when either is nobody. */
  private boolean with(int verb, Group object, Bond bond) {
    Group other = object;
    Group subject = kin.marrying(verb, kin.subject(verb));
    if (subject.isEmpty() && !other.isEmpty()) {
      subject = kin.behind(verb, other.end());
    }
    if (other.isEmpty() && !subject.isEmpty()) {
      other = relative(subject);
    }
    if (subject.isEmpty() || other.isEmpty() || subject.persons().equals(other.persons())) {
      return false;
    }
    int first = Math.min(subject.first(), other.first());
    int end = Math.max(Math.max(subject.end(), other.end()), verb + 1);
    // Each of a list of spouses with evidence that ends at the last of them.
    ties.add(new Ties.Claim(bond.type(), bond.state(), first, end, bond.rule()), subject, other);
    return true;
  }

  /** "Rolf Pell, [whom] she divorced". */
  private Group relative(Group subject) {
    int before = subject.first() - 1;
    boolean relative = text.is(before, "whom") || text.is(before, "who") || text.is(before, "that");
    if (!relative) {
      return Group.NOBODY;
    }
    Group one = participants.antecedent(before);
    return one.isEmpty() ? overRole(before) : one;
  }

  /** "Ivo Pell, a former baker, [whom] she married". */
  private Group overRole(int whom) {
    for (int token = whom - 2; token > Math.max(0, whom - 9); token--) {
      if (text.is(token, ",")) {
        boolean role = text.is(token + 1, "a") || text.is(token + 1, "an");
        boolean named = role && text.is(whom - 1, ",") && kin.people.endsName(token);
        return named ? kin.people.named(token - 1) : Group.NOBODY;
      }
    }
    return Group.NOBODY;
  }

  /** "Ivo and Maud married". */
  private boolean together(int verb, Bond bond) {
    Group met = text.is(verb - 1, "they") ? whoMet(verb) : Group.NOBODY;
    Group couple = phrases.coupleBefore(verb);
    Group subject = couple.persons().size() == 2 ? couple : kin.subject(verb);
    // "She met Ivo; they married", "She met Ivo in York. They married"
    boolean here =
        met.persons().size() == 2 && text.sentenceOf(verb) - text.sentenceOf(met.first()) <= 1;
    if (here || subject.persons().size() != 2 && !met.isEmpty()) {
      subject = met;
    }
    if (subject.persons().size() != 2) {
      return false;
    }
    int end = Math.max(subject.end(), verb + 1);
    ties.addPairs(
        new Ties.Claim(bond.type(), bond.state(), subject.first(), end, bond.rule()), subject);
    return true;
  }

  /** "In York [she met Ivo Pell], a baker; they |married". */
  private Group whoMet(int verb) {
    int start = Math.max(text.paragraphStart(text.paragraphOf(verb)), verb - MEETING);
    for (int token = verb - 2; token > start; token--) {
      if (text.is(token, "met")) {
        Group one = kin.subject(token);
        Group other = nouns.objects(token + 1);
        boolean two = one.persons().size() == 1 && other.persons().size() == 1;
        Group both = two ? one.with(other) : Group.NOBODY;
        return new Group(both.persons(), Math.max(start, one.first()), verb + 1);
      }
      if (kin.words.verb(text.lower(token)).equals("marry")) {
        return Group.NOBODY;
      }
    }
    return Group.NOBODY;
  }

  /**
   * "She divorced Ivo", "split from him", "is separated from", "called it quits with him", "Ivo and
   * Maud divorced".
   */
  private void ended(int verb, int behind, Bond bond) {
    if (kin.isDoubted(verb)) {
      return;
    }
    int next = afterAdverbs(behind);
    if (text.is(next, "up") || text.is(next, "ways")) {
      next++;
    }
    boolean from = text.is(next, "from") || text.is(next, "with");
    Bond tie = bond;
    if (bond.type() == Type.PARTNER && wereMarried(next)) {
      tie = new Bond(Type.SPOUSE, bond.state(), bond.rule());
    }
    boolean direct = bond.type() == Type.SPOUSE;
    Group object = from ? nouns.objects(next + 1) : direct ? nouns.objects(next) : Group.NOBODY;
    boolean done = (from || direct) && with(verb, object, tie);
    if (!done && (direct || endsClause(next))) {
      together(verb, tie);
    }
  }

  /** "parted after [ten years of marriage]". */
  private boolean wereMarried(int from) {
    int limit = Math.min(text.sentenceEnd(text.sentenceOf(from - 1)), from + 14);
    for (int token = from; token < limit; token++) {
      if (text.is(token, "marriage") && text.is(token - 1, "of")) {
        return true;
      }
    }
    return false;
  }

  private boolean endsClause(int token) {
    return token >= text.size()
        || text.is(token, Tag.PUNCT)
        || text.is(token, Tag.CD)
        || text.is(token, "this")
        || text.is(token, "following")
        || text.is(token, "in")
        || text.is(token, "last")
        || text.is(token, "after")
        || text.is(token, "earlier");
  }

  /**
   * "broke up with" and "broke up", not "broke" alone; "separated from her", not "separated by".
   */
  private boolean isSplit(int verb) {
    if (text.is(verb, "broke")) {
      return text.is(verb + 1, "up");
    }
    if (text.lower(verb).startsWith("part")) {
      return text.is(verb + 1, "ways");
    }
    return !text.is(verb + 1, "by") && !text.is(verb + 1, "into") && !text.is(verb + 1, "between");
  }

  /** "is dating Maud", "dated him", "Ivo and Maud have been dating". */
  private void date(int verb) {
    if (kin.isDoubted(verb) || text.is(verb + 1, Tag.IN) && !text.is(verb + 1, "since")) {
      return;
    }
    boolean now =
        text.is(verb - 1, Tag.VBZ) || text.is(verb - 1, "been") || text.is(verb - 1, "are");
    Optional<State> state = now ? Optional.of(State.CURRENT) : Optional.empty();
    Bond bond = new Bond(Type.PARTNER, state, "kin.dating");
    if (!with(verb, nouns.objects(verb + 1), bond) && now) {
      together(verb, bond);
    }
  }

  /** "is engaged to Ivo", "Ivo and Maud got engaged". */
  private void engage(int verb) {
    if (kin.isDoubted(verb) || text.is(verb + 1, "in") || text.is(verb + 1, "with")) {
      return;
    }
    Optional<State> state = beState(verb);
    Bond bond = new Bond(Type.ENGAGED, state, "kin.engaged");
    if (text.is(verb + 1, "to")) {
      with(verb, nouns.objects(verb + 2), bond);
    } else {
      together(verb, bond);
    }
  }
}
