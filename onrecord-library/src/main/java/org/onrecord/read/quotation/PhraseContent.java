package org.onrecord.read.quotation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.language.Tag;
import org.onrecord.lexicon.WordList;

/** Reads content that is no clause: "described it as "vile"", "denied taking it". */
final class PhraseContent {
  /** Items between "accused" and "of": "the leader of the opposition on the council". */
  private static final int LONGEST_BLAMED = 12;

  /** Items between "asked" and "for". */
  private static final int LONGEST_ASKED = 6;

  // Who and what words come from.
  private static final WordList SOURCES = WordList.named("speaker-kinds");

  private final SpeakerPhrases phrases;
  private final ContentEnd contentEnd;

  PhraseContent(SpeakerPhrases phrases, ContentEnd contentEnd) {
    this.phrases = phrases;
    this.contentEnd = contentEnd;
  }

  /**
   * Content that is no clause: "described it as "vile"", "denied taking it", "called it "vile"".
   */
  Optional<Content> find(Line line, Cue cue, int from, List<Cue> cues) {
    if (cue.isLemma("place") || cue.isLemma("give") || cue.isLemma("put") && cue.takes("p")) {
      return isFigure(line, cue, from)
          ? ContentAfter.content(
              line, from, contentEnd.of(line, from, cue, cues, false), "phrase.figure")
          : Optional.empty();
    }
    int start = phraseStart(line, cue, from);
    if (start >= line.size() || line.isPunctuation(start)) {
      return Optional.empty();
    }
    if (line.is(start, "as") && line.isQuote(start + 1)) {
      // "what Roe described as "a shame""
      start++;
    } else if (line.isAny(start, "with", "in", "by", "after", "during", "at", "when", "before")
        || line.is(start, "to") && !line.is(start + 1, Tag.VB) && !line.isQuote(start + 1)) {
      return Optional.empty();
    }
    int end = contentEnd.of(line, start, cue, cues, true);
    int quote = Content.quoteIn(line, start, end);
    if (quote >= 0 && NearerCues.isBehindCue(line, cue, start, quote, cues)) {
      quote = -1;
    }
    if (quote >= 0 && NearerCues.isAnothers(line, cue, quote, cues)) {
      return Optional.empty();
    }
    boolean quotes = cue.takes("acmnptb") || cue.takes("k") && isAsMarks(line, cue, quote);
    // "slammed reports that she had left as "lies""
    boolean as = quote >= 0 && line.is(quote - 1, "as") && cue.takes("ak");
    if (quote >= 0 && quotes && (as || !hasFiniteBefore(line, start, quote, cue))) {
      if (cue.isLemma("call") && line.is(cue.verb(), Tag.VBZ) && line.words(quote) == 1) {
        // "calls her "Sis"": a nickname
        return Optional.empty();
      }
      boolean voiced = cue.isLemma("express") || cue.isLemma("voice") || cue.isLemma("cite");
      // "dismissed as | "nonsense" claims that it was late"
      boolean thing = line.is(quote - 1, "as") && line.isNoun(quote + 1);
      boolean scare =
          quote == start && !cue.takes("tb") && !voiced && !thing && line.words(quote) < 3;
      return scare
          ? Optional.empty()
          : ContentAfter.content(
              line,
              start,
              shorter(line, quote, NamingEnd.of(line, cue, quote, end)),
              "phrase.quoted");
    }
    int plainEnd = contentEnd.of(line, start, cue, cues, false);
    if (Content.quoteIn(line, start, plainEnd) >= 0) {
      return Optional.empty();
    }

    if (cue.takes("a") && hasAs(line, start, plainEnd)) {
      return ContentAfter.content(line, start, NamingEnd.clause(line, start, end), "phrase.as");
    }
    if (line.is(start, Tag.VBG) && cue.takes("np")) {
      return ContentAfter.content(line, start, gerundEnd(line, start, end), "phrase.gerund");
    }
    return plain(line, cue, start, plainEnd);
  }

