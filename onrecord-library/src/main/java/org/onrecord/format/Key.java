package org.onrecord.format;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a front block or a record can tell of its story. */
enum Key {
  ID,
  TITLE,
  DATE,
  UPDATED,
  SOURCE,
  URL,
  LANGUAGE,
  STATUS,
  SIGNAL,
  NOTE,
  KIND;

  /** The names of front blocks, then those of news-please and of Markdown sites. */
  private static final Map<String, Key> NAMES =
      Map.ofEntries(
          Map.entry("id", ID),
          Map.entry("title", TITLE),
          Map.entry("date", DATE),
          Map.entry("updated", UPDATED),
          Map.entry("source", SOURCE),
          Map.entry("url", URL),
          Map.entry("language", LANGUAGE),
          Map.entry("status", STATUS),
          Map.entry("signal", SIGNAL),
          Map.entry("note", NOTE),
          Map.entry("kind", KIND),
          Map.entry("date_publish", DATE),
          Map.entry("date_modify", UPDATED),
          Map.entry("source_domain", SOURCE),
          Map.entry("headline", TITLE),
          Map.entry("published", DATE),
          Map.entry("lastmod", UPDATED),
          Map.entry("lang", LANGUAGE));

  static final String EXPECTED =
      "Id, Title, Date, Updated, Source, Url, Language, Status, Signal, Note or Kind";

  /** The key of that name, in any case. */
  static Optional<Key> named(String name) {
    return Optional.ofNullable(NAMES.get(name.toLowerCase(Locale.ROOT)));
  }
}
