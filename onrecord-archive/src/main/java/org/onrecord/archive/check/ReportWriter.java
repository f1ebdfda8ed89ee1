package org.onrecord.archive.check;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.onrecord.archive.ledger.QuotationOnRecord;
import org.onrecord.archive.ledger.VersionOnRecord;
import org.onrecord.archive.query.Bound;
import org.onrecord.format.BadInput;
import org.onrecord.format.Draft;
import org.onrecord.format.DraftPlace;
import org.onrecord.story.Offsets;
import org.onrecord.story.Span;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes a report as JSON.
 *
 * <p>Positions are Unicode code points, end exclusive. The words of a story that may not be shown
 * are left out. The keys are described in {@code docs/check-report.md}.
 */
public final class ReportWriter {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonGenerator json;
  private final Offsets offsets;

  private final Draft draft;

  private ReportWriter(JsonGenerator json, Draft draft) {
    this.json = json;
    this.draft = draft;
    this.offsets = Offsets.of(draft.story().text());
  }

  /**
   * The report as JSON on one line, ending with a line feed.
   *
   * @param draft the draft as it came out of its file
   */
  public static String toJson(Draft draft, Report report) {
    return line(json -> new ReportWriter(json, draft).report(report));
  }

  /** The line that stands for a draft which could not be checked. */
  public static String toJson(BadInput bad) {
    return line(
        json -> {
          json.writeStartObject();
          json.writeObjectPropertyStart("draft");
          json.writeStringProperty("file", bad.place().file());
          json.writeEndObject();
          json.writeStringProperty("error", bad.message());
          json.writeEndObject();
        });
  }

