package org.onrecord.read.person;

import static org.onrecord.read.person.PronounFeature.ADJACENT;
import static org.onrecord.read.person.PronounFeature.ALONE;
import static org.onrecord.read.person.PronounFeature.DISTANCE;
import static org.onrecord.read.person.PronounFeature.EARLIER;
import static org.onrecord.read.person.PronounFeature.FREQUENCY;
import static org.onrecord.read.person.PronounFeature.FULL_NAME;
import static org.onrecord.read.person.PronounFeature.LAST_SENTENCE;
import static org.onrecord.read.person.PronounFeature.LEAD;
import static org.onrecord.read.person.PronounFeature.MOST_FREQUENT;
import static org.onrecord.read.person.PronounFeature.MOST_RECENT;
import static org.onrecord.read.person.PronounFeature.NOBODY;
import static org.onrecord.read.person.PronounFeature.NOBODY_QUOTED;
import static org.onrecord.read.person.PronounFeature.NOMINAL;
import static org.onrecord.read.person.PronounFeature.NOMINAL_SUBJECT;
import static org.onrecord.read.person.PronounFeature.ONLY_SPOKE;
import static org.onrecord.read.person.PronounFeature.OPENED_BEFORE;
import static org.onrecord.read.person.PronounFeature.OPENS_PARAGRAPH;
import static org.onrecord.read.person.PronounFeature.OTHER_PARAGRAPH;
import static org.onrecord.read.person.PronounFeature.OTHER_VOICE;
import static org.onrecord.read.person.PronounFeature.PARALLEL_OTHER;
import static org.onrecord.read.person.PronounFeature.PARALLEL_SUBJECT;
import static org.onrecord.read.person.PronounFeature.PASSING;
import static org.onrecord.read.person.PronounFeature.POSSESSIVE_OF_SUBJECT;
import static org.onrecord.read.person.PronounFeature.PRONOUN_CHAIN;
import static org.onrecord.read.person.PronounFeature.SAME_SENTENCE;
import static org.onrecord.read.person.PronounFeature.SAME_VOICE;
import static org.onrecord.read.person.PronounFeature.SEX_LIKELY;
import static org.onrecord.read.person.PronounFeature.SEX_TOLD;
import static org.onrecord.read.person.PronounFeature.SPEAKER;
import static org.onrecord.read.person.PronounFeature.SPOKE;
import static org.onrecord.read.person.PronounFeature.SPOKE_HERE;
import static org.onrecord.read.person.PronounFeature.SUBJECT;
import static org.onrecord.read.person.PronounFeature.SUBJECT_BEFORE;
import static org.onrecord.read.person.PronounFeature.SUBJECT_HERE;
import static org.onrecord.read.person.PronounFeature.TWO_SENTENCES;
import static org.onrecord.read.person.PronounFeature.UNNAMED;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

  /** Tokens between dashes at most, and from the second of them to the pronoun. */
  private static final int ASIDE = 70;

  private static final int ASIDE_END = 6;

  /** Tokens after "he told" in which it is looked for whom. */
  private static final int TOLD = 6;

  private static final int COLUMNS = PronounFeature.values().length;

  private final Text text;
  private final Discourse discourse;
  private final PronounChoice choice;
  private final LessLikely lessLikely;

  /** Pronouns that were tried before their turn. */
  private final Set<Integer> tried = new HashSet<>();

  Pronouns(Text text, Discourse discourse, PronounChoice choice) {
    this.text = text;
    this.discourse = discourse;
    this.choice = choice;
    this.lessLikely = new LessLikely(text, discourse);
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
    Figure figure = discourse.referredBy(token).orElse(null);
    if (figure == null && !tried.contains(token)) {
      figure = choose(token, sex);
    }
    if (figure != null) {
      figure.tied += sex;
      discourse.tie(token, figure);
      discourse.refer(figure, token, token + 1, Mention.Kind.PRONOUN);
    }
  }

  /** "their baby boy after HE died", "her husband when HE fell": the one of the noun. */
  private @Nullable Figure justBefore(List<Figure> candidates, int token) {
    boolean subject = text.is(token, "he") || text.is(token, "she");
    boolean link =
        text.is(token - 1, "after") || text.is(token - 1, "when") || text.is(token - 1, "before");
    if (!subject || !link) {
      return null;
    }
    for (Figure figure : candidates) {
      Reference last = figure.lastReference();
      if (last.kind() == Mention.Kind.NOMINAL && last.end() == token - 1 && !last.subject()) {
        return figure;
      }
    }
    return null;
  }

  /**
   * "Odell himself"; "Odell - who has a son, Ned - defended HIS decision": the subject goes on
   * after what stands between dashes.
   */
  private @Nullable Figure beforeAside(List<Figure> candidates, int token) {
    int name = token - 1;
    if (!text.is(token, "himself") && !text.is(token, "herself")) {
      int start = text.sentenceStart(text.sentenceOf(token));
      int close = token - 1;
      while (close > Math.max(start, token - ASIDE_END) && !isDash(close)) {
        close--;
      }
      if (!isDash(close) || !text.tag(close + 1).isFinite()) {
        return null;
      }
      int open = close - 1;
      while (open > Math.max(start, close - ASIDE) && !isDash(open)) {
        open--;
      }
      name = isDash(open) ? open - 1 : -1;
    }
    Figure figure = discourse.named(name).orElse(null);
    return candidates.contains(figure) ? figure : null;
  }

  /** "Odell has children Ned and Abel, 10, from HIS marriage": the sentence's one subject. */
  private @Nullable Figure ofMarriage(List<Figure> candidates, int token) {
    boolean owner = text.is(token, Tag.PRP$) || text.is(token, "his");
    boolean from = text.is(token - 1, "from") || text.is(token - 1, "by");
    if (!owner || !from || !isBond(token + 1)) {
      return null;
    }
    Figure subject = null;
    for (Figure figure : candidates) {
      int at = figure.latestSubject;
      if (at >= 0 && text.sentenceOf(at) == text.sentenceOf(token)) {
        if (subject != null) {
          return null;
        }
        subject = figure;
      }
    }
    return subject;
  }

  /** "previous MARRIAGE", "RELATIONSHIP". */
  private boolean isBond(int token) {
    for (int i = token; i < Math.min(token + 3, text.size()); i++) {
      if (text.is(i, "marriage") || text.is(i, "relationship")) {
        return true;
      }
    }
    return false;
  }

  private boolean isDash(int token) {
    return text.is(token, "-") || text.is(token, "\u2013") || text.is(token, "\u2014");
  }

  /** Ties the pronoun after a quotation before the words inside it: "...," she said. */
  void tieEarly(int token) {
    if (tried.add(token)) {
      Figure figure = choose(token, sex(text.lower(token)));
      if (figure != null) {
        discourse.tie(token, figure);
      }
    }
  }

  private @Nullable Figure choose(int token, int sex) {
    List<Figure> candidates = candidates(token, sex);
    Figure sure = justBefore(candidates, token);
    if (sure == null) {
      sure = beforeAside(candidates, token);
    }
    if (sure == null) {
      sure = ofMarriage(candidates, token);
    }
    if (sure != null) {
      return sure;
    }
    Figure speaker = lastSpeaker(candidates, token);
    if (speaker != null) {
      return speaker;
    }
    Figure figure = choice.choose(token, candidates, features(candidates, token, sex));
    return figure == null ? ahead(token, sex) : figure;
  }

  /**
   * "Ines Odell wrote: "She is home." [...] "We did not sleep," SHE said": who spoke last outside
   * the marks, if nobody else who may be meant was named outside them since.
   */
  private @Nullable Figure lastSpeaker(List<Figure> candidates, int token) {
    boolean subject = text.is(token, "he") || text.is(token, "she");
    boolean voice = subject && discourse.isVoice(token);
    if (!voice && !opensParagraph(token)) {
      return null;
    }
    Figure last = null;
    int latest = -1;
    for (Figure figure : candidates) {
      int told = figure.lastTold();
      if (told > latest) {
        latest = told;
        last = figure;
      }
    }
    boolean speaks = last != null && !last.unnamed && last.spoke == latest;
    int paragraphs = speaks ? text.paragraphOf(token) - text.paragraphOf(latest) : -1;
    if (!voice) {
      // "It is hers," Odell said. [...] SHE is a singer, one named before she spoke
      return last != null && paragraphs == 1 && !hasOnlySpoken(last, token) ? last : null;
    }
    return paragraphs >= 0 && paragraphs <= 1 ? last : onlySubject(candidates, token);
  }

  /**
   * "Odell - who has a son, Ned, with Ines Marsh - defended it. [...] "It is work," HE said": of
   * those named in the sentence before, the one who is its subject.
   */
  private @Nullable Figure onlySubject(List<Figure> candidates, int token) {
    Figure subject = null;
    for (Figure figure : candidates) {
      if (figure.latestSubject < 0 || discourse.isQuoted(figure.latestSubject)) {
        continue;
      }
      int sentences = text.sentenceOf(token) - text.sentenceOf(figure.latestSubject);
      boolean before =
          sentences > 0
              && text.paragraphOf(token) - text.paragraphOf(figure.latestSubject) <= 1
              && discourse.sentencesBetween(figure.latestSubject, token) <= 1;
      if (before && (subject != null || figure.unnamed)) {
        return null;
      }
      subject = before ? figure : subject;
    }
    return subject;
  }

  private List<Figure> candidates(int token, int sex) {
    List<Figure> candidates = new ArrayList<>();
    Figure speaker = discourse.speaker(token).orElse(null);
    for (Figure figure : discourse.recent()) {
      boolean near = discourse.paragraphsBetween(figure.latest, token) <= PARAGRAPHS;
      if (figure != speaker
          && near
          && figure.mayBe(sex)
          && !isSubjectOfSameClause(figure, token)
          && !isAddressed(figure, token)
          && !isToldByIt(figure, token)
          && (!discourse.tells(token, figure) || isOpener(figure, token))
          && (!figure.unnamed || isInHearing(figure, token))) {
        candidates.add(figure);
      }
    }
    return lessLikely.without(candidates, token, sex);
  }

  /** "Speaking to Abel Odell, HE said": another than the one he spoke to. */
  private boolean isAddressed(Figure figure, int token) {
    Reference last = figure.lastReference();
    int to = last.first() - 1;
    boolean spoken =
        to > 0 && text.is(to, "to") && (text.is(to - 1, "speaking") || text.is(to - 1, "talking"));
    return spoken && text.sentenceOf(to) == text.sentenceOf(token);
  }

  /** "HE told Odell", "SHE said of Odell": another than the one told or spoken of. */
  private boolean isToldByIt(Figure figure, int token) {
    boolean speaks = discourse.isVoice(token) && discourse.isSpeechBeside(token, token + 1);
    if (!speaks) {
      return false;
    }
    int end = Math.min(text.sentenceEnd(text.sentenceOf(token)), token + TOLD);
    for (int next = token + 2; next < end && !discourse.isQuoted(next); next++) {
      Figure named = discourse.named(next).orElse(null);
      if (named != null) {
        return named == figure;
      }
      if (text.is(next, ",") || text.tag(next).isFinite()) {
        return false;
      }
    }
    return false;
  }

  /** "Ines was glad. [...] SHE said: "Ines will do."": who opened the paragraph before. */
  private boolean isOpener(Figure figure, int token) {
    int paragraph = text.paragraphOf(token);
    return text.paragraphStart(paragraph) == token && discourse.opener(paragraph - 1) == figure;
  }

  /** Somebody without a name is meant in the same paragraph only, and not outside the marks. */
  private boolean isInHearing(Figure unnamed, int token) {
    Reference last = unnamed.lastReference();
    boolean quoted = discourse.isQuoted(token);
    return last.quoted()
        ? quoted && discourse.speaker(last.first()).equals(discourse.speaker(token))
        : text.paragraphOf(last.first()) == text.paragraphOf(token);
  }

  /** "Odell told HIM": somebody else; "Odell said they saw HIM" may be Odell. */
  private boolean isSubjectOfSameClause(Figure figure, int token) {
    int subject = figure.latestSubject;
    boolean close =
        subject >= 0
            && isObject(token)
            && token - subject < 8
            && text.sentenceOf(subject) == text.sentenceOf(token);
    return close && !isClauseBetween(subject, token);
  }

  private boolean isObject(int token) {
    return text.is(token, "him") || (text.is(token, "her") && !text.is(token, Tag.PRP$));
  }

  /** "In his first season, Odell ...": the first name after it in the sentence. */
  private @Nullable Figure ahead(int token, int sex) {
    int end = text.sentenceEnd(text.sentenceOf(token));
    for (int next = token + 1; next < Math.min(end, token + 25); next++) {
      Figure figure = discourse.named(next).orElse(null);
      if (figure != null) {
        return figure.mayBe(sex) && !isOwned(token, next) ? figure : null;
      }
    }
    return null;
  }

  /** "HIS agent, Abel Odell,": the agent is not his own. */
  private boolean isOwned(int token, int name) {
    boolean owner = text.is(token, Tag.PRP$) || text.is(token, "his");
    if (!owner || (token > 0 && text.is(token - 1, Tag.IN))) {
      // "In HIS reply, Abel Odell said"
      return false;
    }
    int between = token + 1;
    while (between < name
        && (text.tag(between).isNoun()
            || text.tag(between).isAdjective()
            || text.is(between, Tag.CD)
            || text.is(between, ",")
            || text.is(between, "of"))) {
      between++;
    }
    return between == name;
  }

  private List<double[]> features(List<Figure> candidates, int token, int sex) {
    List<double[]> rows = new ArrayList<>();
    Figure opener = discourse.opener(text.paragraphOf(token));
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
    boolean nominal = last.kind() == Mention.Kind.NOMINAL;
    row[NOMINAL_SUBJECT.column()] = nominal && last.subject() ? 1 : 0;
    row[FREQUENCY.column()] = Math.log(figure.references.size());
    row[SEX_TOLD.column()] = figure.woman * sex > 0 ? 1 : 0;
    row[SEX_LIKELY.column()] = figure.woman == 0 ? figure.likelyWoman * sex : 0;
    boolean passing =
        !figure.unnamed && !figure.isFull() && figure.references.size() == 1 && !last.subject();
    row[PASSING.column()] = passing ? 1 : 0;
    row[FULL_NAME.column()] = figure.isFull() ? 1 : 0;
    row[UNNAMED.column()] = figure.unnamed ? 1 : 0;
    row[LEAD.column()] = figure == discourse.lead() ? 1 : 0;
    if (opensParagraph(token)) {
      row[ONLY_SPOKE.column()] = hasOnlySpoken(figure, token) ? 1 : 0;
      int before = text.paragraphOf(token) - 1;
      row[OPENED_BEFORE.column()] = discourse.opener(before) == figure ? 1 : 0;
    }
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
    int sentence = text.sentenceOf(token);
    int subjectSentence = figure.latestSubject < 0 ? -9 : text.sentenceOf(figure.latestSubject);
    row[SUBJECT.column()] = last.subject() ? 1 : 0;
    row[PARALLEL_SUBJECT.column()] = subject && last.subject() ? 1 : 0;
    row[PARALLEL_OTHER.column()] = !subject && !last.subject() ? 1 : 0;
    row[SUBJECT_HERE.column()] = subjectSentence == sentence ? 1 : 0;
    row[SUBJECT_BEFORE.column()] = subjectSentence == sentence - 1 ? 1 : 0;
    row[POSSESSIVE_OF_SUBJECT.column()] = possessive && subjectSentence == sentence ? 1 : 0;
    boolean speaks = subject && discourse.isSpeechBeside(token, token + 1);
    row[SPOKE.column()] =
        speaks && figure.spoke >= 0 && figure.spoke == figure.latestSubject ? 1 : 0;
    row[SPOKE_HERE.column()] =
        speaks && figure.spoke >= 0 && text.paragraphOf(figure.spoke) == text.paragraphOf(token)
            ? 1
            : 0;
    boolean chain = last.kind() == Mention.Kind.PRONOUN;
    row[PRONOUN_CHAIN.column()] = chain ? 1 : 0;
    row[ADJACENT.column()] = token - last.end() <= 1 ? 1 : 0;
  }

  /** "He was", "In 1980 she was": the first subject of a paragraph outside quotation marks. */
  private boolean opensParagraph(int token) {
    int start = text.paragraphStart(text.paragraphOf(token));
    boolean subject = text.is(token, "he") || text.is(token, "she");
    if (!subject || discourse.isQuoted(token) || token - start > 6) {
      return false;
    }
    for (int before = start; before < token; before++) {
      if (discourse.named(before).isPresent() || discourse.isQuoted(before)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the figure has only been named beside words in quotation marks, in one paragraph. */
  private boolean hasOnlySpoken(Figure figure, int token) {
    Reference first = figure.references.get(0);
    int paragraph = text.paragraphOf(first.first());
    return paragraph == text.paragraphOf(figure.latest)
        && paragraph < text.paragraphOf(token)
        && discourse.isSpeaker(figure, paragraph);
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
