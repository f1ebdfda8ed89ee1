package org.onrecord.read.person;

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

  /** And one who is named often. */
  private static final int FAR = 10;

  /** Tokens after "he told" in which it is looked for whom. */
  private static final int TOLD = 6;

  /** Tokens from "who" to the object of its clause. */
  private static final int RELATIVE = 10;

  /** Tokens from "his" to the name of whoever is his. */
  private static final int OWNED = 10;

  /** How many are thought of who are not mentioned before. */
  private static final int COMING = 2;

  private final Text text;
  private final Discourse discourse;
  private final PronounChoice choice;
  private final LessLikely lessLikely;
  private final PronounSigns signs;
  private final SettledPronouns settled;

  /** The last pronoun tied, for "he" and for "she", and whom it meant. */
  private final int[] lastToken = {-1, -1};

  private final @Nullable Figure[] lastMeant = new Figure[2];

  /** Pronouns that were tried before their turn. */
  private final Set<Integer> tried = new HashSet<>();

  Pronouns(Text text, PersonWords words, Discourse discourse, PronounChoice choice) {
    this.text = text;
    this.discourse = discourse;
    this.choice = choice;
    this.lessLikely = new LessLikely(text, discourse);
    this.signs = new PronounSigns(text, words, discourse);
    this.settled = new SettledPronouns(text, discourse, signs);
  }

  /** 1 for "she" and its forms, -1 for "he", 0 for any other word. */
  static int sex(String lower) {
    return switch (lower) {
      case "she", "her", "hers", "herself" -> 1;
      case "he", "him", "his", "himself" -> -1;
      default -> 0;
    };
  }

  /** Longest "Born in Hull, the son of Abel Odell, a docker," in tokens. */
  private static final int OPENING = 50;

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
      lastToken[sex > 0 ? 1 : 0] = token;
      lastMeant[sex > 0 ? 1 : 0] = figure;
      discourse.tie(token, figure);
      discourse.refer(figure, token, token + 1, Mention.Kind.PRONOUN);
    }
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
    Figure sure = settled.by(candidates, token);
    if (sure != null) {
      return sure;
    }
    Figure speaker = lastSpeaker(candidates, token);
    if (speaker != null) {
      return speaker;
    }
    List<Figure> all = new ArrayList<>(candidates);
    int ahead = comers(all, token, sex);
    if (all.isEmpty()) {
      return null;
    }
    int side = sex > 0 ? 1 : 0;
    PronounSigns.Place place =
        new PronounSigns.Place(
            token, sex, lastToken[side], lastMeant[side], speaker, ahead, opensParagraph(token));
    return choice.choose(token, all, signs.of(place, all));
  }

  /**
   * "In HIS first season, Odell ...", "HE was late. Abel Odell ...": adds who is named next and not
   * before, and gives the token of the sentence's next name.
   */
  private int comers(List<Figure> candidates, int token, int sex) {
    int next = -1;
    int added = 0;
    Figure speaker = discourse.speaker(token).orElse(null);
    int end = text.sentenceEnd(text.sentenceOf(token));
    int limit = Math.min(text.size(), token + Discourse.AHEAD);
    for (int name = token + 1; name < limit && added < COMING; name++) {
      Figure figure = discourse.named(name).orElse(null);
      if (figure == null || discourse.named(name - 1).orElse(null) == figure) {
        continue;
      }
      boolean owned = next < 0 && isOwned(token, name);
      next = next < 0 && name < end ? name : next;
      if (figure.references.isEmpty()
          && figure != speaker
          && figure.mayBe(sex)
          && !owned
          && !discourse.tells(token, figure)
          && !candidates.contains(figure)
          && discourse.isQuoted(name) == discourse.isQuoted(token)) {
        candidates.add(figure);
        added++;
      }
    }
    return next;
  }

  /**
   * "Ines Odell wrote: "She is home." [...] "We did not sleep," SHE said": who spoke last outside
   * the marks, if nobody else who may be meant was named outside them since.
   */
  private @Nullable Figure lastSpeaker(List<Figure> candidates, int token) {
    boolean voice = signs.isSubject(token) && discourse.isVoice(token);
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
      return last != null && paragraphs == 1 && !signs.hasOnlySpoken(last, token) ? last : null;
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
    Figure owned = owned(token);
    boolean born = opensWithBirth(token);
    int opening = born ? text.sentenceStart(text.sentenceOf(token)) : 0;
    for (Figure figure : discourse.recent()) {
      int paragraphs = discourse.paragraphsBetween(figure.latest, token);
      boolean near = paragraphs <= PARAGRAPHS || (figure.named > 2 && paragraphs <= FAR);
      if (figure != speaker
          && figure != owned
          && near
          && figure.mayBe(sex)
          && !isSubjectOfSameClause(figure, token)
          && !isInOwnRelative(figure, token)
          && !isDescribedBy(figure, token)
          && !isAddressed(figure, token)
          && !isToldByIt(figure, token)
          && !(born && figure.references.get(0).first() >= opening)
          && (!discourse.tells(token, figure) || isOpener(figure, token))
          && (!figure.unnamed || isInHearing(figure, token))) {
        candidates.add(figure);
      }
    }
    return lessLikely.without(candidates, token, sex);
  }

  /**
   * "Born in Hull, the son of Abel Odell, a docker, HE left school", "The son of Abel Odell, HE":
   * no parent who is named there for the first time.
   */
  private boolean opensWithBirth(int token) {
    if (!text.is(token - 1, ",") || !signs.isSubject(token)) {
      return false;
    }
    int start = text.sentenceStart(text.sentenceOf(token));
    boolean child =
        text.is(start, "the")
            && switch (text.lower(start + 1)) {
              case "son", "daughter", "youngest", "eldest", "only", "second", "third" -> true;
              default -> false;
            };
    if (token - start > OPENING || !child && !text.is(start, "born")) {
      return false;
    }
    for (int before = start + 1; before < token; before++) {
      if (text.tag(before).isFinite() && !text.is(before, "born")) {
        return false;
      }
    }
    return true;
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

  /** "Odell, who hired HIM", "Odell, whom HE hired": somebody else. */
  private boolean isInOwnRelative(Figure figure, int token) {
    boolean subject = signs.isSubject(token);
    if (!subject && !isObject(token)) {
      return false;
    }
    int start = Math.max(text.sentenceStart(text.sentenceOf(token)), token - RELATIVE);
    for (int who = token - 1; who > start; who--) {
      if (text.is(who, subject ? "whom" : "who")) {
        Reference last = figure.lastReference();
        boolean beside = last.end() == who || (last.end() == who - 1 && text.is(who - 1, ","));
        return beside && (!subject || who == token - 1);
      }
      if (text.is(who, ",") || text.is(who, Tag.CC) || (subject && who < token - 1)) {
        return false;
      }
    }
    return false;
  }

  /** "Ines Odell, the daughter SHE gave up": somebody else's daughter. */
  private boolean isDescribedBy(Figure figure, int token) {
    int first = token - 1;
    if (!signs.isSubject(token) || first < 1 || !text.tag(first).isNoun()) {
      return false;
    }
    Reference last = figure.lastReference();
    if (last.kind() == Mention.Kind.NOMINAL && last.end() == token) {
      return true;
    }
    int start = text.sentenceStart(text.sentenceOf(token));
    while (first > start
        && !text.is(first, Tag.DT)
        && (text.tag(first).isNoun() || text.tag(first).isAdjective())) {
      first--;
    }
    return text.is(first, Tag.DT) && text.is(first - 1, ",") && last.end() == first - 1;
  }

  private boolean isObject(int token) {
    return text.is(token, "him") || (text.is(token, "her") && !text.is(token, Tag.PRP$));
  }

  /** Who is said to be the pronoun's own: "HIS agent, Abel Odell". */
  private @Nullable Figure owned(int token) {
    int end = Math.min(text.sentenceEnd(text.sentenceOf(token)), token + OWNED);
    for (int next = token + 1; next < end; next++) {
      if (discourse.named(next).isPresent()) {
        return isOwned(token, next) ? discourse.named(next).get() : null;
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
