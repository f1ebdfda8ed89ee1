package org.onrecord.lab;

import org.onrecord.language.Tag;

/** The treebanks' names of tags. */
final class TagNames {
  private TagNames() {}

  /** The tag that a treebank calls {@code xpos}. */
  static Tag of(String xpos) {
    return switch (xpos) {
      case ".", ",", ":", "``", "''", "-LRB-", "-RRB-", "HYPH", "NFP", "\"", "(", ")" -> Tag.PUNCT;
      case "$" -> Tag.SYM;
      case "ADD", "GW", "AFX", "_", "XX" -> Tag.X;
      default -> {
        for (Tag tag : Tag.values()) {
          if (tag.name().equals(xpos)) {
            yield tag;
          }
        }
        yield Tag.X;
      }
    };
  }

  /** A coarse class in the manner of UD's universal tags; auxiliaries count as verbs. */
  static String coarse(Tag tag) {
    return switch (tag) {
      case NN, NNS -> "NOUN";
      case NNP, NNPS -> "PROPN";
      case VB, VBD, VBG, VBN, VBP, VBZ, MD -> "VERB";
      case JJ, JJR, JJS -> "ADJ";
      case RB, RBR, RBS, WRB -> "ADV";
      case DT, PDT, WDT -> "DET";
      case PRP, PRP$, WP, WP$, EX -> "PRON";
      case IN, RP -> "ADP";
      case TO, POS -> "PART";
      default -> tag.name();
    };
  }
}
