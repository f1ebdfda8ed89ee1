package org.onrecord.read.quotation;

import java.util.Optional;
import org.onrecord.language.Tag;
import org.onrecord.language.Text;
import org.onrecord.reading.Quotation.Kind;
import org.onrecord.story.Span;

/** Reads the content that stands before its cue or on both sides of it. */
final class ContentBefore {
  private final SpeakerPhrases phrases;
  private final Adjuncts adjuncts;

  ContentBefore(SpeakerPhrases phrases, Adjuncts adjuncts) {
    this.phrases = phrases;
    this.adjuncts = adjuncts;
  }

  /**
   * The content that stands before its cue: "…," she said.
   *
   * @param start first item of the attribution
   * @param end item after subject and verb
   */
  Optional<Draft> find(Line line, Cue cue, SpeakerWords speaker, int start, int floor, int end) {
    // "The bridge, as Roe put it, is old"
    boolean as = line.is(start - 1, "as") && (line.isComma(start - 2) || line.isQuote(start - 2));
    int left = as ? start - 2 : start - 1;
    if (isMistaken(line, speaker, left)) {
      left--;
    }
    if (left < floor) {
      return Optional.empty();
    }
    boolean mark = line.isComma(left) || line.isDash(left);
    int quote = line.isQuote(left) ? left : mark && line.isQuote(left - 1) ? left - 1 : -1;
    int rest = restAfter(line, cue, end);
    boolean closes =
        isApart(line, rest)
            || line.isComma(rest) && quote < 0 && goesOnInMarks(line, floor, left, rest + 1)
            || isWhile(line, cue, rest, left);
    boolean thing = line.isAny(speaker.first(), "which", "that", "who");
    boolean takes = cue.takes("tb") || cue.takes("q") && start < cue.verb() && isNoAge(line, start);
    if (quote < floor && !(mark && closes && !thing && takes)) {
      return Optional.empty();
    }
    if (quote >= 0 && !isSpoken(line, quote, left, cue, rest)) {
      // "Roe told police he 'just fell', | a court heard": a clause that ends in marks
      int first = contentStart(line, floor, left, -1);
      if (!(mark && closes && cue.takes("tb") && Clauses.hasMainVerb(line, first, quote))) {
        return Optional.empty();
      }
      quote = -1;
    }
    int from = contentStart(line, floor, left, quote);
    int to = mark ? left : left + 1;
    boolean inverted = speaker.first() > cue.verb();
    if (inverted && quote < 0 && Posts.isPost(line.text().lower(speaker.head()))) {
      // "Her post came after Roe, 30, shared | a short message": no subject
      return Optional.empty();
    }
    int verb = inverted && quote < 0 && mark && from < to ? verbAfter(line, speaker, from, to) : -1;
    if (verb > 0) {
      return Optional.of(around(line, cue, speaker, from, to, verb));
    }
    if (from >= to || inverted && quote < 0 && isVerbless(line, from, to)) {
      return Optional.empty();
    }
    Kind kind = Content.kindOf(line, from, to);
    Draft draft = new Draft(kind, quote >= 0 ? "cue.after" : "clause.before", line);
    draft.content.add(line.span(from, to));
    draft.cue = cue;
    draft.speaker = speaker;
    draft.from = end;
    draft.to = rest;
    more(line, draft, rest, kind, inverted);
    return quote >= 0 || isSaid(line, draft) ? Optional.of(draft) : Optional.empty();
  }

  /** "The road is shut, Roe said|.", "…, Roe said|, a day later": nothing in marks goes on. */
  private static boolean isApart(Line line, int rest) {
    return line.isStop(rest) || line.isComma(rest) && !line.isQuote(rest + 1) || line.isDash(rest);
  }

  /** "This road|, says Ida Roe": neither verb nor marks. */
  private static boolean isVerbless(Line line, int from, int to) {
    return !Clauses.hasMainVerb(line, from, to) && Content.quoteIn(line, from, to) < 0;
  }

  /** "Roe, | 30, | posted": an age is nobody. */
  private static boolean isNoAge(Line line, int start) {
    return !line.is(start, Tag.CD);
  }

  /** "The road is shut, Roe said | while walking there", but not "After it fell, Roe said when". */
  private static boolean isWhile(Line line, Cue cue, int rest, int left) {
    if (!(line.isAny(rest, "while", "when", "after", "before", "as") && cue.takes("b"))) {
      return false;
    }
    boolean late = line.is(0, Tag.IN) || line.is(0, Tag.WRB);
    return line.is(rest + 1, Tag.VBG)
        && line.isComma(left)
        && (!late || Circumstances.commaIn(line, 0, left) < left);
  }