  /** Without marks: "blamed | Roe for the fire", "denied | theft". */
  private Optional<Content> plain(Line line, Cue cue, int start, int plainEnd) {
    boolean blamed = cue.isLemma("blame") && cue.voice() == Cue.Voice.ACTIVE;
    if (isBlamed(line, cue, start) || blamed && phrases.after(line, start).isPresent()) {
      // "accused Roe of lying | as the vote came near"
      int end = cue.isLemma("accuse") ? asEnd(line, start, plainEnd) : plainEnd;
      return ContentAfter.content(line, start, end, "phrase.accused");
    }
    if (cue.isLemma("find") && isFoundToBe(line, start)) {
      return ContentAfter.content(line, start, plainEnd, "phrase.found");
    }
    if (isCalled(line, cue, start)) {
      return ContentAfter.content(line, start, plainEnd, "phrase.called");
    }
    if (isFigure(line, cue, start)) {
      return ContentAfter.content(line, start, plainEnd, "phrase.figure");
    }
    if (isPlea(line, cue, start)) {
      return ContentAfter.content(line, start, nounEnd(line, start, plainEnd), "phrase.plea");
    }
    if (cue.isLemma("express")
        && line.isAny(start, "intent", "intention", "support", "regret", "opposition")) {
      // "expressed | support for the strike"
      return ContentAfter.content(line, start, nounEnd(line, start, plainEnd), "phrase.noun");
    }
    if (cue.isLemma("claim") && line.is(start, "responsibility")) {
      int end = InCourt.begins(line, start, nounEnd(line, start, plainEnd));
      return ContentAfter.content(line, start, end, "phrase.noun");
    }
    int askedFor = askedFor(line, cue, start);
    if (askedFor > 0) {
      // "asked voters for | patience"
      int end = nounEnd(line, askedFor, plainEnd);
      return ContentAfter.content(line, askedFor, end, "phrase.asked");
    }
    // "claimed £90 for taxis" asks for money.
    boolean money =
        cue.isLemma("claim") && (line.is(start, Tag.CD) || line.isAny(start, "£", "$", "€"));
    if (money) {
      return Optional.empty();
    }
    int toDo =
        cue.isLemma("call") && line.is(cue.end() - 1, "for")
            ? phrases.after(line, start).map(SpeakerWords::end).orElse(-1)
            : -1;
    if (line.is(toDo, "to") && line.is(toDo + 1, Tag.VB)) {
      // "called | for the board to go"
      return ContentAfter.content(line, cue.end() - 1, plainEnd, "phrase.for");
    }
    return thing(line, cue, start, plainEnd);
  }

  /** "asked voters for | patience": the item after "for"; or -1. */
  private int askedFor(Line line, Cue cue, int start) {
    if (!cue.isLemma("ask") || cue.voice() != Cue.Voice.ACTIVE) {
      return -1;
    }
    int whom = start;
    while (whom < start + LONGEST_ASKED && !line.is(whom, "for") && !line.isPunctuation(whom)) {
      whom++;
    }
    boolean somebody =
        phrases.after(line, start).isPresent()
            && whom > start
            && !Adjuncts.isTime(line.lower(start));
    boolean asked = somebody && line.is(whom, "for") && phrases.after(line, whom + 1).isPresent();
    return asked ? whom + 1 : -1;
  }

