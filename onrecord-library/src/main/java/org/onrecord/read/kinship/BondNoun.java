package org.onrecord.read.kinship;

import java.util.Optional;
import org.onrecord.reading.Kinship;

/**
 * A noun for what two people have between them: marriage, romance.
 *
 * @param meaning what the word list says of it, such as {@code spouse former alone}
 */
record BondNoun(String meaning) {
  Kinship.Type type() {
    if (meaning.startsWith("spouse")) {
      return Kinship.Type.SPOUSE;
    }
    return meaning.startsWith("engaged") ? Kinship.Type.ENGAGED : Kinship.Type.PARTNER;
  }

  Optional<Kinship.State> state() {
    return meaning.contains(" former") ? Optional.of(Kinship.State.FORMER) : Optional.empty();
  }

  /** True when it needs no further word to be one of love. */
  boolean isAlone() {
    return meaning.endsWith(" alone");
  }
}
