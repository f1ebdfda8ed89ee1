package org.onrecord.read.person;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.Tag;
import org.onrecord.language.Text;
import org.onrecord.read.person.Reference.Part;
import org.onrecord.reading.Mention;

/** Says of each figure that a pronoun may mean what speaks for and against it. */
final class PronounSigns {
  /** How many mentions of a figure are looked at. */
  private static final int LOOK_BACK = 16;

  /** What a mention weighs less with every sentence. */
  private static final float FADING = 0.6f;

  private static final float NEVER = 9;

  private final Text text;
  private final PersonWords words;
  private final Discourse discourse;

  /** Whether the story begins with a death. */
  private final boolean mourns;

  PronounSigns(Text text, PersonWords words, Discourse discourse) {
    this.text = text;
    this.words = words;
    this.discourse = discourse;
    this.mourns = mourns(text);
  }

  /**
   * What is known of a pronoun before it is tied.
   *
   * @param sex 1 for "she", -1 for "he"
   * @param last token of the last pronoun of the same sex that was tied, -1 for none
   * @param meant whom that one meant
   * @param speaker who spoke last, where that is clear
   * @param ahead the token of the next name in the sentence, or -1
   * @param opens whether it is the first subject of its paragraph
   */
  record Place(
      int token,
      int sex,
      int last,
      @Nullable Figure meant,
      @Nullable Figure speaker,
      int ahead,
      boolean opens) {}

  /** A row for each candidate and one for nobody. */
  List<float[]> of(Place place, List<Figure> candidates) {
    float[] pronoun = pronoun(place, candidates);
    List<float[]> rows = new ArrayList<>();
    float most = 1;
    float all = 0;
    int[] next = discourse.nextNames(candidates, place.token);
    for (Figure figure : candidates) {
      float[] row = pronoun.clone();
      describe(row, figure, place);
      ahead(row, place, next[rows.size()]);
      if (figure.references.isEmpty()) {
        row[PronounFeature.NOT_BEFORE.column()] = 1;
        row[PronounFeature.SENTENCES.column()] = -1;
      } else {
        mentions(row, figure, place);
        last(row, figure, place);
        speech(row, figure, place);
      }
      most = Math.max(most, figure.named);
      all += row[PronounFeature.SALIENCE.column()];
      rows.add(row);
    }
    for (int i = 0; i < rows.size(); i++) {
      compare(rows, i, candidates, most, all);
    }
    pronoun[PronounFeature.NOBODY.column()] = 1;
    rows.add(pronoun);
    return rows;
  }

  private static void compare(
      List<float[]> rows, int index, List<Figure> candidates, float most, float all) {
    float[] row = rows.get(index);
    Figure figure = candidates.get(index);
    float salience = row[PronounFeature.SALIENCE.column()];
    int rank = 0;
    int since = 0;
    for (int other = 0; other < rows.size(); other++) {
      rank += rows.get(other)[PronounFeature.SALIENCE.column()] > salience ? 1 : 0;
      since += candidates.get(other).latest > figure.latest ? 1 : 0;
    }
    row[PronounFeature.RANK.column()] = figure.references.isEmpty() ? candidates.size() : since;
    row[PronounFeature.NAMED_SHARE.column()] = figure.named / most;
    row[PronounFeature.SALIENCE_SHARE.column()] = all > 0 ? salience / all : 0;
    row[PronounFeature.SALIENCE_RANK.column()] = rank;
    boolean chain = row[PronounFeature.CHAIN.column()] > 0;
    row[PronounFeature.CHAIN_UNBROKEN.column()] = chain && since == 0 ? 1 : 0;
  }