  /**
   * "This road, says Ida Roe, a clerk in Kew, | needs mending": the verb of what stands before an
   * inverted cue; or -1.
   */
  private static int verbAfter(Line line, SpeakerWords speaker, int from, int to) {
    if (!isVerbless(line, from, to)) {
      return -1;
    }
    for (int i = speaker.end(); i < line.size() - 1; i++) {
      if (line.isQuote(i) || line.isAny(i, ";", ":")) {
        return -1;
      }
      if (line.isComma(i) && line.tag(i + 1).isFinite()) {
        return i + 1;
      }
    }
    return -1;
  }

  private static Draft around(
      Line line, Cue cue, SpeakerWords speaker, int from, int to, int verb) {
    int end = line.size();
    while (end > verb && line.isPunctuation(end - 1)) {
      end--;
    }
    Kind kind = Content.quoteIn(line, verb, end) < 0 ? Kind.INDIRECT : Kind.MIXED;
    Draft draft = new Draft(kind, "clause.before", line);
    draft.content.add(line.span(from, to));
    draft.content.add(line.span(verb, end));
    draft.cue = cue;
    draft.speaker = speaker;
    draft.from = cue.end();
    draft.to = verb;
    return draft;
  }

  /** "The deal|, he told friends, | "was dead"": a subject before the cue, its verb in marks. */
  private boolean goesOnInMarks(Line line, int floor, int comma, int quote) {
    return !line.startsCapital(quote)
        && (Clauses.endsInAuxiliary(line, comma)
            || phrases.before(line, comma).filter(words -> words.first() <= floor).isPresent());
  }

  /** "…," | advocate Ida Roe said: a profession that a tagger takes for a verb. */
  private static boolean isMistaken(Line line, SpeakerWords speaker, int item) {
    boolean base = line.is(item, Tag.VB) || line.is(item, Tag.VBP);
    return base
        && line.isQuote(item - 1)
        && !line.isCapital(item)
        && line.text().tag(speaker.head()).isProper();
  }

  /** Past addressee, medium and time: "…," she told | the court on Monday|. */
  private int restAfter(Line line, Cue cue, int end) {
    if (line.isComma(end) && !line.isQuote(end + 1)) {
      return end;
    }
    int from =
        cue.takes("o") && end == cue.end()
            ? phrases.after(line, end).map(SpeakerWords::end).orElse(end)
            : end;
    return adjuncts.skip(line, from);
  }

  /** A clause, or words in marks among others. */
  private static boolean isSaid(Line line, Draft draft) {
    boolean said = draft.kind == Kind.MIXED;
    for (Span part : draft.content) {
      int first = line.itemOf(line.text().tokenAt(part.start()));
      int last = line.itemOf(line.text().tokenAt(part.end() - 1));
      for (int i = first; i <= last && !said; i++) {
        said = Clauses.isFinite(line, i);
      }
    }
    return said;
  }

  /** "a talk | that aired on Sunday": "that" with a verb right behind it. */
  static boolean isRelative(Line line, int that) {
    return line.isNoun(that - 1)
        && line.tag(that + 1).isFinite()
        && !line.is(that + 1, Tag.MD)
        && !line.isAny(that + 1, "is", "was", "'s");
  }

  /** A stretch right before a subject and verb may also be the end of the clause before it. */
  private boolean isSpoken(Line line, int quote, int left, Cue cue, int rest) {
    char last = line.lastInside(quote);
    boolean punctuated = ",.?!—-…".indexOf(last) >= 0;
    if (!punctuated && left == quote && line.words(quote) <= 2 && line.isNoun(quote - 1)) {
      // landlord 'Nipper' | Roe said it was late
      return false;
    }
    return (punctuated || left > quote || line.startsCapital(quote))
        && cue.takes("qx")
        // "…," she told Roe in a talk | that aired on Sunday
        && !(line.is(rest, "that") && !isRelative(line, rest));
  }

