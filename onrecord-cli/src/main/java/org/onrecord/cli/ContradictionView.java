package org.onrecord.cli;

import java.util.List;
import org.onrecord.archive.person.Contradiction;

/** Contradictions for a person's eyes: both sides with their lines, then the arithmetic. */
final class ContradictionView {
  private static final int LINES = 3;
  private static final int LABEL = 13;

  private ContradictionView() {}

  static void write(List<Contradiction> contradictions, Look look, StringBuilder out) {
    boolean first = true;
    for (Contradiction contradiction : contradictions) {
      out.append(first ? "" : "\n");
      first = false;
      String kind = contradiction.kind().word().replace('-', ' ');
      out.append("  ").append(look.alarm(kind)).append("  ");
      out.append(look.bold(contradiction.person())).append('\n');
      side(contradiction.one(), look, out);
      side(contradiction.other(), look, out);
      new Flow(look)
          .add(contradiction.reckoning())
          .writeTo(out, "    " + look.dim(Width.pad("reckoning", LABEL - 4)) + "  ", LABEL + 2);
    }
  }

  private static void side(Contradiction.Side side, Look look, StringBuilder out) {
    String weight = SummaryText.stories(side.stories());
    if (side.sources() != side.stories()) {
      weight += ", " + FindingTables.count(side.sources(), "independent source");
    }
    new Flow(look).add(side.claim()).add("(" + weight + ")", "2").writeTo(out, "    ", LABEL + 2);
    int shown = Math.min(LINES, side.lines().size());
    for (Contradiction.Line line : side.lines().subList(0, shown)) {
      String date = line.version().date().map(Object::toString).orElse("no date");
      String source = line.version().metadata().source().orElse(line.version().story());
      new Flow(look)
          .add(look.cut(OneLine.of(line.exact()), 2 * look.width()))
          .add("(" + source + ")", "2")
          .writeTo(out, "      " + date + "  ", LABEL + 5);
    }
    if (side.stories() > shown) {
      String more = "and " + SummaryText.stories(side.stories() - shown) + " more";
      out.append("      ").append(look.dim(more)).append('\n');
    }
  }
}
