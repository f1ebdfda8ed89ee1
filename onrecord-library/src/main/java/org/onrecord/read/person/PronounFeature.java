package org.onrecord.read.person;

import java.util.Locale;

/**
 * What speaks for or against a figure being meant by a pronoun. Each has a weight in the list
 * {@code pronoun-weights}.
 */
enum PronounFeature {
  /** Mentioned before in the same sentence. */
  SAME_SENTENCE,
  /** Last mentioned in the sentence before. */
  LAST_SENTENCE,
  /** Last mentioned two sentences before. */
  TWO_SENTENCES,
  /** Last mentioned earlier. */
  EARLIER,
  /** Last mentioned in another paragraph. */
  OTHER_PARAGRAPH,
  /** Logarithm of the number of tokens since. */
  DISTANCE,
  /** The most recently mentioned of the candidates. */
  MOST_RECENT,
  /** Last mentioned as a subject. */
  SUBJECT,
  /** "he" or "she", and the figure was last mentioned as a subject. */
  PARALLEL_SUBJECT,
  /** Another form, and the figure was last mentioned not as a subject. */
  PARALLEL_OTHER,
  /** Was a subject in the same sentence. */
  SUBJECT_HERE,
  /** Was a subject in the sentence before. */
  SUBJECT_BEFORE,
  /** "his", "her", and the figure is the subject of the sentence so far. */
  POSSESSIVE_OF_SUBJECT,
  /** "he said", and the figure said something when last a subject. */
  SPOKE,
  /** "he said", and the figure said something in the same paragraph. */
  SPOKE_HERE,
  /** Last mentioned by the same sort of pronoun. */
  PRONOUN_CHAIN,
  /** Last mentioned by a common noun. */
  NOMINAL,
  /** Last mentioned by a common noun as a subject. */
  NOMINAL_SUBJECT,
  /** Right before the pronoun, in the genitive or with "and", as in "Odell and his". */
  ADJACENT,
  /** Logarithm of the number of mentions so far. */
  FREQUENCY,
  /** Mentioned more often than any other candidate. */
  MOST_FREQUENT,
  /** The story has said so: "actress", "Mr", "his wife". */
  SEX_TOLD,
  /** How far the given name is frequent among those of the pronoun's sex, -3 to 3. */
  SEX_LIKELY,
  /** One of the two stands in quotation marks and the other does not. */
  OTHER_VOICE,
  /** Both stand in quotation marks. */
  SAME_VOICE,
  /** The pronoun stands in quotation marks, and the figure may be who says them. */
  SPEAKER,
  /** The only candidate. */
  ALONE,
  /** Known by a full name. */
  FULL_NAME,
  /** Named once, by one word, not as a subject: one of "children Amber and Brave". */
  PASSING,
  /** Has no name in the story: "my mum". */
  UNNAMED,
  /** The subject of the story's first sentence, or first named in it. */
  LEAD,
  /** "he" or "she" opens a paragraph, and the figure has but spoken in the one before. */
  ONLY_SPOKE,
  /** "he" or "she" opens a paragraph, and the figure was the subject that opened the one before. */
  OPENED_BEFORE,
  /** First mentioned in this paragraph. */
  OPENS_PARAGRAPH,
  /** Nobody named: what a figure's weights must outweigh. */
  NOBODY,
  /** Nobody, for a pronoun in quotation marks. */
  NOBODY_QUOTED;

  /** Place of the feature in a row of features. */
  @SuppressWarnings("EnumOrdinal") // rows are made and weighed by this order alone
  int column() {
    return ordinal();
  }

  /** The name under which the weight stands in its list. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
