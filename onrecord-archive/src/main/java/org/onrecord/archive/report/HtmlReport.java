package org.onrecord.archive.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.onrecord.archive.check.DraftFault;
import org.onrecord.archive.check.FactCheck;
import org.onrecord.archive.check.Grade;
import org.onrecord.archive.check.QuotationCheck;
import org.onrecord.archive.check.Report;
import org.onrecord.format.BadInput;

/**
 * Checked drafts as one page to send to a colleague: everything is in the file, nothing is fetched
 * or run, and it prints.
 */
public final class HtmlReport {
  private static final int GLANCE = 110;

  private final StringBuilder page = new StringBuilder();

  private HtmlReport() {}

  /**
   * The page.
   *
   * @param bad what could not be checked
   */
  public static String of(List<CheckedDraft> drafts, List<BadInput> bad) {
    HtmlReport report = new HtmlReport();
    report.write(drafts, bad);
    return report.page.toString();
  }

  private void write(List<CheckedDraft> drafts, List<BadInput> bad) {
    String title = drafts.size() == 1 ? "Check: " + drafts.get(0).title() : "Check of drafts";
    page.append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .append("<meta name=\"color-scheme\" content=\"light dark\">\n")
        .append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';")
        .append(" style-src 'unsafe-inline'\">\n<title>")
        .append(Escaped.html(title))
        .append("</title>\n<style>\n")
        .append(css())
        .append("</style>\n</head>\n<body>\n<main>\n");
    if (drafts.size() != 1) {
      overview(drafts);
    }
    for (int i = 0; i < drafts.size(); i++) {
      draft(drafts.get(i), i + 1, drafts.size() == 1 ? 1 : 2);
    }
    bad(bad);
    page.append("</main>\n<footer><p>Made by Onrecord. A grade states what stands on record; a")
        .append(
            " quotation that was not found may be perfectly true. In a difference, words struck out")
        .append(" stand on record, words underlined in the draft.</p></footer>\n")
        .append("</body>\n</html>\n");
  }

