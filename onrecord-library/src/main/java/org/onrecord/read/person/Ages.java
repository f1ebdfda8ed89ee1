package org.onrecord.read.person;

import java.util.Optional;
import org.onrecord.language.Tag;
import org.onrecord.language.Text;

/** Tells whom an age names: "The 41-year-old" is who was said to be 41. */
final class Ages {
  /** Words between "16-year-old" and the name, at most. */
  private static final int BEFORE = 4;

  private final Text text;
  private final Discourse discourse;
  private final SubjectBefore sentenceBefore;

  Ages(Text text, Discourse discourse) {
    this.text = text;
    this.discourse = discourse;
    this.sentenceBefore = new SubjectBefore(text, discourse);
  }

  /** "Odell, 41," */
  void learn(Name name, Figure figure) {
    int age = name.end() + 1;
    boolean apposed = text.is(age - 1, ",") && text.is(age, Tag.CD) && isSetOff(age + 1);
    if (apposed && text.word(age).length() < 3) {
      figure.age = text.word(age);
    }
    for (int token = name.outer() - 1; token >= Math.max(0, name.outer() - BEFORE); token--) {
      String word = text.lower(token);
      int end = word.indexOf("-year-old");
      if (end > 0 && figure.age.isEmpty()) {
        figure.age = figures(word.substring(0, end));
      }
      if (end > 0 || !text.tag(token).isNoun() && !text.tag(token).isAdjective()) {
        break;
      }
    }
  }

  /** "sixteen" as it is written in figures; other words as they are. */
  private static String figures(String age) {
    return switch (age) {
      case "thirteen" -> "13";
      case "fourteen" -> "14";
      case "fifteen" -> "15";
      case "sixteen" -> "16";
      case "seventeen" -> "17";
      case "eighteen" -> "18";
      case "nineteen" -> "19";
      default -> age;
    };
  }

  /**
   * "Sixteen-year-old Abel Odell ... The TEENAGER said": the only one told to be of such an age.
   */
  Optional<Figure> ofYears(String noun, int sex) {
    int least;
    int most;
    switch (noun) {
      case "teenager", "teen", "schoolboy", "schoolgirl" -> {
        least = 11;
        most = 19;
      }
      case "pensioner", "retiree" -> {
        least = 60;
        most = 99;
      }
      default -> {
        return Optional.empty();
      }
    }
    Figure only = null;
    for (Figure figure : discourse.recent()) {
      boolean figures = figure.age.length() == 2 && Character.isDigit(figure.age.charAt(0));
      if (figures && Character.isDigit(figure.age.charAt(1)) && !figure.unnamed) {
        int years = Integer.parseInt(figure.age);
        if (years >= least && years <= most && figure.mayBe(sex)) {
          if (only != null) {
            return Optional.empty();
          }
          only = figure;
        }
      }
    }
    return Optional.ofNullable(only);
  }

  /**
   * "The 41-year-old STRIKER", "The Harwick STRIKER, 41, said": who is said to be 41, else the one
   * subject of the sentence before if nothing is said against it.
   */
  Optional<Figure> of(int first, int head, int sex) {
    String age = ageBeside(first, head);
    if (age.isEmpty()) {
      return Optional.empty();
    }
    Figure known = null;
    Figure before = null;
    int subjects = 0;
    for (Figure figure : discourse.recent()) {
      boolean fits = !figure.unnamed && figure.mayBe(sex);
      if (fits && figure.age.equals(age)) {
        if (known != null) {
          return Optional.empty();
        }
        known = figure;
      }
      boolean subject = sentenceBefore.isBefore(figure, first);
      if (fits && subject && figure.age.isEmpty()) {
        before = figure;
      }
      subjects += subject ? 1 : 0;
    }
    return Optional.ofNullable(known != null || subjects != 1 ? known : before);
  }

  /** The only one named before the token of whom the story has told no age. */
  Optional<Figure> onlyOneWithout(int first) {
    Figure only = null;
    for (Figure figure : discourse.recent()) {
      if (!figure.unnamed && figure.age.isEmpty() && figure.latest >= 0 && figure.latest < first) {
        if (only != null) {
          return Optional.empty();
        }
        only = figure;
      }
    }
    return Optional.ofNullable(only);
  }

  /** The age that the phrase gives, as it is written; empty for none. */
  private String ageBeside(int first, int head) {
    int word = first + 1;
    if (word <= head && text.lower(word).endsWith("-year-old")) {
      return text.lower(word).substring(0, text.lower(word).indexOf('-'));
    }
    boolean opens = text.sentenceStart(text.sentenceOf(first)) == first;
    boolean apposed =
        opens
            && text.is(head + 1, ",")
            && text.is(head + 2, Tag.CD)
            && text.is(head + 3, ",")
            && text.word(head + 2).length() < 3;
    return apposed ? text.word(head + 2) : "";
  }

  private boolean isSetOff(int token) {
    return token >= text.size() || text.is(token, Tag.PUNCT) || text.is(token, "and");
  }
}
