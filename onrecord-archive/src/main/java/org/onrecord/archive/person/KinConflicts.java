package org.onrecord.archive.person;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.archive.person.Contradiction.Kind;
import org.onrecord.archive.person.Contradiction.Line;
import org.onrecord.archive.person.Contradictions.Claim;
import org.onrecord.archive.words.Words;
import org.onrecord.reading.DateRange;
import org.onrecord.reading.Kinship;

/** Ties of a person that cannot all hold. */
final class KinConflicts {
  private static final int YOUNGEST_PARENT_YEARS = 12;

  private final Contradictions found;
  private final List<KinOnRecord> kin;
  private final Relatives relatives;

  KinConflicts(Contradictions found, List<KinOnRecord> kin, Relatives relatives) {
    this.found = found;
    this.kin = kin;
    this.relatives = relatives;
  }

  void look(Births births) {
    twoWays();
    twoSpouses();
    births.born().ifPresent(born -> children(born, births));
  }

  /** The same two people by full names, kin in two ways. */
  private void twoWays() {
    Map<String, Map<String, List<Line>>> ties = new LinkedHashMap<>();
    for (KinOnRecord one : kin) {
      String name = Words.key(one.name());
      if (name.indexOf(' ') > 0 && !one.finding().finding().derived()) {
        way(one)
            .ifPresent(
                way ->
                    ties.computeIfAbsent(name, none -> new LinkedHashMap<>())
                        .computeIfAbsent(way, none -> new ArrayList<>())
                        .add(Contradictions.line(one.finding())));
      }
    }
    ties.forEach(
        (name, ways) -> {
          List<String> all = List.copyOf(ways.keySet());
          for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
              String display = name(name);
              found.add(
                  Kind.KIN,
                  new Claim(all.get(i) + " " + display, ways.getOrDefault(all.get(i), List.of())),
                  new Claim(all.get(j) + " " + display, ways.getOrDefault(all.get(j), List.of())),
                  display + " cannot be both " + all.get(i) + " and " + all.get(j));
            }
          }
        });
  }

  private String name(String key) {
    return kin.stream()
        .map(KinOnRecord::name)
        .filter(name -> Words.key(name).equals(key))
        .findFirst()
        .orElse(key);
  }

  /** Couples of all kinds are one way; "kin" says too little. */
  private static Optional<String> way(KinOnRecord one) {
    return switch (one.finding().finding().type()) {
      case SPOUSE, PARTNER, ENGAGED -> Optional.of("spouse or partner");
      case OTHER_KIN -> Optional.empty();
      default -> Optional.of(one.relation());
    };
  }

  /** From the first to the last day on which the stories have them married. */
  private record Wedded(String name, LocalDate from, LocalDate to, List<Line> lines) {
    Wedded with(LocalDate day, Line line) {
      List<Line> all = new ArrayList<>(lines);
      all.add(line);
      return new Wedded(name, day.isBefore(from) ? day : from, day.isAfter(to) ? day : to, all);
    }

    Claim claim() {
      return new Claim("married to " + name + " " + Reckoning.days(new DateRange(from, to)), lines);
    }
  }

  private void twoSpouses() {
    Map<String, Wedded> spouses = new LinkedHashMap<>();
    for (KinOnRecord one : kin) {
      Kinship tie = one.finding().finding();
      boolean current = tie.state().filter(Kinship.State.CURRENT::equals).isPresent();
      Optional<LocalDate> day = one.finding().version().date();
      if (tie.type() == Kinship.Type.SPOUSE && current && day.isPresent()) {
        Line line = Contradictions.line(one.finding());
        String first = Words.of(one.name()).get(0);
        Wedded known =
            spouses.getOrDefault(first, new Wedded(one.name(), day.get(), day.get(), List.of()));
        spouses.put(first, known.with(day.get(), line));
      }
    }
    List<Wedded> all = List.copyOf(spouses.values());
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        compare(all.get(i), all.get(j));
      }
    }
  }

  private void compare(Wedded one, Wedded other) {
    LocalDate from = one.from().isAfter(other.from()) ? one.from() : other.from();
    LocalDate to = one.to().isBefore(other.to()) ? one.to() : other.to();
    if (!to.isBefore(from)) {
      found.add(
          Kind.TWO_SPOUSES,
          one.claim(),
          other.claim(),
          "both are given as the spouse of the moment " + Reckoning.days(new DateRange(from, to)));
    }
  }

  private void children(DateRange born, Births births) {
    for (KinOnRecord one : kin) {
      if (one.finding().finding().type() != Kinship.Type.PARENT) {
        continue;
      }
      Births others = relatives.births(one.name());
      if (others.born().isEmpty()) {
        continue;
      }
      DateRange parent = one.fromOther() ? others.born().get() : born;
      DateRange child = one.fromOther() ? born : others.born().get();
      // The most years that can lie between them.
      long years = ChronoUnit.YEARS.between(parent.from(), child.to());
      if (years < YOUNGEST_PARENT_YEARS) {
        List<Line> lines = new ArrayList<>();
        others.agreeing().forEach(line -> lines.add(new Line(line.version(), line.exact())));
        births.agreeing().forEach(line -> lines.add(new Line(line.version(), line.exact())));
        found.add(
            Kind.CHILD_OLDER,
            Claim.of(one.relation() + " " + one.name(), one.finding()),
            new Claim("their ages", lines),
            "the parent was born "
                + Reckoning.days(parent)
                + ", the child "
                + Reckoning.days(child)
                + (child.to().isBefore(parent.from())
                    ? ": the child is older"
                    : ": at most " + years + " years lie between them"));
      }
    }
  }
}
