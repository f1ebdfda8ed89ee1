package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Wherever a quotation stands in a draft, it is found once, graded by what is shown, and its place
 * is told.
 */
class DraftPlacesTest {
  private static final String FERRY =
      """
      Id: herald:1
      Title: The ferry is back
      Date: 2021-12-09
      Source: Harwick Herald

      "We sail on Monday and nobody may stop us from sailing," Maud Ferrier said.
      """;
  private static final String WORDS = "We sail on Monday and nobody may stop us from sailing";
  private static final String SAID = "\"" + WORDS + ",\" Maud Ferrier said.";
  private static final String ALTERED =
      "\"We sail on Monday and somebody may stop us from sailing,\" Maud Ferrier said.";
  private static final String SPACE =
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private static final Pattern GLANCE =
      Pattern.compile("(?m)^([VTEPAON])[A-Z_]+ +(?:l\\.)?(\\d+|p\\.\\d+|[fe]n\\.\\d+) ");

  @TempDir private static Path folder;
  private static String archive;

  @BeforeAll
  static void putOnRecord() throws IOException {
    archive = folder.resolve("archive").toString();
    Path story = Files.writeString(folder.resolve("ferry.txt"), FERRY);
    assertThat(CommandRun.of("add", story.toString(), "--archive", archive).code()).isZero();
  }

