package org.onrecord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.archive.AddProgress;
import org.onrecord.archive.Archive;
import org.onrecord.archive.check.DraftChecker;
import org.onrecord.archive.check.Grade;
import org.onrecord.archive.check.ReportWriter;
import org.onrecord.archive.report.CheckedDraft;
import org.onrecord.archive.report.HtmlReport;
import org.onrecord.archive.report.SarifReport;
import org.onrecord.format.BadInput;
import org.onrecord.format.Draft;
import org.onrecord.format.DraftFiles;
import org.onrecord.format.Place;
import org.onrecord.format.StoryFiles;
import org.onrecord.read.StoryReader;
import org.onrecord.story.Story;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The reports on the sample drafts are what their readers need. */
class ReportsTest {
  private static final List<BadInput> BAD =
      List.of(
          new BadInput(
              BadInput.Kind.NO_STORY, Place.of("d <x>.docx"), "a \"damaged\" zip archive", ""));

  @TempDir static Path folder;
  private static final List<CheckedDraft> CHECKED = new ArrayList<>();

  @BeforeAll
  static void checkSamples() {
    try (Archive archive = Archive.openForWriting(folder)) {
      List<Story> stories = new ArrayList<>();
      try (StoryFiles files =
          StoryFiles.of(List.of(Samples.root().resolve("samples/archive")), bad -> {})) {
        files.forEachRemaining(opened -> stories.add(opened.story()));
      }
      archive.add(stories.iterator(), AddProgress.NONE);
      DraftChecker checker = new DraftChecker(archive, new StoryReader());
      DraftFiles drafts =
          DraftFiles.of(List.of(Samples.root().resolve("samples/drafts")), bad -> {});
      while (drafts.hasNext()) {
        Draft draft = drafts.next();
        CHECKED.add(new CheckedDraft(draft, checker.check(draft.story())));
      }
    }
  }

  private static JsonNode run() {
    JsonNode log = new JsonMapper().readTree(SarifReport.of(CHECKED, BAD));
    assertThat(log.get("version").asString()).isEqualTo("2.1.0");
    assertThat(log.get("$schema").asString()).endsWith("sarif-schema-2.1.0.json");
    assertThat(log.get("runs").size()).isEqualTo(1);
    return log.get("runs").get(0);
  }

  @Test
  void sarifHasWhatItsSchemaRequires() {
    JsonNode run = run();
    assertThat(run.at("/tool/driver/name").asString()).isEqualTo("Onrecord");
    assertThat(run.get("columnKind").asString()).isEqualTo("unicodeCodePoints");
    Set<String> rules = new HashSet<>();
    for (JsonNode rule : run.at("/tool/driver/rules")) {
      assertThat(rules.add(rule.get("id").asString())).isTrue();
      assertThat(rule.at("/shortDescription/text").asString()).isNotBlank();
      assertThat(rule.at("/defaultConfiguration/level").asString())
          .isIn("none", "note", "warning", "error");
    }
    assertThat(rules).hasSize(Grade.values().length + 3);
    for (JsonNode result : run.get("results")) {
      assertThat(rules).contains(result.get("ruleId").asString());
      assertThat(result.get("level").asString()).isIn("note", "warning", "error");
      assertThat(result.at("/message/text").asString()).isNotBlank();
      assertThat(result.get("locations").size()).isPositive();
    }
    assertThat(run.at("/invocations/0/executionSuccessful").asBoolean()).isFalse();
    JsonNode told = run.at("/invocations/0/toolExecutionNotifications/0");
    assertThat(told.at("/message/text").asString()).contains("damaged");
    assertThat(told.at("/locations/0/physicalLocation/artifactLocation/uri").asString())
        .isEqualTo("d%20%3Cx%3E.docx");
  }