  /** After an interrupting cue the quotation goes on: "A," she said, "b". */
  static void more(Line line, Draft draft, int rest, Kind kind, boolean inverted) {
    int i = rest;
    if (line.isComma(i) || line.isDash(i) || line.isAny(i, ":", ";")) {
      i++;
    }
    if (line.isAny(i, "and", "but", "or") && (line.isQuote(i + 1) || kind != Kind.DIRECT)) {
      i++;
    }
    if (kind == Kind.DIRECT && isVerbOfSubject(line, draft, i)) {
      // "The wall", Roe said, | was "rotten"
      int end = line.size();
      while (end > i && line.isPunctuation(end - 1)) {
        end--;
      }
      draft.content.add(line.span(i, end));
      draft.kind = Kind.MIXED;
      return;
    }
    if (kind == Kind.DIRECT) {
      int described = inverted && line.isComma(rest) && !line.isQuote(i) ? behind(line, i) : -1;
      i = described > 0 ? described : i;
      while (line.isQuote(i)) {
        draft.content.add(line.span(i, i + 1));
        i++;
      }
      return;
    }
    // said Roe, a doctor who had been there: that is still the speaker
    boolean parenthesis = line.isComma(rest) && !(inverted && SpeakerPhrases.isNameOrRole(line, i));
    if (parenthesis
        && i < line.size()
        && !line.isStop(i)
        && line.tag(i) != Tag.VBG
        && !line.isAny(i, "who", "which", "though", "although")
        // "The wall fell, Roe said, | as the storm moved away"
        && !(line.is(i, "as") && Clauses.begins(line, i + 1))) {
      int end = line.size();
      while (end > i && line.isPunctuation(end - 1)) {
        end--;
      }
      if (end > i) {
        draft.content.add(line.span(i, end));
        draft.kind =
            draft.kind == Kind.MIXED || Content.quoteIn(line, i, end) >= 0
                ? Kind.MIXED
                : Kind.INDIRECT;
      }
    }
  }

  /** "…," said Roe, who denies it, | "and I will prove it.": the marks that go on, or -1. */
  private static int behind(Line line, int from) {
    boolean then = line.isAny(from, "when", "while", "after", "as", "in", "on", "at");
    if (!then
        && !line.isAny(from, "who", "whose", "which")
        && !SpeakerPhrases.isNameOrRole(line, from)) {
      return -1;
    }
    for (int i = from; i < line.size() - 1; i++) {
      if (line.isQuote(i) || line.isAny(i, ";", ":")) {
        return -1;
      }
      if (line.isComma(i) && line.isQuote(i + 1)) {
        return line.startsCapital(i + 1) ? -1 : i + 1;
      }
    }
    return -1;
  }

  /** A finite verb with marks behind it, where what stands before it in marks has no verb. */
  private static boolean isVerbOfSubject(Line line, Draft draft, int item) {
    if (!line.tag(item).isFinite() || Content.quoteIn(line, item, line.size()) < 0) {
      return false;
    }
    Text text = line.text();
    for (int token = text.tokenAt(draft.start());
        token < text.size() && text.start(token) < draft.end();
        token++) {
      if (text.tag(token).isFinite()) {
        return false;
      }
    }
    return line.isComma(item - 1) && !line.isQuote(item);
  }

  /** Items of a dateline at most. */
  private static final int LONGEST_DATELINE = 10;

  /** "KEW, Moorland (Agency) — | The road fell in": the item after the dash; else 0. */
  static int dateline(Line line, int end) {
    int limit = Math.min(end - 1, LONGEST_DATELINE);
    for (int i = 1; i < limit; i++) {
      if (line.isDash(i)) {
        boolean agency = line.is(i - 1, ")");
        boolean place = line.isCapital(0) && isCapitals(line, 0);
        return agency || place ? i + 1 : 0;
      }
      boolean part =
          line.isPunctuation(i) || line.isCapital(i) || line.is(i, Tag.CD) || line.is(i, "of");
      if (!part) {
        return 0;
      }
    }
    return 0;
  }

  /** A word of capitals only. */
  private static boolean isCapitals(Line line, int item) {
    String word = line.text().word(line.token(item));
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLowerCase(word.charAt(i))) {
        return false;
      }
    }
    return word.length() > 2;
  }

  /** Where content that ends before item {@code end} begins. */
  static int contentStart(Line line, int floor, int end, int quote) {
    int start = floor;
    for (int i = end - 1; i >= floor; i--) {
      if (line.isAny(i, ";", ":")) {
        start = i + 1;
        break;
      }
    }
    if (line.isAny(end - 1, "whom", "which", "who")) {
      // "her crew, one of whom|, she said, had just married"
      int comma = end - 1;
      while (comma > start && !line.isComma(comma)) {
        comma--;
      }
      start = comma > start ? comma + 1 : end - 1;
    }
    if (start == 0 && line.startsParagraph) {
      start = dateline(line, end);
    }
    while (start < end
        && (line.isPunctuation(start) && !line.isAny(start, "(", "[")
            || line.isAny(start, "and", "but", "so", "while", "yet"))) {
      start++;
    }
    if (quote < 0) {
      return start;
    }
    int run = quote;
    while (run > start
        && (line.isQuote(run - 1) || line.isQuote(run - 2) && line.isComma(run - 1))) {
      run -= line.isQuote(run - 1) ? 1 : 2;
    }
    // During the break, "We are losing," he said.
    // He has changed his mind: Roe was told once — "No, thanks," he said.
    boolean apart = line.isComma(run - 1) || line.isDash(run - 1) || line.is(run - 1, "(");
    boolean sentence = apart && line.startsCapital(run);
    return sentence ? run : start;
  }
}
