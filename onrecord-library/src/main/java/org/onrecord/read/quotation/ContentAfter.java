package org.onrecord.read.quotation;

import java.util.List;
import java.util.Optional;
import org.onrecord.language.Tag;
import org.onrecord.language.Text;
import org.onrecord.reading.Quotation.Kind;

/** Reads the content that follows a cue, by the frames of its verb. */
final class ContentAfter {
  /** Items between "accused" and "of": "the leader of the opposition on the council". */
  private static final int LONGEST_BLAMED = 12;

  private final SpeakerPhrases phrases;
  private final Adjuncts adjuncts;
  private final ContentEnd contentEnd;

  ContentAfter(SpeakerPhrases phrases, Adjuncts adjuncts, ContentEnd contentEnd) {
    this.phrases = phrases;
    this.adjuncts = adjuncts;
    this.contentEnd = contentEnd;
  }

  /**
   * The content of {@code cue} that begins at or after item {@code from}.
   *
   * @param cues all cues of the line
   */
  Optional<Content> find(Line line, Cue cue, int from, List<Cue> cues) {
    int i = addressee(line, cue, adverbs(line, particle(line, captioned(line, cue, from))));
    i = adjuncts.skip(line, i);
    i = pastTitle(line, i, from);
    if (cue.isLemma("refer") && line.is(i, "as") && line.isQuote(i + 1)) {
      return Optional.of(new Content(i + 1, run(line, i + 1), Kind.DIRECT, "cue.as"));
    }
    Optional<Content> quoted = quotation(line, cue, i, cues);
    if (quoted.isPresent()) {
      return quoted;
    }
    if (line.is(i, "that") && line.isComma(i + 1) && line.isQuote(i + 2)) {
      return quotation(line, cue, i + 1, cues);
    }
    if (line.is(i, "that") && cue.takes("tb") && !line.is(i + 1, Tag.PUNCT)) {
      return clause(line, cue, i + 1, cues, "clause.that");
    }
    if (cue.takes("w") && line.isAny(i, "about", "of", "on") && isQuestion(line, i + 1, cue)) {
      return clause(line, cue, i + 1, cues, "clause.question");
    }
    if (cue.takes("w") && isQuestion(line, i, cue)) {
      return clause(line, cue, i, cues, "clause.question");
    }
    if (cue.takes("vi") && line.is(i, "to") && line.is(i + 1, Tag.VB)
        || cue.takes("vi") && line.is(i, "not") && line.is(i + 1, "to")) {
      return clause(line, cue, i, cues, "clause.infinitive");
    }
    if (cue.takes("b") && Clauses.begins(line, i)) {
      return clause(line, cue, i, cues, "clause.bare");
    }
    boolean dated = i > from && (Adjuncts.isTime(line.lower(i - 1)) || line.is(i - 1, Tag.CD));
    if (cue.takes("b") && dated && line.isComma(i) && Clauses.begins(line, i + 1)) {
      // "noted on Monday, the dead were all old"
      return clause(line, cue, i + 1, cues, "clause.bare");
    }
    if (cue.takes("b") && i > from && isQuotedClause(line, i)) {
      return clause(line, cue, i, cues, "clause.bare");
    }
    return phrase(line, cue, from, cues);
  }

  /** "said in a filing | the firm "keeps no records"": the verb stands in the marks. */
  private boolean isQuotedClause(Line line, int item) {
    Optional<SpeakerWords> subject = phrases.after(line, item);
    if (subject.isEmpty() || !line.isQuote(subject.get().end()) || line.isQuote(item)) {
      return false;
    }
    Text text = line.text();
    int word = line.firstWord(subject.get().end());
    boolean several = text.is(subject.get().head(), Tag.NNS);
    return word >= 0
        // A tagger may take "needs" for a noun: "the country "needs peace"".
        && (text.tag(word).isFinite()
            || text.is(word, Tag.NNS) && text.tag(word + 1).isNoun() && !several
            || text.tag(word).isAdverb() && text.tag(word + 1).isFinite());
  }