  private float[] pronoun(Place place, List<Figure> candidates) {
    float[] row = new float[PronounFeature.COUNT];
    int token = place.token;
    int sentence = text.sentenceOf(token);
    int start = text.sentenceStart(sentence);
    row[PronounFeature.SUBJECT_FORM.column()] = is(isSubject(token));
    row[PronounFeature.OWNER_FORM.column()] = is(isOwner(token));
    row[PronounFeature.SELF_FORM.column()] =
        is(text.is(token, "himself") || text.is(token, "herself"));
    row[PronounFeature.QUOTED.column()] = is(discourse.isQuoted(token));
    row[PronounFeature.PLACE.column()] = Math.min(40, token - start);
    row[PronounFeature.OPENS.column()] = is(place.opens);
    row[PronounFeature.SPEAKS.column()] =
        is(isSubject(token) && discourse.isSpeechBeside(token, token + 1));
    row[PronounFeature.VOICE.column()] = is(discourse.isVoice(token));
    row[PronounFeature.OF_KIN.column()] = is(kinAfter(token) >= 0);
    row[PronounFeature.SENTENCE.column()] = Math.min(30, sentence);
    before(row, token, start);
    row[PronounFeature.IN_OPENING.column()] =
        is(
            isLink(start)
                || text.is(start, Tag.IN)
                || text.is(start, Tag.VBG)
                || text.is(start, Tag.VBN));
    row[PronounFeature.CANDIDATES.column()] = Math.min(12, candidates.size());
    row[PronounFeature.NAMED_BEFORE.column()] = is(discourse.firstOf(sentence) != null);
    row[PronounFeature.SINCE_PRONOUN.column()] =
        place.last < 0 ? NEVER : Math.min(NEVER, sentence - text.sentenceOf(place.last));
    float best = -NEVER;
    for (Figure figure : candidates) {
      best = Math.max(best, figure.sex() * place.sex);
    }
    row[PronounFeature.BEST_SEX.column()] = best;
    return row;
  }

  private void before(float[] row, int token, int start) {
    if (token == start) {
      return;
    }
    int before = token - 1;
    row[PronounFeature.AFTER_COMMA.column()] = is(text.is(before, ","));
    row[PronounFeature.AFTER_AND.column()] = is(text.is(before, Tag.CC));
    boolean link = isLink(before);
    row[PronounFeature.AFTER_LINK.column()] = is(link);
    row[PronounFeature.AFTER_PREPOSITION.column()] =
        is(!link && (text.is(before, Tag.IN) || text.is(before, Tag.TO)));
    row[PronounFeature.AFTER_NOUN.column()] = is(text.tag(before).isNoun());
    row[PronounFeature.AFTER_VERB.column()] = is(text.tag(before).isVerb());
  }

  private void describe(float[] row, Figure figure, Place place) {
    int token = place.token;
    int sex = place.sex;
    row[PronounFeature.LEAD.column()] = is(figure == discourse.lead());
    row[PronounFeature.MOURNED.column()] = is(figure == discourse.lead() && mourns);
    row[PronounFeature.NAMED.column()] = Math.min(20, figure.named);
    row[PronounFeature.SEX.column()] = figure.sex() * sex;
    row[PronounFeature.SEX_TOLD.column()] = Integer.signum(figure.woman * sex);
    row[PronounFeature.TIED.column()] = Math.max(-3, Math.min(6, figure.tied * sex));
    row[PronounFeature.FULL_NAME.column()] = is(figure.isFull());
    row[PronounFeature.UNNAMED.column()] = is(figure.unnamed);
    row[PronounFeature.AS_KIN.column()] = is(figure.asKin);
    int paragraph = text.paragraphOf(token);
    row[PronounFeature.OPENER.column()] = is(discourse.opener(paragraph) == figure);
    row[PronounFeature.OPENED_BEFORE.column()] = is(discourse.opener(paragraph - 1) == figure);
    row[PronounFeature.LAST_SPEAKER.column()] = is(place.speaker == figure);
    int kin = kinAfter(token);
    if (kin >= 0) {
      Figure relative = discourse.named(text.is(kin + 1, ",") ? kin + 2 : kin + 1).orElse(null);
      boolean shared =
          relative != null
              && relative != figure
              && !Collections.disjoint(relative.surnames(), figure.surnames());
      row[PronounFeature.KIN_SURNAME.column()] = is(shared);
    }
    if (place.last >= 0 && place.meant == figure) {
      row[PronounFeature.CHAIN.column()] = 1;
      row[PronounFeature.CHAIN_HERE.column()] =
          is(text.sentenceOf(place.last) == text.sentenceOf(token));
      row[PronounFeature.CHAIN_FORM.column()] = is(isSubject(place.last) == isSubject(token));
      row[PronounFeature.CHAIN_JOINED.column()] = is(isJoined(place.last, token));
    }
  }

