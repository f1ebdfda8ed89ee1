package org.onrecord.read.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.Tag;
import org.onrecord.read.quotation.Cue.Voice;
import org.onrecord.read.quotation.Subjects.Subject;
import org.onrecord.reading.Quotation.Kind;

/** Reads one line: its cues, what each introduces or follows, and who is named at it. */
final class LineReader {
  /** Items between "calling" and the words in marks. */
  private static final int FRONTED = 10;

  private static final ReportingVerbs.Entry SAY =
      new ReportingVerbs.Entry("say", "qtb", ReportingVerbs.Form.GERUND);

  private final CueFinder cueFinder;
  private final SpeakerPhrases phrases;
  private final Adjuncts adjuncts;
  private final ContentAfter contentAfter;
  private final ContentBefore contentBefore;
  private final PassiveCues passives;
  private final AccordingTo accordingTo;
  private final ReportingNouns nouns;
  private final InnerCues innerCues;
  private final AskedFirst askedFirst;
  private final Subjects subjects;

  LineReader(CueFinder cueFinder, SpeakerPhrases phrases) {
    this.cueFinder = cueFinder;
    this.phrases = phrases;
    this.adjuncts = new Adjuncts(phrases);
    this.contentBefore = new ContentBefore(phrases, adjuncts);
    ContentEnd contentEnd = new ContentEnd(phrases, adjuncts);
    this.contentAfter = new ContentAfter(phrases, adjuncts, contentEnd);
    this.passives = new PassiveCues(phrases, adjuncts, contentEnd);
    this.accordingTo = new AccordingTo(phrases, adjuncts);
    this.nouns = new ReportingNouns(phrases, adjuncts, contentEnd);
    this.subjects = new Subjects(phrases);
    this.askedFirst = new AskedFirst(phrases);
    this.innerCues = new InnerCues(phrases, this::before);
  }

  /** The quotations with a cue in {@code line}, in order of their cues. */
  List<Draft> read(Line line) {
    List<Cue> cues = cueFinder.find(line);
    List<Draft> drafts = new ArrayList<>();
    int floor = 0;
    for (Cue cue : cues) {
      Optional<Draft> draft =
          cue.verb() < floor ? Optional.empty() : read(line, cue, cues, floor, drafts);
      if (draft.isPresent() && !AccordingTo.isOfTeller(cue, draft.get(), drafts)) {
        drafts.removeIf(earlier -> isInside(earlier, draft.get()));
        drafts.add(draft.get());
        floor = Math.max(floor, endItem(line, draft.get()));
      }
    }
    nouns.read(line, cues, drafts);
    innerCues.read(line, cues, drafts);
    return drafts;
  }

  static boolean isInside(Draft inner, Draft outer) {
    return outer.content.stream()
        .anyMatch(
            span ->
                inner.cue != null
                    && span.contains(inner.line.span(inner.cue.verb(), inner.cue.verb() + 1)));
  }

  static int endItem(Line line, Draft draft) {
    int token = line.text().tokenAt(draft.end() - 1);
    return line.itemOf(token) + 1;
  }

  private Optional<Draft> read(Line line, Cue cue, List<Cue> cues, int floor, List<Draft> earlier) {
    if (cue.voice() == Voice.ACCORDING) {
      return according(line, cue, cues, floor, earlier);
    }
    Optional<Draft> quoted = quotedPassive(line, cue, floor);
    if (quoted.isPresent()) {
      return quoted;
    }
    if (cue.voice() == Voice.PASSIVE) {
      return passives.read(line, cue, cues, floor);
    }
    if (cue.entry().form() == ReportingVerbs.Form.PAST
        && cue.group() == cue.verb()
        && cue.takes("a")
        && line.is(cue.end(), "by")) {
      return passives.reduced(line, cue, cues);
    }
    if (isReduced(line, cue)) {
      return Optional.empty();
    }
    Cue saying = quotedSaying(line, cue);
    if (saying != null) {
      return quotedSaying(line, cue, saying, cues, floor);
    }
    Optional<SpeakerWords> inverted = inverted(line, cue);
    if (inverted.isPresent()) {
      int end = inverted.get().end();
      int first = takesEarlier(line, end, earlier) ? 0 : floor;
      Optional<Draft> draft =
          contentBefore.find(line, cue, inverted.get(), cue.group(), first, end);
      if (draft.isPresent()) {
        return draft;
      }
    }
    Optional<Draft> opening = opening(line, cue, cues);
    if (opening.isPresent()) {
      return opening;
    }
    if (inverted.isPresent() && endsLine(line, cue, inverted.get())) {
      return Optional.empty();
    }
    Optional<Draft> asked = askedFirst.read(line, cue);
    if (asked.isPresent()) {
      return asked;
    }
    if (cue.isLemma("ask")
        && line.isComma(cue.group() - 1)
        && PhraseShapes.isInterjected(line, cue)) {
      return Optional.empty();
    }
    return ofSubject(line, cue, cues, floor, earlier);
  }

