package org.onrecord.read.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.language.Tag;
import org.onrecord.read.quotation.Cue.Voice;
import org.onrecord.read.quotation.ReportingVerbs.Entry;
import org.onrecord.read.quotation.ReportingVerbs.Form;

/** Finds the cues of a line, leaving out what was not said, may be said or was never a verb. */
final class CueFinder {
  /** No sentence that anybody wrote has more. */
  private static final int MOST_CUES = 40;

  /** Items of "Adds the first of the two clerks:" at most. */
  private static final int LONGEST_OPENING = 14;

  private static final Entry ACCORDING = new Entry("according to", "qtb", Form.BASE);

  private static final Set<String> BE =
      Set.of("is", "are", "was", "were", "be", "been", "being", "'s", "'re", "get", "got");
  private static final Set<String> HAVE = Set.of("has", "have", "had", "having", "'ve", "'d", "'s");
  private static final Set<String> KEEP =
      Set.of("keep", "keeps", "kept", "begin", "begins", "began", "start", "starts", "started");
  // "was heard | saying": the words are the subject's own.
  private static final Set<String> HEARD =
      Set.of("heard", "overheard", "seen", "caught", "filmed", "recorded", "captured");
  private static final Set<String> NEGATION =
      Set.of("not", "n't", "never", "nobody", "neither", "nor", "hardly", "without", "cannot");
  private static final Set<String> UNREAL =
      Set.of("could", "might", "may", "should", "must", "can", "ca", "shall");

  /** Verbs that report only with this word after them. */
  private static String particle(String lemma) {
    return switch (lemma) {
      case "point" -> "out";
      case "go" -> "on";
      case "chime" -> "in";
      case "sum" -> "up";
      case "weigh" -> "in";
      case "spell" -> "out";
      case "open" -> "up";
      case "rip" -> "into";
      case "shoot", "hit", "fire" -> "back";
      case "put" -> "it";
      case "pay" -> "tribute";
      default -> "";
    };
  }

  private final ReportingVerbs verbs;

  CueFinder(ReportingVerbs verbs) {
    this.verbs = verbs;
  }

  /** The cues of {@code line}, in order. */
  List<Cue> find(Line line) {
    List<Cue> cues = new ArrayList<>();
    for (int i = 0; i < line.size() && cues.size() < MOST_CUES; i++) {
      if (line.isQuote(i)) {
        continue;
      }
      if (line.is(i, "according") && line.is(i + 1, "to")) {
        cues.add(new Cue(i, i + 2, i, ACCORDING, Voice.ACCORDING));
        continue;
      }
      if (line.is(i, "in")
          && line.is(i + 1, "the")
          && line.is(i + 2, "words")
          && line.is(i + 3, "of")) {
        cues.add(new Cue(i, i + 4, i, ACCORDING, Voice.ACCORDING));
        continue;
      }
      if (line.is(i, "per") && isPer(line, i)) {
        cues.add(new Cue(i, i + 1, i, ACCORDING, Voice.ACCORDING));
        continue;
      }
      if (line.isAny(i, "adamant", "insistent") && line.is(i + 1, "that")) {
        adamant(line, i).ifPresent(cues::add);
        continue;
      }
      Optional<Entry> entry = verbs.find(line.lower(i));
      if (entry.isPresent()) {
        Optional<Cue> cue = cue(line, i, entry.get());
        if (cue.isPresent() && cue.get().voice() == Voice.ACTIVE && cue.get().takes("tb")) {
          // "is said to have | replied": the reply is told, not the saying of it
          cues.removeIf(earlier -> earlier.verb() >= cue.get().group());
        }
        cue.ifPresent(cues::add);
      } else {
        RareCues.at(line, i).ifPresent(cues::add);
      }
    }
    return cues;
  }

