package org.onrecord.read.kinship;

import java.util.Optional;
import org.onrecord.language.Tag;
import org.onrecord.language.Text;
import org.onrecord.read.clause.Couples;
import org.onrecord.read.clause.Group;
import org.onrecord.read.clause.Participants;
import org.onrecord.reading.Kinship.Type;

/** Reads whose children verbs tell: "Ivo fathered Tom", "was born to", "shares Tom with". */
final class ChildVerbs {
  private final KinText kin;
  private final Text text;
  private final Participants participants;
  private final Ties ties;
  private final KinPhrases phrases;
  private final NounRules nouns;

  ChildVerbs(KinText kin, Ties ties, KinPhrases phrases, NounRules nouns) {
    this.kin = kin;
    this.text = kin.text;
    this.participants = kin.participants;
    this.ties = ties;
    this.phrases = phrases;
    this.nouns = nouns;
  }

  /** Reads the verb at {@code token} if it tells of children. */
  void read(int token) {
    switch (kin.words.verb(text.lower(token))) {
      case "beget" -> beget(token);
      case "have" -> {
        giveBirth(token);
        sharing(token);
        shareByName(token);
      }
      case "born" -> bornTo(token);
      default -> {}
    }
  }

  /** "Ivo fathered Tom". */
  private void beget(int verb) {
    Group object = participants.object(verb + 1, kin::stops);
    Group subject = kin.subject(verb);
    if (!object.isEmpty() && !subject.isEmpty() && !kin.isDoubted(verb)) {
      int first = Math.min(subject.first(), object.first());
      int end = Math.max(object.end(), verb + 1);
      ties.add(claim(first, end, "kin.fathered"), subject, object);
    }
  }

  /** "gave birth to Tom"; "to a son, Tom" is read at "son". */
  private void giveBirth(int verb) {
    if (!text.is(verb + 1, "birth") || !text.is(verb + 2, "to") || kin.isDoubted(verb)) {
      return;
    }
    Group object = participants.list(verb + 3, kin::stops);
    Group subject = kin.subject(verb);
    if (!object.isEmpty() && !subject.isEmpty()) {
      int first = Math.min(subject.first(), object.first());
      ties.add(claim(first, object.end(), "kin.gave-birth"), subject, object);
    }
  }

  /** "her son Tom, [whom she shares with] Ivo Pell". */
  private void sharing(int verb) {
    int subject = text.is(verb - 1, Tag.PRP) ? verb - 1 : -1;
    boolean relative = subject > 1 && (text.is(subject - 1, "whom") || text.is(subject - 1, "who"));
    if (!relative || !text.is(verb + 1, "with")) {
      return;
    }
    Group child = participants.antecedent(subject - 1);
    Group one = kin.people.referents(subject);
    Group other = nouns.objects(verb + 2);
    if (child.isEmpty() || other.isEmpty() || !isChild(child.first())) {
      return;
    }
    ties.add(claim(child.first(), other.end(), "kin.shares"), one, child);
    ties.add(claim(child.first(), other.end(), "kin.shares"), other, child);
  }

  /** "shares Dex and 4-year-old Una with Maud Ferrier", "The exes share Dex": children by name. */
  private void shareByName(int verb) {
    boolean welcomed = text.is(verb, "welcomed") || text.is(verb, "welcome");
    if (!text.lower(verb).startsWith("shar") && !welcomed || kin.isDoubted(verb)) {
      return;
    }
    Group children = participants.list(verb + 1, t -> kin.stops(t) || text.is(t, Tag.DT));
    if (children.isEmpty() || !areFirstNames(children) || text.is(children.end(), Tag.POS)) {
      return;
    }
    if (welcomed && !isBirth(verb, children.end())) {
      return;
    }
    int next = participants.afterAge(children.end());
    next += text.is(next, ",") ? 1 : 0;
    Group couple = phrases.coupleBefore(verb);
    Group parents = couple.persons().size() == 2 ? couple : kin.subject(verb);
    if (text.is(next, "with") && parents.persons().size() == 1) {
      parents = parents.with(nouns.objects(next + 1));
    }
    if (parents.persons().size() == 2) {
      int begin = Math.min(verb, Math.max(children.first(), 0));
      String rule = welcomed ? "kin.welcomed" : "kin.shares";
      ties.add(claim(begin, children.end(), rule), parents, children);
    }
  }

  /** One word each: "Dex and Una", whatever they are called elsewhere. */
  private boolean areFirstNames(Group children) {
    for (int token = Math.max(0, children.first()); token < children.end(); token++) {
      if (kin.people.startsName(token)
          && kin.people.name(token).end() - kin.people.name(token).first() > 1) {
        return false;
      }
    }
    return true;
  }

  /** "Maud and her husband, Ivo, [welcomed Dex in May]", not "welcomed Dex to the show". */
  private boolean isBirth(int verb, int end) {
    boolean couple = ties.areCouple(kin.subject(verb)) || Couples.head(text, verb) >= 0;
    return couple
        && (end >= text.size() || !text.tag(end).isAdverb())
        && !text.is(end, "to")
        && !text.is(end, "back")
        && !text.is(end, "into")
        && !text.is(end, "home")
        && !text.is(end, "at");
  }

  /** True right behind a word for a child or a parent: "son [Tom]", "father to [Tom]". */
  private boolean isChild(int name) {
    int start = Math.max(text.sentenceStart(text.sentenceOf(name)), name - 4);
    for (int token = name - 1; token >= start; token--) {
      KinWord word = kin.words.noun(text.lower(token));
      if (word != null) {
        return word.is() == KinWord.Is.CHILD || word.is() == KinWord.Is.PARENT;
      }
    }
    return false;
  }

  /** "was born in York to Ivo and Maud Pell". */
  private void bornTo(int verb) {
    int limit = Math.min(text.sentenceEnd(text.sentenceOf(verb)), verb + 14);
    for (int token = verb + 1; token < limit; token++) {
      if (text.tag(token).isVerb() || text.is(token, Tag.WP)) {
        return;
      }
      if (text.is(token, "to")) {
        Group child = kin.subject(verb);
        Group parents = nouns.parents(token + 1);
        child = child.isEmpty() ? kin.behind(verb, Math.max(parents.end(), token)) : child;
        if (child.persons().size() == 1 && !parents.isEmpty() && parents.persons().size() < 3) {
          int first = Math.min(child.first(), parents.first());
          ties.add(claim(first, parents.end(), "kin.born-to"), parents, child);
        }
        return;
      }
    }
  }

  private static Ties.Claim claim(int first, int end, String rule) {
    return new Ties.Claim(Type.PARENT, Optional.empty(), first, end, rule);
  }
}
