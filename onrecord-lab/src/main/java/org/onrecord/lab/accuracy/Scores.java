package org.onrecord.lab.accuracy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was counted over all stories: a tally a measure, the misses, and a tally a rule. */
public final class Scores {
  private final Map<String, Tally> measures = new LinkedHashMap<>();
  private final Map<String, RuleTally> rules = new TreeMap<>();
  private final SpeakerTally speakers = new SpeakerTally();
  private final List<Miss> misses = new ArrayList<>();

  Tally of(String measure) {
    return measures.computeIfAbsent(measure, name -> new Tally());
  }

  RuleTally ofRule(String part, String rule) {
    return rules.computeIfAbsent(part + " " + rule, key -> new RuleTally(part, rule));
  }

  void miss(String kind, String story, String problem, String words) {
    misses.add(new Miss(kind, story, problem, words));
  }

  /** The tallies by the name of the measure, in the order of the first story that had it. */
  public Map<String, Tally> measures() {
    return Collections.unmodifiableMap(measures);
  }

  /** The tallies of the rules, by part of the reading and name. */
  public List<RuleTally> rules() {
    return List.copyOf(rules.values());
  }

  /** Whom the direct quotations were given to. */
  public SpeakerTally speakers() {
    return speakers;
  }

  /** Everything that was not read as it should be, by story. */
  public List<Miss> misses() {
    return List.copyOf(misses);
  }
}
