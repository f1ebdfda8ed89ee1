package org.onrecord.read.quotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.Tag;
import org.onrecord.language.Text;
import org.onrecord.reading.Quotation.Kind;
import org.onrecord.story.Span;

/**
 * Reads what is printed without marks as somebody's words: an interview, "Ida Roe: It is late.",
 * and a passage set apart with its author below, "– Ida Roe".
 */
final class Transcripts {
  /** Rule of what stands behind a label. */
  static final String RULE = "transcript";

  /** Labels at least: fewer may be headings. */
  private static final int LABELS = 2;

  /** Tokens of a label at most. */
  private static final int LONGEST_LABEL = 6;

  /** Words behind a label at least: "Photo: Ida Roe" is none. */
  private static final int SHORTEST = 3;

  /** Paragraphs of a passage set apart at most. */
  private static final int LONGEST_BLOCK = 4;

  private final Text text;
  private final Levels levels;
  private final ReportingVerbs verbs;
  private final SpeakerPhrases phrases;

  Transcripts(Text text, Levels levels, ReportingVerbs verbs, SpeakerPhrases phrases) {
    this.text = text;
    this.levels = levels;
    this.verbs = verbs;
    this.phrases = phrases;
  }

  /**
   * The quotations of such paragraphs.
   *
   * @param taken marks the paragraphs whose words are in them
   */
  List<Draft> find(boolean[] taken) {
    List<Draft> drafts = new ArrayList<>();
    int[] ends = new int[text.paragraphs()];
    int labels = 0;
    for (int p = 0; p < ends.length; p++) {
      ends[p] = labelEnd(p);
      labels += ends[p] > 0 ? 1 : 0;
    }
    if (labels >= LABELS) {
      Map<String, Draft> speakers = new HashMap<>();
      for (int p = 0; p < ends.length; p++) {
        if (ends[p] > 0) {
          taken[p] = true;
          drafts.add(answer(p, ends[p], speakers));
        }
      }
    }
    for (int p = 1; p + 1 < ends.length; p++) {
      Draft block = taken[p] ? null : block(p, taken);
      if (block != null) {
        drafts.add(block);
      }
    }
    return drafts;
  }

  /**
   * The token after "Ida Roe:" at the head of a paragraph, where words without marks follow; or -1.
   */
  private int labelEnd(int paragraph) {
    int first = text.paragraphStart(paragraph);
    int end = text.paragraphEnd(paragraph);
    int brackets = bracketsEnd(first, end);
    if (brackets > 0) {
      return end - brackets >= SHORTEST && hasVerb(brackets, end) ? brackets : -1;
    }
    int colon = first;
    while (colon < Math.min(end, first + LONGEST_LABEL) && !text.is(colon, ":")) {
      if (!(text.tag(colon).isProper() && text.isCapital(colon)) && !text.is(colon, ".")) {
        return -1;
      }
      colon++;
    }
    boolean label = colon > first && colon < end && text.is(colon, ":");
    if (!label || end - colon - 1 < SHORTEST || levels.of(colon + 1) >= 0) {
      return -1;
    }
    // "Ida Roe: "It is late."" is read by its marks
    int c = text.word(colon + 1).codePointAt(0);
    boolean spoken = Character.isUpperCase(c) && hasVerb(colon + 1, end);
    return spoken ? colon + 1 : -1;
  }

  /** "((Ida Roe)) | It is late.": past a label in double brackets; or -1. */
  private int bracketsEnd(int first, int end) {
    if (!text.is(first, "(") || first + 1 >= end || !text.is(first + 1, "(")) {
      return -1;
    }
    for (int i = first + 3; i < Math.min(end, first + LONGEST_LABEL + 2); i++) {
      if (text.is(i, ")") && text.is(i - 1, ")")) {
        return i + 1;
      }
    }
    return -1;
  }

  private boolean hasVerb(int from, int end) {
    for (int token = from; token < end; token++) {
      if (text.tag(token).isFinite()) {
        return true;
      }
    }
    return false;
  }

  private Draft answer(int paragraph, int from, Map<String, Draft> speakers) {
    Line line = firstLine(paragraph);
    Draft draft =
        block(line, new Span(text.start(from), text.end(text.paragraphEnd(paragraph) - 1)), RULE);
    int first = text.paragraphStart(paragraph);
    boolean brackets = text.is(from - 1, ")");
    int colon = line.itemOf(brackets ? from - 2 : from - 1);
    Optional<SpeakerWords> name =
        colon < 0
            ? Optional.empty()
            : phrases.before(line, colon).filter(words -> words.first() == (brackets ? 2 : 0));
    String label = text.span(first, from - 1).of(text.string());
    Draft known = speakers.get(label);
    if (known == null && name.isPresent()) {
      speakers.put(initials(first, from - 1), draft);
    }
    if (known != null) {
      // "IR:" after "Ida Roe:"
      draft.before = known;
      draft.reason = "the label has the initials of one before";
    } else if (name.isPresent()) {
      draft.speaker = name.get();
    } else {
      draft.reason = "a label that names nobody";
    }
    return draft;
  }

  private String initials(int first, int end) {
    StringBuilder letters = new StringBuilder();
    for (int token = first; token < end; token++) {
      letters.appendCodePoint(text.word(token).codePointAt(0));
    }
    return letters.toString();
  }

  /** "The court said: ¶ It is late. ¶ – Judge Ida Roe": what stands between, or null. */
  private @Nullable Draft block(int paragraph, boolean[] taken) {
    if (!text.is(text.paragraphEnd(paragraph - 1) - 1, ":")) {
      return null;
    }
    int p = paragraph;
    while (p < Math.min(text.paragraphs(), paragraph + LONGEST_BLOCK) && isBare(p)) {
      p++;
    }
    if (p == paragraph || p >= text.paragraphs() || !isSignature(p)) {
      return null;
    }
    Line line = firstLine(p);
    Optional<SpeakerWords> name = phrases.after(line, 1);
    if (name.isEmpty()) {
      return null;
    }
    Draft draft =
        block(
            line,
            new Span(
                text.start(text.paragraphStart(paragraph)),
                text.end(text.paragraphEnd(paragraph) - 1)),
            "block.signed");
    for (int next = paragraph + 1; next < p; next++) {
      draft.content.add(
          new Span(text.start(text.paragraphStart(next)), text.end(text.paragraphEnd(next) - 1)));
    }
    draft.speaker = name.get();
    for (int next = paragraph; next <= p; next++) {
      taken[next] = true;
    }
    return draft;
  }

  /** No marks stand in the paragraph, and it is no signature. */
  private boolean isBare(int paragraph) {
    if (isSignature(paragraph)) {
      return false;
    }
    for (int token = text.paragraphStart(paragraph);
        token < text.paragraphEnd(paragraph);
        token++) {
      if (levels.of(token) >= 0) {
        return false;
      }
    }
    return true;
  }

  private boolean isSignature(int paragraph) {
    int first = text.paragraphStart(paragraph);
    boolean dash = text.is(first, "–") || text.is(first, "—") || text.is(first, "--");
    return dash
        && first + 1 < text.paragraphEnd(paragraph)
        && text.isCapital(first + 1)
        && text.tag(first + 1) != Tag.PUNCT;
  }

  private Draft block(Line line, Span span, String rule) {
    Draft draft = new Draft(Kind.INDIRECT, rule, line);
    draft.content.add(span);
    return draft;
  }

  private Line firstLine(int paragraph) {
    return LineCutter.cut(
            text, levels, verbs, -1, text.paragraphStart(paragraph), text.paragraphEnd(paragraph))
        .get(0);
  }
}
