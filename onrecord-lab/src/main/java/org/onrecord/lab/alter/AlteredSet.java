package org.onrecord.lab.alter;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.onrecord.archive.check.Alarm;
import org.onrecord.archive.check.DraftChecker;
import org.onrecord.archive.check.QuotationCheck;
import org.onrecord.archive.check.Report;
import org.onrecord.story.Metadata;
import org.onrecord.story.Story;

/** Makes the changed quotations and has each one checked in a draft of its own. */
public final class AlteredSet {
  private final Bases bases;
  private final DraftChecker checker;
  private final long seed;
  private final int perVariant;
  private final Map<String, Integer> skipped = new TreeMap<>();

  AlteredSet(Bases bases, DraftChecker checker, long seed, int perVariant) {
    this.bases = bases;
    this.checker = checker;
    this.seed = seed;
    this.perVariant = perVariant;
  }

  /** Runs every variant on as many quotations as were asked for, in an order set by the seed. */
  List<Outcome> run() {
    List<Outcome> outcomes = new ArrayList<>();
    for (Variant variant : Variants.all()) {
      outcomes.addAll(run(variant));
    }
    return outcomes;
  }

  private List<Outcome> run(Variant variant) {
    Random random = new Random(seed ^ variant.name().hashCode());
    List<Base> order = new ArrayList<>(bases.all());
    Collections.shuffle(order, random);
    List<Outcome> outcomes = new ArrayList<>();
    for (Base base : order) {
      if (outcomes.size() == perVariant) {
        break;
      }
      Optional<Change> change = variant.maker().change(base, bases, random);
      if (change.isEmpty()) {
        skipped.merge(variant.kind(), 1, Integer::sum);
      } else {
        outcomes.add(check(variant, base, change.get()));
      }
    }
    return outcomes;
  }

  /** How many quotations each kind of change was not well defined for. */
  Map<String, Integer> skipped() {
    return skipped;
  }

  private Outcome check(Variant variant, Base base, Change change) {
    Report report = checker.check(Story.of("draft", Metadata.NONE, change.draft()));
    if (report.quotations().size() != 1) {
      return new Outcome(variant, base, change, Optional.empty(), Set.of());
    }
    QuotationCheck check = report.quotations().get(0);
    Set<Alarm> alarms = EnumSet.noneOf(Alarm.class);
    check.best().ifPresent(match -> alarms.addAll(match.verdict().alarms()));
    return new Outcome(variant, base, change, Optional.of(check.grade()), alarms);
  }
}
