package org.onrecord.archive.report;

import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.onrecord.archive.check.DraftFault;
import org.onrecord.archive.check.FactCheck;
import org.onrecord.archive.check.Grade;
import org.onrecord.archive.check.QuotationCheck;
import org.onrecord.format.BadInput;
import org.onrecord.format.Draft;
import org.onrecord.format.DraftPlace;
import org.onrecord.story.Digest;
import org.onrecord.story.Span;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Checked drafts as SARIF 2.1.0, which editors and pipelines show in place.
 *
 * <p>What can go out as it stands (VERBATIM, TYPOGRAPHIC, AGREES) is no result. Lines and columns
 * count Unicode code points of the file as given; a Word document has no lines, so its results name
 * the paragraph.
 */
public final class SarifReport {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  private static final String CONTRADICTS = "CONTRADICTS";
  private static final int FINGERPRINT_BYTES = 12;

  private final JsonGenerator json;

  private SarifReport(JsonGenerator json) {
    this.json = json;
  }

  /**
   * The report, ending with a line feed.
   *
   * @param bad what could not be checked
   */
  public static String of(List<CheckedDraft> drafts, List<BadInput> bad) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
      new SarifReport(json).write(drafts, bad);
    }
    return out.append('\n').toString();
  }

  private void write(List<CheckedDraft> drafts, List<BadInput> bad) {
    json.writeStartObject();
    json.writeStringProperty("$schema", SCHEMA);
    json.writeStringProperty("version", "2.1.0");
    json.writeArrayPropertyStart("runs");
    json.writeStartObject();
    tool();
    json.writeStringProperty("columnKind", "unicodeCodePoints");
    invocation(bad);
    json.writeArrayPropertyStart("results");
    for (CheckedDraft draft : drafts) {
      results(draft);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private void tool() {
    json.writeObjectPropertyStart("tool");
    json.writeObjectPropertyStart("driver");
    json.writeStringProperty("name", "Onrecord");
    String version = SarifReport.class.getPackage().getImplementationVersion();
    if (version != null) {
      json.writeStringProperty("version", version);
    }
    json.writeArrayPropertyStart("rules");
    for (Grade grade : Grade.values()) {
      rule(grade.name(), InWords.meaning(grade), level(grade));
    }
    rule(CONTRADICTS, "A fact of the draft cannot be so as well as what is on record.", "error");
    for (DraftFault.Kind kind : DraftFault.Kind.values()) {
      rule(kind.name(), InWords.meaning(kind), level(kind));
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void rule(String id, String meaning, String level) {
    json.writeStartObject();
    json.writeStringProperty("id", id);
    json.writeStringProperty("name", camel(id));
    message("shortDescription", meaning);
    json.writeObjectPropertyStart("defaultConfiguration");
    json.writeStringProperty("level", level);
    json.writeEndObject();
    json.writeEndObject();
  }

  /** OTHER_SPEAKER as OtherSpeaker. */
  private static String camel(String id) {
    StringBuilder name = new StringBuilder();
    for (String word : id.split("_", -1)) {
      name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
    }
    return name.toString();
  }

  private static String level(Grade grade) {
    return switch (grade) {
      case VERBATIM, TYPOGRAPHIC -> "none";
      case ELIDED, PARTIAL -> "note";
      case NOT_ON_RECORD -> "warning";
      case ALTERED, OTHER_SPEAKER, NOT_STANDING -> "error";
    };
  }

  private static String level(DraftFault.Kind kind) {
    return switch (kind) {
      case MARKS -> "warning";
      case NOT_LOOKED_AT -> "note";
    };
  }

  private static String level(QuotationCheck check) {
    String level = level(check.grade());
    return level.equals("note") && check.needsLook() ? "warning" : level;
  }

  private void invocation(List<BadInput> bad) {
    json.writeArrayPropertyStart("invocations");
    json.writeStartObject();
    boolean whole = bad.stream().allMatch(one -> one.kind() == BadInput.Kind.LEFT_ALONE);
    json.writeBooleanProperty("executionSuccessful", whole);
    json.writeArrayPropertyStart("toolExecutionNotifications");
    for (BadInput one : bad) {
      json.writeStartObject();
      json.writeStringProperty("level", one.kind() == BadInput.Kind.LEFT_ALONE ? "note" : "error");
      message("message", one.message());
      json.writeArrayPropertyStart("locations");
      json.writeStartObject();
      json.writeObjectPropertyStart("physicalLocation");
      artifact(one.place().file());
      json.writeEndObject();
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private void results(CheckedDraft checked) {
    for (QuotationCheck check : checked.report().quotations()) {
      boolean fine = level(check.grade()).equals("none") && !check.needsLook();
      if (!fine) {
        String level = level(check.grade()).equals("none") ? "warning" : level(check);
        String text = InWords.finding(check, checked.report());
        result(checked.draft(), check.grade().name(), level, text, check.parts());
      }
    }
    for (FactCheck check : checked.report().facts()) {
      if (check.verdict() == FactCheck.Verdict.CONTRADICTS) {
        result(checked.draft(), CONTRADICTS, "error", fact(check), check.evidence().spans());
      }
    }
    for (DraftFault fault : checked.report().faults()) {
      String text = InWords.fault(fault, checked.report());
      String level = level(fault.kind());
      result(checked.draft(), fault.kind().name(), level, text, List.of(fault.span()));
    }
  }

  private static String fact(FactCheck check) {
    StringBuilder words = new StringBuilder(check.fact()).append('.');
    check.arithmetic().ifPresent(sum -> words.append(' ').append(sum).append('.'));
    for (FactCheck.Line line : check.lines()) {
      words.append(" On record: \u201c").append(line.exact()).append("\u201d (");
      words.append(InWords.version(line.version())).append(").");
    }
    return words.toString();
  }

  private void result(Draft draft, String rule, String level, String text, List<Span> parts) {
    json.writeStartObject();
    json.writeStringProperty("ruleId", rule);
    json.writeStringProperty("level", level);
    message("message", text);
    json.writeArrayPropertyStart("locations");
    for (Span part : parts) {
      location(draft, part);
    }
    json.writeEndArray();
    json.writeObjectPropertyStart("partialFingerprints");
    json.writeStringProperty("onrecordWords/v1", fingerprint(draft, rule, parts));
    json.writeEndObject();
    json.writeEndObject();
  }

  /** The same wherever the words stand in the draft. */
  private static String fingerprint(Draft draft, String rule, List<Span> parts) {
    StringBuilder words = new StringBuilder(rule);
    for (Span part : parts) {
      // A lone mark is like any other: what stands around it tells it apart.
      boolean mark = rule.equals(DraftFault.Kind.MARKS.name());
      String text = draft.story().text();
      words.append('\n').append(mark ? InWords.around(text, part) : part.of(text));
    }
    return Digest.hex(words.toString(), FINGERPRINT_BYTES);
  }

  private void location(Draft draft, Span part) {
    DraftPlace place = draft.written().place(part);
    json.writeStartObject();
    json.writeObjectPropertyStart("physicalLocation");
    artifact(draft.file());
    if (place.file().isPresent()) {
      region(place.file().get(), part.of(draft.story().text()));
    }
    json.writeEndObject();
    if (place.document().isPresent()) {
      json.writeArrayPropertyStart("logicalLocations");
      json.writeStartObject();
      json.writeStringProperty("name", place.document().get().toString());
      json.writeStringProperty("kind", "element");
      json.writeEndObject();
      json.writeEndArray();
      message("message", "\u201c" + part.of(draft.story().text()) + "\u201d");
    }
    json.writeEndObject();
  }

  private void artifact(String file) {
    json.writeObjectPropertyStart("artifactLocation");
    json.writeStringProperty("uri", uri(file));
    json.writeEndObject();
  }

  /** A relative path stays relative: a pipeline resolves it against its checkout. */
  static String uri(String file) {
    try {
      Path path = Path.of(file);
      if (path.isAbsolute()) {
        return path.toUri().toString();
      }
      String relative = file.replace('\\', '/');
      // A colon in the first part would look like a scheme.
      String safe = relative.split("/", 2)[0].contains(":") ? "./" + relative : relative;
      return new URI(null, null, safe, null).toASCIIString();
    } catch (InvalidPathException | URISyntaxException e) {
      return "draft";
    }
  }

  private void region(DraftPlace.InFile at, String words) {
    json.writeObjectPropertyStart("region");
    json.writeNumberProperty("startLine", at.line());
    json.writeNumberProperty("startColumn", at.column());
    json.writeNumberProperty("endLine", at.endLine());
    json.writeNumberProperty("endColumn", at.endColumn());
    json.writeNumberProperty("charOffset", at.start());
    json.writeNumberProperty("charLength", at.end() - at.start());
    message("snippet", words);
    json.writeEndObject();
  }

  private void message(String name, String text) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("text", Escaped.whole(text));
    json.writeEndObject();
  }
}
