package org.onrecord.archive.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.archive.ledger.FindingOnRecord;
import org.onrecord.archive.ledger.VersionOnRecord;
import org.onrecord.archive.words.Words;
import org.onrecord.reading.DateRange;
import org.onrecord.reading.Kinship;

/** Puts the lines that state one tie together: one tie a relative and relation. */
final class Ties {
  private static final Comparator<KinOnRecord> BY_DATE =
      Comparator.comparing((KinOnRecord kin) -> day(kin.finding()))
          .thenComparing(kin -> kin.finding().version().sequence())
          .thenComparing(kin -> kin.finding().exact().toString());

  private final Copies copies;
  private final Relatives relatives;
  private final Optional<LocalDate> today;

  Ties(Copies copies, Relatives relatives, Optional<LocalDate> today) {
    this.copies = copies;
    this.relatives = relatives;
    this.today = today;
  }

  private static LocalDate day(FindingOnRecord<?> finding) {
    return finding.version().date().orElse(LocalDate.MAX);
  }

  /** The ties that these lines state, couples first, then by relation and name. */
  List<TieOnRecord> of(List<KinOnRecord> kin) {
    Map<String, List<KinOnRecord>> grouped = new LinkedHashMap<>();
    List<KinOnRecord> fullestFirst = new ArrayList<>(kin);
    fullestFirst.sort(
        Comparator.comparingInt((KinOnRecord one) -> -Words.of(one.name()).size())
            .thenComparing(KinOnRecord::name));
    for (KinOnRecord one : fullestFirst) {
      grouped.computeIfAbsent(place(one, grouped.keySet()), none -> new ArrayList<>()).add(one);
    }
    List<TieOnRecord> ties = new ArrayList<>();
    grouped.values().forEach(lines -> ties.add(tie(lines)));
    ties.replaceAll(tie -> withSiblings(tie, ties));
    ties.sort(
        Comparator.comparingInt((TieOnRecord tie) -> rank(tie.relation()))
            .thenComparing(tie -> tie.born().map(DateRange::from).orElse(LocalDate.MAX))
            .thenComparing(tie -> tie.lines().isEmpty() ? LocalDate.MAX : day(tie.lines().get(0)))
            .thenComparing(TieOnRecord::name));
    return ties;
  }

  /**
   * Who is told in one breath with somebody under 18 is taken to be so too: "twins Ida and Max".
   */
  private static TieOnRecord withSiblings(TieOnRecord tie, List<TieOnRecord> ties) {
    boolean told =
        tie.born().isEmpty()
            && ties.stream()
                .filter(other -> other.minor() && other.relation().equals(tie.relation()))
                .anyMatch(other -> tie.lines().stream().anyMatch(one -> isIn(one, other)));
    return told ? tie.asMinor() : tie;
  }

  private static boolean isIn(FindingOnRecord<Kinship> line, TieOnRecord tie) {
    return tie.lines().stream()
        .anyMatch(
            other -> other.version().equals(line.version()) && other.exact().equals(line.exact()));
  }

  /** The group of the one fuller name that this name can be short for, else its own. */
  private static String place(KinOnRecord kin, Iterable<String> groups) {
    String name = Words.key(kin.name());
    String own = kind(kin) + "|" + name;
    if (name.indexOf(' ') >= 0) {
      return own;
    }
    List<String> fitting = new ArrayList<>();
    for (String group : groups) {
      String full = group.substring(group.indexOf('|') + 1);
      boolean fits = full.startsWith(name + " ") || full.endsWith(" " + name);
      if (group.startsWith(kind(kin) + "|") && fits) {
        fitting.add(group);
      }
    }
    return fitting.size() == 1 ? fitting.get(0) : own;
  }

  /** Married, engaged and a couple are one tie that changes. */
  private static String kind(KinOnRecord kin) {
    return switch (kin.finding().finding().type()) {
      case SPOUSE, PARTNER, ENGAGED -> "couple";
      case SIBLING, HALF_SIBLING -> "sibling";
      default -> kin.relation();
    };
  }

  private TieOnRecord tie(List<KinOnRecord> unsorted) {
    List<KinOnRecord> lines = new ArrayList<>(unsorted);
    lines.sort(BY_DATE);
    List<VersionOnRecord> versions = lines.stream().map(line -> line.finding().version()).toList();
    String name = unsorted.get(0).name();
    Optional<DateRange> born = relatives.born(unsorted.get(0));
    return new TieOnRecord(
        relation(lines),
        name,
        lines.stream().allMatch(line -> line.finding().finding().derived()),
        lines.stream().map(KinOnRecord::finding).toList(),
        Copies.stories(versions),
        copies.sources(versions),
        born,
        Privacy.isMinor(born, today));
  }

  /** As the last line that tells has it: "former spouse" after "spouse" after "engaged". */
  private static String relation(List<KinOnRecord> lines) {
    KinOnRecord last = lines.get(lines.size() - 1);
    if (!kind(last).equals("couple")) {
      return last.relation();
    }
    boolean married =
        lines.stream().anyMatch(line -> line.finding().finding().type() == Kinship.Type.SPOUSE);
    boolean engaged =
        lines.stream().anyMatch(line -> line.finding().finding().type() == Kinship.Type.ENGAGED);
    Optional<Kinship.State> state = Optional.empty();
    for (KinOnRecord line : lines) {
      Optional<Kinship.State> told = line.finding().finding().state();
      state = told.isPresent() ? told : state;
    }
    String bond = married ? "spouse" : engaged ? "engaged" : "partner";
    return switch (state.orElse(Kinship.State.CURRENT)) {
      case FORMER -> "former " + bond;
      case LATE -> "late " + bond;
      case CURRENT -> bond;
    };
  }

  private static int rank(String relation) {
    List<String> order =
        List.of(
            "spouse",
            "engaged",
            "partner",
            "late spouse",
            "late partner",
            "former spouse",
            "former engaged",
            "former partner",
            "child",
            "parent",
            "sibling",
            "half-sibling",
            "grandchild",
            "grandparent");
    int rank = order.indexOf(relation);
    return rank < 0 ? order.size() : rank;
  }
}
