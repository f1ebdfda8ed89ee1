package org.onrecord.read.person;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.QuotedText;
import org.onrecord.language.Tag;
import org.onrecord.language.Text;
import org.onrecord.reading.Mention;

/**
 * Walks once through a text and ties each name, person noun and pronoun to a figure, keeping in
 * mind who was mentioned when.
 */
final class Discourse {
  /** How many figures are kept in mind. */
  private static final int REMEMBERED = 24;

  /** How far ahead a name is looked for, in tokens. */
  static final int AHEAD = 60;

  /** How long a clause with "who" may be, in tokens. */
  private static final int RELATIVE = 20;

  private final Text text;
  private final PersonWords words;
  private final Deque<Figure> recent = new ArrayDeque<>();
  private final @Nullable Name[] nameAt;
  private final @Nullable Figure[] figureAt;
  private final boolean[] quoted;
  private final int[] narrated;
  private final Voices voices;

  /** The figure of each pronoun tied so far. */
  private final @Nullable Figure[] pronounAt;

  private final @Nullable Figure[] openers;

  /** Who is mentioned first in each sentence so far. */
  private final @Nullable Figure[] firsts;

  private final @Nullable Figure[] speakers;
  private @Nullable Figure lead;
  private @Nullable Figure lastToSpeak;
  private final Nominals nominals;
  private final Pronouns pronouns;

  Discourse(
      Text text,
      PersonWords words,
      QuotedText quotes,
      List<Name> names,
      List<Figure> of,
      PronounChoice choice) {
    this.text = text;
    this.words = words;
    this.nameAt = new Name[text.size()];
    this.figureAt = new Figure[text.size()];
    this.quoted = quotedTokens(text, quotes);
    this.narrated = narrated();
    for (int i = 0; i < names.size(); i++) {
      of.get(i).names.add(names.get(i));
      for (int token = names.get(i).first(); token < names.get(i).end(); token++) {
        nameAt[token] = names.get(i);
        figureAt[token] = of.get(i);
      }
    }
    this.voices = new Voices(text, words, this, quotes);
    this.pronounAt = new Figure[text.size()];
    this.openers = new Figure[text.paragraphs()];
    this.firsts = new Figure[text.sentences()];
    this.speakers = new Figure[text.paragraphs()];
    this.nominals = new Nominals(text, words, this);
    this.pronouns = new Pronouns(text, words, this, choice);
  }

  private static boolean[] quotedTokens(Text text, QuotedText quotes) {
    boolean[] quoted = new boolean[text.size()];
    for (QuotedText.Stretch stretch : quotes.stretches()) {
      for (org.onrecord.story.Span part : stretch.parts()) {
        int token = text.tokenAt(part.start());
        while (token < text.size() && text.start(token) < part.end()) {
          quoted[token++] = true;
        }
      }
    }
    return quoted;
  }

  /** Fills the references of all figures. */
  void read() {
    nominals.learn();
    outline();
    int token = 0;
    while (token < text.size()) {
      Name name = nameAt[token];
      if (name != null && name.first() == token) {
        named(token)
            .ifPresent(figure -> refer(figure, name.first(), name.end(), Mention.Kind.NAME));
        nominals.named(name);
        token = name.end();
        continue;
      }
      if (name == null) {
        nominals.read(token);
        pronouns.read(token);
      }
      token++;
    }
  }

  /** Notes that {@code figure} is meant by the tokens from {@code first} to before {@code end}. */
  void refer(Figure figure, int first, int end, Mention.Kind kind) {
    boolean subject = isSubject(first, end);
    Reference.Part part = part(first, end, subject);
    figure.references.add(new Reference(first, end, kind, subject, quoted[first], part));
    figure.latest = first;
    int sentence = text.sentenceOf(first);
    if (firsts[sentence] == null) {
      firsts[sentence] = figure;
    }
    if (isSpeechBeside(first, end)) {
      figure.spoke = first;
      lastToSpeak = figure;
      subject = true;
    }
    if (subject) {
      figure.latestSubject = first;
    }
    recent.remove(figure);
    recent.addFirst(figure);
    if (recent.size() > REMEMBERED) {
      recent.removeLast();
    }
  }