  private void ahead(float[] row, Place place, int next) {
    if (next >= 0) {
      row[PronounFeature.AHEAD.column()] = next - place.token;
      row[PronounFeature.AHEAD_HERE.column()] =
          is(text.sentenceOf(next) == text.sentenceOf(place.token));
      row[PronounFeature.NEXT_NAME.column()] = is(next == place.ahead);
    }
  }

  /** "her mother and HER aunt": one sentence and no verb between. */
  private boolean isJoined(int last, int token) {
    boolean one = text.sentenceOf(last) == text.sentenceOf(token) && last < token;
    for (int between = last + 1; one && between < token; between++) {
      one = !text.tag(between).isFinite();
    }
    return one;
  }

  /** Whether the story begins with a death: "Ines Odell, who ..., has died." */
  private static boolean mourns(Text text) {
    int end = text.sentences() == 0 ? 0 : text.sentenceEnd(Math.min(2, text.sentences() - 1));
    for (int token = 0; token < end; token++) {
      if (text.is(token, "died") || text.is(token, "dies")) {
        return true;
      }
    }
    return false;
  }

  /** Of all mentions so far, the last of them first. */
  private void mentions(float[] row, Figure figure, Place place) {
    int token = place.token;
    int sentence = text.sentenceOf(token);
    int paragraph = text.paragraphOf(token);
    List<Reference> references = figure.references;
    int here = 0;
    int inParagraph = 0;
    float salience = 0;
    for (int i = references.size() - 1; i >= Math.max(0, references.size() - LOOK_BACK); i--) {
      Reference reference = references.get(i);
      int first = reference.first();
      here += text.sentenceOf(first) == sentence ? 1 : 0;
      inParagraph += text.paragraphOf(first) == paragraph ? 1 : 0;
      float weight = reference.subject() ? 3 : reference.part() == Part.PREPOSITION ? 1 : 2;
      int sentences = Math.max(0, discourse.sentencesBetween(first, token));
      for (int s = 0; s < Math.min(12, sentences); s++) {
        weight *= FADING;
      }
      salience += weight;
    }
    row[PronounFeature.HERE.column()] = here;
    row[PronounFeature.IN_PARAGRAPH.column()] = inParagraph;
    row[PronounFeature.SALIENCE.column()] = salience;
    row[PronounFeature.FREQUENCY.column()] = (float) StrictMath.log(references.size());
    row[PronounFeature.FIRST_HERE.column()] = is(discourse.firstOf(sentence) == figure);
    row[PronounFeature.FIRST_BEFORE.column()] = is(discourse.firstBefore(sentence) == figure);
    int there = text.sentenceOf(figure.lastReference().first());
    row[PronounFeature.FIRST_THERE.column()] = is(discourse.firstOf(there) == figure);
  }

  private void last(float[] row, Figure figure, Place place) {
    int token = place.token;
    Reference last = figure.lastReference();
    int sentences = discourse.sentencesBetween(last.first(), token);
    row[PronounFeature.SENTENCES.column()] = Math.min(NEVER, sentences);
    row[PronounFeature.PARAGRAPHS.column()] =
        Math.min(NEVER, discourse.paragraphsBetween(last.first(), token));
    row[PronounFeature.DISTANCE.column()] =
        (float) StrictMath.log(1 + discourse.tokensBetween(last.first(), token));
    row[PronounFeature.BY_NAME.column()] = is(last.kind() == Mention.Kind.NAME);
    row[PronounFeature.BY_PRONOUN.column()] = is(last.kind() == Mention.Kind.PRONOUN);
    row[PronounFeature.SUBJECT.column()] = is(last.subject());
    row[PronounFeature.OWNER.column()] = is(last.part() == Part.OWNER);
    row[PronounFeature.PREPOSITION.column()] = is(last.part() == Part.PREPOSITION);
    row[PronounFeature.OBJECT.column()] = is(last.part() == Part.OBJECT);
    row[PronounFeature.ASIDE.column()] = is(last.part() == Part.ASIDE);
    boolean parallel =
        isSubject(token)
            ? last.subject()
            : isOwner(token) ? last.part() == Part.OWNER : !last.subject();
    row[PronounFeature.PARALLEL.column()] = is(parallel);
    row[PronounFeature.SUBJECT_SENTENCES.column()] =
        figure.latestSubject < 0
            ? NEVER
            : Math.min(NEVER, discourse.sentencesBetween(figure.latestSubject, token));
    if (text.sentenceOf(last.first()) == text.sentenceOf(token)) {
      between(row, last.end(), token);
    }
    row[PronounFeature.ADJACENT.column()] = is(token - last.end() <= 1);
    row[PronounFeature.LAST_QUOTED.column()] = is(last.quoted());
    row[PronounFeature.SAME_VOICE.column()] = is(last.quoted() == discourse.isQuoted(token));
    boolean once = figure.references.size() == 1 && !last.subject();
    row[PronounFeature.PASSING.column()] = is(once && !figure.unnamed && !figure.isFull());
  }