  private static String line(Consumer<JsonGenerator> write) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      write.accept(json);
    }
    return out.append('\n').toString();
  }

  private void report(Report report) {
    json.writeStartObject();
    json.writeObjectPropertyStart("draft");
    json.writeStringProperty("id", report.draft().id());
    optional("title", report.draft().metadata().title());
    optional("date", report.draft().metadata().published().map(Object::toString));
    json.writeStringProperty("file", draft.file());
    json.writeEndObject();
    json.writeNumberProperty("stories", report.looked().stories());
    json.writeNumberProperty("others", report.looked().others());
    optional("upTo", report.looked().upTo().map(Object::toString));
    list("bounds", report.looked().bounds(), this::bound);
    json.writeBooleanProperty("needsLook", report.needsLook());
    list("quotations", report.quotations(), this::quotation);
    list("facts", report.facts(), this::fact);
    list("faults", report.faults(), this::fault);
    json.writeEndObject();
  }

  private void quotation(QuotationCheck check) {
    json.writeStringProperty("grade", check.grade().name());
    json.writeBooleanProperty("needsLook", check.needsLook());
    json.writeNumberProperty("paragraph", check.paragraph());
    pins("content", check.parts(), check.exact());
    json.writeStringProperty("speaker", check.speaker().name());
    carried(check.carried());
    json.writeNumberProperty("namesakes", check.namesakes());
    optional("note", check.note());
    if (check.bound().isEmpty()) {
      json.writeNullProperty("bound");
    } else {
      json.writeObjectPropertyStart("bound");
      bound(check.bound().get());
      json.writeEndObject();
    }
    if (check.best().isEmpty()) {
      json.writeNullProperty("record");
      return;
    }
    json.writeObjectPropertyStart("record");
    match(check.best().get());
    json.writeEndObject();
  }

  private void bound(Bound bound) {
    json.writeStringProperty("what", bound.what());
    json.writeNumberProperty("looked", bound.looked());
    json.writeNumberProperty("all", bound.all());
  }

  private void carried(Carried carried) {
    json.writeNumberProperty("stories", carried.stories());
    json.writeNumberProperty("others", carried.others());
    json.writeNumberProperty("outlets", carried.outlets());
    json.writeNumberProperty("sources", carried.sources());
    if (carried.first().isEmpty()) {
      json.writeNullProperty("first");
    } else {
      json.writeObjectPropertyStart("first");
      version(carried.first().get());
      json.writeEndObject();
    }
  }

  private void match(Match match) {
    QuotationOnRecord quotation = match.quotation();
    version(quotation.version());
    json.writeStringProperty("standing", word(quotation.standing()));
    json.writeStringProperty("speaker", quotation.speaker().name());
    json.writeStringProperty("speakers", word(match.speakers()));
    words("alarms", match.verdict().alarms().stream().sorted().map(ReportWriter::word).toList());
    if (!quotation.standing().shown()) {
      return;
    }
    json.writeArrayPropertyStart("words");
    for (QuotationOnRecord said : match.quotations()) {
      said.exact().forEach(json::writeString);
    }
    json.writeEndArray();
    json.writeStringProperty("onRecord", match.verdict().onRecord());
    list("where", match.verdict().where(), this::place);
    words("cut", match.verdict().cut());
    list("diff", match.verdict().diff(), this::edit);
  }

  /**
   * Positions in the story's text as UTF-16 are turned by whoever holds the text; here they are the
   * ledger's.
   */
  private void place(Span span) {
    json.writeNumberProperty("startUtf16", span.start());
    json.writeNumberProperty("endUtf16", span.end());
  }

  private void edit(Edit edit) {
    json.writeStringProperty("kind", word(edit.kind()));
    json.writeStringProperty("record", String.join(" ", edit.record()));
    json.writeStringProperty("draft", String.join(" ", edit.draft()));
  }

  private void fact(FactCheck check) {
    json.writeStringProperty("verdict", check.verdict().name());
    json.writeStringProperty("fact", check.fact());
    pins("evidence", check.evidence().spans(), check.exact());
    optional("arithmetic", check.arithmetic());
    list(
        "lines",
        check.lines(),
        line -> {
          version(line.version());
          json.writeStringProperty("exact", line.exact());
        });
  }

  private void fault(DraftFault fault) {
    json.writeStringProperty("kind", word(fault.kind()));
    json.writeBooleanProperty("needsLook", fault.needsLook());
    pins("where", List.of(fault.span()), List.of(fault.span().of(draft.story().text())));
    json.writeStringProperty("message", fault.message());
  }

  private void version(VersionOnRecord version) {
    json.writeStringProperty("story", version.story());
    json.writeStringProperty("version", version.version());
    optional("date", version.date().map(Object::toString));
    optional("source", version.metadata().source());
    optional("title", version.metadata().title());
    json.writeStringProperty("kind", word(version.metadata().kind()));
  }

  private void pins(String name, List<Span> spans, List<String> exact) {
    json.writeArrayPropertyStart(name);
    for (int i = 0; i < spans.size(); i++) {
      json.writeStartObject();
      json.writeNumberProperty("start", offsets.codePoint(spans.get(i).start()));
      json.writeNumberProperty("end", offsets.codePoint(spans.get(i).end()));
      json.writeStringProperty("exact", exact.get(i));
      written(draft.written().place(spans.get(i)));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Where the words stand in the file as given. */
  private void written(DraftPlace place) {
    json.writeObjectPropertyStart("written");
    if (place.document().isPresent()) {
      json.writeStringProperty("part", place.document().get().part());
      json.writeNumberProperty("paragraph", place.document().get().paragraph());
    }
    if (place.file().isPresent()) {
      DraftPlace.InFile file = place.file().get();
      json.writeNumberProperty("start", file.start());
      json.writeNumberProperty("end", file.end());
      json.writeNumberProperty("line", file.line());
      json.writeNumberProperty("column", file.column());
      json.writeNumberProperty("endLine", file.endLine());
      json.writeNumberProperty("endColumn", file.endColumn());
    }
    json.writeEndObject();
  }

  private void words(String name, List<String> words) {
    json.writeArrayPropertyStart(name);
    words.forEach(json::writeString);
    json.writeEndArray();
  }

  private void optional(String name, Optional<String> value) {
    if (value.isPresent()) {
      json.writeStringProperty(name, value.get());
    } else {
      json.writeNullProperty(name);
    }
  }

  private <T> void list(String name, List<T> items, Consumer<T> writeItem) {
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