  /** "denied | theft", "warned of | floods": a noun is all that is told. */
  private Optional<Content> thing(Line line, Cue cue, int start, int plainEnd) {
    boolean named =
        cue.takes("n") && !cue.isAttached(line) && !NoContent.is(line, cue, start, plainEnd);
    boolean told = line.is(cue.end() - 1, "for") || isToldOf(line, cue, start);
    // "called for | calm": taken for an adjective
    boolean phrase =
        phrases.after(line, start).isPresent()
            || told && line.tag(start).isAdjective() && line.isStop(start + 1);
    if ((named && !isSource(line, cue, start) || told) && phrase) {
      int end =
          told || isDated(cue) ? nounEnd(line, start, plainEnd) : secondAct(line, start, plainEnd);
      end = InCourt.begins(line, start, end);
      // "warned against | speculation on social media": where it is, not where it was said
      int whole = told && !line.is(cue.end() - 1, "for") ? end : shorter(line, start, end);
      return ContentAfter.content(line, start, whole, "phrase.noun");
    }
    return Optional.empty();
  }

  private static int asEnd(Line line, int start, int end) {
    for (int i = start + 2; i < end - 2; i++) {
      if (line.is(i, "as") && (line.tag(i + 2).isFinite() || line.tag(i + 3).isFinite())) {
        return i;
      }
    }
    return end;
  }

  /** "warned of | floods", "complained about | the noise", "apologised for | the delay". */
  private static boolean isToldOf(Line line, Cue cue, int start) {
    String link = start > cue.end() ? line.lower(start - 1) : "";
    return switch (cue.entry().lemma()) {
      case "warn" -> link.equals("of") || link.equals("about") || link.equals("against");
      case "complain", "boast", "brag" -> link.equals("of") || link.equals("about");
      case "confess", "admit" -> link.equals("to");
      case "insist" -> link.equals("on");
      case "maintain" -> line.is(start + 1, "innocence");
      case "apologise", "apologize" ->
          // "apologised for | the comment": a word for what was said before
          link.equals("for") && !line.isAny(start + 1, "comment", "comments", "remark", "remarks");
      default -> false;
    };
  }

  /** "called | it a disgrace", "branded | the plan a waste of money". */
  private boolean isCalled(Line line, Cue cue, int start) {
    boolean names = cue.isLemma("call") || cue.isLemma("brand") || cue.isLemma("label");
    if (!names || cue.voice() != Cue.Voice.ACTIVE || line.isAny(cue.end() - 1, "on", "for")) {
      return false;
    }
    int end = phrases.after(line, start).map(SpeakerWords::end).orElse(-1);
    boolean pronoun = line.isAny(start, "it", "them", "him", "this") && end == start + 1;
    if (pronoun && line.tag(end).isAdjective()) {
      // "called it shameful."
      return line.isStop(end + 1) || line.isComma(end + 1) || line.isAny(end + 1, "and", "but");
    }
    boolean best = line.is(end, "the") && (line.is(end + 1, Tag.JJS) || line.is(end + 1, "most"));
    return (pronoun || line.isAny(start, "the", "his", "her", "their"))
        && (line.isAny(end, "a", "an") || best);
  }

  /** "attacked it as | "a farce"", "painted him as a | "villain"". */
  private static boolean isAsMarks(Line line, Cue cue, int quote) {
    if (cue.isLemma("compare") || cue.isLemma("liken")) {
      // "likened it to | "a farce""
      return quote > 0 && line.isAny(quote - 1, "to", "with");
    }
    int as = line.isAny(quote - 1, "a", "an", "the") ? quote - 2 : quote - 1;
    return quote > 0 && line.is(as, "as");
  }

  /** "found | the sale to be void". */
  private boolean isFoundToBe(Line line, int start) {
    int end = phrases.after(line, start).map(SpeakerWords::end).orElse(-1);
    return line.is(end, "to") && line.isAny(end + 1, "be", "have");
  }

  /** Verbs of which the time is told rather than of what is told with them. */
  private static boolean isDated(Cue cue) {
    return switch (cue.entry().lemma()) {
      case "announce", "reveal", "confirm", "disclose", "deny", "reject", "demand" -> true;
      case "pledge", "promise", "propose", "request", "acknowledge" -> true;
      default -> false;
    };
  }

