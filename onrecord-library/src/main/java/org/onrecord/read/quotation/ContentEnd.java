package org.onrecord.read.quotation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.language.Tag;
import org.onrecord.read.quotation.Cue.Voice;

/** Where the content of a cue ends: with its line, or where the next cue's clause begins. */
final class ContentEnd {
  // "without elaborating": how it was said, not what
  private static final Set<String> WITHOUT =
      Set.of("elaborating", "specifying", "giving", "providing", "naming", "explaining", "saying");

  /** Items between "called" and the words in marks. */
  private static final int LONGEST_NAMED = 8;

  private final SpeakerPhrases phrases;
  private final Adjuncts adjuncts;

  ContentEnd(SpeakerPhrases phrases, Adjuncts adjuncts) {
    this.phrases = phrases;
    this.adjuncts = adjuncts;
  }

  /**
   * The item after the content that begins at {@code from}.
   *
   * @param clause true for a clause, false for a noun phrase, which also ends with a comma
   */
  int of(Line line, int from, Cue cue, List<Cue> cues, boolean clause) {
    int end = line.size();
    while (end > from && line.isPunctuation(end - 1) && !closesBracket(line, from, end - 1)) {
      end--;
    }
    for (Cue other : cues) {
      if (other.verb() > cue.verb() && other.verb() >= from) {
        int stop = clauseOf(line, from, cue, other);
        if (stop > from && stop < end) {
          end = stop;
          break;
        }
      }
    }
    if ((line.is(from, "to") || line.is(from + 1, "to")) && !line.is(from + 1, "have")) {
      end = infinitiveEnd(line, from, cue, end);
    }
    end = relativeEnd(line, from, cue, subordinateEnd(line, from, cue, end));
    end = OwnVoice.begins(line, from, cue, end);
    end = OwnVoice.behindMarks(line, from, end);
    end = OwnVoice.asideBegins(line, from, end);
    end = Contradicted.begins(line, from, cue, cues, end);
    for (int i = from; i < end; i++) {
      if (line.is(i, "without") && WITHOUT.contains(line.lower(i + 1))) {
        return i;
      }
      boolean semicolon = line.is(i, ";") && hasCueAfter(cues, i);
      boolean comma =
          !clause
              && !line.isAny(i + 1, "including", "such")
              && !(line.is(i + 1, "with") && (cue.isLemma("note") || cue.isLemma("report")))
              && !isAmongFigures(line, i)
              && (line.isComma(i) || line.is(i, ";") || line.isDash(i));
      if (semicolon || comma) {
        return i;
      }
    }
    return trim(line, from, end);
  }

  /** "custody of Ida|, 7|, and Tom", "May 6|, 1944". */
  private static boolean isAmongFigures(Line line, int comma) {
    return line.is(comma + 1, Tag.CD)
        || line.is(comma - 1, Tag.CD) && line.isComma(comma - 2) && line.is(comma + 1, "and");
  }

  /** "Roe, who denies the charge|, told the court …": the cue of a clause in commas. */
  private static int relativeEnd(Line line, int from, Cue cue, int end) {
    if (!line.isAny(cue.group() - 1, "who", "which") && !isSecondOfRelative(line, cue)) {
      return end;
    }
    int main = mainVerb(line, from, cue, end);
    if (main > from) {
      return main;
    }
    boolean apart = line.isComma(cue.group() - 2);
    for (int i = from; i < end; i++) {
      if (line.isComma(i)
          && (line.tag(i + 1).isFinite()
              || line.tag(i + 2).isFinite()
              // "Roe, who said it was late|, left by the gate": taken for a participle
              || apart && line.is(i + 1, Tag.VBN))) {
        return i;
      }
      // "Roe, who called it "a farce,"| said he would go": the comma stands in the marks
      if (apart
          && line.isQuote(i)
          && line.lastInside(i) == ','
          && i + 1 < end
          && line.tag(i + 1).isFinite()) {
        return i + 1;
      }
    }
    int which = cue.group() - 1;
    boolean none = apart && line.is(which, "which") && !Clauses.hasFinite(line, 0, which);
    return none ? Clauses.lastComma(line, from, end) : end;
  }

  /**
   * "A man who told police he was late | has been fined": the verb of the line's own subject,
   * behind what its "who" says; or -1.
   */
  private static int mainVerb(Line line, int from, Cue cue, int end) {
    int who = cue.group() - 1;
    boolean opens =
        line.is(who, "who")
            && (line.is(0, Tag.DT) || line.is(0, Tag.NNS) || line.is(0, Tag.CD))
            && !line.isComma(who - 1)
            && !Clauses.hasFinite(line, 0, who);
    int verbs = 0;
    for (int i = from; opens && i < end; i++) {
      if (line.isComma(i)
          || line.isAny(
              i, "who", "which", "that", "when", "because", "if", "after", "and", "but")) {
        return -1;
      }
      boolean own = line.is(i - 1, Tag.PRP) || line.tag(i - 1).isFinite();
      if (line.tag(i).isFinite() && !(own && verbs > 0) && ++verbs == 2) {
        return i;
      }
    }
    return -1;
  }

