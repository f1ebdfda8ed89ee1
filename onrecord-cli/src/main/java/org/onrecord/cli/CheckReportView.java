package org.onrecord.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onrecord.archive.check.Edit;
import org.onrecord.archive.check.FactCheck;
import org.onrecord.archive.check.Grade;
import org.onrecord.archive.check.Match;
import org.onrecord.archive.check.QuotationCheck;
import org.onrecord.archive.check.Report;
import org.onrecord.archive.ledger.QuotationOnRecord;
import org.onrecord.archive.ledger.VersionOnRecord;
import org.onrecord.story.Metadata;

/**
 * A report on a draft as a person reads it: one line a quotation, details under those that need a
 * look, then the facts.
 */
final class CheckReportView {
  private static final String INDENT = "      ";
  private static final int GRADE_COLUMNS = 15;

  private final Report report;
  private final Look look;
  private final StringBuilder out = new StringBuilder();

  private CheckReportView(Report report, Look look) {
    this.report = report;
    this.look = look;
  }

  /** The report as text, ending with a line feed. */
  static String of(Report report, Look look) {
    CheckReportView view = new CheckReportView(report, look);
    view.head();
    report.quotations().forEach(view::quotation);
    view.facts();
    view.foot();
    return view.out.toString();
  }

  private void head() {
    Metadata metadata = report.draft().metadata();
    out.append(look.bold(OneLine.of(metadata.title().orElse(report.draft().id())))).append('\n');
    line(
        "",
        look.dim(
            "checked against "
                + report.searched()
                + look.dot()
                + count(report.quotations().size(), "quotation")
                + look.dot()
                + count(report.facts().size(), "fact")));
    out.append('\n');
  }

  private void quotation(QuotationCheck check) {
    String grade = check.grade().name().replace('_', ' ');
    String words = String.join(" ", check.exact());
    String start =
        String.format(Locale.ROOT, "%3d  %-" + GRADE_COLUMNS + "s ", check.paragraph(), grade);
    out.append(look.styled(style(check), start))
        .append(look.cut(OneLine.of(words), look.width() - start.length()))
        .append('\n');
    if (check.best().isPresent()) {
      match(check, check.best().get());
    } else {
      line(INDENT, "not found in " + report.searched());
    }
    check.note().ifPresent(note -> line(INDENT, note));
    out.append('\n');
  }

  private void match(QuotationCheck check, Match match) {
    QuotationOnRecord quotation = match.quotation();
    line(INDENT, look.dim(source(quotation.version()) + carriers(check)));
    switch (match.grade()) {
      case OTHER_SPEAKER ->
          line(
              INDENT,
              "the draft has it from "
                  + check.speaker().name()
                  + "; on record it is "
                  + look.bold(OneLine.of(quotation.speaker().name()))
                  + "'s");
      case NOT_STANDING -> line(INDENT, look.alarm(standing(quotation)));
      default -> {}
    }
    if (!quotation.standing().shown()) {
      return;
    }
    if (match.verdict().grade() == Grade.ALTERED) {
      wrapped(INDENT + "record  ", diff(match.verdict().diff(), true));
      wrapped(INDENT + "draft   ", diff(match.verdict().diff(), false));
    } else if (!match.verdict().cut().isEmpty()) {
      wrapped(INDENT + "left out  ", List.of(String.join(" ", match.verdict().cut()).split(" ")));
    }
    alarms(match);
  }

  private void alarms(Match match) {
    if (match.verdict().alarms().isEmpty()) {
      return;
    }
    List<String> names =
        match.verdict().alarms().stream()
            .sorted(Comparator.naturalOrder())
            .map(alarm -> alarm.name().toLowerCase(Locale.ROOT))
            .toList();
    String what = match.verdict().grade() == Grade.ALTERED ? "changes a " : "leaves out a ";
    line(INDENT, look.alarm("! " + what + String.join(", a ", names)));
  }

  private static String standing(QuotationOnRecord quotation) {
    return switch (quotation.standing()) {
      case CORRECTED -> "the story was corrected: it no longer says this";
      case CANCELED -> "the story was withdrawn by its publisher; its words are not shown";
      case WITHHELD -> "the story is withheld by its publisher; its words are not shown";
      case STANDS -> "it stands";
    };
  }

