package org.onrecord.language;

/**
 * Penn Treebank part-of-speech tags, as UD English EWT and GUM carry them in their fifth column.
 *
 * <p>The order is part of the format of the trained model.
 */
public enum Tag {
  CC,
  CD,
  DT,
  EX,
  FW,
  IN,
  JJ,
  JJR,
  JJS,
  LS,
  MD,
  NN,
  NNP,
  NNPS,
  NNS,
  PDT,
  POS,
  PRP,
  PRP$,
  RB,
  RBR,
  RBS,
  RP,
  SYM,
  TO,
  UH,
  VB,
  VBD,
  VBG,
  VBN,
  VBP,
  VBZ,
  WDT,
  WP,
  WP$,
  WRB,
  /** Punctuation of any kind, quote marks and brackets too. */
  PUNCT,
  /** Whatever else: list marks, web addresses, emoji. */
  X;

  /** Place of the tag in this list, as the trained model counts them. */
  @SuppressWarnings("EnumOrdinal") // the order above is part of the model's format
  public int number() {
    return ordinal();
  }

  /** Common or proper noun. */
  public boolean isNoun() {
    return this == NN || this == NNS || this == NNP || this == NNPS;
  }

  /** Proper noun. */
  public boolean isProper() {
    return this == NNP || this == NNPS;
  }

  /** Any verb form, not a modal. */
  public boolean isVerb() {
    return this == VB || this == VBD || this == VBG || this == VBN || this == VBP || this == VBZ;
  }

  /** A verb form that can stand alone with a subject, or a modal. */
  public boolean isFinite() {
    return this == VBD || this == VBP || this == VBZ || this == MD;
  }

  public boolean isAdjective() {
    return this == JJ || this == JJR || this == JJS;
  }

  public boolean isAdverb() {
    return this == RB || this == RBR || this == RBS;
  }
}