  /** "Roe is | adamant that it rained", "has been insistent that". */
  private static Optional<Cue> adamant(Line line, int item) {
    int group = groupStart(line, item);
    if (line.isAny(group - 1, "remains", "remained")) {
      group--;
    }
    Entry entry = new Entry(line.lower(item), "tb", Form.BASE);
    boolean unreal =
        group == item
            || hasAny(line, group, item, UNREAL)
            || isUnreal(line, group, item, entry, Voice.ACTIVE);
    return unreal
        ? Optional.empty()
        : Optional.of(new Cue(item, item + 1, group, entry, Voice.ACTIVE));
  }

  /** "Per the decree, …", "…, per the BBC", but not "9 crowns per day". */
  private static boolean isPer(Line line, int item) {
    boolean apart = item == 0 || line.isComma(item - 1);
    return apart
        && (line.is(item + 1, Tag.DT) || line.isCapital(item + 1) || line.isNoun(item + 1));
  }

  private static Optional<Cue> cue(Line line, int verb, Entry given) {
    Entry entry = given;
    String particle = particle(entry.lemma());
    int end = verb + 1;
    if (entry.lemma().equals("put") && !line.is(end, particle)) {
      // "put the toll at nine"
      entry = new Entry("put", "p", given.form());
    } else if (!particle.isEmpty()) {
      if (!line.is(end, particle)) {
        return Optional.empty();
      }
      end++;
    } else if (entry.lemma().equals("appeal")) {
      if (!line.is(end, "for")) {
        return Optional.empty();
      }
      end++;
    } else if ((isAsking(entry) && line.is(end, "for"))
        || (entry.lemma().equals("call") && line.is(end, "on"))) {
      end++;
    }
    if (!isVerb(line, verb, entry) || OtherSenses.is(line, verb, entry)) {
      return Optional.empty();
    }
    int group = groupStart(line, verb);
    Voice voice = voice(line, group, verb, entry);
    // "The boat is for sale, the Mercury | understands.", "…, the Mercury has | learned."
    boolean closing =
        (entry.form() == Form.PRESENT || line.isAny(verb - 1, "has", "have"))
            && line.isStop(verb + 1);
    if (entry.takes("u") && voice != Voice.PASSIVE && !closing) {
      return Optional.empty();
    }
    if (voice == Voice.GERUND && line.is(group - 1, "of") && line.tag(group - 2).isVerb()) {
      // "was suspected of | asking for more"
      return Optional.empty();
    }
    if (isUnreal(line, group, verb, entry, voice)) {
      return Optional.empty();
    }
    return Optional.of(new Cue(verb, end, group, entry, voice));
  }

  private static boolean isAsking(Entry entry) {
    return entry.lemma().equals("ask") || entry.lemma().equals("call");
  }

  /** "over | alleged payments", "among | reported incidents". */
  private static boolean isAfterPreposition(Line line, int verb) {
    return line.isAny(
            verb - 1, "of", "over", "about", "among", "amongst", "with", "for", "from", "by", "in")
        || line.isAny(verb - 1, "into", "on", "against", "despite", "during", "under", "through");
  }

  /** "the | confirmed toll", "over | alleged payments": a participle before its noun. */
  private static boolean isOfNoun(Line line, int verb) {
    boolean determined =
        line.isAny(verb - 1, "the", "a", "an", "to")
            || line.is(verb - 1, Tag.PRP$)
            || line.is(verb - 1, Tag.POS);
    // "the first | reported death"
    determined |=
        line.tag(verb - 1).isAdjective()
            && line.is(verb - 2, Tag.DT)
            && !line.isCapital(verb + 1)
            && !line.isAny(verb, "told", "said", "asked")
            && !line.lower(verb - 1).endsWith("-old");
    return (determined || isAfterPreposition(line, verb))
        && (line.isNoun(verb + 1)
            || line.tag(verb + 1).isAdjective()
            || determined && line.is(verb + 1, Tag.CD));
  }

