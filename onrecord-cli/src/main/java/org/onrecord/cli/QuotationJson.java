package org.onrecord.cli;

import java.util.List;
import org.onrecord.archive.Archive;
import org.onrecord.archive.ledger.QuotationOnRecord;
import org.onrecord.archive.ledger.VersionOnRecord;
import org.onrecord.reading.Quotation;
import org.onrecord.reading.Speaker;
import org.onrecord.story.Offsets;
import tools.jackson.core.JsonGenerator;

/** Quotations on record as JSON, one a line, with positions in code points. */
final class QuotationJson {
  private final Archive archive;
  private String version = "";
  private Offsets offsets = Offsets.of("");

  QuotationJson(Archive archive) {
    this.archive = archive;
  }

  String line(QuotationOnRecord found) {
    boolean shown = found.standing().shown();
    Offsets places = shown ? offsets(found.version()) : Offsets.of("");
    Quotation quotation = found.quotation();
    Speaker speaker = quotation.speaker();
    return JsonLine.of(
        json -> {
          JsonLine.version(json, found.version());
          json.writeStringProperty("standing", JsonLine.word(found.standing()));
          json.writeStringProperty("id", quotation.id());
          json.writeStringProperty("kind", JsonLine.word(quotation.kind()));
          json.writeStringProperty("speaker", speaker.name());
          json.writeStringProperty("speakerType", JsonLine.word(speaker.type()));
          JsonLine.optional(json, "cue", found.cue());
          JsonLine.optional(json, "addressee", quotation.addressee());
          JsonLine.optional(json, "medium", quotation.medium());
          JsonLine.optional(json, "occasion", quotation.occasion());
          JsonLine.optional(json, "when", quotation.when());
          json.writeStringProperty("rule", quotation.rule());
          content(json, found, shown, places);
        });
  }

  /** Nothing of a story that may not be shown. */
  private static void content(
      JsonGenerator json, QuotationOnRecord found, boolean shown, Offsets offsets) {
    json.writeArrayPropertyStart("content");
    List<String> exact = found.exact();
    for (int i = 0; shown && i < exact.size(); i++) {
      json.writeStartObject();
      JsonLine.span(json, found.quotation().content().get(i), offsets, exact.get(i));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Kept for the next one, which most often stands in the same version. */
  private Offsets offsets(VersionOnRecord wanted) {
    String key = wanted.story() + '\n' + wanted.version();
    if (!key.equals(version)) {
      version = key;
      offsets =
          Offsets.of(archive.reading(wanted).map(reading -> reading.story().text()).orElse(""));
    }
    return offsets;
  }
}
