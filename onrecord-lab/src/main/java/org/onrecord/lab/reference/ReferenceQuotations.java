package org.onrecord.lab.reference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.reading.Person;
import org.onrecord.reading.Quotation;
import org.onrecord.reading.Reading;
import org.onrecord.story.Offsets;
import org.onrecord.story.Span;
import tools.jackson.databind.JsonNode;

/** Compares the quotations of a reading with the reference: parts, cue, speaker, place. */
final class ReferenceQuotations {
  private static final String NONE = "none";

  private final Reading reading;
  private final Offsets offsets;
  private final Checklist checklist;
  private final Set<String> seen = new LinkedHashSet<>();

  ReferenceQuotations(Reading reading, Offsets offsets, Checklist checklist) {
    this.reading = reading;
    this.offsets = offsets;
    this.checklist = checklist;
  }

  void compare(JsonNode statements) {
    for (JsonNode statement : statements) {
      Optional<Quotation> outer = compare(statement, NONE);
      for (JsonNode nested : statement.path("nested")) {
        compare(nested, outer.map(Quotation::id).orElse("the outer quotation, not read"));
      }
    }
    for (Quotation quotation : reading.quotations()) {
      if (!seen.contains(quotation.id())) {
        checklist.extra("quotations", exact(quotation.content()) + " [" + quotation.rule() + "]");
      }
    }
  }

  private Optional<Quotation> compare(JsonNode statement, String outer) {
    List<Span> parts = new ArrayList<>();
    statement.path("content").forEach(part -> parts.add(span(part)));
    Optional<Quotation> found = find(parts);
    if (found.isEmpty()) {
      checklist.missing("quotations", exact(parts).toString());
      return found;
    }
    Quotation read = found.get();
    seen.add(read.id());
    String where = start(parts.get(0));
    checklist.same("quotations", where, exact(parts), exact(read.content()));
    checklist.same("kinds", where, word(statement, "type"), ReferenceStory.lower(read.kind()));
    checklist.same("cues", where, pin(statement.path("cue")), pin(read.cue()));
    checklist.same("media", where, word(statement, "medium"), read.medium().orElse(NONE));
    checklist.same("when", where, word(statement, "date"), read.when().orElse(NONE));
    checklist.same(
        "mentions", where, pin(statement.path("speaker_mention")), pin(read.speaker().mention()));
    if (statement.has("speaker")) {
      checklist.same("speakers", where, word(statement, "speaker"), speaker(read));
    }
    checklist.same("nesting", where, outer, read.inside().orElse(NONE));
    return found;
  }

  /** The one that begins at the same place, else the one that shares most with it. */
  private Optional<Quotation> find(List<Span> parts) {
    Quotation best = null;
    int most = 0;
    for (Quotation quotation : reading.quotations()) {
      int common = 0;
      int all = 0;
      for (Span part : quotation.content()) {
        all += part.length();
        for (Span expected : parts) {
          common +=
              Math.max(
                  0,
                  Math.min(part.end(), expected.end()) - Math.max(part.start(), expected.start()));
        }
      }
      // Both what is missing and what is too much count against a candidate.
      int score = 2 * common - all;
      if (common > 0 && (best == null || score > most) && !seen.contains(quotation.id())) {
        best = quotation;
        most = score;
      }
    }
    return Optional.ofNullable(best);
  }

  private String speaker(Quotation quotation) {
    return quotation
        .speaker()
        .person()
        .flatMap(reading.people()::byId)
        .map(Person::name)
        .orElse(quotation.speaker().name());
  }

  private String start(Span span) {
    String words = span.of(reading.story().text());
    return words.length() < 30 ? words : words.substring(0, 30) + "…";
  }

  private List<String> exact(List<Span> parts) {
    return parts.stream().map(part -> pin(Optional.of(part))).toList();
  }

  private String pin(Optional<Span> span) {
    return span.map(
            words -> words.of(reading.story().text()) + "@" + offsets.codePoint(words.start()))
        .orElse(NONE);
  }

  private static String pin(JsonNode node) {
    return node.isObject()
        ? node.path("text").stringValue() + "@" + node.path("start").intValue()
        : NONE;
  }

  private Span span(JsonNode node) {
    return new Span(
        offsets.utf16(node.path("start").intValue()), offsets.utf16(node.path("end").intValue()));
  }

  private static String word(JsonNode node, String key) {
    return ReferenceStory.optional(node.path(key)).orElse(NONE);
  }
}