  /** "Roe, who came late | and claimed to be ill|, has died". */
  private static boolean isSecondOfRelative(Line line, Cue cue) {
    if (!line.is(cue.group() - 1, "and")) {
      return false;
    }
    for (int i = cue.group() - 2; i > 0 && i > cue.group() - 12 && !line.isComma(i); i--) {
      if (line.is(i, "who")) {
        return true;
      }
    }
    return false;
  }

  static boolean closesBracket(Line line, int from, int at) {
    if (!line.isAny(at, ")", "]")) {
      return false;
    }
    for (int i = at - 1; i >= from; i--) {
      if (line.isAny(i, "(", "[")) {
        return true;
      }
    }
    return false;
  }

  /** "urged him to stay | and spoke with the others": the main clause goes on. */
  private static int infinitiveEnd(Line line, int from, Cue cue, int end) {
    for (int i = from + 2; i < end; i++) {
      boolean joined =
          line.isAny(i, "and", "but")
              // "told them to "hold on" and that it would pass"
              && !line.is(i + 1, "that")
              // "urging him to stay and | make his case": taken for a finite verb
              && !(line.is(i + 1, Tag.VBP) && !line.is(cue.verb(), Tag.VBP))
              && Clauses.hasFinite(line, i, Math.min(end, i + 6));
      // "threatened to strike | after talks failed": what is to be done cannot follow from that
      boolean past =
          line.isAny(i, "after", "as", "when", "because")
              && !line.is(i - 1, "until")
              && isPast(line, i + 1, end);
      // "ordered it to take it down | which it did"
      boolean done =
          line.is(i, "which") && line.is(i + 1, Tag.PRP) && line.isAny(i + 2, "did", "has", "does");
      // "vowed to go on | despite a revolt"
      boolean despite = line.is(i, "despite") && cue.takes("v") && !cue.takes("i");
      if (despite || isLongAgo(line, i)) {
        // "told her to retire | two years ago": the telling is past
        return i;
      }
      if (joined || past || done) {
        return line.isComma(i - 1) ? i - 1 : i;
      }
    }
    return end;
  }

  /** "two years ago", "last night", "yesterday". */
  private static boolean isLongAgo(Line line, int item) {
    boolean ago = line.is(item, Tag.CD) && (line.is(item + 2, "ago") || line.is(item + 3, "ago"));
    boolean last =
        line.is(item, "last")
            && line.isAny(item + 1, "night", "week", "month", "year")
            && !line.is(item + 2, Tag.POS)
            && !line.is(item - 1, Tag.DT);
    return ago || last || line.is(item, "yesterday") && !line.is(item + 1, Tag.POS);
  }

  /** The first verb of the clause at item {@code from} is in the past, after its subject. */
  static boolean isPast(Line line, int from, int end) {
    for (int i = from + 1; i < Math.min(end, from + 9); i++) {
      if (line.isPunctuation(i) || line.isQuote(i)) {
        return false;
      }
      // A tagger may see a verb in "bosses" of "bosses | scrapped it".
      if (Clauses.isFinite(line, i) && !line.tag(i + 1).isFinite()) {
        return line.is(i, Tag.VBD) || line.is(i, Tag.VBN);
      }
    }
    return false;
  }

  /** "While all agreed that it rained|, Roe went out": a cue in a subordinate clause before. */
  private static int subordinateEnd(Line line, int from, Cue cue, int end) {
    if (!line.isAny(0, "while", "although", "though", "after", "when", "as", "because", "since")
            && !line.isAny(0, "despite", "amid", "following")
        || line.isComma(1)) {
      return end;
    }
    for (int i = 0; i < cue.verb(); i++) {
      if (line.isComma(i)) {
        return end;
      }
    }
    for (int i = from + 1; i < end; i++) {
      if (line.isComma(i) && Clauses.begins(line, i + 1)) {
        return i;
      }
    }
    return end;
  }

  private static int trim(Line line, int from, int end) {
    int i = end;
    while (i > from
        && (line.isComma(i - 1)
            || line.isAny(
                i - 1, "and", "but", "while", "yet", "though", "even", ";", "—", "–", ":"))) {
      i--;
    }
    return i;
  }

  private static boolean hasCueAfter(List<Cue> cues, int item) {
    return !cues.isEmpty() && cues.get(cues.size() - 1).verb() > item;
  }