  /** "Roe denied theft, said police|.": what was read before is part of what they say. */
  private static boolean takesEarlier(Line line, int end, List<Draft> earlier) {
    return EarlierWords.areThings(earlier) || line.isStop(end) && EarlierWords.areTold(earlier);
  }

  /** "…, reported | officials.": behind a clause, or with a name. */
  private static boolean endsLine(Line line, Cue cue, SpeakerWords inverted) {
    return line.isStop(inverted.end())
        && line.isComma(cue.group() - 1)
        && (Clauses.hasMainVerb(line, 0, cue.group())
            || line.text().tag(inverted.head()).isProper())
        && cue.voice() == Voice.ACTIVE;
  }

  /** "…, according to Roe". */
  private Optional<Draft> according(
      Line line, Cue cue, List<Cue> cues, int floor, List<Draft> earlier) {
    // "Roe admitted theft, according to police": all of it is what police say
    int left = cue.verb() - 1;
    boolean marked = left == floor - 1 && line.isQuote(left) && line.lastInside(left) == ',';
    boolean whole = earlier.size() == 1 && (left == floor && line.isComma(left) || marked);
    Draft before = earlier.isEmpty() ? null : earlier.get(earlier.size() - 1);
    if (!whole
        && line.isComma(left)
        && before != null
        && before.cue != null
        && before.cue.verb() >= floor) {
      // "It is late," he told the clerks, according to a note.
      return Optional.empty();
    }
    return accordingTo.read(line, cue, cues, whole ? 0 : floor);
  }

  /** "a view | shared by many": a participle of what stands before it. */
  private static boolean isReduced(Line line, Cue cue) {
    return cue.entry().form() == ReportingVerbs.Form.PAST
        && cue.voice() == Voice.ACTIVE
        && cue.group() == cue.verb()
        && line.is(cue.end(), "by")
        && line.isNoun(cue.verb() - 1)
        // "Roe said | by phone"
        && !line.isAny(cue.end() + 1, "phone", "telephone", "email", "text", "letter", "video")
        && !line.is(cue.end() + 1, Tag.VBG);
  }

  /** "Adds the clerk: "It is late."", "Said Ida Roe, "It is late."": the verb opens the line. */
  private Optional<Draft> opening(Line line, Cue cue, List<Cue> cues) {
    if (cue.group() != 0 || cue.voice() != Voice.ACTIVE || !cue.takes("qx")) {
      return Optional.empty();
    }
    Optional<SpeakerWords> words =
        openingSpeaker(line, cue.end()).filter(found -> line.text().tag(found.head()) != Tag.PRP);
    int end = words.map(found -> adjuncts.skip(line, found.end())).orElse(line.size());
    if (!(line.isComma(end) || line.is(end, ":")) || !line.isQuote(end + 1)) {
      return Optional.empty();
    }
    Optional<Draft> draft =
        contentAfter.find(line, cue, end, cues).map(found -> draft(line, cue, found));
    draft.ifPresent(found -> found.speaker = words.get());
    return draft;
  }

