package org.onrecord.archive.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.onrecord.archive.check.Alarm;
import org.onrecord.archive.check.Carried;
import org.onrecord.archive.check.DraftFault;
import org.onrecord.archive.check.Grade;
import org.onrecord.archive.check.Match;
import org.onrecord.archive.check.QuotationCheck;
import org.onrecord.archive.check.Report;
import org.onrecord.archive.ledger.QuotationOnRecord;
import org.onrecord.archive.ledger.VersionOnRecord;
import org.onrecord.archive.standing.Standing;
import org.onrecord.format.Draft;
import org.onrecord.format.DraftPlace;
import org.onrecord.story.SourceKind;
import org.onrecord.story.Span;

/** What a report says of a grade, an alarm or a source, in words. */
public final class InWords {
  /** Characters shown on each side of a fault. */
  private static final int BESIDE = 40;

  private InWords() {}

  /** All alarms of a match, or an empty string. */
  public static String alarms(Match match) {
    return String.join(
        ", ", match.verdict().alarms().stream().sorted().map(Alarm::inWords).toList());
  }

  /** What a grade means, in one sentence. */
  public static String meaning(Grade grade) {
    return switch (grade) {
      case VERBATIM -> "The same characters stand on record, said by the same person.";
      case TYPOGRAPHIC -> "The same words; only marks, dashes, spaces or a first capital differ.";
      case ELIDED -> "Parts of what was said, in order, joined where the draft shows it.";
      case PARTIAL -> "A run of words, cut inside the speaker's sentence.";
      case ALTERED -> "Most of the words in order, some changed.";
      case OTHER_SPEAKER -> "The words are on record, said by somebody else.";
      case NOT_STANDING -> "On record only in a version that no longer stands.";
      case NOT_ON_RECORD -> "The words were not found on record.";
    };
  }

  /** What a fault means, in one sentence. */
  public static String meaning(DraftFault.Kind kind) {
    return switch (kind) {
      case MARKS -> "A quotation mark has no other: what stands beside it may not be checked.";
      case NOT_LOOKED_AT ->
          "Words that are quoted without marks, or in a title, and were not looked up.";
    };
  }

  /** What a fault is, with the words around it: {@code … at “Some of the lads cried}. */
  public static String fault(DraftFault fault, Report report) {
    return fault.kind() == DraftFault.Kind.MARKS
        ? fault.message() + ": " + around(report.draft().text(), fault.span())
        : fault.message();
  }

  /** The words of the line beside {@code span}, and those of the span. */
  static String around(String text, Span span) {
    int from = span.start();
    while (from > 0 && span.start() - from < BESIDE && !isBreak(text.charAt(from - 1))) {
      from--;
    }
    int to = span.end();
    while (to < text.length() && to - span.end() < BESIDE && !isBreak(text.charAt(to))) {
      to++;
    }
    // Whole words, so that no surrogate and no accent stands alone.
    int first = from == 0 || isBreak(text.charAt(from - 1)) ? from : after(text, from, span);
    int last = to == text.length() || isBreak(text.charAt(to)) ? to : before(text, to, span);
    String cutBefore = first > 0 && !isBreak(text.charAt(first - 1)) ? "\u2026 " : "";
    String cutAfter = last < text.length() && !isBreak(text.charAt(last)) ? " \u2026" : "";
    return cutBefore + text.substring(first, last).strip() + cutAfter;
  }

  private static int after(String text, int from, Span span) {
    int space = text.indexOf(' ', from);
    return space < 0 || space >= span.start() ? span.start() : space + 1;
  }

  private static int before(String text, int to, Span span) {
    int space = text.lastIndexOf(' ', to - 1);
    return space < span.end() ? span.end() : space;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }

  /** Nothing where it stands, else {@code corrected}, {@code withheld} or {@code canceled}. */
  public static String standing(Standing standing) {
    return standing == Standing.STANDS ? "" : lower(standing);
  }

  /** Example: {@code 2022-03-12, The Albion Chronicle, The ferry is back (transcript)}. */
  public static String version(VersionOnRecord version) {
    List<String> parts = new ArrayList<>();
    parts.add(version.date().map(Object::toString).orElse("no date"));
    version.metadata().source().ifPresent(parts::add);
    parts.add(version.metadata().title().orElse(version.story()));
    SourceKind kind = version.metadata().kind();
    return String.join(", ", parts) + (kind == SourceKind.STORY ? "" : " (" + kind.words() + ")");
  }

  /** Example: {@code 3 stories and 1 transcript, 2 independent sources}; empty for nobody. */
  public static String carried(Carried carried) {
    if (carried.kinds().isEmpty()) {
      return "";
    }
    List<String> kinds = new ArrayList<>();
    for (Map.Entry<SourceKind, Integer> kind : carried.kinds().entrySet()) {
      kinds.add(kind.getValue() + " " + plural(kind.getKey(), kind.getValue()));
    }
    String all = String.join(" and ", kinds);
    int number = carried.stories() + carried.others();
    return number < 2
        ? all
        : all
            + ", "
            + carried.sources()
            + (carried.sources() == 1 ? " independent source" : " independent sources");
  }

  private static String plural(SourceKind kind, int count) {
    if (count == 1 || kind == SourceKind.NOTES) {
      return kind == SourceKind.NOTES
          ? "set" + (count == 1 ? "" : "s") + " of notes"
          : kind.words();
    }
    return kind == SourceKind.STORY ? "stories" : kind.words() + "s";
  }

  /** Where the words came up first, if that is not where the best match stands. */
  public static Optional<VersionOnRecord> earlier(QuotationCheck check) {
    return check
        .carried()
        .first()
        .filter(
            first ->
                check
                    .best()
                    .filter(match -> !match.quotation().version().story().equals(first.story()))
                    .isPresent());
  }

  /** Where something stands in the draft: {@code line 3, column 14} or {@code footnote 2, ...}. */
  public static String place(Draft draft, Span span, int paragraph) {
    return draft
        .written()
        .place(span)
        .document()
        .map(Object::toString)
        .or(
            () ->
                draft
                    .written()
                    .place(span)
                    .file()
                    .map(at -> "paragraph " + paragraph + ", line " + at.line()))
        .orElse("paragraph " + paragraph);
  }

  /** Where something stands in the draft, for what has no paragraph of its own. */
  public static String place(Draft draft, Span span) {
    DraftPlace place = draft.written().place(span);
    return place
        .document()
        .map(Object::toString)
        .or(() -> place.file().map(at -> "line " + at.line() + ", column " + at.column()))
        .orElse("");
  }

  /** What was found, in one or two sentences, for a reader who sees the draft beside it. */
  static String finding(QuotationCheck check, Report report) {
    StringBuilder words = new StringBuilder(meaning(check.grade()));
    Optional<Match> best = check.best();
    if (best.isEmpty()) {
      words.append(" Not found in ").append(report.searched()).append('.');
    } else {
      QuotationOnRecord said = best.get().quotation();
      boolean shown = said.standing().shown();
      if (shown && !best.get().verdict().onRecord().isEmpty()) {
        words.append(" On record: \u201c").append(best.get().verdict().onRecord()).append('\u201d');
      }
      words.append(" (").append(said.speaker().name()).append(", ");
      words.append(version(said.version())).append(").");
      String alarms = alarms(best.get());
      if (!alarms.isEmpty()) {
        words.append(" Alarm: ").append(alarms).append('.');
      }
    }
    check.note().ifPresent(note -> words.append(" Note: ").append(note).append('.'));
    check.bound().ifPresent(bound -> words.append(" Not all: ").append(bound.words()).append('.'));
    return words.toString();
  }

  static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
