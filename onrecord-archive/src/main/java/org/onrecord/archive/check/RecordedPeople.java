package org.onrecord.archive.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.archive.person.PersonOnRecord;
import org.onrecord.archive.query.OnRecord;
import org.onrecord.archive.words.Words;

/** The people on record who can be the one a draft names; a single name is nobody's alone. */
final class RecordedPeople {
  private final OnRecord record;

  /** Those asked for before: most facts of a draft are told of the same few. */
  private final Map<String, List<PersonOnRecord>> known = new HashMap<>();

  RecordedPeople(OnRecord record) {
    this.record = record;
  }

  /**
   * Everybody on record of that full name; several are namesakes. Nobody for a name of one word.
   */
  List<PersonOnRecord> named(String name) {
    return known.computeIfAbsent(name, this::lookUp);
  }

  private List<PersonOnRecord> lookUp(String name) {
    if (Words.of(name).size() < 2) {
      return List.of();
    }
    String key = Words.key(name);
    return record.people(name).stream()
        .filter(person -> person.names().stream().anyMatch(known -> Words.key(known).equals(key)))
        .toList();
  }
}
