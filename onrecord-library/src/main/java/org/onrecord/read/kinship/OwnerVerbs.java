package org.onrecord.read.kinship;

/** Verbs that tell whether the subject of their clause is the owner of the kin they take. */
final class OwnerVerbs {
  private OwnerVerbs() {}

  /** "sentenced husband Ivo Pell": not the judge's. */
  static boolean isToldOf(String lower) {
    return switch (lower) {
      case "told",
          "asked",
          "sentenced",
          "jailed",
          "arrested",
          "charged",
          "convicted",
          "interviewed",
          "accused",
          "warned",
          "ordered",
          "defended",
          "representing",
          "defending" ->
          true;
      default -> false;
    };
  }

  /** "joined mum Ada": whoever joins is her child. */
  static boolean isMeeting(String lower) {
    return switch (lower) {
      case "joined",
          "joining",
          "lost",
          "losing",
          "hugged",
          "hugging",
          "kissed",
          "thanked",
          "visited",
          "visiting",
          "missed",
          "embraced",
          "followed",
          "following",
          "nursed",
          "left" ->
          true;
      default -> false;
    };
  }
}
