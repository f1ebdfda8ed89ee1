package org.onrecord.archive.export;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.archive.ledger.FindingOnRecord;
import org.onrecord.archive.ledger.VersionOnRecord;
import org.onrecord.archive.person.TieOnRecord;
import org.onrecord.reading.DateRange;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * People as JSON-LD with the words of schema.org: one {@code Person} each, with the stories that
 * say so as {@code subjectOf}.
 *
 * <p>A birth date that is known to within a year or a month is written so, one known less well as
 * an ISO 8601 interval.
 */
public final class JsonLdExport {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final String PERSON = "urn:onrecord:person:";

  private final JsonGenerator json;

  private JsonLdExport(JsonGenerator json) {
    this.json = json;
  }

  /** The whole document, one person a line. */
  public static String of(List<ListedPerson> people) {
    StringBuilder out = new StringBuilder("{\"@context\":\"https://schema.org\",\"@graph\":[\n");
    String between = "";
    for (ListedPerson person : people) {
      StringWriter line = new StringWriter();
      try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
        new JsonLdExport(json).person(person);
      }
      out.append(between).append(line);
      between = ",\n";
    }
    return out.append("\n]}\n").toString();
  }

  private void person(ListedPerson listed) {
    json.writeStartObject();
    json.writeStringProperty("@type", "Person");
    json.writeStringProperty("@id", PERSON + listed.id());
    json.writeStringProperty("name", listed.person().name());
    strings("alternateName", listed.otherNames());
    listed.born().ifPresent(born -> json.writeStringProperty("birthDate", date(born)));
    listed
        .death()
        .filter(death -> !death.date().isEmpty())
        .ifPresent(death -> json.writeStringProperty("deathDate", death.date()));
    strings(
        "jobTitle",
        listed.person().roles().stream().map(role -> role.finding().role()).distinct().toList());
    Map<String, List<TieOnRecord>> kin = new LinkedHashMap<>();
    for (String property : List.of("spouse", "children", "parent", "sibling", "relatedTo")) {
      kin.put(
          property, listed.ties().stream().filter(tie -> property(tie).equals(property)).toList());
    }
    kin.forEach(this::kin);
    subjectOf(listed);
    json.writeEndObject();
  }

  /** Former partners and everybody else are related; schema.org has no words for them. */
  private static String property(TieOnRecord tie) {
    return switch (tie.relation()) {
      case "spouse", "late spouse" -> "spouse";
      case "child" -> "children";
      case "parent" -> "parent";
      case "sibling" -> "sibling";
      default -> "relatedTo";
    };
  }

  private void kin(String property, List<TieOnRecord> ties) {
    if (ties.isEmpty()) {
      return;
    }
    json.writeArrayPropertyStart(property);
    for (TieOnRecord tie : ties) {
      json.writeStartObject();
      json.writeStringProperty("@type", "Person");
      json.writeStringProperty("name", tie.name());
      json.writeStringProperty("description", tie.relation());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void subjectOf(ListedPerson listed) {
    Map<String, VersionOnRecord> stories = new LinkedHashMap<>();
    Stream.of(listed.person().roles(), listed.person().ages(), listed.person().events())
        .flatMap(List::stream)
        .map(FindingOnRecord::version)
        .forEach(version -> stories.put(version.story(), version));
    listed
        .person()
        .quotations()
        .forEach(said -> stories.put(said.version().story(), said.version()));
    if (stories.isEmpty()) {
      return;
    }
    json.writeArrayPropertyStart("subjectOf");
    for (VersionOnRecord version : stories.values()) {
      json.writeStartObject();
      json.writeStringProperty("@type", "NewsArticle");
      json.writeStringProperty("identifier", version.story());
      optional("headline", version.metadata().title());
      optional("datePublished", version.date().map(Object::toString));
      optional("url", version.metadata().url());
      if (version.metadata().source().isPresent()) {
        json.writeObjectPropertyStart("publisher");
        json.writeStringProperty("@type", "Organization");
        json.writeStringProperty("name", version.metadata().source().get());
        json.writeEndObject();
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void strings(String property, List<String> values) {
    if (!values.isEmpty()) {
      json.writeArrayPropertyStart(property);
      values.forEach(json::writeString);
      json.writeEndArray();
    }
  }

  private void optional(String property, Optional<String> value) {
    value.ifPresent(present -> json.writeStringProperty(property, present));
  }

  /** {@code 1966-06-12}, {@code 1966-06}, {@code 1966} or {@code 1965-09-21/1966-09-20}. */
  static String date(DateRange range) {
    if (range.from().equals(range.to())) {
      return range.from().toString();
    }
    boolean year = range.from().getYear() == range.to().getYear();
    if (year && range.from().getMonth() == range.to().getMonth()) {
      return range.from().toString().substring(0, 7);
    }
    return year ? Integer.toString(range.from().getYear()) : range.from() + "/" + range.to();
  }
}
