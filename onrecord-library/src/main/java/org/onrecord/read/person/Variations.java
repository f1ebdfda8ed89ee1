package org.onrecord.read.person;

import java.util.Optional;
import java.util.Set;
import org.onrecord.language.Tag;
import org.onrecord.language.Text;
import org.onrecord.lexicon.WordList;

/**
 * Tells whom a noun names again for a change: "Ines Odell is to leave. The ACTRESS said" is the one
 * who was spoken of first in the sentence before.
 */
final class Variations {
  /** Figures with more mentions in one sentence are looked at by their last ones only. */
  private static final int MENTIONS = 12;

  /** Tokens from the article to the noun after a title at most. */
  private static final int TITLE = 12;

  /** "Ada Roe, a rep for Odell, declined. The SINGER said": not the rep. */
  private static final Set<String> SPEAKING_FOR =
      Set.of(
          "rep",
          "representative",
          "publicist",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "lawyer",
          "attorney",
          "agent");

  private final Text text;
  private final Discourse discourse;
  private final WordList nouns;

  Variations(Text text, Discourse discourse, WordList nouns) {
    this.text = text;
    this.discourse = discourse;
    this.nouns = nouns;
  }

  /**
   * The figure that "the ... NOUN" names again: the first subject of the sentence before, where the
   * noun opens or says something, and nothing is said against it.
   */
  Optional<Figure> of(int first, int head, int sex) {
    String noun = text.lower(head);
    boolean past = text.is(first + 1, "retired") || text.is(first + 1, "former");
    boolean fits =
        (nouns.contains(noun) || past)
            && !discourse.isQuoted(first)
            && (discourse.isSubject(first, head + 1) || discourse.isSpeechBeside(first, head + 1));
    if (!fits) {
      return Optional.empty();
    }
    Figure lead = discourse.lead();
    if (isMark(first + 1) && lead != null && lead.mayBe(sex) && !isAnother(lead, noun)) {
      // "The 'Harwick Days' STAR said": the one the story is about, whoever else spoke last
      return Optional.of(lead);
    }
    Optional<Figure> client = client(first).filter(figure -> figure.mayBe(sex));
    if (client.isPresent()) {
      return client;
    }
    return topic(first)
        .filter(figure -> figure.mayBe(sex) && !isAnother(figure, noun) && !isTooOld(figure, noun))
        .map(
            figure ->
                past && figure.asKin || isInPassing(figure, first)
                    ? star(figure, noun, sex)
                    : figure);
  }

  /** "A rep for Ines Odell declined, but the SINGER said": who is spoken for, in one sentence. */
  private Optional<Figure> client(int first) {
    int start = text.sentenceStart(text.sentenceOf(first));
    for (int token = first - 2; token > start; token--) {
      boolean speaksFor = text.is(token, "for") && SPEAKING_FOR.contains(text.lower(token - 1));
      if (speaksFor && !discourse.isQuoted(token)) {
        return discourse.named(token + 1);
      }
    }
    return Optional.empty();
  }

  /**
   * Came in as somebody's kin, was not spoken of in the noun's own paragraph, and did not open the
   * one before.
   */
  private boolean isInPassing(Figure figure, int first) {
    int paragraph = text.paragraphOf(first);
    boolean aside =
        figure.asKin
            && text.paragraphOf(figure.latest) != paragraph
            && discourse.opener(paragraph - 1) != figure;
    return aside || figure.roles.stream().anyMatch(SPEAKING_FOR::contains);
  }

  /**
   * "Ines Odell lost her mother, Ada. Ada was 80. The SINGER said": the one the story is about
   * rather than who came in as that one's kin.
   */
  private Figure star(Figure kin, String noun, int sex) {
    Figure lead = discourse.lead();
    if (lead == null || lead.asKin || lead == kin || lead.latest < 0) {
      return kin;
    }
    return lead.mayBe(sex) && !isAnother(lead, noun) ? lead : kin;
  }

  /**
   * Where "the 'Harwick Days' STAR" begins: at the article before a title in quotation marks that
   * ends right before {@code first}; {@code first} itself where there is none.
   */
  int start(int first) {
    if (first < 3 || !isMark(first - 1)) {
      return first;
    }
    int least = Math.max(text.sentenceStart(text.sentenceOf(first)), first - TITLE);
    for (int token = first - 3; token > least; token--) {
      if (isMark(token)) {
        return text.is(token - 1, "the") ? token - 1 : first;
      }
    }
    return first;
  }

  private boolean isMark(int token) {
    return switch (text.lower(token)) {
      case "'", "\"", "\u2018", "\u2019", "\u201c", "\u201d", "``", "''" -> true;
      default -> false;
    };
  }

  /**
   * Who is the first subject of the last sentence before the token's outside quotation marks, if
   * the story names the person.
   */
  Optional<Figure> topic(int first) {
    Figure topic = null;
    int earliest = Integer.MAX_VALUE;
    int sentence = lastSentence(first);
    for (Figure figure : discourse.recent()) {
      int size = figure.references.size();
      for (int i = size - 1; i >= Math.max(0, size - MENTIONS); i--) {
        Reference reference = figure.references.get(i);
        if (text.sentenceOf(reference.first()) < sentence) {
          break;
        }
        boolean inside = text.sentenceOf(reference.first()) == sentence && !reference.quoted();
        boolean subject = reference.subject() || figure.spoke == reference.first();
        if (inside && subject && (reference.first() < earliest || speaksOn(figure, reference))) {
          earliest = speaksOn(figure, reference) ? -1 : reference.first();
          topic = figure;
        }
      }
    }
    return Optional.ofNullable(topic).filter(figure -> !figure.unnamed);
  }

  /**
   * "They led when Abel Odell fell, BUT Roe SAID it was late": who speaks, whoever else is there.
   */
  private boolean speaksOn(Figure figure, Reference reference) {
    if (figure.spoke != reference.first() || figure.unnamed) {
      return false;
    }
    int first = reference.first();
    while (first > 2 && (text.tag(first - 1).isNoun() || text.tag(first - 1).isAdjective())) {
      first--;
    }
    return first > 1
        && (text.is(first - 1, "but") || text.is(first - 1, "and") || text.is(first - 1, "while"))
        && text.is(first - 2, ",");
  }

  /** The sentence before, skipping words in quotation marks; -1 where it is two paragraphs away. */
  private int lastSentence(int first) {
    int sentence = text.sentenceOf(first) - 1;
    while (sentence >= 0 && isQuoted(sentence)) {
      sentence--;
    }
    boolean near =
        sentence >= 0 && discourse.paragraphsBetween(text.sentenceStart(sentence), first) <= 1;
    return near ? sentence : -1;
  }

  private boolean isQuoted(int sentence) {
    for (int token = text.sentenceStart(sentence); token < text.sentenceEnd(sentence); token++) {
      if (!discourse.isQuoted(token) && !text.is(token, Tag.PUNCT)) {
        return false;
      }
    }
    return true;
  }

  /** "Ines Odell, 36, was glad. The SCHOOLGIRL said": another. */
  private static boolean isTooOld(Figure figure, String noun) {
    boolean young =
        switch (noun) {
          case "schoolgirl", "schoolboy", "teenager", "teen", "youngster" -> true;
          default -> false;
        };
    return young && figure.age.length() == 2 && figure.age.charAt(0) >= '2';
  }

  /** "Manager Abel Odell was glad. The striker said": another. */
  private boolean isAnother(Figure figure, String noun) {
    for (String role : nouns.value(noun).split(" ", -1)) {
      if (figure.roles.contains(role)) {
        return true;
      }
    }
    return false;
  }
}
