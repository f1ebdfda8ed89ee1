package org.onrecord.read.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.Tag;
import org.onrecord.language.Text;
import org.onrecord.reading.Quotation.Kind;
import org.onrecord.story.Span;

/** Puts the quotations of one story together, line by line, paragraph by paragraph. */
final class StoryQuotations {
  /** A fragment without a cue is taken for speech from this many words on. */
  private static final int FLOATING_FRAGMENT = 5;

  // Nouns that announce a quotation after a colon.
  private static final Set<String> ANNOUNCING =
      Set.of(
          "announcement",
          "statement",
          "comment",
          "message",
          "tweet",
          "post",
          "reply",
          "answer",
          "remark",
          "response",
          "question",
          "caption",
          "note",
          "tribute",
          "letter",
          "words");

  private static final Set<String> OWN = Set.of("i", "we", "my", "our", "me", "us");

  /** Rule of what stands after the letter A of questions and answers. */
  static final String ANSWER = "answer";

  /** Items before the subject of a sentence that brings in a speaker. */
  private static final int SHORT_INTRODUCTION = 8;

  /** Items between such a noun and the colon. */
  private static final int NOUN_REACH = 10;

  private final Text text;
  private final Levels levels;
  private final ReportingVerbs verbs;
  private final LineReader reader;
  private final SpeakerPhrases phrases;
  private final List<Draft> drafts = new ArrayList<>();

  private final Holders holders;
  private final Labels labels;

  /** The direct quotation that the line before ended with. */
  private @Nullable Draft last;

  /** The latest direct quotation with a cue. */
  private @Nullable Draft lastSpoken;

  /** The latest quotation of the paragraph. */
  private @Nullable Draft lastDraft;

  /** The line before. */
  private @Nullable Line lastLine;

  /** The first lines of the paragraph and of the one before. */
  private @Nullable Line first;

  private @Nullable Line opening;

  private int lastParagraph = -1;

  /** A cue at the end of the line before, with a colon and nothing after it. */
  private @Nullable Draft pending;

  StoryQuotations(
      Text text, Levels levels, ReportingVerbs verbs, LineReader reader, SpeakerPhrases phrases) {
    this.text = text;
    this.levels = levels;
    this.verbs = verbs;
    this.reader = reader;
    this.phrases = phrases;
    this.labels = new Labels(phrases);
    this.holders = new Holders(text, levels);
  }

  List<Draft> all() {
    boolean[] taken = new boolean[text.paragraphs()];
    drafts.addAll(new Transcripts(text, levels, verbs, phrases).find(taken));
    for (int p = 0; p < text.paragraphs(); p++) {
      if (taken[p]) {
        continue;
      }
      opening = first;
      first = null;
      for (Line line :
          LineCutter.cut(text, levels, verbs, -1, text.paragraphStart(p), text.paragraphEnd(p))) {
        line(line, p);
      }
    }
    drafts.removeIf(draft -> draft.successor != null);
    List<Draft> told = new ToldInside(text, levels, verbs, reader).find(drafts);
    new NestedQuotations(text, levels, verbs, reader, phrases, holders, drafts).find();
    drafts.addAll(told);
    drafts.sort(
        Comparator.comparingInt(Draft::start)
            .thenComparing(Comparator.comparingInt(Draft::end).reversed()));
    return drafts;
  }

  private void line(Line line, int paragraph) {
    List<Draft> found = reader.read(line);
    first = first == null ? line : first;
    int known = drafts.size();
    Draft before = last;
    boolean[] used = new boolean[line.size()];
    for (Draft draft : found) {
      holders.mark(line, draft, used);
    }
    wordsOf(line, before);
    continued(line, found);
    before = before == null ? null : before.current();
    drafts.addAll(found);
    Draft tail = tail(found);
    int firstFree = -1;
    for (int i = 0; i < line.size(); i++) {
      if (line.isQuote(i) && !used[i]) {
        Draft floating = floating(line, i, paragraph, before);
        if (floating != null) {
          used[i] = true;
          holders.hold(line, i, floating);
          before = floating;
          tail = floating;
        }
        firstFree = i;
      }
    }
    for (Draft draft : drafts.subList(known, drafts.size())) {
      draft.lineBefore = lastLine;
      draft.opening = opening;
    }
    last = tail;
    if (tail != null && tail.cue != null) {
      lastSpoken = tail;
    }
    lastDraft = found.isEmpty() ? tail : found.get(found.size() - 1);
    lastLine = line;
    lastParagraph = paragraph;
    pending = firstFree < 0 ? pending(line, found) : null;
  }