  /** "Said | her agent, Ida Roe:", where a tagger may take "her" for an object. */
  private Optional<SpeakerWords> openingSpeaker(Line line, int from) {
    boolean owner = line.isAny(from, "his", "her", "their") && line.isNoun(from + 1);
    Optional<SpeakerWords> words =
        owner
            ? phrases.after(line, from + 1).map(found -> found.between(from, found.end()))
            : phrases.after(line, from);
    int comma = words.map(SpeakerWords::end).orElse(line.size());
    if (!line.isComma(comma) || line.isQuote(comma + 1)) {
      return words;
    }
    SpeakerWords role = words.get();
    return phrases
        .after(line, comma + 1)
        .map(
            name ->
                line.text().tag(name.head()).isProper()
                    ? new SpeakerWords(from, name.end(), name.head(), role.head())
                    : new SpeakerWords(from, name.end(), role.head(), name.head()))
        .or(() -> words);
  }

  /** What the subject before the cue says. */
  private Optional<Draft> ofSubject(
      Line line, Cue cue, List<Cue> cues, int floor, List<Draft> earlier) {
    Subject subject = subjects.of(line, cue, earlier);
    if (subject.words != null
        && subject.own
        && (line.isAny(subject.words.first() - 1, "what", "than")
            // "in Kew, where Roe said it was late" reports
            || line.is(subject.words.first() - 1, "where")
                && !line.isComma(subject.words.first() - 2))) {
      Optional<Draft> called = called(line, cue);
      called.ifPresent(found -> give(found, subject, false));
      return called;
    }
    if (subject.words == null
        && subject.before == null
        && cue.voice() == Voice.GERUND
        && cue.group() > 0) {
      subject.words = ofCueBefore(line, cue, cues);
    }
    // "Skipper drowned, inquest told" stands for "was told".
    boolean told = cue.isLemma("tell") && line.isStop(cue.end());
    boolean hears = cue.takes("h") || told && Findings.isHearing(line, subject.words);
    if (cue.takes("f") && !Findings.isFinding(line, subject.words)
        || hears && !Findings.isHearing(line, subject.words)) {
      return Optional.empty();
    }
    if (cue.group() == 0 && cue.voice() == Voice.GERUND) {
      subject.words = fronted(line, cue);
    }
    if (subject.words == null && subject.before == null && !hasQuoteNext(line, cue)) {
      return Optional.empty();
    }
    Optional<Draft> draft = relative(line, cue, cues, subject);
    if (draft.isEmpty() && subject.words != null && subject.own) {
      int start = subject.words.first();
      // "Roe told police he slept, the jury heard": all of it is what the jury heard
      boolean whole =
          start - 1 == floor
                  && line.isComma(floor)
                  && earlier.size() == 1
                  && !earlier.get(0).rule.equals(AskedFirst.RULE)
              || line.isStop(cue.end()) && EarlierWords.areThings(earlier);
      draft = contentBefore.find(line, cue, subject.words, start, whole ? 0 : floor, cue.end());
    } else if (cue.voice() == Voice.GERUND && line.isQuote(cue.group() - 1)) {
      draft = Optional.empty();
    }
    if (draft.isEmpty()) {
      boolean sign = Signs.isSlogan(line, cue, subject.words);
      draft = sign ? Optional.empty() : before(line, cue, cues);
    }
    draft = draft.filter(found -> !isElsewhere(line, cue, subject, found));
    draft.ifPresent(found -> give(found, subject, hears));
    return draft;
  }

  /**
   * "what she called | "a farce"| has cost her the seat", "what he said were | "small things"", but
   * not "what Roe says he did": the marks hold all of it.
   */
  private Optional<Draft> called(Line line, Cue cue) {
    boolean be = cue.takes("tb") && line.isAny(cue.end(), "is", "are", "was", "were");
    int marks = be || line.is(cue.end(), "as") ? cue.end() + 1 : cue.end();
    return (be || cue.takes("ca")) && line.isQuote(marks)
        ? Optional.of(draft(line, cue, new Content(marks, marks + 1, Kind.DIRECT, "cue.what")))
        : Optional.empty();
  }

  /** "The court also ruled, | finding that it was late": a verb taken for a participle. */
  private @Nullable SpeakerWords ofCueBefore(Line line, Cue cue, List<Cue> cues) {
    SpeakerWords words = null;
    for (Cue main : cues) {
      boolean finite = main.verb() < cue.verb() && main.voice() == Voice.ACTIVE;
      words = finite ? phrases.before(line, main.group()).orElse(null) : words;
    }
    return words;
  }

