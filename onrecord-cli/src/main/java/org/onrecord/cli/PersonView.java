package org.onrecord.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.onrecord.archive.ledger.FindingOnRecord;
import org.onrecord.archive.ledger.QuotationOnRecord;
import org.onrecord.archive.person.PersonOnRecord;
import org.onrecord.archive.person.TieOnRecord;
import org.onrecord.archive.person.Timeline;
import org.onrecord.reading.Age;
import org.onrecord.reading.DateRange;
import org.onrecord.reading.Role;

/** A person on record for a person's eyes: what is told of them, and in how many stories. */
final class PersonView {
  /** Lines shown of those that a tie follows from. */
  private static final int MOST_LINES = 6;

  private static final String ALARM = "1;38;5;161";
  private static final int LAST_SAID = 3;

  private final PersonOnRecord person;
  private final List<TieOnRecord> derived;
  private final boolean all;
  private final Look look;

  private PersonView(PersonOnRecord person, List<TieOnRecord> derived, boolean all, Look look) {
    this.person = person;
    this.derived = derived;
    this.all = all;
    this.look = look;
  }

  /**
   * The profile.
   *
   * @param derived ties that follow from several stories
   * @param all true to list what is private too
   */
  static String of(PersonOnRecord person, List<TieOnRecord> derived, boolean all, Look look) {
    return new PersonView(person, derived, all, look).text();
  }

  private String text() {
    StringBuilder out = new StringBuilder();
    head(out);
    roles().writeTo(out);
    if (PrivateKin.isHidden(person, all)) {
      out.append('\n').append(look.dim(PrivateKin.why(person))).append('\n');
    } else {
      ages().writeTo(out);
      kin(out);
    }
    events().writeTo(out);
    said(out);
    if (!person.contradictions().isEmpty()) {
      out.append('\n').append(look.alarm("Contradictions")).append('\n');
      ContradictionView.write(person.contradictions(), look, out);
    }
    return out.toString();
  }

  private void head(StringBuilder out) {
    out.append(look.bold(person.name())).append('\n');
    List<String> others = person.names().stream().filter(n -> !n.equals(person.name())).toList();
    if (!others.isEmpty()) {
      new Flow(look).add(String.join(", ", others)).writeTo(out, "also ", 5);
    }
    if (!PrivateKin.isHidden(person, all)) {
      person.born().ifPresent(born -> out.append("born ").append(born(born)).append('\n'));
    }
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
    if (!person.told()) {
      out.append(look.alarm("these stories do not tell which of the namesakes they mean"));
      out.append('\n');
    }
    if (person.namesakes() > 0) {
      String namesakes = FindingTables.count(person.namesakes(), "namesake");
      new Flow(look)
          .add(namesakes + " on record, kept apart:", ALARM)
          .add(String.join("; ", person.others()))
          .writeTo(out, "", 2);
    }
    if (!person.contradictions().isEmpty()) {
      String number = FindingTables.count(person.contradictions().size(), "contradiction");
      out.append(look.alarm(number + " on record")).append(", below\n");
    }
  }

  private static String born(DateRange born) {
    boolean day = born.from().equals(born.to());
    return (day ? "" : "from ") + FindingTables.range(born);
  }

  /** One line a role, with the time over which stories give it. */
  private Table roles() {
    Map<String, List<FindingOnRecord<Role>>> same = new LinkedHashMap<>();
    for (FindingOnRecord<Role> role : person.roles()) {
      String organisation = role.finding().organisation().orElse("");
      String key = role.finding().role().toLowerCase(Locale.ROOT) + "|" + organisation;
      same.computeIfAbsent(key, none -> new ArrayList<>()).add(role);
    }
    Table table = new Table(look, "Roles");
    for (List<FindingOnRecord<Role>> lines : same.values()) {
      Role role = lines.get(0).finding();
      table.row("", span(lines), role.role(), role.organisation().orElse(""), stories(lines));
    }
    return table;
  }

