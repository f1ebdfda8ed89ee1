package org.onrecord.archive.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.archive.export.GedcomTree.Individual;
import org.onrecord.archive.export.GedcomTree.Union;
import org.onrecord.archive.ledger.FindingOnRecord;
import org.onrecord.archive.person.TieOnRecord;
import org.onrecord.archive.person.Timeline;
import org.onrecord.reading.Event;
import org.onrecord.reading.Role;

/**
 * People as GEDCOM 7.0: individuals, families, and the stories as sources with the exact words.
 *
 * <p>Birth dates reckoned from ages are {@code CAL} or {@code BET}. Nobody's sex is written: the
 * first partner of a family is its {@code HUSB}, whoever that is, as the standard allows.
 *
 * <p>Source: FamilySearch GEDCOM 7.0.
 */
public final class GedcomExport {
  private final GedcomLines lines = new GedcomLines();
  private final GedcomSources sources = new GedcomSources(lines);
  private final GedcomTree tree;

  private GedcomExport(List<ListedPerson> people) {
    this.tree = new GedcomTree(people);
    // So that those whom only an association names are among the individuals.
    people.forEach(person -> person.ties().forEach(tie -> tree.relative(person, tie)));
  }

  /** The whole file. */
  public static String of(List<ListedPerson> people) {
    return new GedcomExport(people).file();
  }

  private String file() {
    lines.line(0, "HEAD");
    lines.line(1, "GEDC");
    lines.text(2, "VERS", "7.0");
    lines.text(1, "SOUR", "ONRECORD");
    lines.text(2, "NAME", "Onrecord");
    tree.individuals().forEach(this::individual);
    tree.unions().stream().filter(GedcomExport::isFamily).forEach(this::family);
    sources.write();
    lines.line(0, "TRLR");
    return lines.toString();
  }

  private static boolean isFamily(Union union) {
    return union.partners.size() > 1 || !union.children.isEmpty();
  }

  private void individual(Individual individual) {
    lines.record(individual.pointer(), "INDI");
    name(individual.name(), false);
    Optional<ListedPerson> listed = individual.listed();
    listed.ifPresent(person -> person.otherNames().forEach(other -> name(other, true)));
    listed.ifPresent(this::life);
    for (Union union : tree.unions()) {
      if (!isFamily(union)) {
        continue;
      }
      if (union.children.stream().anyMatch(id -> tree.individual(id).equals(individual))) {
        lines.pointer(1, "FAMC", union.pointer);
      }
      if (union.partners.stream().anyMatch(id -> tree.individual(id).equals(individual))) {
        lines.pointer(1, "FAMS", union.pointer);
      }
    }
    listed.ifPresent(this::associations);
    listed.ifPresent(this::notes);
  }

  private void name(String name, boolean other) {
    int space = name.lastIndexOf(' ');
    String clean = name.replace("/", " ");
    lines.text(
        1,
        "NAME",
        space < 0 ? clean : clean.substring(0, space) + " /" + clean.substring(space + 1) + "/");
    if (other) {
      lines.text(2, "TYPE", "AKA");
    }
  }

  private void life(ListedPerson listed) {
    if (listed.born().isPresent()) {
      lines.line(1, "BIRT");
      List<FindingOnRecord<Event>> births =
          listed.person().events().stream()
              .filter(event -> event.finding().type() == Event.Type.BIRTH)
              .toList();
      String date =
          births.isEmpty()
              ? GedcomDates.reckoned(listed.born().get())
              : GedcomDates.told(listed.born().get());
      lines.text(2, "DATE", date);
      lines.text(
          3,
          "PHRASE",
          "born from " + listed.born().get().from() + " to " + listed.born().get().to());
      List<FindingOnRecord<?>> evidence = new ArrayList<>(births);
      evidence.addAll(listed.person().ages());
      sources.cite(2, evidence);
    }
    for (FindingOnRecord<Role> role : onceEach(listed.person().roles())) {
      lines.text(1, "OCCU", role.finding().role());
      role.finding().organisation().ifPresent(with -> lines.text(2, "AGNC", with));
      sources.cite(2, List.of(role));
    }
    listed.events().forEach(this::event);
  }

  private static List<FindingOnRecord<Role>> onceEach(List<FindingOnRecord<Role>> roles) {
    List<String> seen = new ArrayList<>();
    List<FindingOnRecord<Role>> once = new ArrayList<>();
    for (FindingOnRecord<Role> role : roles) {
      if (!seen.contains(role.finding().role())) {
        seen.add(role.finding().role());
        once.add(role);
      }
    }
    return once;
  }

  private void event(Timeline.Entry event) {
    switch (event.type()) {
      case DEATH -> lines.line(1, "DEAT");
      case RETIRED -> lines.line(1, "RETI");
      default -> {
        lines.line(1, "EVEN");
        lines.text(2, "TYPE", GedcomDates.word(event.type()));
      }
    }
    event.days().ifPresent(days -> lines.text(2, "DATE", GedcomDates.told(days)));
    event.lines().get(0).finding().place().ifPresent(place -> lines.text(2, "PLAC", place));
    sources.cite(2, event.lines());
  }

  /** Ties that families cannot say. */
  private void associations(ListedPerson listed) {
    for (TieOnRecord tie : listed.ties()) {
      boolean family =
          tie.relation().equals("child")
              || tie.relation().equals("parent")
              || tie.relation().endsWith("spouse")
              || tie.relation().endsWith("partner")
              || tie.relation().endsWith("engaged");
      if (!family) {
        lines.pointer(1, "ASSO", tree.relative(listed, tie).pointer());
        lines.text(2, "ROLE", "OTHER");
        lines.text(3, "PHRASE", tie.relation());
        sources.cite(2, tie.lines());
      }
    }
  }

  private void notes(ListedPerson listed) {
    listed
        .person()
        .contradictions()
        .forEach(one -> lines.text(1, "NOTE", "Contradiction on record: " + one.reckoning()));
    if (listed.person().namesakes() > 0) {
      lines.text(1, "NOTE", "Namesakes kept apart: " + String.join("; ", listed.person().others()));
    }
  }

  private void family(Union union) {
    lines.record(union.pointer, "FAM");
    String tag = "HUSB";
    for (String partner : union.partners) {
      lines.pointer(1, tag, tree.individual(partner).pointer());
      tag = "WIFE";
    }
    for (String child : union.children) {
      lines.pointer(1, "CHIL", tree.individual(child).pointer());
    }
    switch (union.relation) {
      case "spouse", "late spouse" -> couple(union, "MARR");
      case "former spouse" -> couple(union, "DIV");
      case "engaged" -> couple(union, "ENGA");
      default -> sources.cite(1, union.lines);
    }
  }

  /** That it is so, without a date, is said with a Y. */
  private void couple(Union union, String tag) {
    lines.text(1, tag, "Y");
    sources.cite(2, union.lines);
  }
}