  private void between(float[] row, int from, int to) {
    int commas = 0;
    int verbs = 0;
    int links = 0;
    for (int token = from; token < to; token++) {
      commas += text.is(token, ",") ? 1 : 0;
      verbs += text.tag(token).isFinite() ? 1 : 0;
      links += isLink(token) ? 1 : 0;
    }
    row[PronounFeature.COMMAS.column()] = commas;
    row[PronounFeature.VERBS.column()] = verbs;
    row[PronounFeature.LINKS.column()] = links;
  }

  private void speech(float[] row, Figure figure, Place place) {
    int token = place.token;
    Reference last = figure.lastReference();
    row[PronounFeature.LIKELY_VOICE.column()] =
        is(
            discourse.isQuoted(token)
                && discourse.speaker(token).isEmpty()
                && discourse.lastToSpeak() == figure);
    if (figure.spoke >= 0) {
      boolean here = text.paragraphOf(figure.spoke) == text.paragraphOf(token);
      row[PronounFeature.SPOKE.column()] = is(figure.spoke == figure.latestSubject);
      row[PronounFeature.SPOKE_IN_PARAGRAPH.column()] = is(here);
      row[PronounFeature.SPOKE_HERE.column()] =
          is(text.sentenceOf(figure.spoke) == text.sentenceOf(token));
    }
    int verb = last.first() - 1;
    row[PronounFeature.SPOKEN_TO.column()] =
        is(verb >= 0 && !last.quoted() && words.isSpeechVerb(text.lower(verb)) && !last.subject());
    row[PronounFeature.ONLY_SPOKE.column()] = is(hasOnlySpoken(figure, token));
  }

  /** Whether the figure has only been named beside words in quotation marks, in one paragraph. */
  boolean hasOnlySpoken(Figure figure, int token) {
    Reference first = figure.references.get(0);
    int paragraph = text.paragraphOf(first.first());
    return paragraph == text.paragraphOf(figure.latest)
        && paragraph < text.paragraphOf(token)
        && discourse.isSpeaker(figure, paragraph);
  }

  boolean isSubject(int token) {
    return text.is(token, "he") || text.is(token, "she");
  }

  boolean isOwner(int token) {
    return text.is(token, Tag.PRP$) || text.is(token, "his");
  }

  /** "his first WIFE": the noun of family right after; -1 for none. */
  int kinAfter(int token) {
    if (!isOwner(token)) {
      return -1;
    }
    int limit = Math.min(text.sentenceEnd(text.sentenceOf(token)), token + 5);
    for (int next = token + 1; next < limit; next++) {
      if (words.isKin(text.lower(next))) {
        return next;
      }
      if (!text.tag(next).isNoun() && !text.tag(next).isAdjective()) {
        return -1;
      }
    }
    return -1;
  }

  /** A word that begins a clause. */
  private boolean isLink(int token) {
    return switch (text.lower(token)) {
      case "that",
          "who",
          "whom",
          "whose",
          "which",
          "when",
          "while",
          "where",
          "after",
          "before",
          "because",
          "if",
          "as",
          "since",
          "although",
          "though",
          "until",
          "whether",
          ";" ->
          true;
      default -> false;
    };
  }

  private static float is(boolean holds) {
    return holds ? 1 : 0;
  }
}