  // What the telling came with: "announced his resignation | after the vote".
  private static final Set<String> OCCASIONS =
      Set.of(
          "after", "before", "following", "amid", "despite", "when", "while", "because", "shortly");

  /**
   * The item after a thing that is told, without what is told of the telling: "the timetable | in a
   * press release last night", "her resignation | after the vote", "the plan | and left".
   */
  private int nounEnd(Line line, int start, int end) {
    for (int i = start + 1; i < end; i++) {
      boolean later =
          line.isAny(i, "and", "but")
              && (line.is(i + 1, Tag.VBD)
                  || line.is(i + 1, Tag.VBZ)
                  || line.tag(i + 1).isAdverb() && line.is(i + 2, Tag.VBD));
      boolean day = line.isNoun(i - 1) && isDay(line, i) && !line.is(i + 1, Tag.POS);
      boolean which = line.is(i, "which") && !line.is(i - 1, Tag.IN);
      if (later || day || which || OCCASIONS.contains(line.lower(i))) {
        // "the | following year"
        return line.is(i - 1, Tag.DT) && i - 1 > start ? i - 1 : i;
      }
      if (line.isAny(i, "in", "on", "via", "during", "at") && line.isNoun(i - 1)) {
        int next = phrases.after(line, i + 1).map(SpeakerWords::end).orElse(-1);
        boolean owned = line.is(next, Tag.POS) || next > end;
        boolean age = line.is(i + 1, "the") && line.is(i + 2, "age");
        boolean since = i > 2 && (line.is(i - 2, "since") || line.is(i - 3, "since"));
        boolean there = line.is(i, "on") && ONLINE.contains(line.lower(i - 1));
        boolean own = owned || age || since || there;
        if (next > 0 && !own && Circumstances.isMediumOrTime(line, i + 1, next)) {
          return i;
        }
      }
    }
    return end;
  }

  /** "admitted theft | and was jailed": a second verb of the cue's own subject. */
  private static int secondAct(Line line, int start, int end) {
    for (int i = start + 1; i < end && !line.tag(i).isFinite(); i++) {
      if (line.isAny(i, "and", "but") && (line.is(i + 1, Tag.VBD) || line.is(i + 1, Tag.VBZ))) {
        return i;
      }
    }
    return end;
  }

  /** "his resignation | Monday night", "the plan | yesterday". */
  private static boolean isDay(Line line, int item) {
    return line.lower(item).endsWith("day")
            && Adjuncts.isTime(line.lower(item))
            && !line.isAny(item, "day", "holiday")
        || line.is(item, "tonight")
        || line.isAny(item, "late", "early", "earlier") && Adjuncts.isTime(line.lower(item + 1));
  }

  // What stands on social media itself: "warned against speculation on Facebook".
  private static final Set<String> ONLINE =
      Set.of(
          "speculation",
          "comment",
          "comments",
          "post",
          "posts",
          "abuse",
          "rumours",
          "rumors",
          "misinformation",
          "video",
          "videos",
          "images",
          "photos",
          "footage",
          "threats");

  // Of what a figure is told: "put the toll at nine".
  private static final Set<String> FIGURES =
      Set.of(
          "toll",
          "cause",
          "reason",
          "number",
          "figure",
          "cost",
          "costs",
          "value",
          "damage",
          "losses",
          "loss",
          "age",
          "total",
          "price",
          "count",
          "odds",
          "chances",
          "rate",
          "estimate");

