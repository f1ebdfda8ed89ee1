package org.onrecord.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.format.Drafting.body;
import static org.onrecord.format.Drafting.place;
import static org.onrecord.format.WordFile.p;
import static org.onrecord.format.WordFile.r;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class WordDraftTest {
  private static String text(WordFile file) {
    return body(Drafting.of("d.docx", file.bytes()).only());
  }

  @Test
  void trackedChangesAreReadAsAccepted() {
    String deleted = "<w:del><w:r><w:delText>not </w:delText></w:r></w:del>";
    String moved = "<w:moveFrom><w:r><w:t>again </w:t></w:r></w:moveFrom>";
    String inserted = "<w:ins>" + r("soon ") + "</w:ins>";
    assertThat(text(WordFile.of(p(r("\"We will "), deleted, inserted, moved, r("sail.\"")))))
        .isEqualTo("\"We will soon sail.\"");
  }

  @Test
  void aDeletedParagraphEndJoinsTwoParagraphs() {
    String mark = "<w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>";
    assertThat(text(WordFile.of(p(mark, r("We sail ")) + p(r("on Monday.")) + p(r("End.")))))
        .isEqualTo("We sail on Monday.\n\nEnd.");
  }

  @Test
  void notesComeLastInTheOrderOfTheirMarks() {
    WordFile file =
        WordFile.of(
                p(r("It sails."), "<w:r><w:footnoteReference w:id=\"7\"/></w:r>")
                    + p(r("It rains."), "<w:r><w:footnoteReference w:id=\"3\"/></w:r>")
                    + p(r("Ends."), "<w:r><w:endnoteReference w:id=\"2\"/></w:r>"))
            .notes(
                "footnote",
                "<w:footnote w:type=\"separator\" w:id=\"-1\">"
                    + p(r("line"))
                    + "</w:footnote><w:footnote w:id=\"3\">"
                    + p(r("\"Wet,\" said Hal Orme."))
                    + "</w:footnote><w:footnote w:id=\"7\">"
                    + p(r("First."))
                    + p(r("\"Dry,\" said Ida Orme."))
                    + "</w:footnote>")
            .notes("endnote", "<w:endnote w:id=\"2\">" + p(r("The end.")) + "</w:endnote>");
    Draft draft = Drafting.of("d.docx", file.bytes()).only();
    assertThat(body(draft).split("\n\n"))
        .containsExactly(
            "It sails.",
            "It rains.",
            "Ends.",
            "First.",
            "\"Dry,\" said Ida Orme.",
            "\"Wet,\" said Hal Orme.",
            "The end.");
    assertThat(place(draft, "Dry").document()).hasToString("Optional[footnote 1, paragraph 2]");
    assertThat(place(draft, "Wet").document()).hasToString("Optional[footnote 2, paragraph 1]");
    assertThat(place(draft, "The end").document()).hasToString("Optional[endnote 1, paragraph 1]");
    assertThat(place(draft, "It rains").document()).hasToString("Optional[paragraph 2]");
    assertThat(place(draft, "It rains").file()).isEmpty();
  }

  @Test
  void tablesTextBoxesTagsAndLinksAreReadThrough() {
    String cell = "<w:tc>" + p("<w:hyperlink>" + r("We sail") + "</w:hyperlink>") + "</w:tc>";
    String tag = "<w:smartTag>" + r(" on Monday") + "</w:smartTag>";
    String box =
        "<w:r><w:t>Before</w:t><mc:AlternateContent><mc:Choice><w:txbxContent>"
            + p(r("In the box."))
            + "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>"
            + p(r("In the box."))
            + "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>";
    assertThat(
            text(
                WordFile.of(
                    "<w:tbl><w:tr>"
                        + cell
                        + "<w:tc>"
                        + p(tag)
                        + "</w:tc></w:tr></w:tbl>"
                        + p(box, r(" and after.")))))
        .isEqualTo("We sail\n\non Monday\n\nBefore and after.\n\nIn the box.");
  }

  @Test
  void hiddenAndStruckTextAndFieldCodesAreNoWords() {
    String hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>secret </w:t></w:r>";
    String shown = "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>plain </w:t></w:r>";
    String struck = "<w:r><w:rPr><w:strike/></w:rPr><w:t>never </w:t></w:r>";
    String field = "<w:r><w:instrText>PAGE</w:instrText></w:r>";
    String tabs = "<w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr>";
    assertThat(text(WordFile.of(p(tabs, hidden, struck, shown, field, r("end&amp;")))))
        .isEqualTo("plain end&");
  }

  @Test
  void aFrontBlockIsOneParagraphAKey() {
    Draft draft =
        Drafting.of(
                "d.docx",
                WordFile.of(
                        p(r("Title: The ferry is back")) + p(r("Date: 2021-12-09")) + p(r("Text.")))
                    .bytes())
            .only();
    assertThat(draft.story().metadata().title()).hasValue("The ferry is back");
    assertThat(draft.story().metadata().published()).hasToString("Optional[2021-12-09]");
    assertThat(body(draft)).isEqualTo("Text.");
    assertThat(draft.story().id()).isEqualTo("d");
  }

  @Test
  void damageIsToldWithItsPlace() {
    byte[] whole = WordFile.of(p(r("It sails on Monday. ".repeat(400)))).bytes();
    assertThat(Drafting.of("d.docx", Arrays.copyOf(whole, whole.length / 2)).refusal())
        .startsWith("d.docx: a damaged zip archive");
    assertThat(Drafting.of("d.docx", "no zip").refusal()).startsWith("d.docx: ");
    assertThat(Drafting.of("d.docx", new WordFile().with("a.txt", "x").bytes()).refusal())
        .startsWith("d.docx: no Word document: nothing named word/document.xml inside");
    assertThat(
            Drafting.of("d.docx", new WordFile().with("word/document.xml", "<a><b></a>").bytes())
                .refusal())
        .contains("word/document.xml inside it is damaged at line 1, column ");
    assertThat(Drafting.of("d.docx", WordFile.of(p()).bytes()).refusal()).contains("no text");
    byte[] old = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0};
    assertThat(Drafting.of("d.doc", old).refusal()).contains("an old Word document");
  }

  @Test
  void entitiesAndBombsAreRefused() {
    String laughs =
        "<!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><w:document"
            + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
            + p(r("&b;"))
            + "</w:document>";
    assertThat(
            Drafting.of("d.docx", new WordFile().with("word/document.xml", laughs).bytes())
                .refusal())
        .contains("a document type or entity of its own inside it");
    String zeros = " ".repeat(1 << 20).repeat(70);
    assertThat(
            Drafting.of("d.docx", new WordFile().with("word/document.xml", zeros).bytes())
                .refusal())
        .contains("larger than 64 MiB when unpacked");
    String deep = "<w:sdt>".repeat(5000);
    assertThat(Drafting.of("d.docx", WordFile.of(deep).bytes()).refusal())
        .contains("more than 2000 elements inside one another");
  }
}