  /** "when he told her | she wept", "a camera, which revealed | a wreck": nothing is told. */
  private static boolean isElsewhere(Line line, Cue cue, Subject subject, Draft draft) {
    if (subject.words == null) {
      return false;
    }
    int first = subject.words.first();
    boolean before = cue.isLemma("tell") && line.isAny(first - 1, "when", "once", "after", "until");
    return before && draft.rule.equals("clause.bare")
        // "tools that demand | skill"
        || line.isAny(first, "which", "that") && draft.rule.equals("phrase.noun");
  }

  /** "Calling it "a farce", | Roe left": who calls it so; or null. */
  private @Nullable SpeakerWords fronted(Line line, Cue cue) {
    if (!cue.takes("cam")) {
      return null;
    }
    int quote = Content.quoteIn(line, cue.end(), Math.min(line.size(), cue.end() + FRONTED));
    int next = line.isComma(quote + 1) ? quote + 2 : quote + 1;
    boolean comma = quote > 0 && (next == quote + 2 || line.lastInside(quote) == ',');
    return comma ? phrases.after(line, next).orElse(null) : null;
  }

  /** "a plan | which Roe says | could cost millions": what is said of the noun before. */
  private Optional<Draft> relative(Line line, Cue cue, List<Cue> cues, Subject subject) {
    int end = cue.end();
    boolean verb =
        line.tag(end).isFinite() || line.tag(end).isAdverb() && line.tag(end + 1).isFinite();
    if (subject.words == null
        || !subject.own
        || !verb
        || !cue.takes("tb")
        || !line.isAny(subject.words.first() - 1, "which", "who", "that")) {
      return Optional.empty();
    }
    return contentAfter.relative(line, cue, cues).map(content -> draft(line, cue, content));
  }

  private static void give(Draft found, Subject subject, boolean hears) {
    if (hears) {
      // "The jury heard that it was late": the speaker is not named.
      found.speaker = null;
      found.reason = "the words do not tell who said so";
    } else if (found.speaker == null) {
      found.speaker = subject.words;
      found.before = subject.before;
    }
  }

  /** "The paper quoted a friend as | saying": the cue's own words, or null. */
  private @Nullable Cue quotedSaying(Line line, Cue cue) {
    if (!cue.isLemma("quote") && !cue.isLemma("cite")) {
      return null;
    }
    Optional<SpeakerWords> source = phrases.after(line, cue.end());
    if (source.isEmpty()
        || !line.is(source.get().end(), "as")
        || !line.isAny(source.get().end() + 1, "saying", "telling", "claiming", "stating")) {
      return null;
    }
    int verb = source.get().end() + 1;
    return new Cue(verb, verb + 1, verb, cue.entry(), Voice.GERUND);
  }

  /** "It is late," Roe was quoted as saying. */
  private Optional<Draft> quotedPassive(Line line, Cue cue, int floor) {
    if (cue.voice() != Voice.PASSIVE || !cue.isLemma("quote")) {
      return Optional.empty();
    }
    int as = cue.end();
    if (line.is(as, "by")) {
      as = phrases.after(line, as + 1).map(SpeakerWords::end).orElse(as);
    }
    Optional<SpeakerWords> subject = phrases.before(line, cue.group());
    if (!line.is(as, "as") || !line.isAny(as + 1, "saying", "telling") || subject.isEmpty()) {
      return Optional.empty();
    }
    Cue saying = new Cue(as + 1, as + 2, as + 1, SAY, Voice.GERUND);
    return contentBefore.find(
        line, saying, subject.get(), subject.get().first(), floor, saying.end());
  }

  /** The friend is the speaker, not the paper. */
  private Optional<Draft> quotedSaying(Line line, Cue cue, Cue saying, List<Cue> cues, int floor) {
    SpeakerWords source = phrases.after(line, cue.end()).orElseThrow();
    Subject paper = subjects.of(line, cue, List.of());
    Optional<Draft> draft = Optional.empty();
    if (paper.words != null && paper.own) {
      draft = contentBefore.find(line, saying, source, paper.words.first(), floor, saying.end());
    }
    if (draft.isEmpty()) {
      Cue said = new Cue(saying.verb(), saying.end(), saying.group(), SAY, Voice.GERUND);
      draft = before(line, said, cues);
    }
    draft.ifPresent(found -> found.speaker = source);
    return draft;
  }

