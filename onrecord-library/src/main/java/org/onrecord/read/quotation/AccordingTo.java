package org.onrecord.read.quotation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.language.Tag;
import org.onrecord.reading.Quotation.Kind;

/** Reads "according to" and what stands before or after it. */
final class AccordingTo {
  // "went according to plan"
  private static final Set<String> NO_SOURCES =
      Set.of(
          "request",
          "usual",
          "plan",
          "plans",
          "schedule",
          "custom",
          "tradition",
          "age",
          "size",
          "need",
          "taste");

  private final SpeakerPhrases phrases;
  private final Adjuncts adjuncts;

  AccordingTo(SpeakerPhrases phrases, Adjuncts adjuncts) {
    this.phrases = phrases;
    this.adjuncts = adjuncts;
  }

  /** "The wall," according to Roe, | "fell at six." */
  private static boolean isCutQuotation(Line line, int left, int rest) {
    return line.isQuote(left) && line.lastInside(left) == ',' && line.isQuote(rest + 1);
  }

  /** The comma that closes "According to …", where it is near. */
  private static int commaAfter(Line line, int rest) {
    if (line.isComma(rest) && line.isAny(rest + 1, "who", "which", "whose")) {
      // "According to Roe, who was there, …"
      for (int i = rest + 2; i < Math.min(line.size(), rest + 40); i++) {
        if (line.isComma(i) && (line.is(i + 1, Tag.IN) || Clauses.begins(line, i + 1))) {
          return i;
        }
      }
    }
    for (int i = rest; i < Math.min(line.size(), rest + 15); i++) {
      if (line.isComma(i) && i > rest && line.isAny(i + 1, "who", "which", "whose")) {
        return commaAfter(line, i);
      }
      if (line.isComma(i)) {
        return i;
      }
      // "According to a post | shared on Monday, …"
      boolean reduced = i == rest && (line.is(i, Tag.VBD) || line.is(i, Tag.VBN));
      if (line.tag(i).isFinite() && !reduced) {
        break;
      }
    }
    return rest;
  }

  /** "According to police, | the victim, Ned Roe, was crossing": no clause begins behind Roe. */
  private static SpeakerWords unapposed(Line line, int from, SpeakerWords words) {
    int comma = Circumstances.commaIn(line, from, words.end());
    boolean loose = line.isQuote(words.end());
    boolean apposed = (words.second() >= 0 || loose) && comma > from && comma < words.end();
    boolean whole = apposed && Clauses.begins(line, words.end() + 1);
    int verb = loose ? line.firstWord(words.end()) : -1;
    // "According to Roe, | the plan "makes no sense"": the verb stands in the marks
    boolean marked = verb >= 0 && line.text().tag(verb).isFinite();
    return apposed && (marked || !whole && Clauses.begins(line, comma + 1))
        ? new SpeakerWords(words.first(), comma, words.head(), -1)
        : words;
  }

  /** "The wall, | according to Roe, fell", "was followed by, | according to Roe, a crowd". */
  private static boolean isOpen(Line line, int from, int to) {
    return !Clauses.hasMainVerb(line, from, to)
        || Clauses.endsInAuxiliary(line, to)
        || line.is(to - 1, Tag.IN);
  }

  /** "according to the WHO|'s framework, …": what is owned is the source. */
  private SpeakerWords owning(Line line, SpeakerWords words) {
    return isOwner(line, words.end())
        ? phrases
            .after(line, words.end() + 1)
            .map(thing -> thing.between(words.first(), thing.end()))
            .orElse(words)
        : words;
  }

  private static boolean isOwner(Line line, int item) {
    return line.is(item, Tag.POS) || line.isAny(item, "'s", "\u2019s");
  }

  /** "according to facts | heard in court|, ": the comma behind a participle; or {@code end}. */
  private static int pastParticiple(Line line, int end) {
    if (!line.is(end, Tag.VBD) && !line.is(end, Tag.VBN)) {
      return end;
    }
    int comma = commaAfter(line, end);
    return line.isComma(comma) ? comma : end;
  }

