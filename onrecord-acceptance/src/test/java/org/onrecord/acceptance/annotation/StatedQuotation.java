package org.onrecord.acceptance.annotation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.reading.Quotation;
import org.onrecord.story.Span;

/**
 * A quotation as an example states it: {@code direct: "A," | "B." <- Ida Roe [person] as "she"
 * (said; to: reporters; medium: Instagram; when: 2024-03-04)}.
 *
 * @param speaker name or description; absent where nothing is stated of the speaker
 * @param type type of the speaker
 * @param mention words that name the speaker at the cue
 * @param circumstances {@code cue}, {@code to}, {@code medium} and {@code when}, as far as stated
 */
record StatedQuotation(
    String kind,
    List<String> content,
    Optional<String> speaker,
    Optional<String> type,
    Optional<String> mention,
    TreeMap<String, String> circumstances) {
  static final Set<String> KINDS = Set.of("direct", "mixed", "indirect");

  /** Stands for something that is not there. */
  static final String NONE = "none";

  private static final Set<String> TYPES =
      Set.of("person", "organisation", "group", "unnamed", "unknown");
  private static final Pattern ATTRIBUTION =
      Pattern.compile("([^\\[\\]()]*?)(?: ?\\[(\\w+)])?(?: as \"([^\"]+)\")?(?: ?\\(([^()]+)\\))?");

  static StatedQuotation of(Statement statement) {
    int arrow = statement.value().lastIndexOf(" <- ");
    String content = arrow < 0 ? statement.value() : statement.value().substring(0, arrow);
    List<String> parts =
        Pattern.compile(" \\| ").splitAsStream(content).map(String::strip).toList();
    if (parts.contains("")) {
      throw statement.malformed("no content");
    }
    if (arrow < 0) {
      return new StatedQuotation(
          statement.key(),
          parts,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          new TreeMap<>());
    }
    Matcher attribution = ATTRIBUTION.matcher(statement.value().substring(arrow + 4).strip());
    if (!attribution.matches()) {
      throw statement.malformed("expected \"<- speaker (cue)\"");
    }
    Optional<String> type = Optional.ofNullable(attribution.group(2));
    if (type.isPresent() && !TYPES.contains(type.get())) {
      throw statement.malformed("no type of speaker: " + type.get());
    }
    return new StatedQuotation(
        statement.key(),
        parts,
        Optional.of(attribution.group(1)).filter(name -> !name.isEmpty()),
        type,
        Optional.ofNullable(attribution.group(3)),
        circumstances(statement, Optional.ofNullable(attribution.group(4))));
  }

  private static TreeMap<String, String> circumstances(
      Statement statement, Optional<String> words) {
    TreeMap<String, String> found = new TreeMap<>();
    if (words.isEmpty()) {
      return found;
    }
    for (String piece : words.get().split(";", -1)) {
      Matcher keyed = Pattern.compile("(to|medium|occasion|when): (.+)").matcher(piece.strip());
      if (keyed.matches()) {
        found.put(keyed.group(1), keyed.group(2));
      } else if (found.isEmpty()) {
        found.put("cue", piece.strip().equals("no cue") ? NONE : piece.strip());
      } else {
        throw statement.malformed("expected \"to: \", \"medium: \", \"occasion: \" or \"when: \"");
      }
    }
    return found;
  }

  /** Everything that could be stated of a quotation that was read. */
  static StatedQuotation of(Quotation quotation, String text) {
    TreeMap<String, String> circumstances = new TreeMap<>();
    circumstances.put("cue", quotation.cue().map(cue -> cue.of(text)).orElse(NONE));
    circumstances.put("to", quotation.addressee().orElse(NONE));
    circumstances.put("medium", quotation.medium().orElse(NONE));
    circumstances.put("occasion", quotation.occasion().orElse(NONE));
    circumstances.put("when", quotation.when().orElse(NONE));
    List<String> content = quotation.content().stream().map(part -> part.of(text)).toList();
    Optional<Span> mention = quotation.speaker().mention();
    return new StatedQuotation(
        quotation.kind().name().toLowerCase(Locale.ROOT),
        content,
        Optional.of(quotation.speaker().name()),
        Optional.of(quotation.speaker().type().name().toLowerCase(Locale.ROOT)),
        mention.map(span -> span.of(text)),
        circumstances);
  }

  /** True when everything stated here holds of {@code read}. */
  boolean holdsOf(StatedQuotation read) {
    return kind.equals(read.kind)
        && content.equals(read.content)
        && agrees(speaker, read.speaker)
        && agrees(type, read.type)
        && agrees(mention, read.mention)
        && read.circumstances.entrySet().containsAll(circumstances.entrySet());
  }

  private static boolean agrees(Optional<String> stated, Optional<String> read) {
    return stated.isEmpty() || stated.equals(read);
  }

  @Override
  public String toString() {
    return kind
        + ": "
        + String.join(" | ", content)
        + speaker.map(name -> " <- " + name).orElse("")
        + type.map(name -> " [" + name + "]").orElse("")
        + mention.map(words -> " as \"" + words + "\"").orElse("")
        + (circumstances.isEmpty() ? "" : " " + circumstances);
  }
}
