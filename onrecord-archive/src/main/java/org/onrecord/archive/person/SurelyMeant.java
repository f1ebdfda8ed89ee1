package org.onrecord.archive.person;

import java.util.Locale;
import java.util.Set;
import org.onrecord.archive.ledger.FindingOnRecord;
import org.onrecord.archive.ledger.VersionContent;
import org.onrecord.reading.Kinship;
import org.onrecord.reading.Mention;
import org.onrecord.reading.Person;
import org.onrecord.story.Span;

/**
 * Tells whether it is sure whose kin a line tells of. "Her father, Ivo Pell" is only as sure as who
 * she is: sure where the name nearest before it is that of one of the two.
 */
final class SurelyMeant {
  private static final Set<String> PRONOUNS =
      Set.of("his", "her", "their", "whose", "he", "she", "they");

  private SurelyMeant() {}

  /** For a line of that version. */
  static boolean in(VersionContent content, FindingOnRecord<Kinship> line) {
    Kinship tie = line.finding();
    for (Span span : tie.evidence().spans()) {
      boolean sure = !beginsWithPronoun(span.of(content.text())) || isNearest(content, tie, span);
      if (!sure) {
        return false;
      }
    }
    return true;
  }

  private static boolean beginsWithPronoun(String words) {
    int space = words.indexOf(' ');
    String first = space < 0 ? words : words.substring(0, space);
    return PRONOUNS.contains(first.toLowerCase(Locale.ROOT));
  }

  private static boolean isNearest(VersionContent content, Kinship tie, Span words) {
    int nearest = -1;
    String whose = "";
    for (Person person : content.reading().people().persons()) {
      for (Mention mention : person.mentions()) {
        int end = mention.span().end();
        boolean before = mention.kind() == Mention.Kind.NAME && end <= words.start();
        if (before && end > nearest) {
          nearest = end;
          whose = person.id();
        }
      }
    }
    return whose.equals(tie.from()) || whose.equals(tie.to());
  }
}
