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
  private final SpokeLast spokeLast;
  private final OthersMeant others;

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
    this.spokeLast = new SpokeLast(text, discourse, signs);
    this.others = new OthersMeant(text, discourse, signs);
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
    Figure speaker = spokeLast.goesOn(candidates, token);
    if (speaker == null) {
      speaker = spokeLast.of(candidates, token, opensParagraph(token));
    }
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

  private List<Figure> candidates(int token, int sex) {
    List<Figure> candidates = new ArrayList<>();
    Figure speaker = discourse.speaker(token).orElse(null);
    Figure owned = owned(token);
    int end = others.clauseEnd(token);
    int birth = others.birth(token);
    for (Figure figure : discourse.recent()) {
      int paragraphs = discourse.paragraphsBetween(figure.latest, token);
      boolean near = paragraphs <= PARAGRAPHS || (figure.named > 2 && paragraphs <= FAR);
      if (figure != speaker
          && figure != owned
          && near
          && figure.mayBe(sex)
          && figure.references.get(0).first() < birth
          && !others.excludes(figure, token, end)
          && (!discourse.tells(token, figure) || isOpener(figure, token))
          && (!figure.unnamed || isInHearing(figure, token))) {
        candidates.add(figure);
      }
    }
    return lessLikely.without(candidates, token, sex);
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
}