  /** What it is said of comes after it. */
  private static boolean leads(Line line, int left, int floor, int rest) {
    int before = line.isComma(left) ? left - 1 : left;
    return left < floor
        || line.is(left, ";")
        || line.isAny(before, "and", "but", "that", "including", "while", "because")
        || line.isComma(rest) && left < 0;
  }

  /** ""I slept," he told police, according to the report": he and not the report says the words. */
  static boolean isOfTeller(Cue cue, Draft source, List<Draft> drafts) {
    if (cue.voice() != Cue.Voice.ACCORDING || drafts.isEmpty()) {
      return false;
    }
    Draft said = drafts.get(drafts.size() - 1);
    return said.kind == Kind.DIRECT
        && LineReader.isInside(said, source)
        && said.end() <= source.start();
  }

  /** "according to | eyewitness Ida Roe": who or what the words come from. */
  private Optional<SpeakerWords> source(Line line, Cue cue) {
    // A tagger takes a noun after "to" for a verb: "according to eyewitness Ida Roe".
    int noun = line.is(cue.end(), Tag.VB) ? cue.end() + 1 : cue.end();
    return phrases
        .after(line, noun)
        .map(words -> unapposed(line, noun, words))
        .map(words -> words.between(cue.end(), words.end()))
        .map(words -> owning(line, words));
  }

  /** "According to Roe, it fell (at six)|.": the item after the line's last word or bracket. */
  private static int wordsEnd(Line line, int from) {
    int to = line.size();
    while (to > from
        && line.isPunctuation(to - 1)
        && !ContentEnd.closesBracket(line, from, to - 1)) {
      to--;
    }
    return to;
  }

  /** "According to the palace, …" and "…, according to the palace". */
  Optional<Draft> read(Line line, Cue cue, List<Cue> cues, int floor) {
    Optional<SpeakerWords> source = source(line, cue);
    if (source.isEmpty() || isOwner(line, source.get().end())) {
      return Optional.empty();
    }
    if (source.get().end() == cue.end() + 1 && NO_SOURCES.contains(line.lower(cue.end()))) {
      return Optional.empty();
    }
    int rest = source.get().end();
    // "according to reports, | of the nine, two": the comma ends it
    if (!(line.isComma(rest) && line.is(rest + 1, "of"))) {
      rest = adjuncts.skip(line, rest);
    }
    int left = cue.verb() - 1;
    boolean comma = line.isComma(left);
    boolean leads = leads(line, left, floor, rest);
    int from;
    int to;
    if (leads) {
      rest = commaAfter(line, rest);
      from = line.isComma(rest) ? rest + 1 : rest;
      to = Contradicted.begins(line, from, cue, cues, wordsEnd(line, from));
    } else {
      to = comma ? left : left + 1;
      from = ContentBefore.contentStart(line, floor, to, -1);
      rest = source.get().end();
    }
    boolean bare = to == from + 2 && line.isAny(from, "that", "this", "it");
    if (from >= to || line.is(from, Tag.POS) || bare) {
      return Optional.empty();
    }
    Draft draft =
        new Draft(
            Content.kindOf(line, from, to), leads ? "according.first" : "according.last", line);
    draft.content.add(line.span(from, to));
    draft.cue = cue;
    draft.speaker = source.get();
    draft.from = source.get().end();
    draft.to = rest;
    rest = leads ? rest : pastParticiple(line, rest);
    boolean open =
        isOpen(line, from, to) || line.tag(to - 1).isFinite() && line.is(rest + 1, Tag.DT);
    boolean parted = comma && open || isCutQuotation(line, left, rest);
    if (!leads && parted && line.isComma(rest)) {
      // "The wall, according to Roe, | fell at six"
      ContentBefore.more(line, draft, rest, draft.kind, false);
    }
    return Optional.of(draft);
  }
}
