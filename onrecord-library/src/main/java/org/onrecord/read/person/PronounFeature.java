package org.onrecord.read.person;

/**
 * What speaks for or against a figure being meant by a pronoun: first what is so of the pronoun,
 * whoever it means, then what is so of the figure. The model knows them by their order alone.
 */
enum PronounFeature {
  /** "he", "she". */
  SUBJECT_FORM,
  /** "his", "her mother". */
  OWNER_FORM,
  /** "himself", "herself". */
  SELF_FORM,
  /** Stands in quotation marks. */
  QUOTED,
  /** Tokens from the beginning of its sentence. */
  PLACE,
  /** Opens a paragraph, as a subject outside quotation marks. */
  OPENS,
  /** "she said". */
  SPEAKS,
  /** Stands beside words in quotation marks as their speaker. */
  VOICE,
  /** "her husband". */
  OF_KIN,
  /** Number of its sentence. */
  SENTENCE,
  /** After a comma. */
  AFTER_COMMA,
  /** After "and", "but", "or". */
  AFTER_AND,
  /** After "that", "when", "who" and other words that begin a clause. */
  AFTER_LINK,
  /** After a preposition. */
  AFTER_PREPOSITION,
  /** After a verb. */
  AFTER_VERB,
  /** After a noun: "the daughter she gave up". */
  AFTER_NOUN,
  /** Its sentence begins with a preposition, a participle or a word that begins a clause. */
  IN_OPENING,
  /** How many may be meant. */
  CANDIDATES,
  /** Somebody is named before it in its sentence. */
  NAMED_BEFORE,
  /** Sentences since the last pronoun of the same sex; 9 for none. */
  SINCE_PRONOUN,
  /** What the likeliest sex of all candidates weighs. */
  BEST_SEX,

  /** Nobody named: the row that a figure's must outweigh. */
  NOBODY,
  /** Sentences since the last mention. */
  SENTENCES,
  /** Paragraphs since. */
  PARAGRAPHS,
  /** Logarithm of the number of tokens since. */
  DISTANCE,
  /** How many candidates were mentioned since. */
  RANK,
  /** Last mentioned by name. */
  BY_NAME,
  /** Last mentioned by a pronoun. */
  BY_PRONOUN,
  /** Last mentioned as a subject. */
  SUBJECT,
  /** Last mentioned as an owner: "Odell's", "his". */
  OWNER,
  /** Last mentioned after a preposition. */
  PREPOSITION,
  /** Last mentioned right after a verb. */
  OBJECT,
  /** Last mentioned between or after commas, not as a subject. */
  ASIDE,
  /** Last mentioned in the same part of a clause as the pronoun stands. */
  PARALLEL,
  /** Sentences since the last mention as a subject. */
  SUBJECT_SENTENCES,
  /** Logarithm of the number of mentions so far. */
  FREQUENCY,
  /** Mentions in the sentence so far. */
  HERE,
  /** Mentions in the paragraph so far. */
  IN_PARAGRAPH,
  /** First mentioned of all in this sentence. */
  FIRST_HERE,
  /** First mentioned of all in the sentence before. */
  FIRST_BEFORE,
  /** First mentioned of all in the sentence of the last mention. */
  FIRST_THERE,
  /** Named among the first words of the paragraph. */
  OPENER,
  /** Named among the first words of the paragraph before. */
  OPENED_BEFORE,
  /** The subject of the story's first sentence that has one. */
  LEAD,
  /** That subject, where the story begins with a death. */
  MOURNED,
  /** How often named in the whole story, by the most often named candidate. */
  NAMED_SHARE,
  /** How often named in the whole story. */
  NAMED,
  /** Mentions, weighed by what they are and how long ago. */
  SALIENCE,
  /** The same by the sum over all candidates. */
  SALIENCE_SHARE,
  /** How many candidates are more salient. */
  SALIENCE_RANK,
  /** What speaks for the pronoun's sex. */
  SEX,
  /** The story itself tells the sex: "actress", "Mr", "his wife". */
  SEX_TOLD,
  /** Pronouns of the same sex that meant the figure, less those of the other. */
  TIED,
  /** The last pronoun of the same sex meant the figure. */
  CHAIN,
  /** The same, in the same sentence. */
  CHAIN_HERE,
  /** The same, and nobody else was mentioned since. */
  CHAIN_UNBROKEN,
  /** The same, in the same form. */
  CHAIN_FORM,
  /** The same, with no verb between: "her mother and her aunt". */
  CHAIN_JOINED,
  /** In words of nobody named beside them, and the figure was the last to say something. */
  LIKELY_VOICE,
  /** Said something when last a subject. */
  SPOKE,
  /** Said something in the same paragraph. */
  SPOKE_IN_PARAGRAPH,
  /** Said something in the same sentence. */
  SPOKE_HERE,
  /** Last mentioned right after a verb of saying: "told Odell". */
  SPOKEN_TO,
  /** Has but been named beside words in quotation marks, in one paragraph. */
  ONLY_SPOKE,
  /** Who spoke last outside the marks, where nobody else was named there since. */
  LAST_SPEAKER,
  /** Commas since the last mention, in the same sentence. */
  COMMAS,
  /** Finite verbs since, in the same sentence. */
  VERBS,
  /** Words since that begin a clause, in the same sentence. */
  LINKS,
  /** The pronoun follows right upon the mention: "Odell and his". */
  ADJACENT,
  /** Last mentioned in quotation marks. */
  LAST_QUOTED,
  /** Last mentioned in quotation marks or not, as the pronoun. */
  SAME_VOICE,
  /** Known by a full name. */
  FULL_NAME,
  /** Named once, by one word, not as a subject: one of "children Amber and Brave". */
  PASSING,
  /** Has no name in the story: "my mum". */
  UNNAMED,
  /** First named as somebody's kin. */
  AS_KIN,
  /** "His daughter, Ines Odell": has the surname of the kin named next. */
  KIN_SURNAME,
  /** Tokens to the next mention by name, where it is near: "In his book, Odell"; else 0. */
  AHEAD,
  /** Named again later in the sentence. */
  AHEAD_HERE,
  /** The next name of all in the sentence. */
  NEXT_NAME,
  /** Not mentioned before. */
  NOT_BEFORE;

  static final int COUNT = values().length;

  /** Place of the feature in a row of features. */
  @SuppressWarnings("EnumOrdinal") // rows are made and weighed by this order alone
  int column() {
    return ordinal();
  }
}
