package org.onrecord.cli;

import java.util.List;
import java.util.Locale;
import org.onrecord.archive.ledger.FindingOnRecord;
import org.onrecord.archive.person.KinOnRecord;
import org.onrecord.archive.person.PersonOnRecord;
import org.onrecord.reading.Age;
import org.onrecord.reading.Event;
import org.onrecord.reading.Role;

/** A person on record for a person's eyes: what is told of them, and in which story. */
final class PersonView {
  private final PersonOnRecord person;
  private final Look look;

  private PersonView(PersonOnRecord person, Look look) {
    this.person = person;
    this.look = look;
  }

  static String of(PersonOnRecord person, Look look) {
    return new PersonView(person, look).text();
  }

  private String text() {
    StringBuilder out = new StringBuilder();
    out.append(look.bold(person.name())).append('\n');
    List<String> others = person.names().stream().filter(n -> !n.equals(person.name())).toList();
    if (!others.isEmpty()) {
      out.append("also ").append(String.join(", ", others)).append('\n');
    }
    person
        .born()
        .ifPresent(born -> out.append("born ").append(FindingTables.range(born)).append('\n'));
    PersonOnRecord.Counts counts = person.counts();
    out.append(
        look.dim(
            FindingTables.count(counts.quotations(), "quotation")
                + look.dot()
                + "named in "
                + SummaryText.stories(counts.stories())
                + look.dot()
                + FindingTables.count(counts.sources(), "independent source")));
    out.append('\n');
    if (person.namesakes() > 0) {
      String namesakes = FindingTables.count(person.namesakes(), "namesake");
      out.append(look.alarm(namesakes + " on record, kept apart")).append('\n');
    }
    roles().writeTo(out);
    ages().writeTo(out);
    kin().writeTo(out);
    events().writeTo(out);
    return out.toString();
  }

  private Table roles() {
    Table table = new Table(look, "Roles");
    for (FindingOnRecord<Role> role : person.roles()) {
      String organisation = role.finding().organisation().orElse("");
      table.row("", date(role), role.finding().role(), organisation, source(role));
    }
    return table;
  }

  private Table ages() {
    Table table = new Table(look, "Ages");
    for (FindingOnRecord<Age> age : person.ages()) {
      String born = age.finding().born().map(b -> "born " + FindingTables.range(b)).orElse("");
      table.row("", date(age), KinWords.age(age.finding().age()), born, source(age));
    }
    return table;
  }

  private Table kin() {
    Table table = new Table(look, "Kin");
    for (KinOnRecord kin : person.kin()) {
      String state = kin.finding().finding().state().map(s -> JsonLine.word(s) + " ").orElse("");
      String former = state.equals("current ") ? "" : state;
      String words =
          kin.finding().finding().derived()
              ? "follows from the others"
              : String.join(" " + look.ellipsis() + " ", kin.finding().exact());
      table.row("", former + kin.relation(), kin.name(), date(kin.finding()), words);
    }
    return table;
  }

  private Table events() {
    Table table = new Table(look, "Events");
    for (FindingOnRecord<Event> event : person.events()) {
      Event finding = event.finding();
      String when = finding.date().or(() -> finding.range().map(FindingTables::range)).orElse("");
      String type = finding.type().name().toLowerCase(Locale.ROOT).replace('_', ' ');
      String words = String.join(" " + look.ellipsis() + " ", event.exact());
      table.row("", when, type, source(event), words);
    }
    return table;
  }

  private static String date(FindingOnRecord<?> finding) {
    return finding.version().date().map(Object::toString).orElse("");
  }

  private static String source(FindingOnRecord<?> finding) {
    return finding.version().metadata().source().orElse(finding.version().story());
  }
}
