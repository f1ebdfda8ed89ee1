package org.onrecord.read.quotation;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Verbs of finding out report only of those whose findings are published: "The inquest found that
 * the door was locked", not "Roe found that the door was locked".
 */
final class Findings {
  // Whose findings are published.
  private static final Set<String> FINDERS =
      Set.of(
          "court",
          "judge",
          "judges",
          "jury",
          "tribunal",
          "inquest",
          "coroner",
          "inquiry",
          "commission",
          "committee",
          "panel",
          "investigation",
          "investigators",
          "inspectors",
          "inspection",
          "auditors",
          "regulator",
          "regulators",
          "watchdog",
          "ombudsman",
          "ruling",
          "judgment",
          "judgement",
          "verdict",
          "jurors",
          "magistrates",
          "experts",
          "analysts",
          "scientist",
          "academics",
          "authors",
          "findings",
          "polls",
          "surveys",
          "reports",
          "police",
          "prosecutors",
          "report",
          "review",
          "audit",
          "letter",
          "memo",
          "documents",
          "emails",
          "study",
          "studies",
          "survey",
          "poll",
          "research",
          "researchers",
          "scientists",
          "analysis",
          "examination",
          "autopsy");

  // To whom something is said that is printed as "the court heard".
  private static final Set<String> HEARERS =
      Set.of(
          "court",
          "jury",
          "jurors",
          "inquest",
          "tribunal",
          "hearing",
          "inquiry",
          "trial",
          "magistrates",
          "panel",
          "committee",
          "coroner",
          "judge");

  private Findings() {}

  /** "The inquest heard that it was late": said by somebody whom the words do not name. */
  static boolean isHearing(Line line, @Nullable SpeakerWords subject) {
    return subject != null && HEARERS.contains(line.text().lower(subject.head()));
  }

  /** Whether the subject is a court, an inquiry, a study or the like. */
  static boolean isFinding(Line line, @Nullable SpeakerWords subject) {
    if (subject == null) {
      return false;
    }
    if (FINDERS.contains(line.text().lower(subject.head()))) {
      return true;
    }
    for (int i = subject.first(); i < subject.end() - 1; i++) {
      if (FINDERS.contains(line.lower(i)) && line.is(i + 1, "of")) {
        // "The High Court of Kew and Brill found that it was late"
        return true;
      }
    }
    // "Judge Ida Roe found that it was late"
    int title = line.itemOf(subject.head());
    while (title > subject.first() && line.tag(title - 1).isProper()) {
      title--;
    }
    return line.isAny(title, "judge", "justice", "coroner") && title < line.itemOf(subject.head());
  }
}