  private static String css() {
    try (InputStream in = HtmlReport.class.getResourceAsStream("report.css")) {
      if (in == null) {
        throw new IllegalStateException("report.css is missing from the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read report.css", e);
    }
  }

  private void overview(List<CheckedDraft> drafts) {
    page.append("<h1>Check of ").append(drafts.size()).append(" drafts</h1>\n<ol class=\"all\">\n");
    for (int i = 0; i < drafts.size(); i++) {
      CheckedDraft checked = drafts.get(i);
      boolean look = checked.report().needsLook();
      page.append("<li><a href=\"#d").append(i + 1).append("\">");
      page.append(Escaped.html(checked.title())).append("</a> <span class=\"tag ");
      page.append(look ? "bad\">somebody has to look" : "good\">nothing against it");
      page.append("</span><div class=\"meta\">");
      page.append(Escaped.html(checked.draft().file())).append("</div></li>\n");
    }
    page.append("</ol>\n");
  }

  private void draft(CheckedDraft checked, int number, int level) {
    Report report = checked.report();
    page.append("<article id=\"d").append(number).append("\">\n<header>\n<h").append(level);
    page.append(" dir=\"auto\">").append(Escaped.html(checked.title())).append("</h");
    page.append(level).append(">\n<p class=\"meta\">");
    page.append(Escaped.html(checked.draft().file()));
    report.draft().metadata().published().ifPresent(date -> page.append(" \u00b7 ").append(date));
    page.append(" \u00b7 looked through ").append(Escaped.html(report.searched()));
    String limits = report.looked().limits();
    page.append(limits.isEmpty() ? "" : "; " + Escaped.html(limits)).append("</p>\n");
    verdict(report);
    page.append("</header>\n");
    glance(checked, number);
    int heading = level + 1;
    faults(checked, heading);
    int calm = cards(checked, number, heading, true);
    facts(report, heading, true);
    int settled = (int) report.facts().stream().filter(fact -> !isAgainst(fact)).count();
    if (calm + settled > 0) {
      page.append("<details class=\"calm\">\n<summary>What needs no look: ");
      page.append(counted(calm, settled)).append("</summary>\n");
      cards(checked, number, heading, false);
      facts(report, heading, false);
      page.append("</details>\n");
    }
    page.append("</article>\n");
  }

  /** The quotations that need a look, or the others; the result is how many it left out. */
  private int cards(CheckedDraft checked, int number, int heading, boolean look) {
    List<QuotationCheck> checks = checked.report().quotations();
    int others = 0;
    for (int i = 0; i < checks.size(); i++) {
      if (checks.get(i).needsLook() == look) {
        String id = "d" + number + "q" + (i + 1);
        page.append(new QuotationCard(checked, id, heading).of(checks.get(i)));
      } else {
        others++;
      }
    }
    return others;
  }

  private static boolean isAgainst(FactCheck check) {
    return check.verdict() == FactCheck.Verdict.CONTRADICTS;
  }

  private static String counted(long quotations, long facts, long marks) {
    String third = marks == 1 ? "1 quotation mark" : marks + " quotation marks";
    String others = quotations + facts == 0 ? "" : counted(quotations, facts);
    return marks == 0 ? others : others.isEmpty() ? third : others + ", " + third;
  }

  private static String counted(long quotations, long facts) {
    String first = quotations == 1 ? "1 quotation" : quotations + " quotations";
    String second = facts == 1 ? "1 fact" : facts + " facts";
    return quotations == 0 ? second : facts == 0 ? first : first + ", " + second;
  }

  private void verdict(Report report) {
    boolean nothing = report.quotations().isEmpty() && report.facts().isEmpty();
    long quotations = report.quotations().stream().filter(QuotationCheck::needsLook).count();
    long facts = report.facts().stream().filter(HtmlReport::isAgainst).count();
    long marks = report.faults().stream().filter(DraftFault::needsLook).count();
    String words =
        report.needsLook()
            ? "Somebody has to look before this goes out: "
                + counted(quotations, facts, marks)
                + "."
            : nothing
                ? "Nothing to check: no quotation and no fact was found in it."
                : "Nothing in it goes against the record.";
    String tone = report.needsLook() ? "bad" : nothing ? "care" : "good";
    page.append("<p class=\"verdict ").append(tone).append("\" role=\"status\">").append(words);
    page.append("</p>\n");
    Map<Grade, Integer> grades = new EnumMap<>(Grade.class);
    report.quotations().forEach(check -> grades.merge(check.grade(), 1, Integer::sum));
    Map<FactCheck.Verdict, Integer> verdicts = new EnumMap<>(FactCheck.Verdict.class);
    report.facts().forEach(check -> verdicts.merge(check.verdict(), 1, Integer::sum));
    page.append("<dl class=\"counts\">\n");
    page.append(grades.isEmpty() ? "" : "<div><dt>Quotations</dt>\n");
    grades.forEach((grade, count) -> count(QuotationCard.tone(grade), count, grade));
    page.append(grades.isEmpty() ? "" : "</div>\n");
    page.append(verdicts.isEmpty() ? "" : "<div><dt>Facts</dt>\n");
    verdicts.forEach((verdict, count) -> count(tone(verdict), count, verdict));
    page.append(verdicts.isEmpty() ? "" : "</div>\n").append("</dl>\n");
  }

  private void count(String tone, int count, Enum<?> what) {
    page.append("<dd><span class=\"tag ").append(tone).append("\"><b>").append(count);
    page.append("</b> ").append(InWords.lower(what)).append("</span></dd>\n");
  }

  private static String tone(FactCheck.Verdict verdict) {
    return switch (verdict) {
      case AGREES -> "good";
      case CONTRADICTS -> "bad";
      case NOT_ON_RECORD -> "care";
    };
  }

  /** One line a quotation. */
  private void glance(CheckedDraft checked, int number) {
    List<QuotationCheck> checks = checked.report().quotations();
    if (checks.isEmpty()) {
      return;
    }
    page.append("<table class=\"glance\">\n<caption>At a glance</caption>\n<thead><tr>")
        .append("<th scope=\"col\">Grade</th><th scope=\"col\">Where</th>")
        .append("<th scope=\"col\">Quotation</th><th scope=\"col\">Speaker</th></tr></thead>\n")
        .append("<tbody>\n");
    for (int i = 0; i < checks.size(); i++) {
      QuotationCheck check = checks.get(i);
      page.append("<tr><td>").append(QuotationCard.tag(check)).append("</td><td>");
      page.append(
          Escaped.html(InWords.place(checked.draft(), check.parts().get(0), check.paragraph())));
      page.append("</td><td dir=\"auto\"><a href=\"#d").append(number).append('q').append(i + 1);
      page.append("\">").append(Escaped.html(cut(String.join(" \u2026 ", check.exact()))));
      page.append("</a></td><td dir=\"auto\">").append(Escaped.html(check.speaker().name()));
      page.append("</td></tr>\n");
    }
    page.append("</tbody>\n</table>\n");
  }

  private static String cut(String words) {
    if (words.codePointCount(0, words.length()) <= GLANCE) {
      return words;
    }
    int end = words.offsetByCodePoints(0, GLANCE);
    int space = words.lastIndexOf(' ', end);
    return words.substring(0, space > end / 2 ? space : end) + " \u2026";
  }

  /** What kept parts of the draft from being checked. */
  private void faults(CheckedDraft checked, int heading) {
    List<DraftFault> faults = checked.report().faults();
    if (faults.isEmpty()) {
      return;
    }
    page.append("<h").append(heading).append(">Not wholly checked</h").append(heading);
    page.append(">\n");
    for (DraftFault fault : faults) {
      String tone = fault.needsLook() ? "bad" : "care";
      page.append("<section class=\"card ").append(tone).append("\">\n<p class=\"top\">");
      page.append("<span class=\"tag ").append(tone).append("\">");
      page.append(InWords.lower(fault.kind())).append("</span> <span class=\"meta\">");
      page.append(Escaped.html(InWords.place(checked.draft(), fault.span())));
      page.append("</span></p>\n<p dir=\"auto\">");
      page.append(Escaped.html(InWords.fault(fault, checked.report()))).append("</p>\n");
      page.append("</section>\n");
    }
  }

  /** The facts that go against the record, or the others. */
  private void facts(Report report, int heading, boolean against) {
    List<FactCheck> facts =
        report.facts().stream().filter(fact -> isAgainst(fact) == against).toList();
    if (facts.isEmpty()) {
      return;
    }
    page.append("<h").append(heading).append(">Facts</h").append(heading).append(">\n");
    for (FactCheck check : facts) {
      String tone = tone(check.verdict());
      page.append("<section class=\"card ").append(tone).append("\">\n<p class=\"top\">");
      page.append("<span class=\"tag ").append(tone).append("\">");
      page.append(InWords.lower(check.verdict())).append("</span></p>\n<p dir=\"auto\"><strong>");
      page.append(Escaped.html(check.fact())).append("</strong></p>\n<dl>\n");
      row("Draft", String.join(" \u2026 ", check.exact()));
      check.arithmetic().ifPresent(sum -> row("Reckoning", sum));
      for (FactCheck.Line line : check.lines()) {
        row(
            "On record",
            "\u201c" + line.exact() + "\u201d \u2014 " + InWords.version(line.version()));
      }
      page.append("</dl>\n</section>\n");
    }
  }

  private void row(String name, String words) {
    page.append("<div><dt>").append(name).append("</dt><dd dir=\"auto\">");
    page.append(Escaped.html(words)).append("</dd></div>\n");
  }

  private void bad(List<BadInput> bad) {
    if (bad.isEmpty()) {
      return;
    }
    page.append("<section class=\"card bad\">\n<h2>Not checked</h2>\n<ul>\n");
    for (BadInput one : bad) {
      page.append("<li dir=\"auto\">").append(Escaped.html(one.message())).append("</li>\n");
    }
    page.append("</ul>\n</section>\n");
  }
}