  /** {@code @} stands for the quotation, {@code ^} for an altered one, {@code ~} for a new line. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          md;   | Who | What |~| --- | --- |~| Maud | @ |;                     V 3
          md;   | a | @ |~| --- | --- |~| b | ^ |;                             V 1, A 3
          md;   > @~>~> ^;                                                     V 1, A 3
          md;   1. @~2. ^~- @;                                                 V 1, A 2, V 3
          md;   ![@](a.png);                                                   V 1
          md;   Text.[^1]~~[^1]: @;                                            V 3
          md;   [x]: https://ferry.example/ "Nobody ever said these words"~~@; V 3
          md;   ---~title: "Nobody ever said these words"~---~~@;              V 5
          md;   ## @~~Text.;                                                   V 1
          md;   Text.~~~~~~*@*;                                                V 7
          html; <table><tr><td>Maud<td>@<tr><td>Hal<td>^</table>;              V 1, A 1
          html; <ul>~<li>@~<li>^~</ul>;                                        V 2, A 3
          html; <script>var a = '@'</script>~<p>@;                             V 2
          html; <template><p>^</template><p>@;                                 V 1
          html; <p hidden>^</p>~<p>@;                                          V 2
          html; <iframe srcdoc='^'></iframe><p>@;                              V 1
          html; <!-- ^ -->~~<p>@;                                              V 3
          html; <figure><img alt=x>~<figcaption>@</figcaption></figure>;       V 2
          html; <details><summary>More</summary>~@</details>;                  V 2
          html; <div>@<div>^</div></div>;                                      V 1, A 1
          txt;  @~~^;                                                          V 1, A 3
          """)
  void isFoundOnceInItsPlace(String ending, String draft, String expected) throws IOException {
    String text = draft.replace("@", SAID).replace("^[", "\u0001").replace("^", ALTERED);
    String body = text.replace("\u0001", "^[").replace('~', '\n').replace("[" + ALTERED, "[^");
    assertThat(checked(ending, body.getBytes(StandardCharsets.UTF_8))).isEqualTo(expected);
  }

  @Test
  void encodingsAreReadAsTheyAre() throws IOException {
    String curly = "\ufeff" + SAID.replace("\"We", "\u201cWe").replace(",\"", ",\u201d");
    assertThat(checked("txt", curly.getBytes(StandardCharsets.UTF_16LE))).isEqualTo("V 1");
    assertThat(checked("txt", curly.getBytes(StandardCharsets.UTF_16BE))).isEqualTo("V 1");
    byte[] windows =
        ("Caf\u00e9.\r\n\r\n" + curly.substring(1)).getBytes(Charset.forName("cp1252"));
    assertThat(checked("txt", windows)).isEqualTo("V 3");
    assertThat(checked("html", ("<p>" + curly.substring(1)).getBytes(Charset.forName("cp1252"))))
        .isEqualTo("V 1");
  }

  @Test
  void whatCannotBeSeenMovesNothing() throws IOException {
    for (String odd : List.of("\u200b", "\u00ad", "\ufeff", "\u202e\u202c", "\ud83d\ude00")) {
      byte[] draft = ("Text " + odd + ".\n\n" + SAID + "\n").getBytes(StandardCharsets.UTF_8);
      assertThat(checked("txt", draft)).as("U+%04X", (int) odd.charAt(0)).isEqualTo("V 3");
    }
    byte[] lone = ("Text \ud800.\n\n" + SAID).getBytes(StandardCharsets.UTF_16BE);
    byte[] marked = new byte[lone.length + 2];
    marked[0] = (byte) 0xfe;
    marked[1] = (byte) 0xff;
    System.arraycopy(lone, 0, marked, 2, lone.length);
    assertThat(checked("txt", marked)).isEqualTo("V 3");
  }

  @Test
  void aWordDocumentIsReadAsItIsShown() throws IOException {
    assertThat(document(p("Text.") + p(SAID))).isEqualTo("V p.2");
    assertThat(
            document(
                "<w:tbl><w:tr><w:tc>"
                    + p("Maud")
                    + "</w:tc><w:tc>"
                    + p(SAID)
                    + "</w:tc></w:tr></w:tbl>"))
        .isEqualTo("V p.2");
    assertThat(document(p("Text.") + "<w:p><w:hyperlink>" + r(SAID) + "</w:hyperlink></w:p>"))
        .isEqualTo("V p.2");
    assertThat(
            document(
                "<w:p>"
                    + r("\"We sail on Monday and ")
                    + "<w:del><w:r><w:delText>no</w:delText></w:r></w:del>"
                    + "<w:ins>"
                    + r("some")
                    + "</w:ins>"
                    + r("body may stop us from sailing,\" Maud Ferrier said.")
                    + "</w:p>"))
        .isEqualTo("A p.1");
    assertThat(
            document(
                "<w:p><w:r><w:rPr><w:strike/></w:rPr><w:t>"
                    + ALTERED
                    + "</w:t></w:r></w:p>"
                    + p(SAID)))
        .isEqualTo("V p.1");
    assertThat(
            document(
                "<w:p><w:r><w:commentReference w:id=\"0\"/></w:r>" + r(SAID) + "</w:p>",
                "comments",
                "<w:comments xmlns:w=\""
                    + SPACE
                    + "\"><w:comment w:id=\"0\">"
                    + p(ALTERED)
                    + "</w:comment></w:comments>"))
        .isEqualTo("V p.1");
    assertThat(
            document(
                p("Text.").replace("</w:p>", "<w:r><w:footnoteReference w:id=\"4\"/></w:r></w:p>"),
                "footnotes",
                "<w:footnotes xmlns:w=\""
                    + SPACE
                    + "\"><w:footnote w:id=\"4\">"
                    + p(SAID)
                    + "</w:footnote></w:footnotes>"))
        .isEqualTo("V fn.1");
    assertThat(
            document(
                "<w:p><w:r><w:txbxContent>"
                    + p(SAID)
                    + "</w:txbxContent></w:r></w:p>"
                    + p(ALTERED)))
        .isEqualTo("V p.1, A p.2");
  }

  private static String r(String words) {
    return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
  }

  private static String p(String words) {
    return "<w:p>" + r(words) + "</w:p>";
  }

  private static String document(String body, String... part) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      String whole =
          "<w:document xmlns:w=\"" + SPACE + "\"><w:body>" + body + "</w:body></w:document>";
      put(zip, "document", whole);
      if (part.length > 0) {
        put(zip, part[0], part[1]);
      }
    }
    return checked("docx", bytes.toByteArray());
  }

  private static void put(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry("word/" + name + ".xml"));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  /** First letter of each quotation's grade and its place, from the lines at a glance. */
  private static String checked(String ending, byte[] draft) throws IOException {
    Path file = Files.write(folder.resolve("draft." + ending), draft);
    CommandRun run = CommandRun.of("check", file.toString(), "--archive", archive);
    List<String> found = new ArrayList<>();
    Matcher glance = GLANCE.matcher(run.out());
    while (glance.find()) {
      found.add(glance.group(1) + " " + glance.group(2));
    }
    return String.join(", ", found);
  }
}