  /** "It is late." Those were the words of Ida Roe. */
  private void wordsOf(Line line, @Nullable Draft before) {
    boolean those =
        line.isAny(0, "those", "these", "such", "that", "this")
            && line.isAny(1, "were", "are", "was", "is")
            && line.is(2, "the");
    boolean words =
        line.isAny(3, "words", "message", "verdict", "view", "response", "warning", "reaction")
            && line.isAny(4, "of", "from");
    Draft draft = before == null ? null : before.current();
    // That is how Ida Roe describes it; The words are from Ida Roe.
    boolean how =
        line.isAny(0, "that", "this", "such", "so")
            && line.isAny(1, "is", "was", "'s")
            && line.isAny(2, "how", "what");
    boolean from =
        line.is(0, "the")
            && line.is(1, "words")
            && line.isAny(2, "are", "were")
            && line.isAny(3, "from", "of");
    if (draft == null || draft.cue != null || draft.kind != Kind.DIRECT) {
      return;
    }
    if (!(those && words || how || from)) {
      return;
    }
    Optional<SpeakerWords> speaker = phrases.after(line, how ? 3 : from ? 4 : 5);
    if (how && speaker.filter(found -> verbs.find(line.lower(found.end())).isPresent()).isEmpty()) {
      return;
    }
    if (speaker.isPresent()) {
      ReportingVerbs.Entry entry =
          new ReportingVerbs.Entry(line.lower(3), "q", ReportingVerbs.Form.BASE);
      draft.line = line;
      draft.cue = new Cue(3, 4, 3, entry, Cue.Voice.ACTIVE);
      draft.speaker = speaker.get();
      draft.reason = null;
      draft.introduced = false;
      draft.from = speaker.get().end();
      draft.to = line.size();
    }
  }

  /** A stretch reopened in this paragraph: what has gone before gets this line's cue. */
  private void continued(Line line, List<Draft> found) {
    for (Draft draft : found) {
      boolean[] held = new boolean[line.size()];
      holders.mark(line, draft, held);
      for (int i = 0; i < line.size(); i++) {
        if (!held[i]) {
          continue;
        }
        Draft earlier = holders.latest(line.stretch(i));
        boolean reopened = earlier != null && earlier != draft && line.part(i) > 0;
        if (earlier != null && reopened && isFloating(earlier) && draft.kind == Kind.DIRECT) {
          draft.content.addAll(0, earlier.content);
          earlier.successor = draft;
          earlier.stretches.forEach(stretch -> holders.takeOver(stretch, draft));
        }
        holders.hold(line, i, draft);
      }
    }
  }

  private static boolean isFloating(Draft draft) {
    return draft.cue == null && draft.kind == Kind.DIRECT;
  }

  /** The direct quotation that the line ends with, which the next line may go on with. */
  private static @Nullable Draft tail(List<Draft> found) {
    if (found.isEmpty()) {
      return null;
    }
    Draft draft = found.get(found.size() - 1);
    return draft.kind == Kind.DIRECT ? draft : null;
  }

