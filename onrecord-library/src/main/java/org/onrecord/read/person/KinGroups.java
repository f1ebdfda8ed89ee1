package org.onrecord.read.person;

/** Which nouns of family say the same tie. */
final class KinGroups {
  private KinGroups() {}

  /** The group of nouns that say the same tie from the other end. */
  static String back(String noun) {
    return switch (group(noun)) {
      case "<spouse>" -> "<spouse>";
      case "<former>" -> "<former>";
      case "<sibling>" -> "<sibling>";
      case "<parent>" -> "<child>";
      case "<child>" -> "<parent>";
      case "<uncle>" -> "<nephew>";
      case "<nephew>" -> "<uncle>";
      case "<grandparent>" -> "<grandchild>";
      case "<grandchild>" -> "<grandparent>";
      default -> "";
    };
  }

  static String group(String noun) {
    return switch (noun) {
      case "wife", "husband", "widow", "widower", "spouse" -> "<spouse>";
      case "ex-wife", "ex-husband" -> "<former>";
      case "sister", "brother", "sibling", "twin" -> "<sibling>";
      case "mother", "father", "parent", "mum", "mom", "dad" -> "<parent>";
      case "son", "daughter" -> "<child>";
      case "uncle", "aunt" -> "<uncle>";
      case "nephew", "niece" -> "<nephew>";
      case "grandmother", "grandfather" -> "<grandparent>";
      case "grandson", "granddaughter" -> "<grandchild>";
      default -> "";
    };
  }

  static boolean isChild(String noun) {
    return switch (noun) {
      case "son", "daughter", "child", "baby", "boy", "girl", "toddler", "infant", "newborn" ->
          true;
      default -> false;
    };
  }
}