  private Reference.Part part(int first, int end, boolean subject) {
    boolean inside = end < text.size() && text.sentenceOf(end) == text.sentenceOf(first);
    boolean owned = end == first + 1 && (text.is(first, Tag.PRP$) || text.is(first, "his"));
    if (owned || (inside && text.is(end, Tag.POS))) {
      return Reference.Part.OWNER;
    }
    if (subject) {
      return Reference.Part.SUBJECT;
    }
    int before = first - 1;
    if (before < 0 || text.sentenceOf(before) != text.sentenceOf(first)) {
      return Reference.Part.OTHER;
    }
    if (text.is(before, Tag.IN) || text.is(before, Tag.TO)) {
      return Reference.Part.PREPOSITION;
    }
    if (text.tag(before).isVerb()) {
      return Reference.Part.OBJECT;
    }
    return text.is(before, ",") || (inside && text.is(end, ","))
        ? Reference.Part.ASIDE
        : Reference.Part.OTHER;
  }

  /** Who is mentioned first in a sentence, as far as it is read. */
  @Nullable Figure firstOf(int sentence) {
    return firsts[sentence];
  }

  /** Who is mentioned first in the last sentence before that mentions anybody. */
  @Nullable Figure firstBefore(int sentence) {
    for (int before = sentence - 1; before >= Math.max(0, sentence - 3); before--) {
      if (firsts[before] != null) {
        return firsts[before];
      }
    }
    return null;
  }

  /** The tokens where the figures are named next after {@code token}, if that is near; else -1. */
  int[] nextNames(List<Figure> figures, int token) {
    int[] names = new int[figures.size()];
    Arrays.fill(names, -1);
    int end = Math.min(text.size(), token + AHEAD);
    for (int next = token + 1; next < end; next++) {
      int at = figureAt[next] == null ? -1 : figures.indexOf(figureAt[next]);
      if (at >= 0 && names[at] < 0) {
        names[at] = next;
      }
    }
    return names;
  }

  /** "Odell SAID", "SAID Odell": a verb of saying outside quotation marks right beside it. */
  boolean isSpeechBeside(int first, int end) {
    if (quoted[first]) {
      return false;
    }
    int limit = Math.min(text.sentenceEnd(text.sentenceOf(first)), end + 4);
    int next = end;
    if (text.is(next, ",")) {
      boolean age = text.is(next + 1, Tag.CD) && text.is(next + 2, ",");
      boolean who = text.is(next + 1, "who") || text.is(next + 1, "whose");
      next = age ? next + 3 : who ? pastRelative(next + 2) : isApposed(first) ? next + 1 : limit;
      limit = who ? Math.min(text.sentenceEnd(text.sentenceOf(first)), next + 4) : limit;
    }
    while (next < limit && text.tag(next).isAdverb()) {
      next++;
    }
    boolean after = next < limit && !quoted[next] && words.isSpeechVerb(text.lower(next));
    boolean before = first > 0 && !quoted[first - 1] && words.isSpeechVerb(text.lower(first - 1));
    return after || (before && first > 1 && quoted[first - 2]);
  }

  /** "Ines Odell, who teaches in Harwick, | said": after the clause with "who". */
  private int pastRelative(int from) {
    int end = Math.min(text.sentenceEnd(text.sentenceOf(from - 1)), from + RELATIVE);
    int token = from;
    while (token < end && !text.is(token, ",")) {
      token++;
    }
    return token < end ? token + 1 : text.size();
  }

  /**
   * "Abel's mother, retired nurse INES ODELL, said", but not "Abel, with his mother INES, said".
   */
  private boolean isApposed(int first) {
    int start = text.sentenceStart(text.sentenceOf(first));
    int before = first - 1;
    while (before >= Math.max(start, first - 6)
        && (text.tag(before).isNoun()
            || text.tag(before).isAdjective()
            || text.is(before, Tag.DT)
            || text.is(before, Tag.PRP$))) {
      before--;
    }
    return before < start || text.is(before, ",");
  }

