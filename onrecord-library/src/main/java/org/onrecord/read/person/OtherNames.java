package org.onrecord.read.person;

import org.onrecord.language.Tag;
import org.onrecord.language.Text;

/** Words before a name which say that it is another name of somebody named before. */
final class OtherNames {
  private final Text text;

  OtherNames(Text text) {
    this.text = text;
  }

  /** "Kit Odell, BORN Christopher Marsh" */
  boolean isBorn(int before) {
    return switch (before < 0 ? "" : text.lower(before)) {
      case "born", "née", "nee", "aka", "a.k.a.", "a.k.a", "alias" -> true;
      default -> false;
    };
  }

  /** "Ines Odell (NÉE Marsh)" */
  boolean isMaiden(int before) {
    return text.is(before, "née") || text.is(before, "nee");
  }

  /** "KNOWN as", "KNOWN to friends as", "KNOWN simply as": the first word of it; -1 for none. */
  int knownAs(int as) {
    if (as < 1 || !text.is(as, "as")) {
      return -1;
    }
    int start = Math.max(0, as - KNOWN);
    for (int token = as - 1; token >= start && !text.isCapital(token); token--) {
      if (text.is(token, "known")) {
        int next = token + 1;
        boolean whom = next == as || text.is(next, "to") || text.is(next, Tag.RB);
        return whom ? token : -1;
      }
      if (text.is(token, Tag.PUNCT)) {
        return -1;
      }
    }
    return -1;
  }

  /** Words from "known" to "as" at most. */
  private static final int KNOWN = 5;

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