  /** "put | the toll at nine", "placed | the cost in the millions". */
  private static boolean isFigure(Line line, Cue cue, int start) {
    boolean given = cue.isLemma("give");
    if (!given && !cue.isLemma("put") && !cue.isLemma("place") && !cue.isLemma("estimate")) {
      return false;
    }
    boolean figure = false;
    for (int i = start; i < Math.min(line.size(), start + LONGEST_BLAMED); i++) {
      if (line.isPunctuation(i) && !line.isDash(i) || line.tag(i).isFinite()) {
        return false;
      }
      figure |= FIGURES.contains(line.lower(i));
      if (figure
          && (given
              ? line.is(i, "as")
              : line.isAny(i, "at", "in", "between", "above", "below", "around")
                  && isNumber(line, i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** "nine", "about £2m", "in the | hundreds". */
  private static boolean isNumber(Line line, int from) {
    for (int i = from; i < Math.min(line.size(), from + 4); i++) {
      if (line.is(i, Tag.CD)
          || line.isAny(i, "hundreds", "thousands", "millions", "billions", "range", "dozens")) {
        return true;
      }
    }
    return false;
  }

  /** "citing | an official": whom the words come from is not what is told. */
  private boolean isSource(Line line, Cue cue, int start) {
    if (!cue.isLemma("cite")) {
      return false;
    }
    if (start > cue.end() && !line.tag(cue.end()).isAdverb()) {
      // "the reasons cited | for the fall"
      return true;
    }
    Optional<SpeakerWords> cited = phrases.after(line, start);
    if (cited.isEmpty() || line.isAny(start, "sources", "unnamed", "anonymous")) {
      return true;
    }
    int head = cited.get().head();
    String noun = line.text().lower(head);
    return line.text().tag(head).isProper()
        || SOURCES.contains(noun)
        || SOURCES.contains(noun + "s");
  }

  /** "announced closing early|, following complaints". */
  private static int gerundEnd(Line line, int start, int end) {
    for (int i = start; i < end; i++) {
      if (line.isComma(i) && line.isAny(i + 1, "following", "amid", "citing")) {
        return i;
      }
    }
    return end;
  }

  /** "pleaded | not guilty to theft". */
  private static boolean isPlea(Line line, Cue cue, int start) {
    int guilty = line.is(start, "not") ? start + 1 : start;
    return cue.isLemma("plead") && line.is(guilty, "guilty") && guilty > start;
  }

  /** "accused | Roe of lying", "blamed | Roe for the fire". */
  private boolean isBlamed(Line line, Cue cue, int start) {
    String link =
        switch (cue.entry().lemma()) {
          case "accuse" -> "of";
          case "blame", "credit" -> "for";
          case "attribute" -> "to";
          // "criticised | the club for failing to act"
          case "criticise", "criticize", "condemn", "slam", "blast", "lambast", "chide", "berate" ->
              "for";
          default -> "";
        };
    if (link.isEmpty() || cue.voice() == Cue.Voice.PASSIVE) {
      return false;
    }
    boolean act = cue.takes("a");
    int limit = Math.min(line.size(), start + LONGEST_BLAMED);
    for (int i = start + 1; i < limit && !line.isPunctuation(i); i++) {
      if (line.is(i, link)) {
        return !act || line.is(i + 1, Tag.VBG);
      }
    }
    return false;
  }

  private static int phraseStart(Line line, Cue cue, int from) {
    int start = ContentAfter.adverbs(line, from);
    boolean link = line.isAny(start, "of", "about", "on", "to", "for", "as", "against");
    if (link && (cue.takes("p") || (cue.takes("m") && !line.is(start, "as")))) {
      start++;
    }
    return start;
  }

  /**
   * Without a medium or time at the end: "her "great care" | on Instagram", "it "a farce" | in an
   * interview last month".
   */
  private int shorter(Line line, int after, int end) {
    int undated = end;
    while (undated > after + 1 && Adjuncts.isTime(line.lower(undated - 1))) {
      undated--;
    }
    for (int i = Math.max(after + 1, undated - 5); i < end; i++) {
      if (line.isAny(i, "on", "in", "via", "during")
          && (Circumstances.isMediumOrTime(line, i + 1, end)
              || i + 1 < undated && Circumstances.isMediumOrTime(line, i + 1, undated))) {
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
          // "the | show": taken for a verb
          && !line.is(i - 1, Tag.DT)
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
