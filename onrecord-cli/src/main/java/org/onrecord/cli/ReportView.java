package org.onrecord.cli;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.onrecord.archive.check.DraftFault;
import org.onrecord.archive.check.Edit;
import org.onrecord.archive.check.FactCheck;
import org.onrecord.archive.check.Grade;
import org.onrecord.archive.check.Match;
import org.onrecord.archive.check.QuotationCheck;
import org.onrecord.archive.check.Report;
import org.onrecord.archive.ledger.QuotationOnRecord;
import org.onrecord.archive.report.CheckedDraft;
import org.onrecord.archive.report.InWords;
import org.onrecord.format.DraftPlace;

/** A report on a draft for a person's eyes: each quotation and fact with what is on record. */
final class ReportView {
  private static final int LABEL = 15;
  private static final int NAME = 11;
  private static final int INDENT = LABEL + NAME;
  private static final String GOOD = "38;5;28";
  private static final String CARE = "38;5;130";
  private static final String BAD = "1;38;5;161";
  private static final String GONE = "9;38;5;161";
  private static final String NEW = "4;38;5;28";

  private static final int SPEAKER = 20;
  private static final int PLACE = 6;

  private final CheckedDraft checked;
  private final Report report;
  private final Look look;
  private final StringBuilder out = new StringBuilder();

  private ReportView(CheckedDraft checked, Look look) {
    this.checked = checked;
    this.report = checked.report();
    this.look = look;
  }

  /**
   * The report as text.
   *
   * @param all true for details of everything, not only of what somebody has to look at
   */
  static String of(CheckedDraft checked, Look look, boolean all) {
    ReportView view = new ReportView(checked, look);
    view.headline();
    if (!all) {
      view.glance();
    }
    view.faults();
    for (QuotationCheck check : view.report.quotations()) {
      if (all || check.needsLook() || check.note().isPresent()) {
        view.quotation(check);
      }
    }
    for (FactCheck check : view.report.facts()) {
      if (all || check.verdict() == FactCheck.Verdict.CONTRADICTS) {
        view.fact(check);
      }
    }
    return view.out.toString();
  }

  /** One line a quotation. */
  private void glance() {
    if (!report.quotations().isEmpty()) {
      out.append('\n');
    }
    for (QuotationCheck check : report.quotations()) {
      String speaker = look.cut(OneLine.of(check.speaker().name()), SPEAKER);
      String words = OneLine.of(String.join(" " + look.ellipsis() + " ", check.exact()));
      int left = look.width() - LABEL - PLACE - SPEAKER - 2;
      out.append(label(check.grade().name(), codes(check)))
          .append(look.dim(Width.pad(look.cut(shortPlace(check), PLACE - 1), PLACE)))
          .append(Width.pad(speaker, SPEAKER + 2))
          .append(look.cut(words, Math.max(16, left)))
          .append('\n');
    }
  }

  /** What kept parts of the draft from being checked. */
  private void faults() {
    for (DraftFault fault : report.faults()) {
      out.append('\n');
      Flow words = new Flow(look).add(InWords.fault(fault, report));
      words.add("(" + InWords.place(checked.draft(), fault.span()) + ")", "2");
      String codes = fault.needsLook() ? BAD : CARE;
      words.writeTo(out, label(fault.kind().name(), codes) + name("draft"), INDENT);
    }
  }

  /** The line of a text file, the paragraph of a document: {@code 14}, {@code p. 3}. */
  private String shortPlace(QuotationCheck check) {
    DraftPlace place = checked.draft().written().place(check.parts().get(0));
    return place
        .document()
        .map(at -> (at.part().isEmpty() ? "p." : at.part().substring(0, 1) + "n.") + at.paragraph())
        .or(() -> place.file().map(at -> "l." + at.line()))
        .orElse("");
  }

  private void headline() {
    String title = report.draft().metadata().title().orElse(report.draft().id());
    out.append(look.bold(OneLine.of(title))).append('\n');
    Map<Grade, Integer> grades = new EnumMap<>(Grade.class);
    report.quotations().forEach(check -> grades.merge(check.grade(), 1, Integer::sum));
    String counts =
        grades.entrySet().stream()
            .map(e -> e.getValue() + " " + words(e.getKey()))
            .collect(Collectors.joining(", "));
    Map<FactCheck.Verdict, Integer> verdicts = new EnumMap<>(FactCheck.Verdict.class);
    report.facts().forEach(check -> verdicts.merge(check.verdict(), 1, Integer::sum));
    String facts =
        verdicts.entrySet().stream()
            .map(e -> e.getValue() + " " + words(e.getKey()))
            .collect(Collectors.joining(", "));
    summary(FindingTables.count(report.quotations().size(), "quotation"), counts);
    summary(FindingTables.count(report.facts().size(), "fact"), facts);
    out.append(look.dim("looked through " + report.searched())).append('\n');
    if (!report.looked().bounds().isEmpty()) {
      out.append(look.dim(report.looked().limits())).append('\n');
    }
    out.append(verdict(verdicts.getOrDefault(FactCheck.Verdict.NOT_ON_RECORD, 0))).append('\n');
  }

