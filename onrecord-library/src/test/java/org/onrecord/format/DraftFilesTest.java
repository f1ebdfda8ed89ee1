package org.onrecord.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.format.Drafting.body;
import static org.onrecord.format.Drafting.place;
import static org.onrecord.format.Drafting.written;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.format.DraftPlace.InFile;

class DraftFilesTest {
  private static final String QUOTED = "\u201cWe sail on Monday,\u201d said Maud Ferrier.";

  @Test
  void plainTextIsTheFile() {
    String file = "Date: 2021-12-09\n\nIt \ud83d\ude00 rains.\n\n" + QUOTED + "\n";
    Draft draft = Drafting.of("d.txt", file).only();
    assertThat(draft.story().text()).isEqualTo(file);
    assertThat(place(draft, "\u201cWe sail on Monday,\u201d").file())
        .hasValue(new InFile(31, 51, 5, 1, 5, 21));
    assertThat(written(draft, file, "We sail")).isEqualTo("We sail");
  }

  @Test
  void htmlIsReadAsABrowserShowsIt() {
    String file =
        "<!DOCTYPE html><html><head><title>The ferry &amp; us</title><style>p{}</style>"
            + "<meta property=\"article:published_time\" content=\"2021-12-09T08:00:00Z\"></head>"
            + "<body><script>var a = \"no\";</script>\n<p>It   rains\n&amp; pours.<p>"
            + "<q>We <b>sail</b> on Monday</q> <del>not</del> said&nbsp;Maud.<br>Then<br><br>more"
            + "<table><tr><td>One<td>Two</table><div hidden>gone</div>";
    Draft draft = Drafting.of("d.html", file).only();
    assertThat(body(draft))
        .isEqualTo(
            "It rains & pours.\n\n\u201cWe sail on Monday\u201d said\u00a0Maud.\nThen\n\nmore\n\n"
                + "One\n\nTwo");
    assertThat(draft.story().metadata().title()).hasValue("The ferry & us");
    assertThat(draft.story().metadata().published()).hasToString("Optional[2021-12-09]");
    assertThat(written(draft, file, "rains & pours")).isEqualTo("rains\n&amp; pours");
    assertThat(written(draft, file, "We sail on")).isEqualTo("We <b>sail</b> on");
    assertThat(written(draft, file, "\u201cWe sail on Monday\u201d"))
        .isEqualTo("<q>We <b>sail</b> on Monday</q>");
    assertThat(written(draft, file, "said\u00a0Maud")).isEqualTo("said&nbsp;Maud");
    assertThat(place(draft, "pours").file().orElseThrow().line()).isEqualTo(3);
  }

  @Test
  void markdownIsReadWithoutItsSigns() {
    String file =
        "---\ntitle: The ferry\ndate: 2021-12-09\n---\n\n# Head *line*\n\n> \"We **never** said"
            + " [that](http://x.example/a_(b)),\" said\n> Maud_F Ferrier.[^1]\n\n- one\n- two \\*\n"
            + "* * *\n![pic](p.png)A 2 * 3 <b>bold</b> &ldquo;x&rdquo; [brackets]\n\n"
            + "[^1]: A note.\n";
    Draft draft = Drafting.of("d.md", file).only();
    assertThat(body(draft))
        .isEqualTo(
            "Head line\n\n\"We never said that,\" said Maud_F Ferrier.\n\none\n\ntwo *\n\n"
                + "A 2 * 3 bold \u201cx\u201d [brackets]\n\nA note.");
    assertThat(draft.story().metadata().title()).hasValue("The ferry");
    assertThat(written(draft, file, "We never said that")).isEqualTo("We **never** said [that");
    assertThat(place(draft, "Maud_F").file().orElseThrow().line()).isEqualTo(9);
    assertThat(written(draft, file, "\u201cx\u201d")).isEqualTo("&ldquo;x&rdquo;");
  }

  @Test
  void markdownTablesPicturesReferencesAndStruckOutWords() {
    String file =
        "| Who | Said |\n| :--- | --- |\n| Maud | \"We sail \\| or not.\" |\n\n"
            + "![\"It rains,\" said Hal.](p.png)\n\nWe will ~~not~~ [sail][x], ~~ yes.\n\n"
            + "[x]: https://ferry.example/ \"The ferry home\"\n[Hal]: \"We sail,\" he said.\n";
    Draft draft = Drafting.of("d.md", file).only();
    assertThat(body(draft).replace("  ", " ").split("\n\n"))
        .containsExactly(
            "Who",
            "Said",
            "Maud",
            "\"We sail | or not.\"",
            "\"It rains,\" said Hal.",
            "We will sail, ~~ yes.",
            "[Hal]: \"We sail,\" he said.");
    assertThat(place(draft, "It rains").file().orElseThrow().line()).isEqualTo(5);
  }

