package org.onrecord.lab.alter;

import java.util.ArrayList;
import java.util.List;

/** All ways of changing a quotation. */
final class Variants {
  private Variants() {}

  static List<Variant> all() {
    List<Variant> all = new ArrayList<>(Typography.all());
    all.addAll(Substitutions.all());
    all.addAll(Names.all());
    all.addAll(Splices.all());
    all.addAll(Cuts.all());
    all.addAll(Omissions.all());
    all.addAll(Inventions.all());
    return all;
  }
}