  /** "wrote in her book|, The Long Quay, | that": past the title. */
  private static int pastTitle(Line line, int item, int from) {
    if (item <= from || !line.isComma(item) || !line.isCapital(item + 1)) {
      return item;
    }
    for (int i = item + 2; i < Math.min(line.size() - 1, item + 9); i++) {
      if (line.isComma(i)) {
        return line.is(i + 1, "that") ? i + 1 : item;
      }
    }
    return item;
  }

  /** "called out | "Shame!"", "shouted back: | "Go home!"". */
  private static int particle(Line line, int from) {
    boolean particle = line.isAny(from, "out", "back", "up", "over", "down", "off");
    boolean quote =
        line.isQuote(from + 1) || line.isPunctuation(from + 1) && line.isQuote(from + 2);
    return particle && quote ? from + 1 : from;
  }

  /** "captioned the picture, | "Home at last."". */
  private static int captioned(Line line, Cue cue, int from) {
    boolean object = cue.entry().lemma().startsWith("caption") && line.is(from, Tag.DT);
    for (int i = from + 1; object && i < from + 5; i++) {
      if (line.isQuote(i) || line.isComma(i) && line.isQuote(i + 1)) {
        return i;
      }
    }
    return from;
  }

  private static int adverbs(Line line, int from) {
    int i = from;
    while (line.tag(i).isAdverb()
        && !line.isAny(i, "not", "only", "just", "even", "how", "when", "where", "why")
        && !line.is(i + 1, Tag.CD)) {
      i++;
    }
    return i;
  }

  /** After the addressee of "told": a phrase that content follows, "told the BBC | that". */
  private int addressee(Line line, Cue cue, int from) {
    boolean calls = cue.isLemma("call") && !line.isAny(cue.end() - 1, "on", "for");
    if (!cue.takes("oi") || calls || line.is(from, "that")) {
      return from;
    }
    Optional<SpeakerWords> object = phrases.after(line, from);
    if (object.isEmpty()) {
      return from;
    }
    int end = object.get().end();
    // "told reporters in London that": what hangs on the phrase goes with it
    if (line.isComma(end) && line.is(end + 1, Tag.CD) && line.isComma(end + 2)) {
      // "told her sister, Ada Roe, | 44,"
      end += 2;
    }
    int next = adjuncts.skip(line, end);
    if (line.isComma(next)
        && line.is(next + 1, "that")
        && Circumstances.commaIn(line, object.get().first(), end) < end) {
      // "told Roe, 53, | that"
      next++;
    }
    boolean follows =
        line.isQuote(next)
            || line.isComma(next)
            || line.isAny(next, "that", "to", ":", "not")
            || isQuestionWord(line, next)
            || line.isStop(next)
            || line.isAny(next, "he", "she", "they", "it", "we", "i")
            || (cue.takes("o") && next == end && isQuotedClause(line, next))
            || cue.takes("o") && Clauses.begins(line, next) && !line.tag(end).isFinite();
    return follows ? next : from;
  }

  /** "asked when", but not "said | when asked". */
  private static boolean isQuestion(Line line, int item, Cue cue) {
    boolean open = cue.isLemma("ask") || cue.entry().lemma().endsWith("quire") || !cue.takes("b");
    return line.isAny(item, "whether", "how", "what", "why")
        || (open && isQuestionWord(line, item));
  }

  private static boolean isQuestionWord(Line line, int item) {
    return line.isAny(item, "whether", "if", "how", "what", "why", "who", "where", "when", "which");
  }

