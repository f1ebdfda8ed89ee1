package org.onrecord.read.quotation;

import java.util.List;
import java.util.Optional;
import org.onrecord.language.Tag;
import org.onrecord.language.Text;
import org.onrecord.reading.Quotation.Kind;

/** Reads the content that follows a cue, by the frames of its verb. */
final class ContentAfter {
  /** Items between a cue and its "that": to whom, where, when and in what it was said. */
  private static final int LATEST_THAT = 20;

  /** Items of "that account", "that same story" at most. */
  private static final int LONGEST_THING = 3;

  private final SpeakerPhrases phrases;
  private final Adjuncts adjuncts;
  private final ContentEnd contentEnd;
  private final PhraseContent phraseContent;

  ContentAfter(SpeakerPhrases phrases, Adjuncts adjuncts, ContentEnd contentEnd) {
    this.phrases = phrases;
    this.adjuncts = adjuncts;
    this.contentEnd = contentEnd;
    this.phraseContent = new PhraseContent(phrases, contentEnd);
  }

  /**
   * The content of {@code cue} that begins at or after item {@code from}.
   *
   * @param cues all cues of the line
   */
  Optional<Content> find(Line line, Cue cue, int from, List<Cue> cues) {
    int i = start(line, cue, from);
    boolean toDo = cue.takes("vi") && line.is(i, "to") && isInfinitive(line, cue, i + 1);
    i = toDo ? i : adjuncts.skip(line, i);
    i = pastTitle(line, i, from);
    if (i > from && Adjuncts.isTime(line.lower(i)) && line.is(i + 1, "that")) {
      // "told me on my first opening | night that"
      i++;
    }
    if (cue.isLemma("refer") && line.is(from, "to") && line.is(from + 1, "as")) {
      // "which Roe referred to as | "a farce" and a "stunt"": up to the last of the marks
      int quote = line.isAny(from + 2, "a", "an", "the") ? from + 3 : from + 2;
      if (line.isQuote(quote)) {
        int end = NamingEnd.joined(line, run(line, quote));
        if (end == quote + 1 && line.words(quote) < 3) {
          // "referred to as | "dry"": a raised eyebrow
          return Optional.empty();
        }
        Kind kind = Content.kindOf(line, from + 2, end);
        return Optional.of(new Content(from + 2, end, kind, "cue.as"));
      }
    }
    if (cue.isLemma("refer") && line.is(i, "as") && line.isQuote(i + 1)) {
      return Optional.of(new Content(i + 1, run(line, i + 1), Kind.DIRECT, "cue.as"));
    }
    if (line.is(i, "with") && line.isQuote(i + 1) && isAnswer(cue)) {
      // "replied with | "Never""
      return Optional.of(new Content(i + 1, run(line, i + 1), Kind.DIRECT, "cue.abutting"));
    }
    Optional<Content> quoted = quotation(line, cue, i, cues);
    if (quoted.isPresent()) {
      return quoted;
    }
    boolean parted = line.isComma(i + 3) && !line.isQuote(i + 4);
    if (line.is(i, "that") && line.isComma(i + 1) && line.isQuote(i + 2) && !parted) {
      return quotation(line, cue, i + 1, cues);
    }
    i += line.isAny(i, "only", "just") && line.is(i + 1, "that") ? 1 : 0;
    return unmarked(line, cue, from, i, cues);
  }

