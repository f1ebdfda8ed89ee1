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
          "police",
          "prosecutors",
          "report",
          "review",
          "audit",
          "study",
          "studies",
          "survey",
          "poll",
          "research",
          "researchers",
          "scientists",
          "authors",
          "analysis",
          "examination",
          "autopsy");

  private Findings() {}

  /** Whether the subject is a court, an inquiry, a study or the like. */
  static boolean isFinding(Line line, @Nullable SpeakerWords subject) {
    return subject != null && FINDERS.contains(line.text().lower(subject.head()));
  }
}
