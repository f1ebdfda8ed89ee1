package org.onrecord.archive.person;

import java.util.Locale;
import java.util.Objects;
import org.onrecord.archive.ledger.FindingOnRecord;
import org.onrecord.reading.Kinship;

/**
 * A tie of one person to another.
 *
 * @param name the other person's name in the story that says so
 * @param fromOther true when the tie runs from the other person: for a parent tie the other is then
 *     the parent
 * @param finding the tie, with its words and standing
 */
public record KinOnRecord(String name, boolean fromOther, FindingOnRecord<Kinship> finding) {
  public KinOnRecord {
    Objects.requireNonNull(name);
    Objects.requireNonNull(finding);
  }

  /** What the other is to this person: {@code child}, {@code parent}, {@code spouse}. */
  public String relation() {
    Kinship.Type type = finding.finding().type();
    if (!fromOther && type == Kinship.Type.PARENT) {
      return "child";
    }
    if (!fromOther && type == Kinship.Type.GRANDPARENT) {
      return "grandchild";
    }
    return type.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
