package org.onrecord.read.kinship;

import java.util.Optional;
import org.onrecord.reading.Kinship;

/**
 * What a kinship noun says.
 *
 * @param is what the person so called is to the other
 * @param state whether the noun itself says that the tie has ended
 * @param plural whether it may stand for several people
 * @param weak whether it names kin only behind a word such as "baby"
 */
record KinWord(Is is, Optional<Kinship.State> state, boolean plural, boolean weak) {
  /** What the person so called is to the other. */
  enum Is {
    PARENT,
    CHILD,
    SPOUSE,
    PARTNER,
    ENGAGED,
    SIBLING,
    HALF_SIBLING,
    GRANDPARENT,
    GRANDCHILD,
    OTHER,
    /** Two people named together: "the couple Ivo and Maud". */
    COUPLE,
    /** Two people named together who are married: "newlyweds". */
    MARRIED_COUPLE;

    boolean isCouple() {
      return this == SPOUSE || this == PARTNER || this == ENGAGED;
    }

    /** The tie between a person of this kind and another. */
    Kinship.Type tie() {
      return switch (this) {
        case PARENT, CHILD -> Kinship.Type.PARENT;
        case SPOUSE, MARRIED_COUPLE -> Kinship.Type.SPOUSE;
        case PARTNER, COUPLE -> Kinship.Type.PARTNER;
        case ENGAGED -> Kinship.Type.ENGAGED;
        case SIBLING -> Kinship.Type.SIBLING;
        case HALF_SIBLING -> Kinship.Type.HALF_SIBLING;
        case GRANDPARENT, GRANDCHILD -> Kinship.Type.GRANDPARENT;
        case OTHER -> Kinship.Type.OTHER_KIN;
      };
    }

    /** True when the tie runs from the person so called to the other. */
    boolean isUpward() {
      return this == PARENT || this == GRANDPARENT;
    }
  }

  /** Reads the meaning that the word list gives. */
  static KinWord parse(String meaning) {
    String words = " " + meaning + " ";
    Is is = kind(words);
    Optional<Kinship.State> state = Optional.empty();
    if (words.contains(" former ")) {
      state = Optional.of(Kinship.State.FORMER);
    } else if (words.contains(" late ")) {
      state = Optional.of(Kinship.State.LATE);
    }
    return new KinWord(is, state, words.contains(" plural "), words.contains(" weak "));
  }

  private static Is kind(String words) {
    if (words.startsWith(" couple ")) {
      return words.contains(" spouse ") ? Is.MARRIED_COUPLE : Is.COUPLE;
    }
    String first = words.substring(1, words.indexOf(' ', 1));
    return switch (first) {
      case "parent" -> Is.PARENT;
      case "child" -> Is.CHILD;
      case "spouse" -> Is.SPOUSE;
      case "partner" -> Is.PARTNER;
      case "engaged" -> Is.ENGAGED;
      case "sibling" -> Is.SIBLING;
      case "half-sibling" -> Is.HALF_SIBLING;
      case "grandparent" -> Is.GRANDPARENT;
      case "grandchild" -> Is.GRANDCHILD;
      case "other" -> Is.OTHER;
      default -> throw new IllegalArgumentException("no such kinship: \"" + words.strip() + "\"");
    };
  }
}