  /** Marks right at the content's place, or after a comma or colon. */
  private Optional<Content> quotation(Line line, Cue cue, int i, List<Cue> cues) {
    int at = i;
    boolean announced = line.isComma(i) || line.is(i, ":") || line.isDash(i);
    if (announced) {
      at++;
    }
    if (!line.isQuote(at)) {
      return colon(line, cue, i, cues);
    }
    if (!announced && !cue.takes(line.words(at) < 3 ? "qtbc" : "qtbcmnp")) {
      return Optional.empty();
    }
    int run = run(line, at);
    boolean sentence =
        line.startsCapital(at) && (announced || ".,?!".indexOf(line.lastInside(at)) >= 0);
    if (sentence || line.isStop(run) || line.isComma(run) || (announced && line.words(at) > 3)) {
      return Optional.of(
          new Content(at, run, Kind.DIRECT, announced ? "cue.before" : "cue.abutting"));
    }
    int end = contentEnd.of(line, at, cue, cues, true);
    return Optional.of(new Content(at, end, Content.kindOf(line, at, end), "clause.fragment"));
  }

  /** After marks that follow each other: "So," "And so." */
  private static int run(Line line, int from) {
    int i = from + 1;
    while (line.isQuote(i)
        || line.isQuote(i + 1) && (line.isComma(i) || line.isAny(i, "and", "or", "but"))
        || line.isQuote(i + 2) && line.isComma(i) && line.isAny(i + 1, "and", "or", "but")) {
      i++;
    }
    return i;
  }

  /** "praised her on the air: "She is…"": a colon later on announces the quotation. */
  private static Optional<Content> colon(Line line, Cue cue, int from, List<Cue> cues) {
    int colon = from;
    while (colon < line.size() && !line.is(colon, ":") && !line.isQuote(colon)) {
      colon++;
    }
    if (!line.isQuote(colon + 1) || !line.is(colon, ":")) {
      return Optional.empty();
    }
    for (Cue other : cues) {
      if (other.verb() > cue.verb() && other.verb() < colon) {
        return Optional.empty();
      }
    }
    // "He said it was clear: "…"" is one clause with its quotation.
    boolean clause =
        cue.takes("tb") && Clauses.begins(line, line.is(from, "that") ? from + 1 : from);
    if (clause || !line.startsCapital(colon + 1)) {
      return Optional.empty();
    }
    return Optional.of(new Content(colon + 1, run(line, colon + 1), Kind.DIRECT, "cue.colon"));
  }

  private Optional<Content> clause(Line line, Cue cue, int from, List<Cue> cues, String rule) {
    int end = contentEnd.of(line, from, cue, cues, true);
    return content(line, from, end, rule);
  }

  private static Optional<Content> content(Line line, int from, int end, String rule) {
    boolean empty = true;
    for (int i = from; i < end; i++) {
      empty &= line.isPunctuation(i);
    }
    return empty
        ? Optional.empty()
        : Optional.of(new Content(from, end, Content.kindOf(line, from, end), rule));
  }

  /**
   * Content that is no clause: "described it as "vile"", "denied taking it", "called it "vile"".
   */
  private Optional<Content> phrase(Line line, Cue cue, int from, List<Cue> cues) {
    int start = phraseStart(line, cue, from);
    if (start >= line.size() || line.isPunctuation(start)) {
      return Optional.empty();
    }
    if (line.is(start, "as") && line.isQuote(start + 1)) {
      // "what Roe described as "a shame""
      start++;
    } else if (line.isAny(start, "with", "in", "by", "after", "during", "at", "when", "before")) {
      return Optional.empty();
    }
    int end = contentEnd.of(line, start, cue, cues, true);
    int quote = Content.quoteIn(line, start, end);
    if (quote >= 0 && isAnothers(line, cue, quote, cues)) {
      return Optional.empty();
    }
    if (quote >= 0 && cue.takes("acmnptb") && !hasFiniteBefore(line, start, quote, cue)) {
      boolean scare = quote == start && !cue.takes("tb") && line.words(quote) < 3;
      return scare
          ? Optional.empty()
          : content(line, start, shorter(line, quote, end), "phrase.quoted");
    }
    int plainEnd = contentEnd.of(line, start, cue, cues, false);
    if (Content.quoteIn(line, start, plainEnd) >= 0) {
      return Optional.empty();
    }
    if (cue.takes("a") && hasAs(line, start, plainEnd)) {
      return content(line, start, end, "phrase.as");
    }
    if (line.is(start, Tag.VBG) && cue.takes("np")) {
      return content(line, start, end, "phrase.gerund");
    }
    if (isBlamed(line, cue, start)) {
      return content(line, start, plainEnd, "phrase.accused");
    }
    if (isPlea(line, cue, start)) {
      return content(line, start, plainEnd, "phrase.plea");
    }
    boolean named = cue.takes("n") && !cue.isAttached(line) && !isEmpty(line, start, plainEnd);
    // "claimed £90 for taxis" asks for money.
    boolean money =
        cue.isLemma("claim") && (line.is(start, Tag.CD) || line.isAny(start, "£", "$", "€"));
    if (money) {
      return Optional.empty();
    }
    if ((named || line.is(cue.end() - 1, "for")) && phrases.after(line, start).isPresent()) {
      return content(line, start, shorter(line, start, plainEnd), "phrase.noun");
    }
    return Optional.empty();
  }