  private Table ages() {
    Table table = new Table(look, "Ages");
    for (FindingOnRecord<Age> age : person.ages()) {
      boolean odd =
          person.born().isPresent()
              && age.finding()
                  .born()
                  .filter(born -> born.intersection(person.born().get()).isEmpty())
                  .isPresent();
      table.row(
          odd ? ALARM : "",
          date(age),
          KinWords.age(age.finding().age()),
          age.finding().born().map(b -> "born " + FindingTables.range(b)).orElse(""),
          source(age) + (odd ? ", does not fit" : ""));
    }
    return table;
  }

  private void kin(StringBuilder out) {
    Table table = new Table(look, "Kin");
    int minors = 0;
    for (TieOnRecord tie : person.ties()) {
      if (tie.minor() && !all) {
        minors++;
        continue;
      }
      FindingOnRecord<?> last = tie.lines().get(tie.lines().size() - 1);
      table.row("", tie.relation(), tie.name(), stories(tie), date(last), words(last, tie));
    }
    for (TieOnRecord tie : derived) {
      if (tie.minor() && !all) {
        minors++;
        continue;
      }
      table.row("2", tie.relation(), tie.name(), stories(tie), "", follows(tie));
    }
    table.writeTo(out);
    if (minors > 0) {
      String hidden = FindingTables.count(minors, "relative") + " under 18 not listed; --all lists";
      out.append(table.isEmpty() ? "\n" : "").append("  ").append(look.dim(hidden)).append('\n');
    }
  }

  private String follows(TieOnRecord tie) {
    Set<String> lines = new LinkedHashSet<>();
    tie.lines().forEach(line -> lines.add(String.join(" ", line.exact())));
    List<String> shown = lines.stream().limit(MOST_LINES).toList();
    String more = lines.size() > MOST_LINES ? "; " + look.ellipsis() : "";
    return "follows from: " + String.join("; ", shown) + more;
  }

  private String words(FindingOnRecord<?> line, TieOnRecord tie) {
    return tie.derived()
        ? "follows from the others"
        : String.join(" " + look.ellipsis() + " ", line.exact());
  }

  private static String stories(TieOnRecord tie) {
    String stories = SummaryText.stories(tie.stories());
    return tie.sources() == tie.stories()
        ? stories
        : stories + ", " + FindingTables.count(tie.sources(), "source");
  }

  private Table events() {
    Table table = new Table(look, "Timeline");
    for (Timeline.Entry entry : Timeline.of(person)) {
      FindingOnRecord<?> line = entry.lines().get(0);
      table.row(
          "",
          entry.date().isEmpty() ? "no date" : entry.date().replace("/", " to "),
          JsonLine.word(entry.type()).replace('-', ' '),
          SummaryText.stories(entry.stories()),
          String.join(" " + look.ellipsis() + " ", line.exact()));
    }
    return table;
  }

  private void said(StringBuilder out) {
    List<QuotationOnRecord> said = person.quotations();
    if (said.isEmpty()) {
      return;
    }
    String which = said.size() > LAST_SAID ? ", the last " + LAST_SAID : "";
    out.append('\n').append(look.bold("Said"));
    out.append(look.dim("  " + FindingTables.count(said.size(), "quotation") + which)).append('\n');
    for (QuotationOnRecord quotation :
        said.subList(Math.max(0, said.size() - LAST_SAID), said.size())) {
      String date = quotation.version().date().map(Object::toString).orElse("no date");
      Flow flow = new Flow(look);
      quotation.cue().ifPresent(cue -> flow.add(cue, "2").join(":", "2"));
      flow.add(look.cut(OneLine.of(String.join(" ", quotation.exact())), 2 * look.width()));
      flow.writeTo(out, "  " + date + "  ", 14);
    }
  }

  private static String span(List<? extends FindingOnRecord<?>> lines) {
    String first = date(lines.get(0));
    String last = date(lines.get(lines.size() - 1));
    return first.equals(last) ? first : first + " to " + last;
  }

  private static String stories(List<? extends FindingOnRecord<?>> lines) {
    return SummaryText.stories(
        lines.stream().map(line -> line.version().story()).distinct().count());
  }

  private static String date(FindingOnRecord<?> finding) {
    return finding.version().date().map(Object::toString).orElse("");
  }

  private static String source(FindingOnRecord<?> finding) {
    return finding.version().metadata().source().orElse(finding.version().story());
  }
}
