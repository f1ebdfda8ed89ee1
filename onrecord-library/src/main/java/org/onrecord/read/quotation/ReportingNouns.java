package org.onrecord.read.quotation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.Tag;
import org.onrecord.reading.Quotation.Kind;
import org.onrecord.story.Span;

/**
 * Reads nouns that report with "that", where somebody owns or makes them: "Roe's claim that it
 * rained", "a warning from the palace that it would rain".
 */
final class ReportingNouns {
  private static final Set<String> NOUNS =
      Set.of(
          "accusation",
          "admission",
          "allegation",
          "allegations",
          "announcement",
          "argument",
          "assertion",
          "assertions",
          "assurance",
          "assurances",
          "claim",
          "claims",
          "comment",
          "comments",
          "complaint",
          "complaints",
          "confirmation",
          "contention",
          "conclusion",
          "counter-argument",
          "declaration",
          "insistence",
          "prediction",
          "recommendation",
          "promise",
          "remark",
          "remarks",
          "revelation",
          "statement",
          "statements",
          "suggestion",
          "suggestions",
          "testimony",
          "warning",
          "warnings");

  /** Adjectives between an owner and the noun: "Roe's latest and boldest claim". */
  private static final int MOST_ADJECTIVES = 3;

  private final SpeakerPhrases phrases;
  private final Adjuncts adjuncts;
  private final ContentEnd contentEnd;
  private final StatedAims aims;

  ReportingNouns(SpeakerPhrases phrases, Adjuncts adjuncts, ContentEnd contentEnd) {
    this.phrases = phrases;
    this.adjuncts = adjuncts;
    this.contentEnd = contentEnd;
    this.aims = new StatedAims(contentEnd);
  }

  /** Adds the quotations of such nouns to {@code drafts}, where no verb has read their words. */
  void read(Line line, List<Cue> cues, List<Draft> drafts) {
    for (int i = 1; i < line.size() - 2; i++) {
      if (line.isQuote(i) || !line.isNoun(i)) {
        continue;
      }
      boolean words = line.is(i, "words") && line.isComma(i + 1);
      boolean aim = !words && line.is(i - 1, "stated");
      boolean demand = line.isAny(i, "demands", "demand");
      if (!words && !aim && !demand && !NOUNS.contains(line.lower(i))) {
        continue;
      }
      Draft draft =
          aim || demand
              ? aims.read(line, i, cues, owner(line, aim ? i - 1 : i).orElse(null))
              : words ? inWords(line, i, cues) : read(line, i, cues);
      if (draft != null && !isTaken(draft, drafts)) {
        drafts.add(draft);
      }
    }
  }

  /** "statement", "claim": a noun that takes a clause. */
  static boolean isReporting(Line line, int item) {
    return line.isNoun(item) && NOUNS.contains(line.lower(item));
  }

  private @Nullable Draft read(Line line, int noun, List<Cue> cues) {
    Optional<SpeakerWords> speaker = owner(line, noun).or(() -> giver(line, noun));
    int that = noun + 1;
    if (line.isAny(that, "by", "from")) {
      Optional<SpeakerWords> maker = phrases.after(line, that + 1);
      if (maker.isEmpty()) {
        return null;
      }
      speaker = maker;
      that = adjuncts.skip(line, maker.get().end());
    }
    if (speaker.isEmpty()) {
      return null;
    }
    // "The firm's argument was that it rained"
    boolean predicate =
        that == noun + 1 && line.isAny(that, "is", "was") && line.is(that + 1, "that");
    that = predicate ? that + 1 : that;
    boolean bare =
        that == noun + 1
            && (line.is(that, Tag.DT) || line.is(that, Tag.PRP))
            && !Adjuncts.isTime(line.lower(that + 1))
            && Clauses.begins(line, that);
    that = bare ? noun : that;
    if (line.is(that, "of") && isWrong(line, noun)) {
      return wrong(line, noun, that + 1, cues, speaker.get());
    }
    // "a statement that | appeared to help": told of the statement
    boolean told =
        line.tag(that + 1).isFinite()
            && !line.is(that + 1, Tag.MD)
            // "a warning that | gusts could reach": taken for a verb
            && !line.is(that + 2, Tag.MD);
    if (!bare && (!line.is(that, "that") || line.isPunctuation(that + 1) || told)) {
      return null;
    }
    ReportingVerbs.Entry entry =
        new ReportingVerbs.Entry(line.lower(noun), "tb", ReportingVerbs.Form.BASE);
    Cue cue = new Cue(noun, noun + 1, noun, entry, Cue.Voice.ACTIVE);
    int whole = contentEnd.of(line, that + 1, cue, cues, true);
    int end = predicate ? whole : end(line, noun, that + 1, whole);
    if (!bare && !Clauses.hasFinite(line, that + 1, end)) {
      return null;
    }
    Draft draft = new Draft(Content.kindOf(line, that + 1, end), "noun.that", line);
    draft.content.add(line.span(that + 1, end));
    draft.cue = cue;
    draft.speaker = speaker.get();
    draft.from = that;
    draft.to = that;
    return draft.kind == Kind.DIRECT ? null : draft;
  }

  /** "In Roe's words, | it is "a farce"". */
  private @Nullable Draft inWords(Line line, int noun, List<Cue> cues) {
    Optional<SpeakerWords> speaker = owner(line, noun);
    int from = noun + 2;
    if (speaker.isEmpty() || !line.is(speaker.get().first() - 1, "in")) {
      return null;
    }
    ReportingVerbs.Entry entry =
        new ReportingVerbs.Entry(line.lower(noun), "tb", ReportingVerbs.Form.BASE);
    Cue cue = new Cue(noun, noun + 1, noun, entry, Cue.Voice.ACTIVE);
    int end = contentEnd.of(line, from, cue, cues, true);
    boolean said = Content.quoteIn(line, from, end) >= 0;
    if (end <= from || !said) {
      return null;
    }
    Draft draft = new Draft(Content.kindOf(line, from, end), "noun.words", line);
    draft.content.add(line.span(from, end));
    draft.cue = cue;
    draft.speaker = speaker.get();
    draft.from = from;
    draft.to = from;
    return draft;
  }

