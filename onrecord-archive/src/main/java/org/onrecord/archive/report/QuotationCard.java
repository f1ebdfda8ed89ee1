package org.onrecord.archive.report;

import java.util.List;
import java.util.Optional;
import org.onrecord.archive.check.Edit;
import org.onrecord.archive.check.Grade;
import org.onrecord.archive.check.Match;
import org.onrecord.archive.check.QuotationCheck;
import org.onrecord.archive.ledger.QuotationOnRecord;
import org.onrecord.story.Span;

/** One quotation of a draft on the page, with what is on record. */
final class QuotationCard {
  private final CheckedDraft checked;
  private final String id;
  private final int heading;
  private final StringBuilder card = new StringBuilder();

  QuotationCard(CheckedDraft checked, String id, int heading) {
    this.checked = checked;
    this.id = id;
    this.heading = heading;
  }

  static String tone(Grade grade) {
    return switch (grade) {
      case VERBATIM, TYPOGRAPHIC -> "good";
      case ELIDED, PARTIAL -> "care";
      default -> "bad";
    };
  }

  private static String tone(QuotationCheck check) {
    return check.needsLook() ? "bad" : tone(check.grade());
  }

  static String tag(QuotationCheck check) {
    return "<span class=\"tag " + tone(check) + "\">" + InWords.lower(check.grade()) + "</span>";
  }

  String of(QuotationCheck check) {
    String tone = tone(check);
    card.append("<section class=\"card ").append(tone).append("\" id=\"").append(id);
    card.append("\">\n<h").append(heading).append(" class=\"top\">").append(tag(check));
    card.append(" <span class=\"where\" dir=\"auto\">");
    String place = InWords.place(checked.draft(), check.parts().get(0), check.paragraph());
    card.append(Escaped.html(check.speaker().name())).append(" \u00b7 ");
    card.append(Escaped.html(place)).append("</span></h").append(heading).append(">\n");
    card.append("<blockquote dir=\"auto\">");
    card.append(Escaped.html(String.join(" \u2026 ", check.exact())));
    card.append("</blockquote>\n<p class=\"meaning\">");
    card.append(InWords.meaning(check.grade())).append("</p>\n<dl>\n");
    check.best().ifPresent(match -> match(check, match));
    if (check.best().isEmpty()) {
      row("On record", Escaped.html("not found in " + checked.report().searched()));
    }
    check.note().ifPresent(note -> row("Note", Escaped.html(note)));
    check.bound().ifPresent(bound -> row("Looked at", Escaped.html(bound.words())));
    return card.append("</dl>\n</section>\n").toString();
  }

  private void match(QuotationCheck check, Match match) {
    QuotationOnRecord said = match.quotation();
    String alarms = InWords.alarms(match);
    if (!alarms.isEmpty()) {
      row("Alarm", "<strong class=\"alarm\">" + Escaped.html(alarms) + "</strong>");
    }
    if (!said.standing().shown()) {
      row("On record", "The words are not shown: the story was withdrawn or withheld.");
    } else {
      if (match.verdict().grade() == Grade.ALTERED) {
        row("Difference", difference(match.verdict().diff()));
      }
      row("On record", Escaped.html(match.verdict().onRecord()));
      if (!match.verdict().cut().isEmpty()) {
        row(
            "Left out",
            "<em>" + Escaped.html(String.join(" \u2026 ", match.verdict().cut())) + "</em>");
      }
    }
    String speaker = Escaped.html(said.speaker().name());
    row(
        "Said by",
        match.speakers() == Match.Sameness.OTHER
            ? "<strong class=\"alarm\">" + speaker + "</strong>"
            : speaker);
    row("Where", source(match));
    String standing = InWords.standing(said.standing());
    row(
        "Standing",
        standing.isEmpty()
            ? "stands"
            : "<strong class=\"alarm\">" + Escaped.html(standing) + "</strong>");
    String carried = InWords.carried(check.carried());
    if (!carried.isEmpty()) {
      row("Carried by", Escaped.html(carried));
    }
    InWords.earlier(check).ifPresent(first -> row("First", Escaped.html(InWords.version(first))));
  }

  private static String source(Match match) {
    QuotationOnRecord said = match.quotation();
    String words = Escaped.html(InWords.version(said.version()));
    Optional<String> url =
        said.version().metadata().url().filter(address -> address.matches("https?://[^\\s\"<>]+"));
    List<Span> where = match.verdict().where();
    Span first = where.isEmpty() ? said.quotation().content().get(0) : where.get(0);
    String position = "from character " + (first.start() + 1);
    return url.map(
                address ->
                    "<a href=\""
                        + Escaped.html(address)
                        + "\" rel=\"noreferrer\">"
                        + words
                        + "</a>")
            .orElse(words)
        + " <span class=\"meta\">("
        + Escaped.html(said.version().story())
        + ", "
        + position
        + ")</span>";
  }

  /** The words on record and the draft's, with what went and what came. */
  private static String difference(List<Edit> edits) {
    StringBuilder html = new StringBuilder();
    for (Edit edit : edits) {
      String record = Escaped.html(String.join(" ", edit.record()));
      String draft = Escaped.html(String.join(" ", edit.draft()));
      if (html.length() > 0) {
        html.append(' ');
      }
      if (edit.kind() == Edit.Kind.KEPT) {
        html.append(draft);
        continue;
      }
      if (!record.isEmpty()) {
        html.append("<del>").append(record).append("</del>");
      }
      if (!draft.isEmpty()) {
        html.append(record.isEmpty() ? "" : " ").append("<ins>").append(draft).append("</ins>");
      }
    }
    return html.toString();
  }

  private void row(String name, String html) {
    card.append("<div><dt>").append(name).append("</dt><dd dir=\"auto\">").append(html);
    card.append("</dd></div>\n");
  }
}