  /** A noun of the same form is no cue: "the report", "his claims". */
  private static boolean isVerb(Line line, int verb, Entry entry) {
    Tag tag = line.tag(verb);
    if (tag.isVerb() && entry.form() == Form.PAST && isOfNoun(line, verb)) {
      return false;
    }
    if (entry.form() == Form.PRESENT && line.isQuote(verb - 1) && line.is(verb - 2, "as")) {
      // "dismissed as "nonsense" | claims that it was late"
      return false;
    }
    if (entry.form() == Form.PRESENT && line.isAny(verb - 1, "amid", "despite", "following")) {
      // "amid | reports that it was late": a noun
      return false;
    }
    if (tag.isVerb()) {
      return !(line.isCapital(verb) && verb > 0 && !line.isQuote(verb - 1));
    }
    if (line.is(verb, "citing") || SureForms.isVerb(line, verb, entry)) {
      return true;
    }
    if (verb == 0 && isOpening(line, entry)) {
      return true;
    }
    // A tagger takes a rare verb between a name and its words for a noun.
    boolean beside = line.isComma(verb + 1) || line.is(verb + 1, ":") || line.isQuote(verb + 1);
    boolean noun = (tag.isNoun() || tag == Tag.JJ) && !line.isCapital(verb);
    return switch (entry.form()) {
      case PAST -> noun && (beside || line.isQuote(verb - 1) || isPastTense(line, verb));
      case GERUND ->
          noun
              && (beside
                  // ", | noting on Twitter "it is late""
                  || line.isComma(verb - 1)
                      && line.is(verb + 1, Tag.IN)
                      && Content.quoteIn(line, verb + 2, Math.min(line.size(), verb + 5)) > 0)
              && (line.isComma(verb - 1)
                  || line.isComma(verb - 2)
                  || line.isQuote(verb - 2)
                  || line.is(verb + 1, ":"));
      // "The family's statement read: …"
      case BASE ->
          noun
              && (entry.lemma().equals("read")
                      && (opensQuotation(line, verb + 1) || isAtEnd(line, verb))
                  || agrees(line, verb, entry));
      // "It is late," a woman | answers.
      case PRESENT ->
          noun && (agrees(line, verb, entry) || isAtEnd(line, verb) || isInverted(line, verb));
    };
  }

  /** Remarked Ida Roe, "…"; Adds the clerk: "…"; a tagger takes the capital for a name. */
  private static boolean isOpening(Line line, Entry entry) {
    boolean past = entry.form() == Form.PAST;
    if (past && line.isNoun(0) && line.tag(1).isProper()) {
      return true;
    }
    boolean speaker =
        line.tag(1).isProper() || line.is(1, Tag.DT) || line.isAny(1, "his", "her", "their");
    if (!(past || entry.form() == Form.PRESENT) || !speaker) {
      return false;
    }
    for (int i = 2; i < Math.min(line.size() - 1, LONGEST_OPENING); i++) {
      if (line.isQuote(i + 1) && (line.is(i, ":") || line.isComma(i))) {
        return true;
      }
      if (line.isQuote(i) || line.tag(i).isFinite()) {
        return false;
      }
    }
    return false;
  }

  /** "It is late," | comments Ida Roe. A name right behind what stands between marks and it. */
  private static boolean isInverted(Line line, int verb) {
    return line.isQuote(verb - 1)
        && line.lastInside(verb - 1) == ','
        && (line.tag(verb + 1).isProper() || line.is(verb + 1, Tag.PRP$));
  }

  /** "It is late," the clerk | answers. Nothing but the speaker stands between marks and verb. */
  static boolean isAtEnd(Line line, int verb) {
    int quote = verb - 1;
    while (quote >= 0 && verb - quote <= 4 && !line.isQuote(quote)) {
      quote--;
    }
    return verb - quote > 1
        && line.isQuote(quote)
        && line.lastInside(quote) != '.'
        && (line.isNoun(verb - 1)
            || line.is(verb - 1, Tag.PRP)
            // "an informant | claims": taken for an adjective
            || line.tag(verb - 1).isAdjective() && line.is(verb - 2, Tag.DT))
        && (line.isStop(verb + 1) || line.isComma(verb + 1));
  }