  /** A stretch without a cue in its line. */
  private @Nullable Draft floating(Line line, int item, int paragraph, @Nullable Draft before) {
    Span span = line.span(item, item + 1);
    int stretch = line.stretch(item);
    boolean whole = isWhole(line);
    Draft reopened = line.part(item) > 0 ? holders.latest(stretch) : null;
    if (reopened != null) {
      reopened.content.add(span);
      return reopened;
    }
    if (pending != null && item == 0) {
      Draft draft = pending;
      pending = null;
      draft.content.add(span);
      drafts.add(draft);
      return draft;
    }
    boolean near = paragraph == lastParagraph || (whole && paragraph == lastParagraph + 1);
    if (before != null && near && (item == 0 || whole) && before.kind == Kind.DIRECT) {
      before.content.add(span);
      return before;
    }
    Draft answer = item == 2 && line.startsParagraph ? answer(line) : null;
    if (answer != null) {
      drafts.add(answer);
      return answer;
    }
    boolean label = item > 0 && (line.startsParagraph || Labels.isName(line, item));
    Draft named = label ? labels.speakerLine(line, item) : null;
    if (named != null) {
      drafts.add(named);
      return named;
    }
    Draft onAir = item > 0 ? labels.onAir(line, item) : null;
    if (onAir != null) {
      drafts.add(onAir);
      return onAir;
    }
    Draft signed = whole || item > 0 || !line.startsParagraph ? null : labels.signed(line);
    if (signed != null) {
      drafts.add(signed);
      return signed;
    }
    boolean announced = item > 0 && (line.is(item - 1, ":") || Posts.announces(line, item));
    Draft noun = announced ? announcedByNoun(line, item) : null;
    if (noun != null) {
      drafts.add(noun);
      return noun;
    }
    if (!whole && !levels.isClosed(stretch)) {
      return null;
    }
    if (!whole && line.words(item) < FLOATING_FRAGMENT && !isAnswer(line, item)) {
      return null;
    }
    Draft draft = new Draft(Kind.DIRECT, whole ? "floating" : "floating.fragment", line);
    draft.content.add(span);
    context(draft, line, item, paragraph, before);
    drafts.add(draft);
    return draft;
  }

  /**
   * Roe was blunt: "Rubbish." A sentence in marks behind a colon, at the end of its line; and a
   * headline's "It was lost": Roe on the vote.
   */
  private boolean isAnswer(Line line, int item) {
    boolean last = item == line.size() - 1;
    boolean ends = ".!?".indexOf(line.lastInside(item)) >= 0;
    boolean behind = line.is(item - 1, ":") && last && line.startsCapital(item);
    if (behind && ends && Clauses.hasFinite(line, 0, item)) {
      return true;
    }
    boolean headline = line.startsParagraph && text.paragraphOf(line.token(0)) == 0;
    boolean opens = item == 0 && line.is(1, ":") && line.size() > 2;
    return headline && (opens || behind && !ends) && line.words(item) > 2 && hasVerb(line, item);
  }

  private boolean hasVerb(Line line, int item) {
    for (int token = line.token(item); token < line.tokenEnd(item); token++) {
      if (text.tag(token).isFinite()) {
        return true;
      }
    }
    return false;
  }

  /** A: "It is late." after Q: Is it late? */
  private static @Nullable Draft answer(Line line) {
    if (!line.isAny(0, "a", "answer") || !line.is(1, ":") || !line.isCapital(0)) {
      return null;
    }
    Draft draft = new Draft(Kind.DIRECT, ANSWER, line);
    draft.content.add(line.span(2, 3));
    draft.reason = "questions and answers";
    return draft;
  }

  /** "The palace made the following announcement: "…"" */
  private @Nullable Draft announcedByNoun(Line line, int item) {
    for (int i = line.is(item - 1, ":") ? item - 2 : item - 1;
        i >= 0 && i > item - NOUN_REACH;
        i--) {
      if (!ANNOUNCING.contains(line.lower(i))) {
        continue;
      }
      Optional<SpeakerWords> subject = phrases.mainSubject(line, Math.min(item, line.size()));
      if (subject.isEmpty()) {
        return null;
      }
      Draft draft = new Draft(Kind.DIRECT, "cue.noun", line);
      if (item < line.size()) {
        draft.content.add(line.span(item, item + 1));
      }
      ReportingVerbs.Entry entry =
          new ReportingVerbs.Entry(line.lower(i), "q", ReportingVerbs.Form.BASE);
      draft.cue = new Cue(i, i + 1, i, entry, Cue.Voice.ACTIVE);
      draft.speaker = subject.get();
      draft.from = i + 1;
      draft.to = Math.max(draft.from, Math.min(item, line.size()) - 1);
      return draft;
    }
    return null;
  }

