package org.onrecord.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.onrecord.archive.ledger.VersionOnRecord;
import org.onrecord.archive.standing.Standing;
import org.onrecord.story.SourceKind;

/** Where something stands on record, for a person's eyes. */
final class VersionLine {
  private VersionLine() {}

  /** Example: {@code 2022-03-12, The Albion Chronicle, "The ferry is back"}. */
  static String of(VersionOnRecord version, Look look) {
    List<String> parts = new ArrayList<>();
    parts.add(version.date().map(Object::toString).orElse("no date"));
    version.metadata().source().ifPresent(parts::add);
    parts.add(version.metadata().title().orElse(version.story()));
    SourceKind kind = version.metadata().kind();
    return String.join(look.dot(), parts)
        + (kind == SourceKind.STORY ? "" : " (" + kind.words() + ")");
  }

  /** Nothing where it stands, else why not, as an alarm. */
  static String standing(Standing standing, Look look) {
    return standing == Standing.STANDS
        ? ""
        : look.alarm(standing.name().toLowerCase(Locale.ROOT).replace('_', ' '));
  }
}