  private static boolean hasQuoteNext(Line line, Cue cue) {
    return line.isQuote(cue.end()) || line.isQuote(cue.end() + 1);
  }

  /**
   * "…," said Roe. The phrase after the verb is its subject where marks or a comma stand before.
   */
  private Optional<SpeakerWords> inverted(Line line, Cue cue) {
    int left = cue.group() - 1;
    boolean place = left >= 0 && (line.isQuote(left) || line.isComma(left) || line.isDash(left));
    // "Roe, a docker, told | reporters": whoever stands after it is who was told
    boolean addresses = cue.isLemma("tell");
    if (!place || addresses || cue.voice() == Voice.GERUND || !cue.takes("qx")) {
      return Optional.empty();
    }
    Optional<SpeakerWords> words = phrases.after(line, cue.end());
    boolean object =
        line.isAny(cue.end(), "him", "her", "them", "me", "us", "it")
            && !(line.isNoun(cue.end() + 1) || line.tag(cue.end() + 1).isAdjective());
    if (words.isEmpty() || object) {
      return Optional.empty();
    }
    boolean quoted = line.isQuote(left) || line.isQuote(left - 1);
    int end = words.get().end();
    int head = line.itemOf(words.get().head());
    boolean thing = cue.takes("n") && !line.tag(head).isProper() && !line.is(head, Tag.NNS);
    if (!quoted && (thing || line.isAny(words.get().first(), "billions", "millions"))) {
      // "shut the road, announced | a plan, and left"
      return Optional.empty();
    }
    boolean closes = line.isStop(end) || line.isComma(end) || adjuncts.skip(line, end) > end;
    return quoted && !line.tag(end).isFinite() || closes ? words : Optional.empty();
  }

  /** The content that stands after its cue: She said: "…" */
  private Optional<Draft> before(Line line, Cue cue, List<Cue> cues) {
    Optional<Content> content = contentAfter.find(line, cue, cue.end(), cues);
    if (content.isEmpty()) {
      return Optional.empty();
    }
    Content found = content.get();
    // "asked him | why" tells nothing of what was asked
    boolean bare =
        found.to() == found.from() + 1
            && line.isAny(found.from(), "why", "how", "when", "where", "what", "who", "so", "not");
    if (found.kind() == Kind.INDIRECT && (bare || !cue.takes("tbwvinpa"))) {
      return Optional.empty();
    }
    return Optional.of(draft(line, cue, found));
  }

  private Draft draft(Line line, Cue cue, Content found) {
    Draft draft = new Draft(found.kind(), found.rule(), line);
    if (found.kind() == Kind.DIRECT) {
      for (int i = found.from(); i < found.to(); i++) {
        if (line.isQuote(i)) {
          draft.content.add(line.span(i, i + 1));
        }
      }
    } else {
      draft.content.add(line.span(found.from(), found.to()));
    }
    draft.cue = cue;
    draft.from = cue.end();
    draft.to = found.from();
    if (found.rule().equals("cue.colon")) {
      draft.speaker = Posts.issuedFor(phrases, line, cue.end(), found.from() - 1);
    }
    return draft;
  }

  /**
   * A quotation, still empty, that the cue of {@code line} announces for the next line; or null.
   */
  @Nullable Draft announced(Line line) {
    List<Cue> cues = cueFinder.find(line);
    for (int c = cues.size() - 1; c >= 0; c--) {
      Cue cue = cues.get(c);
      if (cue.voice() == Voice.ACTIVE && cue.takes("qx")) {
        Subject subject = subjects.of(line, cue, List.of());
        if (subject.words != null) {
          Draft draft = new Draft(Kind.DIRECT, "cue.announced", line);
          draft.cue = cue;
          draft.speaker = subject.words;
          draft.from = cue.end();
          draft.to = line.size() - 1;
          return draft;
        }
      }
    }
    return null;
  }
}