  /** "said that, despite the rain, | it was dry": a clause or phrase that no marks open. */
  private Optional<Content> unmarked(Line line, Cue cue, int from, int i, List<Cue> cues) {
    if (line.is(i, "that") && cue.takes("b") && isVerbOf(line, i + 1)) {
      // "said | that was untrue"
      return clause(line, cue, i, cues, "clause.bare");
    }
    if (isNoClause(line, i, from)) {
      return Optional.empty();
    }
    if (line.is(i, "that") && cue.takes("tb")) {
      // "said that, despite the rain, it was dry"
      int start = line.isComma(i + 1) ? i + 2 : i + 1;
      if (!line.is(start, Tag.PUNCT) && !(start > i + 1 && line.tag(start).isFinite())) {
        return clause(line, cue, start, cues, "clause.that")
            .filter(found -> found.kind() != Kind.INDIRECT || hasVerb(line, found));
      }
    }
    if (cue.takes("w")
        && line.isAny(i, "about", "of", "on")
        && ReportedQuestions.isQuestion(line, i + 1, cue)) {
      return clause(line, cue, i + 1, cues, "clause.question");
    }
    if (cue.takes("w") && ReportedQuestions.isQuestion(line, i, cue)) {
      return clause(line, cue, i, cues, "clause.question");
    }
    if (cue.takes("vi") && line.is(i, "to") && isInfinitive(line, cue, i + 1)
        || cue.takes("vi") && line.isAny(i, "not", "never") && line.is(i + 1, "to")) {
      return clause(line, cue, i, cues, "clause.infinitive");
    }
    if (ReportedQuestions.isTurned(line, cue, i)) {
      return clause(line, cue, i, cues, "clause.question");
    }
    Optional<Content> bare = cue.takes("b") ? bare(line, cue, from, i, cues) : Optional.empty();
    if (bare.isPresent()) {
      return bare;
    }
    int that = laterThat(line, cue, from);
    if (that > 0) {
      return clause(line, cue, that + 1, cues, "clause.that");
    }
    // "shared a picture with the caption | "Home.""
    int quote = Content.quoteIn(line, from, line.size());
    return quote > 0 && Posts.announces(line, quote)
        ? Optional.empty()
        : phraseContent.find(line, cue, from, cues);
  }

  /** Past "out" of "called out", "only" of "saying only:", adverbs and the addressee. */
  private int start(Line line, Cue cue, int from) {
    int first = particle(line, captioned(line, cue, from));
    if (line.isAny(first, "only", "just", "simply") && opensMarks(line, first + 1)) {
      // "saying only: | "Goodbye.""
      first++;
    }
    return addressee(line, cue, adverbs(line, first));
  }

  /** "disputed that | account": no clause. */
  private static boolean hasVerb(Line line, Content found) {
    for (int i = found.from(); i < found.to(); i++) {
      if (line.tag(i).isVerb() || Clauses.isFinite(line, i)) {
        return true;
      }
    }
    return found.to() - found.from() > LONGEST_THING;
  }

  private static boolean opensMarks(Line line, int item) {
    return line.isQuote(item)
        || line.isQuote(item + 1) && (line.is(item, ":") || line.isComma(item));
  }

  /** "disputed that|, telling us it was late", "in a talk | that aired on Sunday". */
  private static boolean isNoClause(Line line, int that, int from) {
    return line.is(that, "that")
        && (line.isComma(that + 1) && line.is(that + 2, Tag.VBG)
            || that > from && ContentBefore.isRelative(line, that));
  }

  private static boolean isAnswer(Cue cue) {
    return cue.isLemma("reply") || cue.isLemma("respond") || cue.isLemma("answer");
  }

  /** A clause without "that" at item {@code i}. */
  private Optional<Content> bare(Line line, Cue cue, int from, int i, List<Cue> cues) {
    if (cue.isLemma("claim") && line.is(i, "responsibility")
        || line.is(i, "about") && cue.takes("o")) {
      // "told us | about the road before it was built"
      return Optional.empty();
    }
    // "found | when it rained"
    boolean found = !cue.takes("f") || isFound(line, i);
    if (found && Clauses.begins(line, i)) {
      return clause(line, cue, i, cues, "clause.bare");
    }
    boolean told = cue.isLemma("tell") && i > from && SureClauses.isTold(line, i);
    if (told || cue.isLemma("say") && SureClauses.isSaid(phrases, line, cue, from, i)) {
      return clause(line, cue, i, cues, "clause.bare");
    }
    if (cue.takes("o")
        && i > from
        && line.isComma(i)
        && line.is(i + 1, Tag.NNS)
        && Clauses.begins(line, i + 1)) {
      // "told the BBC, neighbours had rung"
      return clause(line, cue, i + 1, cues, "clause.bare");
    }
    boolean dated =
        i > from
            && (Adjuncts.isTime(line.lower(i - 1))
                || line.is(i - 1, Tag.CD)
                || line.isAny(i - 1, ")", "am", "pm", "a.m.", "p.m."));
    if (dated && line.isComma(i) && !line.is(i + 1, Tag.VBG) && Clauses.begins(line, i + 1)) {
      // "noted on Monday, the dead were all old"
      return clause(line, cue, i + 1, cues, "clause.bare");
    }
    if ((i > from || cue.takes("t")) && isQuotedClause(line, i)) {
      return clause(line, cue, i, cues, "clause.bare");
    }
    if (line.is(i, ":") && !line.isCapital(i + 1) && Clauses.begins(line, i + 1)) {
      // "said: the vote was close"
      return clause(line, cue, i + 1, cues, "clause.bare");
    }
    return Optional.empty();
  }