  /** "urged to resign | after calling them "stupid"". */
  private static boolean isNaming(Line line, Cue other) {
    return other.takes("cam")
        && line.isAny(other.group() - 1, "after", "for", "by", "while")
        && Content.quoteIn(line, other.end(), Math.min(line.size(), other.end() + 5)) > 0;
  }

  /** Where the clause of a later cue begins, if it is one of its own; else -1. */
  private int clauseOf(Line line, int from, Cue cue, Cue other) {
    if (other.voice() == Voice.ACCORDING) {
      int left = other.verb() - 1;
      boolean marked = line.isQuote(left) && line.lastInside(left) == ',';
      return line.isComma(left) ? left : marked ? left + 1 : -1;
    }
    if (other.voice() == Voice.GERUND) {
      return gerundOf(line, from, other);
    }
    if (other.voice() == Voice.PASSIVE) {
      return -1;
    }
    if (OwnVoice.isSecondAct(line, from, cue, other)) {
      return other.group() - 1;
    }
    if (line.isStop(other.end())) {
      return asideOf(line, from, other);
    }
    return introduces(line, other) ? mainOf(line, from, other) : meanwhile(line, from, other);
  }

  /** "said it was lawful|, while the Moor League condemned it": another's act of speech. */
  private int meanwhile(Line line, int from, Cue other) {
    int link = phrases.before(line, other.group()).map(words -> words.first() - 1).orElse(-1);
    boolean apart = line.isAny(link, "while", "whereas") && line.isComma(link - 1);
    return apart && link - 1 > from && line.tag(other.verb()).isFinite() ? link - 1 : -1;
  }

  /** Where ", saying …" or "before adding …" begins, if it has content of its own; else -1. */
  private int gerundOf(Line line, int from, Cue other) {
    int group = other.group();
    if (line.tag(group - 1).isAdverb() && line.isComma(group - 2)) {
      // "…, also saying …"
      group--;
    }
    boolean joined =
        line.isComma(group - 1) || line.is(group - 1, "and") || line.isQuote(group - 1);
    if (other.isLemma("cite") && group - 1 > from) {
      // "…, citing an official"
      return line.isComma(group - 1) ? group - 1 : group;
    }
    if (line.is(group - 1, "before") && other.takes("qtb") && says(line, other)) {
      // "…, before adding: "…""
      return line.isComma(group - 2) ? group - 2 : group - 1;
    }
    if (line.isComma(group - 1) && OwnVoice.isOwnAct(line, from, other)) {
      // "insisted it was safe|, blaming the leak on a clerk"
      return group - 1;
    }
    int joint = phrases.before(line, group).map(words -> words.first() - 1).orElse(-1);
    if (line.is(joint, "and") && isNamed(line, other)) {
      // "with one calling it "a farce" | and another calling it "a joke""
      return joint;
    }
    int with = phrases.before(line, group).map(words -> words.first() - 1).orElse(-1);
    if (line.is(with, "with") && line.isComma(with - 1) && says(line, other)) {
      // "…, with neighbours claiming it rang"
      return with - 1;
    }
    if (isNaming(line, other)) {
      return group - 1;
    }
    int stop = line.isQuote(group - 1) ? group : group - 1;
    return joined && other.takes("qtb") && says(line, other) ? stop : -1;
  }

  private static boolean isNamed(Line line, Cue other) {
    return other.takes("cam")
        && Content.quoteIn(line, other.end(), Math.min(line.size(), other.end() + LONGEST_NAMED))
            >= 0;
  }

  /** Where "…, the paper reports." or "…, which Roe denies." begins; else -1. */
  private int asideOf(Line line, int from, Cue other) {
    int group = other.group();
    // "…, the paper reports."
    Optional<SpeakerWords> reporter = phrases.before(line, group);
    int comma = reporter.map(words -> words.first() - 1).orElse(-1);
    if (line.isAny(comma, "as", "which") && line.isComma(comma - 1)) {
      // "…, as the court found.", "…, which the shop denies."
      comma--;
    }
    if (comma > from && line.isComma(comma)) {
      return comma;
    }
    return -1;
  }