  /** Whether a phrase looks like the subject of its clause. */
  boolean isSubject(int first, int end) {
    if (first > 0 && (text.is(first - 1, Tag.IN) || text.is(first - 1, Tag.TO))) {
      return false;
    }
    int next = end;
    int limit = Math.min(text.sentenceEnd(text.sentenceOf(first)), end + 3);
    while (next < limit && text.tag(next).isAdverb()) {
      next++;
    }
    if (next < limit && text.tag(next).isFinite()) {
      return true;
    }
    // "Abel's mother, INES, wept"
    if (text.is(end, ",") && isWas(end + 1) && isApposed(first)) {
      return true;
    }
    // "Abel's mother, INES, 70, wept"
    if (text.is(end, ",") && text.is(end + 1, Tag.CD) && text.is(end + 2, ",") && isWas(end + 3)) {
      return true;
    }
    // "Prince ABEL of Harwick accepted"
    if (text.is(end, "of") && text.tag(pastCapitals(end + 1)).isFinite()) {
      return true;
    }
    // "Big Ned - the forward NED ODELL - has scored"
    if (isDash(end)
        && end + 1 < text.size()
        && text.tag(end + 1).isFinite()
        && isAfterDash(first)) {
      return true;
    }
    // "Odell - who has two sons - defended"
    if (end + 1 < text.size()
        && text.is(end, Tag.PUNCT)
        && (text.is(end + 1, "who") || text.is(end + 1, "whose"))) {
      return true;
    }
    // "Tansley, 45, said", "Tansley, who ..., said": first in its sentence and set off by a comma.
    boolean opens = first == text.sentenceStart(text.sentenceOf(first));
    boolean joined = text.is(end, "and") && !isOwnerAt(end + 1);
    return opens && (text.is(end, ",") || joined || text.is(end, "("));
  }

  /** "Abel and INES'S mother": Abel is an owner as well. */
  private boolean isOwnerAt(int token) {
    return name(token).filter(name -> text.is(name.end(), Tag.POS)).isPresent();
  }

  private boolean isWas(int token) {
    return token < text.size() && (text.is(token, Tag.VBD) || text.is(token, Tag.VBZ));
  }

  private boolean isDash(int token) {
    return text.is(token, "-") || text.is(token, "\u2013") || text.is(token, "\u2014");
  }

  /** Whether the phrase, with nouns and adjectives before it, follows a dash. */
  private boolean isAfterDash(int first) {
    int before = first - 1;
    int least = Math.max(0, first - 8);
    while (before > least
        && !isDash(before)
        && !text.tag(before).isFinite()
        && !text.is(before, ",")) {
      before--;
    }
    return before >= 0 && isDash(before);
  }

  /** The token after at most four words with capitals; the last of the text at most. */
  private int pastCapitals(int token) {
    int next = token;
    while (next < Math.min(token + 4, text.size() - 1) && text.isCapital(next)) {
      next++;
    }
    return Math.min(next, text.size() - 1);
  }

  /** Notes whom the pronoun at {@code token} means, maybe before its turn comes. */
  void tie(int token, Figure figure) {
    pronounAt[token] = figure;
  }

  /**
   * Who says the quoted words that hold {@code token}, so that "he" and "she" there are others.
   * Where the words beside the marks have but a pronoun, that is tied first.
   */
  Optional<Figure> speaker(int token) {
    int speaker = quoted[token] ? voices.speaker(token) : -1;
    if (speaker < 0) {
      return Optional.empty();
    }
    if (Pronouns.sex(text.lower(speaker)) == 0) {
      return named(speaker);
    }
    if (speaker > token) {
      pronouns.tieEarly(speaker);
    }
    return referredBy(speaker);
  }

  /** Whether the pronoun at {@code token} says words in marks that stand beside it. */
  boolean isVoice(int token) {
    return voices.isSpeaker(token);
  }

  /** Whether the words that the pronoun at {@code token} says name the figure: another's words. */
  boolean tells(int token, Figure figure) {
    return voices.tells(token, figure);
  }