  /** "which Roe says | could cost millions|, will be debated": up to the comma. */
  Optional<Content> relative(Line line, Cue cue, List<Cue> cues) {
    int from = cue.end();
    return content(line, from, contentEnd.of(line, from, cue, cues, false), "clause.relative");
  }

  /** "to leave", "to quickly leave", "to "stop dithering"". */
  static boolean isInfinitive(Line line, Cue cue, int item) {
    if (line.isQuote(item)) {
      int word = line.firstWord(item);
      Text text = line.text();
      boolean polite = text.is(word, "please") || word >= 0 && text.tag(word).isAdverb();
      int verb = polite ? word + 1 : word;
      return word >= 0 && (text.is(verb, Tag.VB) || text.is(verb, Tag.VBP));
    }
    // "vowed to | appeal": taken for a noun
    boolean alone =
        line.is(item, Tag.NN)
            && (line.isStop(item + 1) || line.isComma(item + 1) || line.is(item + 1, Tag.CC));
    // "told them to | brace for it"
    boolean told =
        line.is(item, Tag.NN)
            && cue.takes("i")
            && line.isAny(item - 2, "him", "her", "them", "us", "me", "you");
    if ((alone || told)
        && !line.isCapital(item)
        && !cue.isLemma("agree")
        && !cue.isLemma("admit")) {
      return true;
    }
    return line.is(item, Tag.VB) || line.tag(item).isAdverb() && line.is(item + 1, Tag.VB);
  }

  /**
   * "found | the door was locked", but not "found | when it rained", "finds | it poor, and leaves".
   */
  private static boolean isFound(Line line, int from) {
    return !line.is(from, Tag.WRB)
        && Clauses.hasFinite(line, from, Circumstances.commaIn(line, from, line.size()));
  }

  /** A verb with nothing before it but "that". */
  private static boolean isVerbOf(Line line, int item) {
    return line.isAny(item, "is", "was", "would", "will", "could", "had", "has", "'s", "did");
  }

  /** "said in a filing to the Board of Trade and Industry | that it was late"; or -1. */
  private static int laterThat(Line line, Cue cue, int from) {
    boolean adjunct = line.is(from, Tag.IN) || line.is(from, "to");
    if (!cue.takes("t") || cue.isLemma("ask") || !(adjunct || cue.takes("o"))) {
      return -1;
    }
    for (int i = from; i < Math.min(line.size() - 1, from + LATEST_THAT); i++) {
      if (line.is(i, "that")) {
        // "adding to the troubles that | have beset it"
        return line.isPunctuation(i + 1)
                || line.isQuote(i + 1)
                || line.tag(i + 1).isFinite()
                || !Clauses.begins(line, i + 1)
            ? -1
            : i;
      }
      if (line.isComma(i) && line.is(i + 1, Tag.VBG)) {
        return -1;
      }
      if (line.isQuote(i) || line.tag(i).isFinite() || line.isAny(i, ":", ";", "who", "which")) {
        return -1;
      }
    }
    return -1;
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
    if (line.isAny(item, "he", "she", "they", "it", "i", "we") && subject.get().end() == item + 1) {
      // "told police | he "just fell""
      return true;
    }
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
    boolean object =
        cue.entry().lemma().startsWith("caption") && (line.is(from, Tag.DT) || line.is(from, "it"));
    for (int i = from + 1; object && i < from + 8; i++) {
      if (line.isQuote(i) || line.isComma(i) && line.isQuote(i + 1)) {
        return i;
      }
    }
    return from;
  }

  static int adverbs(Line line, int from) {
    int i = from;
    if (line.tag(i).isAdverb() && line.tag(i + 1).isAdverb() && opensMarks(line, i + 2)) {
      // "said almost sadly, | "It is late.""
      return i + 2;
    }
    while (line.tag(i).isAdverb()
        // "described | Orme as shy": a name taken for an adverb
        && !line.isCapital(i)
        && !Adjuncts.isOfContent(line, i)
        && !line.isAny(i, "not", "how", "when", "where", "why")
        && !(line.isAny(i, "outside", "inside") && line.isNoun(i + 1))
        && !line.is(i + 1, Tag.CD)) {
      i++;
    }
    return i;
  }

