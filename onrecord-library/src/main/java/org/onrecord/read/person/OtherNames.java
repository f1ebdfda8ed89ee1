package org.onrecord.read.person;

import org.onrecord.language.Text;

/** Words before a name which say that it is another name of somebody named before. */
final class OtherNames {
  private final Text text;

  OtherNames(Text text) {
    this.text = text;
  }

  /** "Kit Odell, BORN Christopher Marsh" */
  boolean isBorn(int before) {
    return text.is(before, "born") || text.is(before, "née") || text.is(before, "nee");
  }

  /**
   * "Kit Odell, real NAME Abel Marsh", "whose birth name IS Abel Marsh", but not "the name of Abel
   * Marsh".
   */
  boolean isRealName(int before) {
    boolean is = text.is(before, "is") || text.is(before, "was");
    int noun = is ? before - 1 : before;
    if (noun < 1 || !text.is(noun, "name")) {
      return false;
    }
    return switch (text.lower(noun - 1)) {
      case "real", "full", "birth", "given", "legal", "true", "actual", "stage", "pen" -> true;
      case "maiden", "married", "professional", "former", "screen", "ring", "whose" -> true;
      case "his", "her" -> is;
      default -> false;
    };
  }

  /** "Abel Odell, LORD MARSH" */
  boolean isPeer(Name name) {
    return name.hasTitle()
        && name.size() == 1
        && text.is(name.outer() - 1, ",")
        && switch (text.lower(name.first() - 1)) {
          case "lord", "lady", "baron", "baroness", "earl", "viscount", "marquess" -> true;
          default -> false;
        };
  }
}
