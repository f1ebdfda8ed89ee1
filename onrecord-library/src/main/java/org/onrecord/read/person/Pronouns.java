package org.onrecord.read.person;

import static org.onrecord.read.person.PronounFeature.*;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.Tag;
import org.onrecord.language.Text;
import org.onrecord.reading.Mention;

/**
 * Ties "he", "she" and their forms to figures: by who was mentioned last, as subject, how often,
 * and by what the story says of each.
 */
final class Pronouns {
  /** How far back a figure is looked for, in paragraphs. */
  private static final int PARAGRAPHS = 5;

  private static final int COLUMNS = PronounFeature.values().length;

  private final Text text;
  private final Discourse discourse;
  private final PronounChoice choice;

  Pronouns(Text text, Discourse discourse, PronounChoice choice) {
    this.text = text;
    this.discourse = discourse;
    this.choice = choice;
  }

  /** 1 for "she" and its forms, -1 for "he", 0 for any other word. */
  static int sex(String lower) {
    return switch (lower) {
      case "she", "her", "hers", "herself" -> 1;
      case "he", "him", "his", "himself" -> -1;
      default -> 0;
    };
  }

  /** Ties the pronoun at {@code token}, if it is one. */
  void read(int token) {
    int sex = sex(text.lower(token));
    if (sex == 0) {
      return;
    }
    List<Figure> candidates = candidates(token, sex);
    Figure figure = choice.choose(token, candidates, features(candidates, token, sex));
    if (figure == null) {
      figure = ahead(token, sex);
    }
    if (figure != null) {
      figure.woman += sex;
      discourse.refer(figure, token, token + 1, Mention.Kind.PRONOUN);
    }
  }

  private List<Figure> candidates(int token, int sex) {
    List<Figure> candidates = new ArrayList<>();
    for (Figure figure : discourse.recent()) {
      int paragraphs = discourse.paragraphsBetween(figure.latest, token);
      if (figure.woman * sex >= 0 && paragraphs <= PARAGRAPHS) {
        candidates.add(figure);
      }
    }
    return candidates;
  }

  /** "In his first season, Odell ...": the first name after it in the sentence. */
  private @Nullable Figure ahead(int token, int sex) {
    int end = text.sentenceEnd(text.sentenceOf(token));
    for (int next = token + 1; next < Math.min(end, token + 25); next++) {
      Figure figure = discourse.named(next).orElse(null);
      if (figure != null) {
        return figure.sex() * sex >= 0 ? figure : null;
      }
    }
    return null;
  }

  private List<double[]> features(List<Figure> candidates, int token, int sex) {
    List<double[]> rows = new ArrayList<>();
    Figure opener = opener(text.paragraphStart(text.paragraphOf(token)));
    int most = 0;
    for (Figure figure : candidates) {
      most = Math.max(most, figure.references.size());
    }
    for (Figure figure : candidates) {
      double[] row = row(figure, token, sex, opener);
      row[MOST_RECENT.column()] = rows.isEmpty() ? 1 : 0;
      row[MOST_FREQUENT.column()] = figure.references.size() == most ? 1 : 0;
      row[ALONE.column()] = candidates.size() == 1 ? 1 : 0;
      rows.add(row);
    }
    double[] nobody = new double[COLUMNS];
    nobody[NOBODY.column()] = 1;
    nobody[NOBODY_QUOTED.column()] = discourse.isQuoted(token) ? 1 : 0;
    rows.add(nobody);
    return rows;
  }

  private double[] row(Figure figure, int token, int sex, @Nullable Figure opener) {
    double[] row = new double[COLUMNS];
    Reference last = figure.lastReference();
    int sentences = discourse.sentencesBetween(last.first(), token);
    row[SAME_SENTENCE.column()] = sentences == 0 ? 1 : 0;
    row[LAST_SENTENCE.column()] = sentences == 1 ? 1 : 0;
    row[TWO_SENTENCES.column()] = sentences == 2 ? 1 : 0;
    row[EARLIER.column()] = sentences > 2 ? 1 : 0;
    boolean paragraph = text.paragraphOf(token) == text.paragraphOf(last.first());
    row[OTHER_PARAGRAPH.column()] = paragraph ? 0 : 1;
    row[DISTANCE.column()] = Math.log(1 + discourse.tokensBetween(last.first(), token));
    row[NOMINAL.column()] = last.kind() == Mention.Kind.NOMINAL ? 1 : 0;
    row[FREQUENCY.column()] = Math.log(figure.references.size());
    row[SEX_TOLD.column()] = figure.woman * sex > 0 ? 1 : 0;
    row[SEX_LIKELY.column()] = figure.woman == 0 ? figure.likelyWoman * sex : 0;
    boolean passing = !figure.isFull() && figure.references.size() == 1 && !last.subject();
    row[PASSING.column()] = passing ? 1 : 0;
    row[FULL_NAME.column()] = figure.isFull() ? 1 : 0;
    grammar(row, figure, token);
    row[OPENS_PARAGRAPH.column()] = opener == figure ? 1 : 0;
    boolean quoted = discourse.isQuoted(token);
    row[OTHER_VOICE.column()] = last.quoted() != quoted ? 1 : 0;
    row[SAME_VOICE.column()] = last.quoted() && quoted ? 1 : 0;
    row[SPEAKER.column()] = quoted && !last.quoted() && last.subject() && paragraph ? 1 : 0;
    return row;
  }

  private void grammar(double[] row, Figure figure, int token) {
    Reference last = figure.lastReference();
    boolean subject = text.is(token, "he") || text.is(token, "she");
    boolean possessive = text.is(token, Tag.PRP$) || text.is(token, "his");
    boolean object = !subject && !possessive && !text.lower(token).endsWith("self");
    int sentence = text.sentenceOf(token);
    int subjectSentence = figure.latestSubject < 0 ? -9 : text.sentenceOf(figure.latestSubject);
    row[SUBJECT.column()] = last.subject() ? 1 : 0;
    row[PARALLEL_SUBJECT.column()] = subject && last.subject() ? 1 : 0;
    row[PARALLEL_OTHER.column()] = !subject && !last.subject() ? 1 : 0;
    row[SUBJECT_HERE.column()] = subjectSentence == sentence ? 1 : 0;
    row[SUBJECT_BEFORE.column()] = subjectSentence == sentence - 1 ? 1 : 0;
    row[POSSESSIVE_OF_SUBJECT.column()] = possessive && subjectSentence == sentence ? 1 : 0;
    boolean close = subjectSentence == sentence && token - figure.latestSubject < 8;
    row[OBJECT_OF_SUBJECT.column()] =
        object && close && !isClauseBetween(figure.latestSubject, token) ? 1 : 0;
    boolean chain = last.kind() == Mention.Kind.PRONOUN;
    row[PRONOUN_CHAIN.column()] = chain ? 1 : 0;
    row[ADJACENT.column()] = token - last.end() <= 1 ? 1 : 0;
  }

  private @Nullable Figure opener(int start) {
    for (int token = start; token < Math.min(start + 6, text.size()); token++) {
      Figure figure = discourse.named(token).orElse(null);
      if (figure != null) {
        return figure;
      }
    }
    return null;
  }

  /** Whether another verb's clause begins between the subject and the pronoun. */
  private boolean isClauseBetween(int subject, int token) {
    int finite = 0;
    for (int between = subject + 1; between < token; between++) {
      finite += text.tag(between).isFinite() ? 1 : 0;
      if (text.is(between, "that") || text.is(between, "who") || text.is(between, ";")) {
        return true;
      }
    }
    return finite > 1;
  }
}