  @Test
  void sarifKeepsTheRulesOfItsStandard() throws IOException {
    JsonNode log = new JsonMapper().readTree(SarifReport.of(CHECKED, BAD));
    byte[] schema;
    try (InputStream in = ReportsTest.class.getResourceAsStream("sarif-used.schema.json")) {
      schema = in.readAllBytes();
    }
    assertThat(Schema.wrong(schema, log)).isEmpty();
    ObjectNode result = (ObjectNode) log.at("/runs/0/results/0");
    result.put("level", "fatal");
    result.remove("message");
    assertThat(Schema.wrong(schema, log)).hasSize(2);
    for (JsonNode location : log.at("/runs/0/results").findValues("region")) {
      int lines = location.get("endLine").asInt() - location.get("startLine").asInt();
      int columns = location.get("endColumn").asInt() - location.get("startColumn").asInt();
      assertThat(lines > 0 || (lines == 0 && columns > 0)).isTrue();
    }
  }

  @Test
  void jsonIsWhatItsSchemaSays() throws IOException {
    byte[] schema = Files.readAllBytes(Samples.root().resolve("docs/check-report.schema.json"));
    JsonMapper mapper = new JsonMapper();
    for (CheckedDraft checked : CHECKED) {
      JsonNode line = mapper.readTree(ReportWriter.toJson(checked.draft(), checked.report()));
      assertThat(Schema.wrong(schema, line)).as(checked.draft().file()).isEmpty();
      ((ObjectNode) line).remove("stories");
      assertThat(Schema.wrong(schema, line)).isNotEmpty();
    }
    assertThat(Schema.wrong(schema, mapper.readTree(ReportWriter.toJson(BAD.get(0))))).isEmpty();
  }

  @Test
  void sarifRegionsHoldTheirWords() {
    int regions = 0;
    for (JsonNode result : run().get("results")) {
      for (JsonNode location : result.get("locations")) {
        JsonNode physical = location.get("physicalLocation");
        String uri = physical.at("/artifactLocation/uri").asString();
        CheckedDraft checked =
            CHECKED.stream()
                .filter(one -> uri.endsWith(Path.of(one.draft().file()).getFileName().toString()))
                .findFirst()
                .orElseThrow();
        JsonNode region = physical.get("region");
        if (region == null) {
          continue;
        }
        regions++;
        if (checked.draft().file().endsWith(".txt")) {
          String text = checked.report().draft().text();
          int start = text.offsetByCodePoints(0, region.get("charOffset").asInt());
          int end = text.offsetByCodePoints(start, region.get("charLength").asInt());
          assertThat(text.substring(start, end)).isEqualTo(region.at("/snippet/text").asString());
          assertThat(text.substring(0, start).lines().count())
              .isBetween(region.get("startLine").asLong() - 1, region.get("startLine").asLong());
        }
        assertThat(region.get("endLine").asInt())
            .isGreaterThanOrEqualTo(region.get("startLine").asInt());
      }
    }
    assertThat(regions).isGreaterThan(10);
  }

  @Test
  void thePageIsWholeAndSelfContained() {
    String page = HtmlReport.of(CHECKED, BAD);
    assertThat(page).startsWith("<!doctype html>").contains("<html lang=\"en\">");
    assertThat(page).doesNotContain("<script").doesNotContain("src=").doesNotContain("@import");
    assertThat(page).contains("d &lt;x&gt;.docx: a &quot;damaged&quot; zip archive");
    assertThat(page).contains("<del>not</del>").contains("Carried by").contains("Left out");
    assertThat(page).doesNotContain("not be sailing from Dunmarsh after Easter</dd>");
    List<String> open = new ArrayList<>();
    Matcher tags =
        Pattern.compile("<(/?)([a-z][a-z0-9]*)[^>]*>")
            .matcher(page.substring(page.indexOf("<html")));
    Set<String> empty = Set.of("meta");
    while (tags.find()) {
      if (empty.contains(tags.group(2))) {
        continue;
      }
      if (tags.group(1).isEmpty()) {
        open.add(tags.group(2));
      } else {
        assertThat(open.remove(open.size() - 1)).isEqualTo(tags.group(2));
      }
    }
    assertThat(open).isEmpty();
    Set<String> ids = new HashSet<>();
    Matcher anchors = Pattern.compile(" id=\"([^\"]+)\"").matcher(page);
    while (anchors.find()) {
      assertThat(ids.add(anchors.group(1))).isTrue();
    }
    Matcher links = Pattern.compile("href=\"#([^\"]+)\"").matcher(page);
    while (links.find()) {
      assertThat(ids).contains(links.group(1));
    }
  }
}
