package org.onrecord.format;

import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.reading.Age;
import org.onrecord.reading.DateRange;
import org.onrecord.reading.Event;
import org.onrecord.reading.Evidence;
import org.onrecord.reading.Kinship;
import org.onrecord.reading.Mention;
import org.onrecord.reading.Person;
import org.onrecord.reading.Problem;
import org.onrecord.reading.Quotation;
import org.onrecord.reading.Reading;
import org.onrecord.reading.Role;
import org.onrecord.reading.Speaker;
import org.onrecord.reading.TimeExpression;
import org.onrecord.story.Metadata;
import org.onrecord.story.Offsets;
import org.onrecord.story.Span;
import org.onrecord.story.Story;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Writes a reading as JSON, in the form other programs rely on.
 *
 * <p>Positions are Unicode code points from the first character of the text, end exclusive, and
 * {@code exact} is always the text between them. The same reading gives the same bytes.
 */
public final class ReadingWriter {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonGenerator json;
  private final String text;
  private final Offsets offsets;

  private ReadingWriter(JsonGenerator json, String text) {
    this.json = json;
    this.text = text;
    this.offsets = Offsets.of(text);
  }

  /** The reading as indented JSON, ending with a line feed. */
  public static String toJson(Reading reading) {
    StringWriter writer = new StringWriter();
    write(reading, writer, true);
    return writer.append('\n').toString();
  }

  /** Writes the reading to {@code out}, which stays open; on one line unless {@code indented}. */
  public static void write(Reading reading, Writer out, boolean indented) {
    ObjectWriteContext context =
        indented
            ? new ObjectWriteContext.Base() {
              @Override
              public tools.jackson.core.PrettyPrinter getPrettyPrinter() {
                return new DefaultPrettyPrinter();
              }
            }
            : ObjectWriteContext.empty();
    try (JsonGenerator json = FACTORY.createGenerator(context, out)) {
      json.configure(tools.jackson.core.StreamWriteFeature.AUTO_CLOSE_TARGET, false);
      new ReadingWriter(json, reading.story().text()).reading(reading);
    }
  }

  private void reading(Reading reading) {
    json.writeStartObject();
    story(reading.story());
    list("people", reading.people().persons(), this::person);
    list("quotations", reading.quotations(), this::quotation);
    list("kinship", reading.kinship(), this::kinship);
    list("ages", reading.ages(), this::age);
    list("roles", reading.roles(), this::role);
    list("events", reading.events(), this::event);
    list("times", reading.times(), this::time);
    list("problems", reading.problems(), this::problem);
    json.writeEndObject();
  }

  private void story(Story story) {
    Metadata metadata = story.metadata();
    json.writeObjectPropertyStart("story");
    json.writeStringProperty("id", story.id());
    json.writeStringProperty("version", story.version());
    optional("published", metadata.published().map(Object::toString));
    optional("title", metadata.title());
    optional("source", metadata.source());
    json.writeStringProperty("language", metadata.language());
    json.writeEndObject();
  }

  private void person(Person person) {
    json.writeStringProperty("id", person.id());
    json.writeStringProperty("name", person.name());
    json.writeArrayPropertyStart("aliases");
    person.aliases().forEach(json::writeString);
    json.writeEndArray();
    list("mentions", person.mentions(), this::mention);
  }

  private void mention(Mention mention) {
    span(mention.span());
    json.writeStringProperty("kind", word(mention.kind()));
  }

  private void quotation(Quotation quotation) {
    json.writeStringProperty("id", quotation.id());
    json.writeStringProperty("kind", word(quotation.kind()));
    list("content", quotation.content(), this::span);
    pin("cue", quotation.cue());
    json.writeObjectPropertyStart("speaker");
    speaker(quotation.speaker());
    json.writeEndObject();
    optional("addressee", quotation.addressee());
    optional("medium", quotation.medium());
    optional("occasion", quotation.occasion());
    optional("when", quotation.when());
    optional("inside", quotation.inside());
    json.writeStringProperty("rule", quotation.rule());
  }

  private void speaker(Speaker speaker) {
    optional("person", speaker.person());
    json.writeStringProperty("type", word(speaker.type()));
    optional("name", Optional.of(speaker.name()).filter(name -> speaker.isDescribed()));
    pin("mention", speaker.mention());
    if (speaker.reason().isPresent()) {
      optional("reason", speaker.reason());
    }
  }

  private void kinship(Kinship kinship) {
    json.writeStringProperty("type", word(kinship.type()));
    json.writeStringProperty("from", kinship.from());
    json.writeStringProperty("to", kinship.to());
    optional("state", kinship.state().map(ReadingWriter::word));
    json.writeBooleanProperty("derived", kinship.derived());
    evidence(kinship.evidence());
    json.writeStringProperty("rule", kinship.evidence().rule());
  }

  private void age(Age age) {
    json.writeStringProperty("person", age.person());
    json.writeStringProperty("age", age.age());
    json.writeStringProperty("asOf", age.asOf());
    range("born", age.born());
    evidence(age.evidence());
    json.writeStringProperty("rule", age.evidence().rule());
  }

  private void role(Role role) {
    json.writeStringProperty("person", role.person());
    json.writeStringProperty("role", role.role());
    optional("organisation", role.organisation());
    optional("asOf", role.asOf());
    evidence(role.evidence());
    json.writeStringProperty("rule", role.evidence().rule());
  }

  private void event(Event event) {
    json.writeStringProperty("type", word(event.type()));
    json.writeArrayPropertyStart("who");
    event.who().forEach(json::writeString);
    json.writeEndArray();
    optional("date", event.date());
    range("range", event.range());
    optional("place", event.place());
    json.writeObjectPropertyStart("details");
    event.details().forEach(json::writeStringProperty);
    json.writeEndObject();
    evidence(event.evidence());
    json.writeStringProperty("rule", event.evidence().rule());
  }

  private void time(TimeExpression time) {
    span(time.span());
    json.writeStringProperty("type", time.type().name());
    json.writeStringProperty("value", time.value());
    json.writeStringProperty("rule", time.rule());
  }

  private void problem(Problem problem) {
    json.writeNumberProperty("start", offsets.codePoint(problem.span().start()));
    json.writeNumberProperty("end", offsets.codePoint(problem.span().end()));
    json.writeStringProperty("message", problem.message());
  }

  private void span(Span span) {
    json.writeNumberProperty("start", offsets.codePoint(span.start()));
    json.writeNumberProperty("end", offsets.codePoint(span.end()));
    json.writeStringProperty("exact", span.of(text));
  }

  private void evidence(Evidence evidence) {
    list("evidence", evidence.spans(), this::span);
  }

  private void pin(String name, Optional<Span> span) {
    if (span.isEmpty()) {
      json.writeNullProperty(name);
      return;
    }
    json.writeObjectPropertyStart(name);
    span(span.get());
    json.writeEndObject();
  }

  private void range(String name, Optional<DateRange> range) {
    if (range.isEmpty()) {
      json.writeNullProperty(name);
      return;
    }
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("from", range.get().from().toString());
    json.writeStringProperty("to", range.get().to().toString());
    json.writeEndObject();
  }

  private void optional(String name, Optional<String> value) {
    if (value.isPresent()) {
      json.writeStringProperty(name, value.get());
    } else {
      json.writeNullProperty(name);
    }
  }

  private <T> void list(String name, List<T> items, java.util.function.Consumer<T> writeItem) {
    json.writeArrayPropertyStart(name);
    for (T item : items) {
      json.writeStartObject();
      writeItem.accept(item);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
