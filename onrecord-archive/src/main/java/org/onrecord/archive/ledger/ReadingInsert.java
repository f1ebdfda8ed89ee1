package org.onrecord.archive.ledger;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.archive.standing.Standing;
import org.onrecord.archive.words.Sketch;
import org.onrecord.archive.words.Words;
import org.onrecord.reading.Mention;
import org.onrecord.reading.People;
import org.onrecord.reading.Person;
import org.onrecord.reading.Quotation;
import org.onrecord.reading.Reading;
import org.onrecord.reading.Speaker;
import org.onrecord.story.Digest;
import org.onrecord.story.Metadata;
import org.onrecord.story.Span;
import org.onrecord.story.Story;

/** Writes readings as rows, many at a time. */
final class ReadingInsert {
  static final int TEXT_DIGEST_BYTES = 16;

  private static final String VERSION =
      "INSERT INTO version (sequence, story, version, title, published, updated, source, url,"
          + " language, status, signal, note, kind, place, latest, standing, added_at, text_digest,"
          + " sketch, body, entities, times, problems, text)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String QUOTATION =
      "INSERT INTO quotation (place, version, id, kind, spans, cue,"
          + " speaker_type, speaker_person, speaker_name, mention,"
          + " reason, addressee, medium, occasion, said_when, inside, rule, pin, standing)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String PERSON =
      "INSERT INTO person (place, version, id, name, name_key, aliases, kinds, spans, pin)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String FINDING =
      "INSERT INTO finding (place, version, kind, type, people, fields, spans, rule, pin,"
          + " standing, names) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private final PreparedStatement version;
  private final PreparedStatement quotation;
  private final PreparedStatement person;
  private final PreparedStatement finding;
  private final NameWords names;
  private final Instant now;

  ReadingInsert(Database database, Instant now) throws SQLException {
    this.names = new NameWords(database);
    this.version = database.prepare(VERSION);
    this.quotation = database.prepare(QUOTATION);
    this.person = database.prepare(PERSON);
    this.finding = database.prepare(FINDING);
    this.now = now;
  }

  /** Adds the reading's rows to the batch, as the only version of its story. */
  void add(VersionOnRecord on, Reading reading) throws SQLException {
    addVersion(on, reading);
    addQuotations(on, reading);
    addPersons(on.sequence(), reading);
    addFindings(on, reading);
  }

  /** Sends the batch. */
  void flush() throws SQLException {
    names.flush();
    for (PreparedStatement statement : List.of(version, quotation, person, finding)) {
      statement.executeBatch();
    }
  }

  private void addVersion(VersionOnRecord on, Reading reading) throws SQLException {
    Story story = reading.story();
    String text = story.text();
    Metadata metadata = story.metadata();
    new Columns(version)
        .number(on.sequence())
        .text(on.story())
        .text(on.version())
        .text(metadata.title())
        .text(metadata.published().map(Object::toString))
        .text(metadata.updated().map(Object::toString))
        .text(metadata.source())
        .text(metadata.url())
        .text(metadata.language())
        .text(metadata.status().name())
        .text(metadata.signal().map(Enum::name))
        .text(metadata.note())
        .text(metadata.kind().name())
        .number(1)
        .number(on.latest() ? 1 : 0)
        .text(on.standing().name())
        .text(now.toString())
        .text(Digest.hex(text, TEXT_DIGEST_BYTES))
        .text(Sketch.of(Words.of(story.body().of(text))).toString())
        .text(Packed.span(story.body()))
        .text(AsideColumns.entities(reading.people().others(), text))
        .text(AsideColumns.times(reading.times(), text))
        .text(AsideColumns.problems(reading.problems()))
        .text(text);
    version.addBatch();
  }

  private void addQuotations(VersionOnRecord on, Reading reading) throws SQLException {
    String text = reading.story().text();
    int number = 0;
    for (Quotation said : reading.quotations()) {
      Speaker speaker = said.speaker();
      new Columns(quotation)
          .number(Places.of(on.sequence(), number++))
          .number(on.sequence())
          .text(said.id())
          .text(said.kind().name())
          .text(Packed.spans(said.content()))
          .text(said.cue().map(Packed::span))
          .text(speaker.type().name())
          .text(speaker.person())
          .text(speaker.name())
          .text(speaker.mention().map(Packed::span))
          .text(speaker.reason())
          .text(said.addressee())
          .text(said.medium())
          .text(said.occasion())
          .text(said.when())
          .text(said.inside())
          .text(said.rule())
          .number(Pins.of(pinned(said), text).digest())
          .text(on.standing().name());
      quotation.addBatch();
    }
  }

  /** Everything of a quotation that points into the text. */
  static List<Span> pinned(Quotation quotation) {
    List<Span> spans = new ArrayList<>(quotation.content());
    quotation.cue().ifPresent(spans::add);
    quotation.speaker().mention().ifPresent(spans::add);
    return spans;
  }

  private void addPersons(long sequence, Reading reading) throws SQLException {
    String text = reading.story().text();
    int number = 0;
    for (Person who : reading.people().persons()) {
      StringBuilder kinds = new StringBuilder();
      who.mentions().forEach(mention -> kinds.append(letter(mention.kind())));
      String key = Words.key(who.name());
      Pins pins = Pins.of(who.mentions().stream().map(Mention::span).toList(), text);
      new Columns(person)
          .number(Places.of(sequence, number++))
          .number(sequence)
          .text(who.id())
          .text(who.name())
          .text(key)
          .text(Packed.strings(who.aliases()))
          .text(kinds.toString())
          .text(Packed.spans(pins.spans()))
          .number(pins.digest());
      person.addBatch();
      names.add(key);
    }
  }

  private static char letter(Mention.Kind kind) {
    return switch (kind) {
      case NAME -> 'N';
      case NOMINAL -> 'O';
      case PRONOUN -> 'P';
    };
  }

  private void addFindings(VersionOnRecord on, Reading reading) throws SQLException {
    String text = reading.story().text();
    List<FindingRow> rows = new ArrayList<>();
    reading.kinship().forEach(tie -> rows.add(FindingRow.of(tie)));
    reading.ages().forEach(age -> rows.add(FindingRow.of(age)));
    reading.roles().forEach(role -> rows.add(FindingRow.of(role)));
    reading.events().forEach(event -> rows.add(FindingRow.of(event)));
    addRows(on, rows, reading.people(), text);
  }

  private void addRows(VersionOnRecord on, List<FindingRow> rows, People people, String text)
      throws SQLException {
    int number = 0;
    Standing standing = on.standing();
    for (FindingRow row : rows) {
      Pins pins = Pins.of(row.evidence().spans(), text);
      new Columns(finding)
          .number(Places.of(on.sequence(), number++))
          .number(on.sequence())
          .text(row.kind().name())
          .text(row.type())
          .text(Packed.strings(row.people()))
          .text(Packed.strings(row.fields()))
          .text(Packed.spans(pins.spans()))
          .text(row.evidence().rule())
          .number(pins.digest())
          .text(standing.name())
          .text(
              row.people().size() > 1
                  ? Optional.of(names(row.people(), people))
                  : Optional.empty());
      finding.addBatch();
    }
  }

  /** The names of some people, packed, in their order; empty for who is not in the reading. */
  static String names(List<String> ids, People people) {
    return Packed.strings(
        ids.stream().map(id -> people.byId(id).map(Person::name).orElse("")).toList());
  }
}