  /** Who is named first in the story's first sentence that names anybody as subject. */
  @Nullable Figure lead() {
    return lead;
  }

  /** Whether the story has said so far who is the figure's "son", "wife". */
  boolean hasKin(Figure figure, String noun) {
    return nominals.hasKin(figure, noun);
  }

  /** Who was last mentioned beside a verb of saying. */
  @Nullable Figure lastToSpeak() {
    return lastToSpeak;
  }

  /** Who is named among the first words of a paragraph. */
  @Nullable Figure opener(int paragraph) {
    return paragraph < 0 ? null : openers[paragraph];
  }

  /** Whether the figure says words in quotation marks in the paragraph. */
  boolean isSpeaker(Figure figure, int paragraph) {
    return speakers[paragraph] == figure;
  }

  private void outline() {
    for (int token = text.size() - 1; token >= 0; token--) {
      Figure figure = figureAt[token];
      int paragraph = text.paragraphOf(token);
      if (figure != null && !quoted[token] && token - text.paragraphStart(paragraph) < 6) {
        openers[paragraph] = figure;
      }
      int speaker = quoted[token] ? voices.speaker(token) : -1;
      if (speaker >= 0 && figureAt[speaker] != null) {
        speakers[paragraph] = figureAt[speaker];
      }
    }
    for (int token = 0; token < text.size() && lead == null; token++) {
      Name name = quoted[token] ? null : nameAt[token];
      if (name != null && isSubject(name.first(), name.end())) {
        lead = figureAt[token];
      }
    }
  }

  /** Who was mentioned so far, the last first; those long ago are forgotten. */
  Iterable<Figure> recent() {
    return recent;
  }

  /** The figure whose name holds the token. */
  Optional<Figure> named(int token) {
    return token < 0 || token >= figureAt.length
        ? Optional.empty()
        : Optional.ofNullable(figureAt[token]);
  }

  /** The person's name that holds the token. */
  Optional<Name> name(int token) {
    return token < 0 || token >= nameAt.length
        ? Optional.empty()
        : Optional.ofNullable(nameAt[token]);
  }

  /** Sentences from one token to another, those in quotation marks only counted from inside one. */
  int sentencesBetween(int from, int to) {
    int all = text.sentenceOf(to) - text.sentenceOf(from);
    return quoted[to] ? all : Math.min(all, spoken(to, SENTENCES) - spoken(from, SENTENCES));
  }

  /** Paragraphs in the same way. */
  int paragraphsBetween(int from, int to) {
    int all = text.paragraphOf(to) - text.paragraphOf(from);
    return quoted[to] ? all : Math.min(all, spoken(to, PARAGRAPHS) - spoken(from, PARAGRAPHS));
  }

  /** Tokens in the same way. */
  int tokensBetween(int from, int to) {
    return quoted[to] ? to - from : spoken(to, TOKENS) - spoken(from, TOKENS);
  }

  private static final int TOKENS = 0;
  private static final int SENTENCES = 1;
  private static final int PARAGRAPHS = 2;

  private int spoken(int token, int unit) {
    return narrated[token * 3 + unit];
  }

  /** How many tokens, sentences and paragraphs began outside quotation marks up to each token. */
  private int[] narrated() {
    int[] counts = new int[3 * text.size()];
    int[] sums = new int[3];
    for (int token = 0; token < text.size(); token++) {
      boolean sentence = text.sentenceStart(text.sentenceOf(token)) == token;
      boolean paragraph = text.paragraphStart(text.paragraphOf(token)) == token;
      if (!quoted[token]) {
        sums[TOKENS]++;
        sums[SENTENCES] += sentence ? 1 : 0;
        sums[PARAGRAPHS] += paragraph ? 1 : 0;
      }
      System.arraycopy(sums, 0, counts, 3 * token, 3);
    }
    return counts;
  }

  boolean isQuoted(int token) {
    return quoted[token];
  }

  /** The figure that the pronoun at {@code token} was tied to. */
  Optional<Figure> referredBy(int token) {
    return Optional.ofNullable(pronounAt[token]);
  }
}