  /**
   * "The ministry | claims the road is safe", "Her lawyers | state that he left", ", the papers |
   * state,": a form that a tagger takes for a noun, between its subject and what it reports.
   */
  private static boolean agrees(Line line, int verb, Entry entry) {
    boolean base = entry.form() == Form.BASE;
    boolean fits =
        base
            ? line.is(verb - 1, Tag.NNS)
                || line.is(verb - 1, Tag.NNPS)
                || line.isAny(verb - 1, "media", "police", "people", "family", "staff")
            : line.is(verb - 1, Tag.NN) || line.is(verb - 1, Tag.NNP) || isNameLike(line, verb - 1);
    // "the bank | forecast that prices would fall": its own past tense
    boolean forecast = line.is(verb, "forecast") && line.is(verb + 1, "that");
    if (!forecast && (!fits || !entry.takes("b"))) {
      return false;
    }
    int first = verb - 1;
    while (first > 0 && (line.isNoun(first - 1) || line.tag(first - 1).isAdjective())) {
      first--;
    }
    boolean determined = line.is(first - 1, Tag.DT) || line.is(first - 1, Tag.PRP$);
    int start = determined ? first - 1 : first;
    boolean opens = start == 0 || line.isComma(start - 1) || line.isAny(start - 1, "but", "and");
    boolean name = line.tag(verb - 1).isProper() || isNameLike(line, verb - 1);
    if (!opens || !determined && !name && !base) {
      return false;
    }
    int next = verb + 1;
    if (line.isComma(next) || line.isStop(next)) {
      return start > 0 && line.isComma(start - 1);
    }
    boolean clause = line.is(next, "that") || line.is(next, Tag.DT) || line.is(next, Tag.PRP);
    return (clause || line.tag(next).isProper())
        && Clauses.begins(line, line.is(next, "that") ? next + 1 : next);
  }

  /** ", Vale | doubts that": a name that a tagger takes for an adjective. */
  private static boolean isNameLike(Line line, int item) {
    return item > 0 && line.isCapital(item) && line.is(item, Tag.JJ);
  }

  /** "read: "Home."", "read, "Home."". */
  private static boolean opensQuotation(Line line, int item) {
    boolean part = line.isComma(item) && line.is(item + 1, "in") && line.is(item + 2, "part");
    return line.is(item, ":")
        || line.isQuote(item)
        || line.isComma(item) && line.isQuote(item + 1)
        // "read, in part, "Home.""
        || part && line.isComma(item + 3) && line.isQuote(item + 4);
  }

  /** "the 23-year-old | told", "the Dane | fumed": a form that is no noun. */
  static boolean isPastTense(Line line, int verb) {
    String word = line.lower(verb);
    boolean past =
        word.equals("told")
            || word.equals("said")
            || word.equals("heard")
            || word.equals("shot")
            || word.endsWith("ed");
    // "Skipper drowned, inquest told" was not said by the inquest.
    boolean told = word.equals("told") && line.isStop(verb + 1);
    boolean again = line.is(verb - 1, word) || line.is(verb + 1, word);
    return past && line.is(verb, Tag.NN) && !line.is(verb - 1, Tag.DT) && !told && !again;
  }

  /** Back over auxiliaries and adverbs: "would later also | say". */
  static int groupStart(Line line, int verb) {
    int i = verb;
    while (i > 0 && verb - i < 8) {
      if (inGroup(line, i - 1)) {
        i--;
      } else if (line.isAny(i - 1, "yesterday", "today", "tonight") && isAuxiliary(line, i - 2)) {
        i -= 2;
      } else if (line.is(i - 1, "night") && line.is(i - 2, "last") && isAuxiliary(line, i - 3)) {
        // "was last night | said to be ill"
        i -= 3;
      } else {
        break;
      }
    }
    // A leading adverb belongs to the clause, not the group.
    while (i < verb && line.tag(i).isAdverb() && (i == 0 || line.isComma(i - 1))) {
      i++;
    }
    return i;
  }

