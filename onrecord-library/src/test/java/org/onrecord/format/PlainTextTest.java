package org.onrecord.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.format.Opening.body;
import static org.onrecord.format.Opening.messages;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.reading.Problem;
import org.onrecord.story.Metadata;
import org.onrecord.story.Signal;
import org.onrecord.story.Status;

class PlainTextTest {
  @Test
  void aDateMayStandRightBeforeTheFirstSentence() {
    Opened opened = Opening.of("ferry.txt", " date 2021-12-09 The ferry is back.\n").only();
    assertThat(opened.story().metadata().published()).contains(LocalDate.of(2021, 12, 9));
    assertThat(body(opened)).isEqualTo("The ferry is back.\n");
    assertThat(opened.story().id()).isEqualTo("ferry");
    assertThat(opened.problems()).isEmpty();
  }

  @Test
  void aDateMayStandAloneOnTheFirstLine() {
    Opened opened = Opening.of("ferry.txt", "Date 2021-12-09\r\n\r\nThe ferry is back.").only();
    assertThat(opened.story().metadata().published()).contains(LocalDate.of(2021, 12, 9));
    assertThat(body(opened)).isEqualTo("The ferry is back.");
  }

  @Test
  void aFrontBlockTellsEverything() {
    Opened opened =
        Opening.of(
                "x.txt",
                """
                id: herald:77
                TITLE: The ferry: back at last
                Date: 2021-12-09 14:30:00
                Updated: 2021-12-10T08:00:00+01:00
                Source: Harwick Herald
                Url: https://herald.example/ferry
                Language: en-GB
                Status: canceled
                Signal: correction
                Note: An earlier version named
                  the wrong port.

                The ferry is back.
                """)
            .only();
    Metadata metadata = opened.story().metadata();
    assertThat(opened.problems()).isEmpty();
    assertThat(opened.story().id()).isEqualTo("herald:77");
    assertThat(metadata.title()).contains("The ferry: back at last");
    assertThat(metadata.published()).contains(LocalDate.of(2021, 12, 9));
    assertThat(metadata.updated()).contains(Instant.parse("2021-12-10T07:00:00Z"));
    assertThat(metadata.source()).contains("Harwick Herald");
    assertThat(metadata.url()).contains("https://herald.example/ferry");
    assertThat(metadata.language()).isEqualTo("en");
    assertThat(metadata.status()).isEqualTo(Status.CANCELED);
    assertThat(metadata.signal()).contains(Signal.CORRECTION);
    assertThat(metadata.note()).contains("An earlier version named the wrong port.");
    assertThat(body(opened)).isEqualTo("The ferry is back.\n");
  }

  @Test
  void carriageReturnsAreKeptAndCounted() {
    String text = "Date: 2021-12-09\r\nTitle: Ferry\r\n\r\nIt sails.\r\nIt is new.\r\n";
    Opened opened = Opening.of("ferry.txt", text).only();
    assertThat(opened.story().text()).isEqualTo(text);
    assertThat(opened.story().body().start()).isEqualTo(text.indexOf("It sails"));
    assertThat(opened.story().metadata().title()).contains("Ferry");
  }

  @Test
  void markdownFrontMatterMayBeQuoted() {
    Opened opened =
        Opening.of(
                "ferry.md",
                """
                ---
                title: "The \\"Maud\\" is back"
                source: 'The Port''s Paper'
                date: 2021-12-09   \s
                lang: en
                # a comment
                ---

                The ferry is back.
                """)
            .only();
    assertThat(opened.story().metadata().title()).contains("The \"Maud\" is back");
    assertThat(opened.story().metadata().source()).contains("The Port's Paper");
    assertThat(opened.story().metadata().published()).contains(LocalDate.of(2021, 12, 9));
    assertThat(body(opened)).isEqualTo("The ferry is back.\n");
    assertThat(opened.problems()).isEmpty();
  }

  @Test
  void aMarkdownHeadingIsTheTitle() {
    Opened opened = Opening.of("x.md", "# The ferry is back\n\nIt sails on Monday.\n").only();
    assertThat(opened.story().metadata().title()).contains("The ferry is back");
    assertThat(body(opened)).isEqualTo("It sails on Monday.\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Paris: the city of light woke to snow.\n\nNobody had foretold it.",
        "Paris: a city in winter\nNote: this is prose\n\nNobody had foretold it.",
        "Date night in Harwick has a new address.",
        "date with destiny: 2021-12-09 will be remembered.",
        "---\n\nA story that opens with a rule.\n\n---\n\nAnd goes on.",
        "Titles: are not keys\n\nThe story.",
        "\"Note: the ferry is late,\" the sign said.",
        "12: the number of ferries",
        ": nothing",
      })
  void proseIsNoFrontBlock(String text) {
    Opened opened = Opening.of("prose.txt", text).only();
    assertThat(body(opened)).isEqualTo(text);
    assertThat(opened.problems()).isEmpty();
    assertThat(opened.story().metadata()).isEqualTo(Metadata.NONE);
  }

