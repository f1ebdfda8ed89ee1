package org.onrecord.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.format.Opening.body;
import static org.onrecord.format.Opening.messages;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RecordSourceTest {
  private static final String FERRY =
      "{\"authors\":[\"Jo March\",{\"x\":[1]}],\"maintext\":\"It sails.\",\"url\":"
          + "\"https://e.example/1\",\"date_publish\":\"2021-12-09 14:30:00\",\"title\":\"Ferry\","
          + "\"source_domain\":\"e.example\",\"language\":\"en\",\"date_modify\":\"None\","
          + "\"image_url\":null}";

  @Test
  void aLineIsAStoryWhateverTheOrderOfItsKeys() {
    Opened opened = Opening.of("all.ndjson", FERRY + "\n").only();
    assertThat(opened.story().id()).isEqualTo("https://e.example/1");
    assertThat(opened.story().text()).isEqualTo("It sails.");
    assertThat(opened.story().metadata().published()).contains(LocalDate.of(2021, 12, 9));
    assertThat(opened.story().metadata().updated()).isEmpty();
    assertThat(opened.story().metadata().source()).contains("e.example");
    assertThat(opened.problems()).isEmpty();
  }

  @Test
  void aBadLineStopsNothing() {
    String lines =
        FERRY
            + "\n{\"maintext\": \"cut off\n\n[1,2]\n{\"title\":\"no text\"}\n"
            + FERRY
            + FERRY
            + "\r\n\"text\"\nnull\n{\"maintext\":\"Late.\"}";
    Opening opening = Opening.of("all.jsonl", lines);
    assertThat(opening.stories())
        .extracting(Opening::body)
        .containsExactly("It sails.", "It sails.", "Late.");
    assertThat(opening.stories())
        .extracting(opened -> opened.place().line())
        .containsExactly(1L, 6L, 9L);
    assertThat(opening.bad())
        .extracting(bad -> bad.place().line())
        .containsExactly(2L, 4L, 5L, 6L, 7L, 8L);
    assertThat(opening.bad().get(0).message())
        .startsWith("all.jsonl:2: not JSON at column ")
        .contains("; expected an object such as");
  }

  @Test
  void problemsOfALineNameIt() {
    Opened opened =
        Opening.of("all.ndjson", "\n{\"maintext\":\"a\\nb\",\"date_publish\":\"soon\"}").only();
    assertThat(messages(opened))
        .containsExactly("all.ndjson:2: date \"soon\" left out; expected " + StoryDate.EXPECTED);
  }

  @Test
  void aStoryWithoutIdentifierGetsOneFromItsTitleDateAndSource() {
    String first = "{\"maintext\":\"v1\",\"title\":\"T\",\"date_publish\":\"2021-12-09\"}";
    String id = Opening.of("a.ndjson", first).only().story().id();
    assertThat(Opening.of("b.ndjson", first.replace("v1", "v2")).only().story().id()).isEqualTo(id);
    assertThat(Opening.of("b.ndjson", first.replace("\"T\"", "\"U\"")).only().story().id())
        .isNotEqualTo(id);
    assertThat(Opening.of("b.ndjson", "{\"maintext\":\"x\"}").only().story().id())
        .isNotEqualTo(Opening.of("b.ndjson", "{\"maintext\":\"y\"}").only().story().id());
  }

  @Test
  void halfACharacterIsReplaced() {
    Opened opened = Opening.of("a.ndjson", "{\"maintext\":\"a\\ud83d b \\ud83d\\ude00\"}").only();
    assertThat(opened.story().text()).isEqualTo("a\ufffd b \ud83d\ude00");
    assertThat(opened.problems()).hasSize(1);
  }

  @Test
  void malformedBytesNameTheirPlaceInTheFile() {
    byte[] bytes = ("\n{\"maintext\":\"Caf\u00e9\"}").getBytes(StandardCharsets.ISO_8859_1);
    Opened opened = Opening.of("a.ndjson", bytes).only();
    assertThat(opened.story().text()).isEqualTo("Caf\ufffd");
    assertThat(messages(opened).get(0)).startsWith("a.ndjson:2: byte 17 ");
  }

  @Test
  void utf16LinesAreSplitBetweenCharacters() {
    // U+0A0A and U+0A00 hold bytes that look like line feeds.
    String text =
        "\ufeff{\"maintext\":\"\u0a0a\u0a00\u000b\"}\n{\"maintext\":\"two\"}\n"
            .replace("\u000b", "");
    for (var charset :
        new java.nio.charset.Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
      Opening opening = Opening.of("a.ndjson", text.getBytes(charset));
      assertThat(opening.stories())
          .extracting(Opening::body)
          .containsExactly("\u0a0a\u0a00", "two");
    }
  }

  @Test
  void aDocumentMayHoldOneStoryOrAnArray() {
    String pretty = FERRY.replace(",\"", ",\n  \"");
    assertThat(body(Opening.of("ferry.json", pretty).only())).isEqualTo("It sails.");
    assertThat(Opening.of("all.json", "[" + FERRY + ",\n" + FERRY + "]").stories()).hasSize(2);
    Opening broken = Opening.of("all.json", "[" + FERRY + ",\n{\"maintext\":\"b\"},\n{]");
    assertThat(broken.stories()).hasSize(2);
    assertThat(broken.bad()).extracting(bad -> bad.place().line()).containsExactly(3L);
  }

  @Test
  void aDeepNestIsRefused() {
    String deep = "{\"x\":" + "[".repeat(100_000) + "\n" + FERRY;
    Opening opening = Opening.of("a.ndjson", deep);
    assertThat(opening.bad()).hasSize(1);
    assertThat(opening.stories()).hasSize(1);
  }
}