  private static boolean isAuxiliary(Line line, int item) {
    return BE.contains(line.lower(item)) || HAVE.contains(line.lower(item));
  }

  private static boolean inGroup(Line line, int item) {
    String word = line.lower(item);
    Tag tag = line.tag(item);
    return tag == Tag.MD
        || (tag != Tag.POS && (BE.contains(word) || HAVE.contains(word)))
        || (NEGATION.contains(word) && !word.equals("nobody"))
        || (tag.isAdverb()
            && !line.isAny(item, "here", "there", "ago", "home", "today", "then", "yesterday"))
        || line.isAny(item, "did", "does", "do", "to", "further")
        || ((KEEP.contains(word) || HEARD.contains(word)) && line.is(item + 1, Tag.VBG))
        || (line.is(item, "used") && line.is(item + 1, "to"))
        // "is | alleged to have | replied"
        || line.is(item + 1, "to")
            && line.is(item + 2, "have")
            && line.isAny(item, "alleged", "said", "reported", "claimed", "understood", "believed")
            && BE.contains(line.lower(item - 1))
        || (line.is(item, "since") && HAVE.contains(line.lower(item - 1)));
  }

  private static Voice voice(Line line, int group, int verb, Entry entry) {
    if (entry.form() == Form.GERUND) {
      boolean finite = hasAny(line, group, verb, BE) || hasAny(line, group, verb, KEEP);
      return finite ? Voice.ACTIVE : Voice.GERUND;
    }
    if (entry.form() == Form.PAST) {
      for (int i = verb - 1; i >= group; i--) {
        boolean has = line.is(i, "'s") && !(line.isAny(verb, "called", "dubbed", "termed"));
        if (BE.contains(line.lower(i)) && !has) {
          return Voice.PASSIVE;
        }
        if (HAVE.contains(line.lower(i))) {
          return Voice.ACTIVE;
        }
      }
    }
    return Voice.ACTIVE;
  }

  private static boolean hasAny(Line line, int from, int to, Set<String> words) {
    for (int i = from; i < to; i++) {
      if (words.contains(line.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** "did not say", "could say", "refused to say", "if she said". */
  private static boolean isUnreal(Line line, int group, int verb, Entry entry, Voice voice) {
    boolean unreal = hasAny(line, group, verb, UNREAL) && !HEARD.contains(line.lower(verb - 1));
    if (isNegated(line, group, verb) || unreal) {
      return true;
    }
    if (entry.form() == Form.BASE && voice == Voice.ACTIVE && infinitive(line, group, verb)) {
      return !SaidAfterAll.is(line, group, verb);
    }
    boolean joined = false;
    boolean other = false;
    for (int i = group - 1; i >= 0 && group - i < 8; i--) {
      if (line.isComma(i) || line.isQuote(i)) {
        break;
      }
      // "said no boat was lost | and asked": that subject is another verb's
      joined |= line.isAny(i, "and", "but");
      // "a No 10 spokesman said" denies nothing
      boolean number = line.is(i, "no") && line.isCapital(i) && line.is(i + 1, Tag.CD);
      boolean nobody = line.isAny(i, "nobody", "none") || line.is(i, "no") && !number;
      // "if you were n't good | she said": the condition has a verb of its own
      if (line.isAny(i, "if", "unless") && !other || line.is(i, "whether") || nobody && !joined) {
        return true;
      }
      other |= line.tag(i).isFinite();
    }
    return false;
  }

  /** "did not say", but "not only said". */
  private static boolean isNegated(Line line, int group, int verb) {
    for (int i = group; i < verb; i++) {
      if (NEGATION.contains(line.lower(i)) && !line.is(i + 1, "only")) {
        return true;
      }
    }
    return false;
  }

  private static boolean infinitive(Line line, int group, int verb) {
    for (int i = verb - 1; i >= group; i--) {
      if (line.is(i, "to")) {
        return true;
      }
    }
    return false;
  }
}
