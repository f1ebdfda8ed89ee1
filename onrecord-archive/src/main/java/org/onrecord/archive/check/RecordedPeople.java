package org.onrecord.archive.check;

import java.util.List;
import org.onrecord.archive.person.PersonOnRecord;
import org.onrecord.archive.query.OnRecord;
import org.onrecord.archive.words.Words;

/** The people on record who can be the one a draft names; a single name is nobody's alone. */
final class RecordedPeople {
  private final OnRecord record;

  RecordedPeople(OnRecord record) {
    this.record = record;
  }

  /**
   * Everybody on record of that full name; several are namesakes. Nobody for a name of one word.
   */
  List<PersonOnRecord> named(String name) {
    if (Words.of(name).size() < 2) {
      return List.of();
    }
    String key = Words.key(name);
    return record.people(name).stream()
        .filter(person -> person.names().stream().anyMatch(known -> Words.key(known).equals(key)))
        .toList();
  }
}