  @Test
  void theRaisedSignsOfFootnotesAreNoWordsOfAPage() {
    String file =
        "<p>\"We sail<sup><a href=\"#fn1\">1</a></sup> on Monday\"<a href=\"#n2\"><sup>2</sup></a>"
            + " 12 m<sup>2</sup> <a href=\"#top\">up</a></p>";
    assertThat(body(Drafting.of("d.html", file).only()))
        .isEqualTo("\"We sail on Monday\" 12 m2 up");
  }

  @Test
  void windowsTextIsReadRightlyAndSaysSo() {
    byte[] bytes = QUOTED.getBytes(Charset.forName("windows-1252"));
    Draft draft = Drafting.of("d.txt", bytes).only();
    assertThat(body(draft)).isEqualTo(QUOTED);
    assertThat(draft.problems()).hasSize(1);
    assertThat(draft.message(draft.problems().get(0)))
        .isEqualTo("d.txt:1: not UTF-8; read as Windows-1252");
    String page = "<html><meta charset=iso-8859-1><p>" + QUOTED;
    assertThat(body(Drafting.of("d", page.getBytes(Charset.forName("windows-1252"))).only()))
        .isEqualTo(QUOTED);
    byte[] mixed = ("caf\u00e9 \u00ff").getBytes(StandardCharsets.UTF_8);
    mixed[mixed.length - 1] = 'x';
    Draft broken = Drafting.of("d.txt", mixed).only();
    assertThat(broken.message(broken.problems().get(0))).contains("byte 6").contains("malformed");
  }

  @Test
  void whatIsNoDraftIsRefusedWithTheReason() {
    assertThat(Drafting.of("d.txt", "").refusal())
        .isEqualTo("d.txt: the file is empty; expected a draft");
    assertThat(Drafting.of("d.txt", " \n ").refusal()).contains("no text in it");
    assertThat(Drafting.of("d.md", "---\n***\n").refusal()).contains("no text in it");
    assertThat(Drafting.of("d.html", "<p> <script>x</script>").refusal()).contains("no text in it");
    assertThat(Drafting.of("d.txt", "ab\u0000c").refusal()).contains("at byte 2");
    assertThat(Drafting.of("d", "%PDF-1.4").refusal()).contains("a PDF");
  }

  @Test
  void aFeedOfDraftsKeepsItsLines() {
    String lines = "{\"maintext\":\"It sails.\"}\nbroken\n{\"maintext\":\"It rains.\"}\n";
    Drafting opened = Drafting.of("d.ndjson", lines);
    assertThat(opened.drafts()).hasSize(2);
    assertThat(opened.bad()).singleElement().asString().contains("d.ndjson:2");
    assertThat(place(opened.drafts().get(1), "rains").file().orElseThrow().line()).isEqualTo(3);
  }

  @TempDir private Path folder;

  @Test
  void aFolderIsReadInOrderWithItsFolders() throws IOException {
    Files.createDirectories(folder.resolve("b/c"));
    Files.writeString(folder.resolve("z.md"), "Z.");
    Files.writeString(folder.resolve("a.txt"), "A.");
    Files.writeString(folder.resolve("b/c/d.htm"), "<p>D.");
    Files.writeString(folder.resolve("b/~$e.docx"), "lock");
    Files.writeString(folder.resolve("b/e.docx"), "broken");
    Files.writeString(folder.resolve("photo.jpg"), "x");
    List<String> bad = new ArrayList<>();
    List<String> names = new ArrayList<>();
    DraftFiles.of(List.of(folder, folder.resolve("gone.txt")), one -> bad.add(one.message()))
        .forEachRemaining(draft -> names.add(body(draft)));
    assertThat(names).containsExactly("A.", "D.", "Z.");
    assertThat(bad).hasSize(3);
    assertThat(bad.get(0)).contains("photo.jpg left alone");
    assertThat(bad.get(1)).contains("e.docx: ");
    assertThat(bad.get(2)).contains("gone.txt: no such file");
  }
}
