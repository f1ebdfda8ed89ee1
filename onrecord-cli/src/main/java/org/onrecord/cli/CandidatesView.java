package org.onrecord.cli;

import java.util.List;
import org.onrecord.archive.person.PersonOnRecord;
import org.onrecord.reading.Role;

/** The people whose name has the words asked for, one line each, to choose from. */
final class CandidatesView {
  private CandidatesView() {}

  static String of(List<PersonOnRecord> people, Look look) {
    Table table = new Table(look, people.size() + " people on record have that in their name");
    for (PersonOnRecord person : people) {
      String born =
          person.privacy().isPrivate()
              ? ""
              : person.born().map(days -> "born " + days.from().getYear()).orElse("");
      String role =
          person.roles().stream()
              .reduce((first, last) -> last)
              .map(last -> words(last.finding()))
              .orElse("");
      table.row(
          "1",
          person.name(),
          role,
          born,
          SummaryText.stories(person.counts().stories()),
          person.counts().quotations() == 0
              ? ""
              : FindingTables.count(person.counts().quotations(), "quotation"));
    }
    StringBuilder out = new StringBuilder();
    table.writeTo(out);
    out.append('\n').append(look.dim("onrecord person \"FULL NAME\" shows one of them"));
    return out.append('\n').substring(1);
  }

  private static String words(Role role) {
    return role.role() + role.organisation().map(organisation -> ", " + organisation).orElse("");
  }
}
