package org.onrecord.read.kinship;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.onrecord.language.NounPhrase;
import org.onrecord.language.Text;
import org.onrecord.reading.Kinship;
import org.onrecord.reading.Kinship.State;
import org.onrecord.reading.People;
import org.onrecord.reading.Quotation;

/**
 * Finds the family and couple ties that a story states or plainly implies, and those that follow
 * from them.
 *
 * <p>A tie needs a word that says so (a kinship noun, a verb such as "married", a bond such as
 * "marriage") and grammar that joins it to two named people; standing near each other makes nobody
 * kin. Safe for use by several threads.
 */
public final class KinshipFinder {
  private final KinWords words = new KinWords();

  /** Loads the kinship words. */
  public KinshipFinder() {}

  /**
   * Finds the ties between the people of {@code text}: stated ones in text order, then derived
   * ones.
   */
  public List<Kinship> find(
      Text text, List<NounPhrase> phrases, People people, List<Quotation> quotations) {
    if (people.persons().size() < 2) {
      return List.of();
    }
    KinText kin = new KinText(text, people, quotations, words);
    Ties ties = new Ties(text);
    KinPhrases kinPhrases = new KinPhrases(kin, ties);
    NounRules nouns = new NounRules(kin, ties, kinPhrases);
    VerbRules verbs = new VerbRules(kin, ties, kinPhrases, nouns);
    ChildVerbs childVerbs = new ChildVerbs(kin, ties, kinPhrases, nouns);
    BondRules bonds = new BondRules(kin, ties, kinPhrases, nouns);
    SharedNames sharedNames = new SharedNames(kin, ties);
    UnnamedLead lead = new UnnamedLead(kin, ties, kinPhrases, kin.roles());
    for (int token = 0; token < text.size(); token++) {
      if (words.isTrigger(text.lower(token))) {
        sharedNames.read(token);
        nouns.read(token);
        childVerbs.read(token);
        verbs.read(token);
        bonds.read(token);
      }
      if (token == lead.at()) {
        lead.read();
      }
    }
    List<Kinship> stated = withStates(ties.inTextOrder(), kin);
    List<Kinship> all = new ArrayList<>(stated);
    all.addAll(DerivedTies.from(stated));
    return all;
  }

  /**
   * The quotations, with those speakers named who are called kin by {@code ties}: "her husband".
   *
   * @param mayBe whether somebody may be called by a noun who has a given name, both in lower case
   */
  public List<Quotation> speakers(
      Text text,
      People people,
      List<Quotation> quotations,
      List<Kinship> ties,
      BiPredicate<String, String> mayBe) {
    return ties.isEmpty()
        ? quotations
        : new KinSpeakers(text, people, ties, words, mayBe).named(quotations);
  }

  /** A couple one of whom has died is late, unless it had ended before. */
  private static List<Kinship> withStates(List<Kinship> ties, KinText kin) {
    if (ties.stream().noneMatch(tie -> Ties.isCouple(tie.type()))) {
      return ties;
    }
    Dead dead = new Dead(kin);
    return ties.stream()
        .map(
            tie -> {
              boolean ended = tie.state().filter(state -> state == State.FORMER).isPresent();
              boolean late = dead.contains(tie.from()) || dead.contains(tie.to());
              return Ties.isCouple(tie.type()) && late && !ended ? with(tie, State.LATE) : tie;
            })
        .toList();
  }

  private static Kinship with(Kinship tie, State state) {
    return new Kinship(
        tie.type(), tie.from(), tie.to(), Optional.of(state), tie.derived(), tie.evidence());
  }
}
