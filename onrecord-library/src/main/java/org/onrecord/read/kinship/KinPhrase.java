package org.onrecord.read.kinship;

import java.util.Optional;
import org.onrecord.read.clause.Group;
import org.onrecord.reading.Kinship;

/**
 * A kinship noun with what stands before it: "Ivo Pell's late second wife".
 *
 * @param first first token, the possessor's included
 * @param noun the noun
 * @param is what the person so called is to the other
 * @param state what noun and modifiers say of the tie
 * @param plural whether several people may be so called
 * @param possessed whether a possessor stands before the noun
 * @param definite whether a possessor or "the" stands there
 * @param numbered whether "second" or the like stands before the noun
 * @param married whether "married" stands before the noun
 * @param owners the possessors; nobody where none stands there or none is known
 */
record KinPhrase(
    int first,
    int noun,
    KinWord.Is is,
    Optional<Kinship.State> state,
    boolean plural,
    boolean possessed,
    boolean definite,
    boolean numbered,
    boolean married,
    Group owners) {

  KinPhrase withOwners(Group owners) {
    return new KinPhrase(
        first, noun, is, state, plural, possessed, definite, numbered, married, owners);
  }
}