  /**
   * Where a later main clause begins whose verb is a cue: "… | and Roe said it was late"; else -1.
   */
  private int mainOf(Line line, int from, Cue other) {
    int group = other.group();
    int before = group - 1;
    while (before > from && line.tag(before).isAdverb()) {
      before--;
    }
    if (line.isAny(before, "and", "but", "then")) {
      // "added that … and revealed how …": a second verb of the same subject
      // "boarded the train | and found him": no act of speech
      boolean finds =
          other.takes("fhu")
              && line.is(before, "and")
              && !Findings.isFinding(line, phrases.mainSubject(line, before).orElse(null));
      return sameTense(line, other) && !finds ? before : -1;
    }
    Optional<SpeakerWords> subject = phrases.before(line, group);
    if (subject.isEmpty()) {
      return -1;
    }
    int link = linkOf(line, subject.get());
    boolean plain = line.is(link, "and") && other.takes("b") && Clauses.hasFinite(line, from, link);
    int which = subject.get().first() - 1;
    if (line.is(which, "which")
        && line.isComma(which - 1)
        && isNamed(line, other)
        && !NamingEnd.goesOn(line, other)) {
      // "opposed the bill|, which he called "a farce""
      return which - 1;
    }
    boolean joined =
        plain
            || line.isAny(link, "while", "but", "yet", "though", "although", ";")
            || line.is(link, "and") && line.isComma(link - 1);
    // "— even after his coach | called him "a cancer""
    boolean named =
        line.isAny(link, "after", "though", "although", "when", "as")
            && other.takes("c")
            && Content.quoteIn(line, other.end(), other.end() + LONGEST_NAMED) >= 0;
    return (joined || named) && link > from ? link : -1;
  }

  /** The item before a subject: "| while his captain, Ida Roe, said". */
  private int linkOf(Line line, SpeakerWords subject) {
    int link = subject.first() - 1;
    if (line.isAny(link, "which", "who")) {
      link--;
    }
    if (!line.isComma(link) || line.isQuote(link - 1)) {
      return link;
    }
    int before = phrases.before(line, link).map(words -> words.first() - 1).orElse(-1);
    return line.isAny(before, "while", "but", "yet", "though", "although") ? before : link;
  }

  private static boolean sameTense(Line line, Cue other) {
    // "and | called it poor": a tagger may see a participle
    boolean participle = line.is(other.verb(), Tag.VBN) && other.group() == other.verb();
    return participle
        // "and | told people": taken for an adjective
        || !line.tag(other.verb()).isVerb()
        || line.is(other.verb(), Tag.VBD)
        || line.is(other.verb(), Tag.VBZ)
        || line.is(other.verb(), Tag.VBP);
  }

  /** ", adding that …", ", saying "…"", but not ", protesting the ban". */
  private boolean says(Line line, Cue cue) {
    int i = cue.end();
    int noted = adjuncts.skip(line, i);
    if (noted > i && line.isQuote(noted) && cue.takes("q")) {
      // "…, noting on Twitter | "it is late""
      return true;
    }
    for (int skipped = 0;
        cue.takes("o")
            && skipped < 4
            && (line.tag(i).isNoun() || line.is(i, Tag.DT) || line.is(i, Tag.PRP));
        skipped++) {
      i++;
    }
    return line.isQuote(i)
        || (line.isQuote(i + 1) && (line.isComma(i) || line.is(i, ":")))
        || line.isAny(i, "that", "how", "whether", "why")
        // "with Roe warning of "a storm""
        || cue.takes("p") && line.isQuote(i + 1) && line.isAny(i, "of", "about")
        // "with some | threatening to strike"
        // "calling it "a shame" and urging Roe to resign"
        || cue.takes("vi") && line.is(i, "to")
        || cue.takes("i") && isToDo(line, i)
        // "saying | it "chills speech"", "saying the news "broke" her": the verb stands in the
        // marks
        || (cue.takes("b") && (Clauses.begins(line, i) || isCutByMarks(line, i)));
  }

  /** "urging | Roe to "resign"": somebody and what is to be done. */
  private boolean isToDo(Line line, int item) {
    int to = phrases.after(line, item).map(SpeakerWords::end).orElse(-1);
    return line.is(to, "to") && (line.is(to + 1, Tag.VB) || line.isQuote(to + 1));
  }

  /** "the news | "broke" her": marks behind a few words that no comma parts. */
  private static boolean isCutByMarks(Line line, int from) {
    for (int i = from; i < from + LONGEST_NAMED && i < line.size(); i++) {
      if (line.isQuote(i)) {
        return true;
      }
      if (line.isPunctuation(i)) {
        return false;
      }
    }
    return false;
  }

  /** The cue has content of its own right after it. */
  private static boolean introduces(Line line, Cue cue) {
    int i = cue.end();
    return line.isQuote(i)
        || line.isQuote(i + 1) && (line.isComma(i) || line.is(i, ":"))
        || line.isAny(i, "that", "how", "whether", "why")
        || cue.takes("b") && !line.isPunctuation(i)
        || cue.takes("o") && !line.isPunctuation(i)
        || cue.takes("vi") && line.is(i, "to")
        || cue.isLemma("accuse")
        // "and captioned | it, "Home.""
        || cue.entry().lemma().startsWith("caption")
        || line.isAny(i - 1, "on", "for")
        // "and called it "a farce"", but not "and called the next day"
        || cue.takes("cak")
            && Content.quoteIn(line, i, Math.min(line.size(), i + LONGEST_NAMED)) >= 0;
  }
}