  /** Who speaks where no cue says so: the sentence's own subject, or whoever spoke before. */
  private void context(Draft draft, Line line, int item, int paragraph, @Nullable Draft before) {
    Draft speaker = before != null || lastDraft == null ? before : lastDraft.current();
    boolean sameParagraph = paragraph == lastParagraph;
    boolean bare = sameParagraph && isOwnAfterConjunction(line, item);
    Line source = item > 0 && !bare ? line : lastLine;
    if (item == 0 && speaker != null && sameParagraph) {
      draft.before = speaker;
      draft.reason = "goes on from the quotation before";
      return;
    }
    if (source != null && (item > 0 || sameParagraph && !asks(source))) {
      int end = source == line ? item : source.size();
      Optional<SpeakerWords> subject =
          describedBy(line, item)
              .or(() -> phrases.mainSubject(source, end))
              .or(() -> item == 0 ? grins(source) : Optional.empty());
      boolean couple = bare && subject.filter(SpeakerWords::several).isPresent();
      couple |= bare && source.isAny(0, "he", "she") && source.is(1, "and");
      if (couple && lastSpoken != null && isNear(lastSpoken, paragraph)) {
        draft.before = lastSpoken.current();
        draft.reason = "goes on from the quotation before";
        return;
      }
      if (subject.isPresent()) {
        draft.line = source;
        draft.speaker = subject.get();
        draft.reason =
            item > 0 ? "subject of the sentence" : "subject of the sentence before the quotation";
        return;
      }
    }
    boolean chained = item == 0 && isWhole(line) && paragraph == lastParagraph + 1;
    if (speaker != null && (sameParagraph || chained)) {
      draft.before = speaker;
      draft.reason = "goes on from the quotation before";
      return;
    }
    if (item == 0 && lastSpoken != null && asks(lastLine)) {
      // Did the bell ring? "It did."
      draft.before = lastSpoken.current();
      draft.reason = "answers the question before it";
      return;
    }
    boolean alone = item == 0 && isWhole(line) && paragraph == lastParagraph + 1;
    Line introduction = lastLine;
    Optional<SpeakerWords> introduced =
        alone && introduction != null && !asks(introduction)
            ? phrases.mainSubject(introduction, introduction.size())
            : Optional.empty();
    if (introduction != null
        && introduced.filter(words -> words.first() <= SHORT_INTRODUCTION).isPresent()) {
      draft.line = introduction;
      draft.speaker = introduced.get();
      draft.introduced = true;
      draft.before = lastSpoken == null ? null : lastSpoken.current();
      draft.reason = "subject of the paragraph before the quotation";
      return;
    }
    draft.reason = "no cue in the sentence";
  }

  /**
   * "Roe and her son were away. But | "I was glad."": the marks are the sentence but for a word.
   */
  private static boolean isOwnAfterConjunction(Line line, int item) {
    if (item != 1 || !line.isAny(0, "but", "and", "yet", "so", "still", "then")) {
      return false;
    }
    for (int token = line.token(1); token < line.tokenEnd(1); token++) {
      if (OWN.contains(line.text().lower(token))) {
        return true;
      }
    }
    return false;
  }

  /** "Roe grins. "It is late."": a tagger takes the verb for a noun. */
  private Optional<SpeakerWords> grins(Line line) {
    boolean verb =
        line.size() <= 4
            && line.isCapital(0)
            && line.isNoun(1)
            && !line.isCapital(1)
            && line.lower(1).endsWith("s");
    return verb ? Optional.of(new SpeakerWords(0, 1, line.token(0), -1)) : Optional.empty();
  }

  private boolean isNear(Draft draft, int paragraph) {
    return paragraph - text.paragraphOf(draft.line.token(0)) <= 2;
  }

  /** "Roe was described by her church as "a rock"": the church's words. */
  private Optional<SpeakerWords> describedBy(Line line, int item) {
    if (!line.is(item - 1, "as")) {
      return Optional.empty();
    }
    int by = Appositions.back(line, item - 2, "by", NOUN_REACH);
    return by > 0 && line.is(by - 1, Tag.VBN) ? phrases.after(line, by + 1) : Optional.empty();
  }

  private static boolean asks(@Nullable Line line) {
    return line != null && line.is(line.size() - 1, "?");
  }

  /** Nothing but stretches and punctuation. */
  private static boolean isWhole(Line line) {
    for (int i = 0; i < line.size(); i++) {
      if (!line.isQuote(i) && !line.isPunctuation(i)) {
        return false;
      }
    }
    return true;
  }

  /** "She wrote:" and then a paragraph in marks. */
  private @Nullable Draft pending(Line line, List<Draft> found) {
    int end = line.size();
    if (!found.isEmpty() || !line.is(end - 1, ":")) {
      return null;
    }
    Draft verb = reader.announced(line);
    if (verb != null) {
      return verb;
    }
    return announcedByNoun(line, end);
  }
}