  /** After the addressee of "told": a phrase that content follows, "told the BBC | that". */
  private int addressee(Line line, Cue cue, int from) {
    // "called | the storm", "called for | the road to be closed"
    boolean calls =
        cue.isLemma("call") && !line.is(cue.end() - 1, "on") || line.is(cue.end() - 1, "for");
    if (!cue.takes("oi") || calls || line.is(from, "that")) {
      return from;
    }
    Optional<SpeakerWords> object = phrases.after(line, from);
    if (object.isEmpty()) {
      return from;
    }
    int end = object.get().end();
    if (cue.takes("o") && line.is(end, "and") && line.isNoun(end + 1)) {
      // "told friends and family | that"
      int both = phrases.after(line, end + 1).map(SpeakerWords::end).orElse(end);
      end = line.is(both, "that") ? both : end;
    }
    // "told reporters in London that": what hangs on the phrase goes with it
    if (line.isComma(end) && line.is(end + 1, Tag.CD) && line.isComma(end + 2)) {
      // "told her sister, Ada Roe, | 44,"
      end += 2;
    }
    if (cue.takes("vi") && line.is(end, "to") && isInfinitive(line, cue, end + 1)) {
      return end;
    }
    int toDo = cue.takes("i") ? ToBeDone.behind(line, cue, end) : -1;
    if (toDo > 0) {
      return toDo;
    }
    int next = adjuncts.skip(line, end);
    if (line.isComma(next)
        && line.is(next + 1, "that")
        && Circumstances.commaIn(line, object.get().first(), end) < end) {
      // "told Roe, 53, | that"
      next++;
    }
    if (line.is(next, "to") && next > end && ToBeDone.isMeans(line, next - 1)) {
      // "told reporters in an effort | to calm the town that"
      return from;
    }
    boolean follows =
        line.isQuote(next)
            || line.isComma(next)
            || line.isAny(next, "that", "to", ":", "not")
            || ReportedQuestions.isQuestionWord(line, next)
            || line.isStop(next)
            || line.isAny(next, "he", "she", "they", "it", "we", "i")
            || ReportedQuestions.isTurned(line, cue, next)
            || cue.isLemma("tell") && next == end && SureClauses.isTold(line, next)
            || (cue.takes("o") && next == end && isQuotedClause(line, next))
            || cue.takes("o") && Clauses.begins(line, next) && !line.tag(end).isFinite();
    return follows ? next : from;
  }

  /** Marks right at the content's place, or after a comma or colon. */
  private Optional<Content> quotation(Line line, Cue cue, int i, List<Cue> cues) {
    int at = i;
    // "told us … "It is late.""
    boolean dots = line.isAny(i, "...", "\u2026");
    boolean announced = line.isComma(i) || line.is(i, ":") || line.isDash(i) || dots;
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
    // "chanted "Sack the board" | outside the ground"
    boolean own =
        line.startsCapital(at)
            && (line.words(at) > 1 || cue.takes("q"))
            && run == at + 1
            && line.isAny(run, "outside", "at", "on", "as", "during", "from", "while", "across")
            && !line.text().tag(line.firstWord(at)).isProper();
    // "answered "no" | when asked"
    boolean apart = !announced && cue.takes("q") && line.isAny(run, "when", "after", "before");
    boolean sentence =
        own
            || apart
            || run == at + 1 && WordsInMarks.areAll(line, cue, at)
            || line.startsCapital(at) && (announced || ".,?!".indexOf(line.lastInside(at)) >= 0);
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
      // "responded on air, attacking the plan: "…"": a participle that introduces nothing
      boolean idle = other.voice() == Cue.Voice.GERUND && !other.takes("qtb");
      if (other.verb() > cue.verb() && other.verb() < colon && !idle) {
        return Optional.empty();
      }
    }
    for (int i = from; i < colon; i++) {
      if (line.is(i, "that") && ReportingNouns.isReporting(line, i - 1)) {
        // "issued a statement that it was late: "…"": one clause with its quotation
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

  static Optional<Content> content(Line line, int from, int end, String rule) {
    boolean empty = true;
    for (int i = from; i < end; i++) {
      empty &= line.isPunctuation(i);
    }
    return empty
        ? Optional.empty()
        : Optional.of(new Content(from, end, Content.kindOf(line, from, end), rule));
  }
}
