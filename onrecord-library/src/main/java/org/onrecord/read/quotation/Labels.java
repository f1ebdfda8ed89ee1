package org.onrecord.read.quotation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.Tag;
import org.onrecord.reading.Quotation.Kind;

/** Reads names that stand beside words in marks without a verb: labels, captions, signatures. */
final class Labels {
  /** Items of a speaker's name before a colon, the colon included. */
  private static final int LONGEST_LABEL = 7;

  /** Items between such a comma and the colon. */
  private static final int LONGEST_APPOSITION = 14;

  private final SpeakerPhrases phrases;

  Labels(SpeakerPhrases phrases) {
    this.phrases = phrases;
  }

  /** Roe: "It is late." */
  @Nullable Draft speakerLine(Line line, int item) {
    if (!line.is(item - 1, ":") || !line.isCapital(0)) {
      return null;
    }
    int open = line.is(item - 2, ")") ? Appositions.back(line, item - 3, "(", LONGEST_LABEL) : -1;
    int described = open > 0 ? -1 : described(line, item - 1);
    int end = open > 0 ? open : described > 0 ? described : item - 1;
    if (end >= LONGEST_LABEL) {
      return null;
    }
    Optional<SpeakerWords> name = Optional.empty();
    if (open > 0 && line.isAny(open + 1, "mr", "mrs", "ms", "miss", "dr", "sir", "dame", "lord")) {
      // The Minister for Roads (Mr Ned Roe): "…"
      name = phrases.before(line, item - 2);
    } else if (line.isNoun(end - 1)) {
      // Ida Roe (Kew, Lab): "…"
      name = phrases.before(line, end).filter(words -> words.first() == 0);
    }
    if (name.isEmpty()) {
      return null;
    }
    Draft draft = new Draft(Kind.DIRECT, "speaker.line", line);
    draft.content.add(line.span(item, item + 1));
    draft.speaker = name.get();
    return draft;
  }

  /** Ida Roe, former head of the school|: "It is late.": the comma, or -1. */
  private static int described(Line line, int colon) {
    int comma = Circumstances.commaIn(line, 0, colon);
    boolean name = comma > 1 && comma < colon && line.tag(comma - 1).isProper();
    boolean apposed =
        name
            && colon - comma < LONGEST_APPOSITION
            && !Clauses.hasFinite(line, 0, colon)
            && !line.is(comma + 1, Tag.IN)
            && (SpeakerPhrases.isNameOrRole(line, comma + 1) || line.is(comma + 1, Tag.VBN));
    return apposed ? comma : -1;
  }

  /** Ida Roe: "It is late.": nothing but a name, as it may stand inside a paragraph. */
  static boolean isName(Line line, int item) {
    boolean name = line.is(item - 1, ":") && item > 1 && item <= 4;
    for (int i = 0; i < item - 1 && name; i++) {
      name = line.tag(i).isProper() && line.isCapital(i);
    }
    return name;
  }

  /** Former captain Ida Roe, on Radio Kew: "It is late." */
  @Nullable Draft onAir(Line line, int item) {
    int comma = Circumstances.commaIn(line, 0, item);
    boolean apart = comma > 0 && comma < item;
    int end = apart ? comma : afterName(line, item);
    int on = apart ? comma + 1 : end;
    boolean place =
        line.is(item - 1, ":")
            && end > 0
            && item - on <= LONGEST_LABEL
            && line.isAny(on, "on", "in", "via", "speaking", "writing", "talking")
            && line.tag(end - 1).isProper()
            && !Clauses.hasFinite(line, 0, item);
    Optional<SpeakerWords> name =
        place ? phrases.before(line, end).filter(words -> words.first() == 0) : Optional.empty();
    if (name.isEmpty()) {
      return null;
    }
    Draft draft = new Draft(Kind.DIRECT, "speaker.line", line);
    draft.content.add(line.span(item, item + 1));
    draft.speaker = name.get();
    draft.from = on;
    draft.to = item - 1;
    return draft;
  }

  /** Former captain Ida Roe | on Radio Kew: where the name ends, or -1. */
  private static int afterName(Line line, int item) {
    for (int i = 1; i < item && i <= LONGEST_LABEL; i++) {
      if (line.isAny(i, "on", "in", "via") && line.tag(i - 1).isProper()) {
        return i;
      }
    }
    return -1;
  }

  /** "It is late" - Ida Roe, as a headline or a caption has it. */
  @Nullable Draft signed(Line line) {
    int account = account(line);
    int end = account < 0 ? line.size() : account;
    boolean name =
        line.isDash(1)
            && end > 2
            && end <= LONGEST_LABEL
            && line.isCapital(2)
            && line.isNoun(end - 1);
    Optional<SpeakerWords> words = name ? phrases.after(line, 2) : Optional.empty();
    if (words.isEmpty() || words.get().end() < end) {
      return null;
    }
    Draft draft = new Draft(Kind.DIRECT, "speaker.signed", line);
    draft.content.add(line.span(0, 1));
    draft.speaker = words.get();
    return draft;
  }

  /** The bracket of "- Ida Roe (@idaroe) 4 March", as a post is set into a page; or -1. */
  private static int account(Line line) {
    for (int i = 3; i < Math.min(line.size() - 1, LONGEST_LABEL); i++) {
      if (line.is(i, "(") && line.lower(i + 1).startsWith("@")) {
        return i;
      }
    }
    return -1;
  }
}