  private String carriers(QuotationCheck check) {
    return check.stories() > 1
        ? look.dot() + "in " + check.stories() + " stories of " + count(check.outlets(), "outlet")
        : "";
  }

  private String source(VersionOnRecord version) {
    List<String> parts = new ArrayList<>();
    version.date().ifPresent(date -> parts.add(date.toString()));
    version.metadata().source().ifPresent(parts::add);
    parts.add(version.metadata().title().orElse(version.story()));
    return OneLine.of(String.join(look.dot(), parts));
  }

  /** The words of one side of a diff, those that differ set apart. */
  private List<String> diff(List<Edit> edits, boolean record) {
    List<String> words = new ArrayList<>();
    for (Edit edit : edits) {
      for (String word : record ? edit.record() : edit.draft()) {
        String clean = OneLine.of(word);
        words.add(edit.kind() == Edit.Kind.KEPT ? clean : changed(clean));
      }
    }
    return words;
  }

  private String changed(String word) {
    return look.colour() ? look.styled("1;4;38;5;161", word) : "*" + word + "*";
  }

  private void facts() {
    if (report.facts().isEmpty()) {
      return;
    }
    out.append(look.bold("Facts")).append('\n');
    for (FactCheck fact : report.facts()) {
      String verdict = fact.verdict().name().replace('_', ' ');
      out.append(
              look.styled(
                  style(fact),
                  String.format(Locale.ROOT, "     %-" + GRADE_COLUMNS + "s ", verdict)))
          .append(look.cut(OneLine.of(fact.fact()), look.width() - GRADE_COLUMNS - INDENT.length()))
          .append('\n');
      if (fact.verdict() == FactCheck.Verdict.CONTRADICTS) {
        fact.arithmetic().ifPresent(reckoning -> wrapped(INDENT, List.of(reckoning.split(" "))));
        for (FactCheck.Line onRecord : fact.lines()) {
          line(INDENT, look.dim(source(onRecord.version()) + ": ") + OneLine.of(onRecord.exact()));
        }
      }
    }
    out.append('\n');
  }

  private void foot() {
    Map<Grade, Integer> counts = new EnumMap<>(Grade.class);
    report.quotations().forEach(check -> counts.merge(check.grade(), 1, Integer::sum));
    List<String> parts = new ArrayList<>();
    counts.forEach((grade, count) -> parts.add(count + " " + grade.name().replace('_', ' ')));
    long contradicted =
        report.facts().stream()
            .filter(fact -> fact.verdict() == FactCheck.Verdict.CONTRADICTS)
            .count();
    if (contradicted > 0) {
      parts.add(count((int) contradicted, "fact") + " contradicted");
    }
    out.append(look.bold(report.needsLook() ? "Needs a look: " : "Nothing to look at: "));
    wrapped("", List.of(String.join(look.dot(), parts).split(" ")));
  }

  private String style(QuotationCheck check) {
    if (check.grade() == Grade.VERBATIM || check.grade() == Grade.TYPOGRAPHIC) {
      return "38;5;28";
    }
    return check.needsLook() ? "1;38;5;161" : "38;5;136";
  }

  private static String style(FactCheck fact) {
    return switch (fact.verdict()) {
      case AGREES -> "38;5;28";
      case CONTRADICTS -> "1;38;5;161";
      case NOT_ON_RECORD -> "2";
    };
  }

  private void line(String indent, String text) {
    out.append(indent).append(text).append('\n');
  }

  /** Words after {@code start}, wrapped to the width, later lines under the first word. */
  private void wrapped(String start, List<String> words) {
    int column = start.length();
    out.append(look.dim(start));
    boolean first = true;
    for (String word : words) {
      int width = Width.of(word.replaceAll("\u001b\\[[0-9;]*m", ""));
      if (!first && column + 1 + width > look.width()) {
        out.append('\n').append(" ".repeat(start.length()));
        column = start.length();
        first = true;
      }
      out.append(first ? "" : " ").append(word);
      column += width + (first ? 0 : 1);
      first = false;
    }
    out.append('\n');
  }

  private static String count(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