  /** "pleaded | not guilty to theft". */
  private static boolean isPlea(Line line, Cue cue, int start) {
    int guilty = line.is(start, "not") ? start + 1 : start;
    return cue.isLemma("plead") && line.is(guilty, "guilty") && line.is(guilty + 1, "to");
  }

  /** "denies | this", "confirmed | the news": words for what is told elsewhere. */
  private static boolean isEmpty(Line line, int from, int end) {
    boolean pronoun = line.isAny(from, "this", "it", "that", "them") && end == from + 1;
    return pronoun
        || (line.is(from, "the") && line.is(from + 1, "news") && !line.is(from + 2, "of"));
  }

  /** "accused | Roe of lying", "blamed | Roe for the fire". */
  private boolean isBlamed(Line line, Cue cue, int start) {
    String link = cue.isLemma("accuse") ? "of" : cue.isLemma("blame") ? "for" : "";
    if (link.isEmpty() || cue.voice() == Cue.Voice.PASSIVE) {
      return false;
    }
    int limit = Math.min(line.size(), start + LONGEST_BLAMED);
    for (int i = start + 1; i < limit && !line.isPunctuation(i); i++) {
      if (line.is(i, link)) {
        return true;
      }
    }
    return false;
  }

  /** "shared a photo captioned: "…"": a nearer cue introduces the marks. */
  private static boolean isAnothers(Line line, Cue cue, int quote, List<Cue> cues) {
    boolean announced = line.is(quote - 1, ":") || line.isComma(quote - 1);
    for (Cue other : cues) {
      if (other.verb() > cue.verb() && other.end() == (announced ? quote - 1 : quote)) {
        return true;
      }
    }
    return false;
  }

  private static int phraseStart(Line line, Cue cue, int from) {
    int start = adverbs(line, from);
    boolean link = line.isAny(start, "of", "about", "on", "to", "for", "as");
    if (link && (cue.takes("p") || (cue.takes("m") && !line.is(start, "as")))) {
      start++;
    }
    return start;
  }

  /** Without a medium or time at the end: "her "great care" on Instagram". */
  private int shorter(Line line, int after, int end) {
    for (int i = Math.max(after + 1, end - 5); i < end; i++) {
      if (line.isAny(i, "on", "in", "via", "during")
          && Circumstances.isMediumOrTime(line, i + 1, end)) {
        return i;
      }
    }
    return end;
  }

  private static boolean hasFiniteBefore(Line line, int from, int to, Cue cue) {
    if (cue.takes("tb")) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (line.tag(i).isFinite()
          && !line.isAny(i - 1, "who", "which", "that", "they", "he", "she", "it")) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasAs(Line line, int from, int to) {
    for (int i = from + 1; i < to - 1; i++) {
      if (line.is(i, "as")) {
        return true;
      }
    }
    return false;
  }
}
