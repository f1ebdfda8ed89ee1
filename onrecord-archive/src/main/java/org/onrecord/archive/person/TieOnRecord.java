package org.onrecord.archive.person;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.onrecord.archive.ledger.FindingOnRecord;
import org.onrecord.reading.DateRange;
import org.onrecord.reading.Kinship;

/**
 * One tie of a person, with all of the lines that say so.
 *
 * @param relation what the other is to the person: {@code child}, {@code former spouse}
 * @param name the fullest name of the other in these stories
 * @param derived true where no story states it
 * @param lines the ties as read, by date; for a tie that follows from others, these others
 * @param stories how many stories say so
 * @param sources independent ones among them
 * @param born when the other can have been born, by these stories
 * @param minor true where the other may be under 18 on the last day on record
 */
public record TieOnRecord(
    String relation,
    String name,
    boolean derived,
    List<FindingOnRecord<Kinship>> lines,
    int stories,
    int sources,
    Optional<DateRange> born,
    boolean minor) {
  public TieOnRecord {
    Objects.requireNonNull(relation);
    Objects.requireNonNull(name);
    lines = List.copyOf(lines);
    Objects.requireNonNull(born);
  }

  /** The same with somebody who may be under 18. */
  TieOnRecord asMinor() {
    return new TieOnRecord(relation, name, derived, lines, stories, sources, born, true);
  }
}