  /** Claims no more than was found: a draft without quotations and facts was not checked at all. */
  private String verdict(int unknownFacts) {
    if (report.needsLook()) {
      return look.alarm("Somebody has to look before this goes out.");
    }
    if (report.quotations().isEmpty() && report.facts().isEmpty()) {
      return look.styled(CARE, "Nothing to check: no quotation and no fact was found in it.");
    }
    return unknownFacts > 0
        ? look.styled(CARE, "Nothing in it goes against the record; not all facts are on it.")
        : look.styled(GOOD, "Every quotation and fact found in it is on record.");
  }

  private void summary(String what, String counts) {
    new Flow(look).add(what + (counts.isEmpty() ? "" : ": " + counts)).writeTo(out, "", 0);
  }

  private void quotation(QuotationCheck check) {
    out.append('\n');
    String speaker = check.speaker().name();
    Flow draft = new Flow(look).add(String.join(" " + look.ellipsis() + " ", check.exact()));
    String place = InWords.place(checked.draft(), check.parts().get(0), check.paragraph());
    draft.add("(" + speaker + look.dot() + place + ")", "2");
    draft.writeTo(out, label(check.grade().name(), codes(check)) + name("draft"), INDENT);
    check.best().ifPresent(match -> match(check, match));
    check.note().ifPresent(note -> line("note", new Flow(look).add(note)));
    check.bound().ifPresent(bound -> line("looked at", new Flow(look).add(bound.words())));
    if (check.grade() == Grade.NOT_ON_RECORD) {
      String as = check.note().isPresent() ? "not found as a quotation in " : "not found in ";
      line("record", new Flow(look).add(as + report.searched(), "2"));
    }
  }

  private static String codes(QuotationCheck check) {
    if (check.grade().needsLook()) {
      return BAD;
    }
    boolean whole = check.grade() == Grade.VERBATIM || check.grade() == Grade.TYPOGRAPHIC;
    return whole && !check.needsLook() ? GOOD : CARE;
  }

  private void match(QuotationCheck check, Match match) {
    QuotationOnRecord said = match.quotation();
    if (!said.standing().shown()) {
      line(
          "record",
          new Flow(look).add("the words are not shown: the story was withdrawn or withheld"));
    } else if (check.grade() != Grade.VERBATIM) {
      line("record", recorded(match));
    }
    Flow where =
        new Flow(look)
            .add(
                said.speaker().name(),
                said.speaker().name().equals(check.speaker().name()) ? "" : BAD);
    where.join(",", "").add(VersionLine.of(said.version(), look));
    line("said by", where);
    String standing = VersionLine.standing(said.standing(), Look.PLAIN);
    if (!standing.isEmpty()) {
      line("standing", new Flow(look).add(standing, BAD));
    }
    if (check.carried().stories() + check.carried().others() > 1) {
      line("carried by", new Flow(look).add(InWords.carried(check.carried())));
    }
    InWords.earlier(check)
        .ifPresent(first -> line("first", new Flow(look).add(VersionLine.of(first, look))));
    if (!match.verdict().alarms().isEmpty()) {
      line("alarm", new Flow(look).add(InWords.alarms(match), BAD));
    }
    if (!match.verdict().cut().isEmpty() && said.standing().shown()) {
      line("cut", new Flow(look).add(String.join(" \u2026 ", match.verdict().cut()), CARE));
    }
  }

  /** The words on record; where some were changed, with the draft's beside them. */
  private Flow recorded(Match match) {
    Flow flow = new Flow(look);
    if (match.verdict().grade() != Grade.ALTERED) {
      return flow.add(match.verdict().onRecord());
    }
    for (Edit edit : match.verdict().diff()) {
      String record = String.join(" ", edit.record());
      String draft = String.join(" ", edit.draft());
      if (edit.kind() == Edit.Kind.KEPT) {
        flow.add(record);
        continue;
      }
      if (!record.isEmpty()) {
        flow.add(look.colour() ? record : "{" + record + "}", NEW);
      }
      if (!draft.isEmpty()) {
        flow.add(look.colour() ? draft : "[not: " + draft + "]", GONE);
      }
    }
    return flow;
  }

  private void fact(FactCheck check) {
    out.append('\n');
    String codes =
        switch (check.verdict()) {
          case AGREES -> GOOD;
          case CONTRADICTS -> BAD;
          case NOT_ON_RECORD -> CARE;
        };
    Flow draft = new Flow(look).add(check.fact());
    draft.add("(" + String.join(" " + look.ellipsis() + " ", check.exact()) + ")", "2");
    draft.writeTo(out, label(check.verdict().name(), codes) + name("draft"), INDENT);
    for (FactCheck.Line line : check.lines()) {
      Flow flow = new Flow(look).add(line.exact());
      line("record", flow.add("(" + VersionLine.of(line.version(), look) + ")", "2"));
    }
    check.arithmetic().ifPresent(sum -> line("reckoning", new Flow(look).add(sum)));
  }

  private void line(String name, Flow flow) {
    flow.writeTo(out, " ".repeat(LABEL) + name(name), INDENT);
  }

  private String label(String grade, String codes) {
    return look.styled(codes, Width.pad(grade, LABEL));
  }

  private String name(String name) {
    return look.dim(Width.pad(name, NAME));
  }

  private static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
