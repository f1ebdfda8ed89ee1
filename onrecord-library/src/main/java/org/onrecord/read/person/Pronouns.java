package org.onrecord.read.person;

import org.onrecord.language.Tag;
import org.onrecord.language.Text;
import org.jspecify.annotations.Nullable;
import org.onrecord.reading.Mention;

/**
 * Ties "he", "she" and their forms to figures: by who was mentioned last, as subject, how often,
 * and by what the story says of each.
 */
final class Pronouns {
  /** How far back a figure is looked for, in paragraphs. */
  private static final int PARAGRAPHS = 4;

  private final Text text;
  private final Discourse discourse;

  Pronouns(Text text, Discourse discourse) {
    this.text = text;
    this.discourse = discourse;
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
    @Nullable Figure best = null;
    double bestScore = -1.0;
    for (Figure figure : discourse.figures()) {
      double score = score(figure, token, sex);
      if (score > bestScore) {
        best = figure;
        bestScore = score;
      }
    }
    if (best == null) {
      best = ahead(token, sex);
    }
    if (best != null) {
      best.woman += sex;
      discourse.refer(best, token, token + 1, Mention.Kind.PRONOUN);
    }
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

  private double score(Figure figure, int token, int sex) {
    if (figure.references.isEmpty() || figure.woman * sex < 0) {
      return Double.NEGATIVE_INFINITY;
    }
    Reference last = figure.lastReference();
    int paragraphs = text.paragraphOf(token) - text.paragraphOf(last.first());
    if (paragraphs > PARAGRAPHS) {
      return Double.NEGATIVE_INFINITY;
    }
    int sentences = text.sentenceOf(token) - text.sentenceOf(last.first());
    double score = 3 - 1.1 * Math.min(sentences, 5) - 0.3 * paragraphs;
    score -= (token - last.first()) / 60.0;
    score += last.subject() ? 1.2 : 0;
    score += last.kind() == Mention.Kind.PRONOUN ? 0.5 : 0;
    score += 0.35 * Math.log(figure.references.size());
    score += figure.woman * sex > 0 ? 1.0 : 0.45 * figure.likelyWoman * sex;
    score -= last.quoted() != discourse.isQuoted(token) ? 0.8 : 0;
    boolean object = text.is(token, "him") || (text.is(token, "her") && text.is(token, Tag.PRP));
    if (object && sentences == 0 && last.subject() && token - last.first() < 8) {
      score -= 2.5;
    }
    return score;
  }
}
