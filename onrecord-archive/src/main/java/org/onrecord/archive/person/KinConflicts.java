package org.onrecord.archive.person;

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

  /** Behind a way of being kin that no story states. */
  private static final String FOLLOWS = "|follows";

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
    births.born().ifPresent(born -> children(born, births));
  }

  /**
   * The same two people by full names, kin in two ways; what follows from other ties counts too,
   * and is never called stated.
   */
  private void twoWays() {
    Map<String, Map<String, List<Line>>> ties = new LinkedHashMap<>();
    for (KinOnRecord one : kin) {
      String name = Words.key(one.name());
      if (name.indexOf(' ') > 0) {
        way(one)
            .ifPresent(
                way ->
                    ties.computeIfAbsent(name, none -> new LinkedHashMap<>())
                        .computeIfAbsent(way, none -> new ArrayList<>())
                        .add(Contradictions.line(one.finding())));
      }
    }
    ties.forEach(this::compare);
  }

  private void compare(String key, Map<String, List<Line>> ways) {
    String display = name(key);
    List<String> all = List.copyOf(ways.keySet());
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        String one = all.get(i);
        String other = all.get(j);
        if (KinWays.areAtOdds(stated(one), stated(other))) {
          found.add(
              Kind.KIN,
              new Claim(claim(one, display), ways.getOrDefault(one, List.of())),
              new Claim(claim(other, display), ways.getOrDefault(other, List.of())),
              KinWays.reckoning(display, stated(one), stated(other)));
        }
      }
    }
  }

  private static String stated(String way) {
    return way.endsWith(FOLLOWS) ? way.substring(0, way.length() - FOLLOWS.length()) : way;
  }

  private static String claim(String way, String display) {
    String words = stated(way) + " " + display;
    return way.endsWith(FOLLOWS) ? words + ", as follows from other ties" : words;
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
    String way = one.finding().finding().derived() ? FOLLOWS : "";
    return switch (one.finding().finding().type()) {
      case SPOUSE, PARTNER, ENGAGED -> Optional.of(KinWays.COUPLE + way);
      case OTHER_KIN -> Optional.empty();
      default -> Optional.of(one.relation() + way);
    };
  }

  private void children(DateRange born, Births births) {
    Map<String, List<KinOnRecord>> relatives = new LinkedHashMap<>();
    for (KinOnRecord one : kin) {
      if (one.finding().finding().type() == Kinship.Type.PARENT) {
        relatives
            .computeIfAbsent(one.relation() + "|" + Words.key(one.name()), key -> new ArrayList<>())
            .add(one);
      }
    }
    relatives.values().forEach(lines -> compare(lines, born, births));
  }

  private void compare(List<KinOnRecord> ties, DateRange born, Births births) {
    KinOnRecord one = ties.get(0);
    Births others = relatives.births(one);
    if (others.born().isEmpty()) {
      return;
    }
    DateRange parent = one.fromOther() ? others.born().get() : born;
    DateRange child = one.fromOther() ? born : others.born().get();
    // The most years that can lie between them.
    long years = ChronoUnit.YEARS.between(parent.from(), child.to());
    if (years >= YOUNGEST_PARENT_YEARS) {
      return;
    }
    List<Line> lines = new ArrayList<>();
    others.agreeing().forEach(line -> lines.add(new Line(line.version(), line.exact())));
    births.agreeing().forEach(line -> lines.add(new Line(line.version(), line.exact())));
    found.add(
        Kind.CHILD_OLDER,
        new Claim(
            one.relation() + " " + one.name(),
            ties.stream().map(tie -> Contradictions.line(tie.finding())).toList()),
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
