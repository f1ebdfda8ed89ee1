package org.onrecord.read.quotation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.Tag;
import org.onrecord.read.quotation.Cue.Voice;

/** Finds who a cue's subject is. */
final class Subjects {
  /** Items between "who" and the second of its verbs. */
  private static final int ANTECEDENT = 15;

  private final SpeakerPhrases phrases;

  Subjects(SpeakerPhrases phrases) {
    this.phrases = phrases;
  }

  /** Words at the cue, the main clause's, or the speaker of the cue before. */
  static final class Subject {
    @Nullable SpeakerWords words;
    @Nullable Draft before;
    boolean own;
  }

  /** The subject of {@code cue}; {@code earlier} holds what the line's cues before it made. */
  Subject of(Line line, Cue cue, List<Draft> earlier) {
    Subject subject = new Subject();
    int group = cue.group();
    boolean once = line.is(group - 1, "once") && (group == 1 || !line.isComma(group - 2));
    if (group == 0 || once || line.isAny(group - 1, "when", "if", "although", ";")) {
      // "when asked": a participle without its subject
      return subject;
    }
    boolean gerund = cue.voice() == Voice.GERUND;
    if (!gerund || !isApart(line, group)) {
      Optional<SpeakerWords> words = phrases.before(line, group);
      if (words.isPresent() && cue.isLemma("caption")) {
        // "shared a photo | captioned"
        Optional<SpeakerWords> own = words;
        words = phrases.mainSubject(line, words.get().first()).or(() -> own);
      }
      if (words.isPresent() && Posts.isInPost(line, words.get())) {
        // "posted a photo and in the caption | says"
        Optional<SpeakerWords> own = words;
        words = phrases.mainSubject(line, words.get().first() - 1).or(() -> own);
      }
      if (words.isPresent() && line.is(group, "to") && isMeans(line, words.get().first() - 1)) {
        // "took to Instagram | to say"
        boolean to = line.is(words.get().first() - 1, "to");
        Optional<SpeakerWords> own = to ? Optional.empty() : words;
        words = phrases.mainSubject(line, words.get().first() - 1).or(() -> own);
      }
      if (words.isPresent() && (!gerund || isActor(line, words.get()))) {
        subject.words = words.get();
        subject.own = !gerund;
        return subject;
      }
    }
    SpeakerWords apart = gerund ? null : beforeAsides(line, cue);
    if (apart != null) {
      subject.words = apart;
      subject.own = true;
      return subject;
    }
    for (int i = earlier.size() - 1; i >= 0; i--) {
      Draft draft = earlier.get(i);
      if (draft.cue != null && draft.speaker != null) {
        subject.words = draft.speaker;
        return subject;
      }
    }
    Optional<SpeakerWords> main =
        gerund ? phrases.ofGerund(line, group) : phrases.mainSubject(line, group);
    if (main.isEmpty() && line.is(group - 1, "and")) {
      main = antecedent(line, group);
    }
    main.ifPresent(words -> subject.words = words);
    return subject;
  }

  /**
   * "…," Ida Roe, head of roads at the Department of Works, Rail and Ports, | said: who is named
   * right behind the marks or at the head of the line, with nothing but descriptions up to the cue;
   * or null.
   */
  private @Nullable SpeakerWords beforeAsides(Line line, Cue cue) {
    int group = cue.group();
    if (!line.isComma(group - 1) || !cue.takes("q") || !line.tag(cue.verb()).isFinite()) {
      return null;
    }
    int start = group - 1;
    while (start > 0 && !line.isQuote(start - 1)) {
      start--;
    }
    int comma = Circumstances.commaIn(line, start, group);
    if (comma >= group - 1 || Clauses.hasMainVerb(line, start, group)) {
      return null;
    }
    SpeakerWords name = phrases.before(line, comma).orElse(null);
    return name != null && name.first() == start && !name.several()
        ? new SpeakerWords(start, group - 1, name.head(), name.second())
        : null;
  }

  /** "Roe, who came late | and claimed": whoever the "who" means. */
  private Optional<SpeakerWords> antecedent(Line line, int group) {
    for (int i = group - 2; i > 0 && i > group - ANTECEDENT && !line.isComma(i); i--) {
      if (line.is(i, "who")) {
        return phrases.before(line, i + 1);
      }
    }
    return Optional.empty();
  }

  /**
   * "took to Instagram | to say", "rang from the motorway | to say", "used his speech | to accuse":
   * what somebody did it by, after the item.
   */
  private static boolean isMeans(Line line, int item) {
    return line.is(item, "to")
        || line.isAny(item, "from", "on", "via", "into", "through", "before", "outside")
        || line.isAny(
            item, "used", "uses", "took", "takes", "broke", "issued", "released", "posted");
  }

  /** ", saying", "by saying", "when announcing": the subject is not the phrase before. */
  private static boolean isApart(Line line, int group) {
    return line.isComma(group - 1)
        || (line.tag(group - 1).isAdverb() && line.isComma(group - 2))
        || line.isQuote(group - 1)
        || line.is(group - 1, Tag.IN)
        || line.is(group - 1, Tag.WRB)
        || line.is(group - 1, Tag.CC);
  }

  /** "calls by officials | asking" rather than "issued a statement | saying". */
  private static boolean isActor(Line line, SpeakerWords words) {
    return words.first() == 0
        || line.isAny(words.first() - 1, "by", "from", "with", "and")
        || !Clauses.hasFinite(line, 0, words.first());
  }
}