  @Test
  void anUnknownKeyIsReportedAndTheRestTaken() {
    Opened opened =
        Opening.of("ferry.txt", "Byline: Jo March\nDate: 2021-12-09\nDesk: Ports\n\nIt sails.")
            .only();
    assertThat(messages(opened))
        .satisfiesExactly(
            first -> assertThat(first).startsWith("ferry.txt:1: unknown key \"Byline\"; expected"),
            second -> assertThat(second).startsWith("ferry.txt:3: unknown key \"Desk\""));
    assertThat(opened.story().metadata().published()).contains(LocalDate.of(2021, 12, 9));
    assertThat(body(opened)).isEqualTo("It sails.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2021-13-09", "9 December 2021", "2021-02-30", "12/09/2021", "2021-12-09T25:00"})
  void aDateThatIsNoneIsReportedWithItsPlace(String date) {
    String text = "Title: Ferry\nDate: " + date + "\n\nIt sails.";
    Opened opened = Opening.of("ferry.txt", text).only();
    assertThat(opened.story().metadata().published()).isEmpty();
    Problem problem = opened.problems().get(0);
    assertThat(problem.span().of(text)).isEqualTo(date);
    assertThat(opened.message(problem))
        .isEqualTo("ferry.txt:2: date \"" + date + "\" left out; expected " + StoryDate.EXPECTED);
  }

  @Test
  void aBadDateBeforeTheFirstSentenceIsReportedToo() {
    Opened opened = Opening.of("ferry.txt", "date 2021-99-09 It sails.").only();
    assertThat(opened.story().metadata().published()).isEmpty();
    assertThat(body(opened)).isEqualTo("It sails.");
    assertThat(opened.problems()).hasSize(1);
  }

  @Test
  void ofTwoValuesTheFirstCountsAndBadWordsAreLeftOut() {
    Opened opened =
        Opening.of("x.txt", "Title: A\nTitle: B\nStatus: gone\nSignal: oops\nLanguage: 7\n\nText.")
            .only();
    assertThat(opened.story().metadata()).isEqualTo(Metadata.NONE.withTitle("A"));
    assertThat(messages(opened))
        .containsExactlyInAnyOrder(
            "x.txt:2: a second title \"B\"; the first one counts",
            "x.txt:3: status \"gone\" left out; expected usable, withheld or canceled",
            "x.txt:4: signal \"oops\" left out; expected update or correction",
            "x.txt:5: language \"7\" left out; expected a code such as en");
  }

  @Test
  void aFrontBlockWithoutAnEmptyLineEndsAtTheFirstOtherLine() {
    Opened opened = Opening.of("x.txt", "Date: 2021-12-09\nThe ferry sails.\n").only();
    assertThat(body(opened)).isEqualTo("The ferry sails.\n");
    assertThat(messages(opened))
        .containsExactly("x.txt:2: no empty line after the front block; expected one here");
  }

  @Test
  void frontMatterWithoutAnEndIsReportedAndLeftInTheText() {
    Opened opened = Opening.of("x.md", "---\ntitle: Ferry\n\nIt sails.\n").only();
    assertThat(messages(opened)).hasSize(1);
    assertThat(messages(opened).get(0)).startsWith("x.md:1: front matter without an end");
    assertThat(body(opened)).contains("It sails.");
  }

  @Test
  void theIdentifierIsIdElseAddressElseTheFilesName() {
    assertThat(Opening.of("a/b/ferry.story.txt.gz", "It sails.").only().story().id())
        .isEqualTo("ferry.story");
    assertThat(Opening.of("x.txt", "Url: https://e.example/1\n\nIt sails.").only().story().id())
        .isEqualTo("https://e.example/1");
  }

  @Test
  void aByteOrderMarkCountsAsACharacterAndIsNotPartOfTheBody() {
    Opened opened = Opening.of("x.txt", "\ufeffDate: 2021-12-09\n\nIt sails.").only();
    assertThat(opened.story().text()).startsWith("\ufeffDate");
    assertThat(opened.story().metadata().published()).isPresent();
    assertThat(body(opened)).isEqualTo("It sails.");
    assertThat(body(Opening.of("x.txt", "\ufeffIt sails.").only())).isEqualTo("It sails.");
  }

  @Test
  void utf16IsReadByItsMark() {
    for (var charset :
        new java.nio.charset.Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
      byte[] bytes = "\ufeffDate: 2021-12-09\n\nZoë sails.".getBytes(charset);
      assertThat(body(Opening.of("x.txt", bytes).only())).isEqualTo("Zoë sails.");
    }
  }

  @Test
  void malformedBytesAreReplacedAndReportedWithTheirPosition() {
    byte[] bytes = "Zoe sails.\nCaf\u00e9 open.".getBytes(StandardCharsets.ISO_8859_1);
    Opened opened = Opening.of("x.txt", bytes).only();
    assertThat(opened.story().text()).isEqualTo("Zoe sails.\nCaf\ufffd open.");
    assertThat(messages(opened))
        .containsExactly(
            "x.txt:2: byte 14 (counted from 0) is malformed and was replaced by U+FFFD; expected"
                + " UTF-8");
  }

  @Test
  void manyMalformedBytesAreCounted() {
    byte[] bytes = "é".repeat(5000).getBytes(StandardCharsets.ISO_8859_1);
    Opened opened = Opening.of("x.txt", bytes).only();
    assertThat(opened.problems()).hasSize(11);
    assertThat(messages(opened).get(10)).contains("4990 more");
  }
}