  private static boolean isWrong(Line line, int noun) {
    return line.isAny(noun, "allegation", "allegations", "accusation", "complaints");
  }

  /** "Roe's allegations of | fraud": what is alleged. */
  private @Nullable Draft wrong(
      Line line, int noun, int from, List<Cue> cues, SpeakerWords speaker) {
    ReportingVerbs.Entry entry =
        new ReportingVerbs.Entry(line.lower(noun), "n", ReportingVerbs.Form.BASE);
    Cue cue = new Cue(noun, noun + 1, noun, entry, Cue.Voice.ACTIVE);
    int end = phrases.after(line, from).map(SpeakerWords::end).orElse(-1);
    if (end <= from
        || cues.stream().anyMatch(other -> other.verb() >= from && other.verb() < end)) {
      return null;
    }
    Draft draft = new Draft(Content.kindOf(line, from, end), "noun.of", line);
    draft.content.add(line.span(from, end));
    draft.cue = cue;
    draft.speaker = speaker;
    draft.from = from;
    draft.to = from;
    return draft.kind == Kind.DIRECT ? null : draft;
  }

  /** "Roe's latest | claim", "his | claim". */
  private Optional<SpeakerWords> owner(Line line, int noun) {
    int i = noun - 1;
    while (i > 0 && i > noun - 1 - MOST_ADJECTIVES && line.tag(i).isAdjective()) {
      i--;
    }
    if (line.is(i, Tag.PRP$)) {
      return Optional.of(new SpeakerWords(i, i + 1, line.token(i), -1));
    }
    return i > 0 && line.is(i, Tag.POS)
        ? phrases.before(line, i).map(words -> words.between(first(line, words), words.end()))
        : Optional.empty();
  }

  // Whoever does this to a warning or a claim makes it.
  private static final Set<String> GIVING =
      Set.of(
          "issued",
          "issue",
          "issues",
          "issuing",
          "gave",
          "given",
          "give",
          "gives",
          "giving",
          "made",
          "make",
          "makes",
          "making",
          "repeated",
          "repeats",
          "repeating",
          "offered",
          "offers",
          "voiced",
          "sent",
          "released",
          "delivered",
          "sounded");

  /** "Roe issued a stark | warning that": who gave it. */
  private Optional<SpeakerWords> giver(Line line, int noun) {
    int i = noun - 1;
    while (i > 0
        && i > noun - 1 - MOST_ADJECTIVES
        // "a stark | warning": taken for a noun
        && (line.tag(i).isAdjective() || line.is(i, Tag.NN))) {
      i--;
    }
    int verb = line.is(i, Tag.DT) ? i - 1 : i;
    if (!line.tag(verb).isVerb()
        || !GIVING.contains(line.lower(verb))
        || !line.is(noun + 1, "that")) {
      return Optional.empty();
    }
    int group = verb;
    while (group > 0
        && (line.isAny(group - 1, "has", "have", "had", "also", "later", "then", "again")
            || line.is(group - 1, Tag.RB))) {
      group--;
    }
    if (line.isAny(group - 1, "not", "n't", "never", "to") || line.is(group - 1, Tag.MD)) {
      return Optional.empty();
    }
    if (line.is(verb, Tag.VBG)) {
      return phrases.ofGerund(line, group);
    }
    Optional<SpeakerWords> subject = phrases.before(line, group);
    return subject.isPresent() ? subject : phrases.mainSubject(line, group);
  }

  /** A phrase that goes on to the noun leaves the first names out: "Ida | Roe's claim". */
  private static int first(Line line, SpeakerWords words) {
    int first = words.first();
    while (first > 0 && line.tag(first - 1).isProper() && line.tag(first).isProper()) {
      first--;
    }
    return line.is(first - 1, Tag.DT) ? first - 1 : first;
  }

  /**
   * The item after the clause. Where the noun is the subject, its own verb comes after the
   * clause's: "Roe's claim that the wall was rotten | surprised nobody".
   */
  private static int end(Line line, int noun, int from, int end) {
    if (Clauses.hasFinite(line, 0, noun)) {
      return end;
    }
    int verbs = 0;
    for (int i = from; i < end; i++) {
      boolean joined = line.is(i - 1, Tag.CC) || line.is(i - 1, Tag.MD);
      boolean relative = line.isAny(i - 1, "who", "which", "that");
      if (isVerb(line, i) && !joined && !relative && ++verbs == 2) {
        return line.isComma(i - 1) ? i - 1 : i;
      }
    }
    return end;
  }

  /** A finite verb, or one that a tagger takes for a participle: "rotten | surprised". */
  private static boolean isVerb(Line line, int item) {
    boolean after =
        line.isNoun(item - 1) || line.tag(item - 1).isAdjective() || line.is(item - 1, Tag.VBN);
    return line.tag(item).isFinite() || (line.is(item, Tag.VBN) && after);
  }

  private static boolean isTaken(Draft draft, List<Draft> drafts) {
    Span content = draft.content.get(0);
    Span cue = draft.line.span(draft.from - 1, draft.from);
    return drafts.stream()
        .flatMap(other -> other.content.stream())
        .anyMatch(span -> span.overlaps(content) || span.overlaps(cue));
  }
}
