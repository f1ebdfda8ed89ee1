package org.onrecord.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes drafts such as no editor means to write, from a seed. */
final class OddDrafts {
  private static final String SAID =
      "\u201cWe sail on Monday and nobody may stop us from sailing,\u201d Maud Ferrier said.\n\n";
  private static final String[] ODD = {
    "\"",
    "\u201c",
    "\u201d",
    "\u2018",
    "'",
    "\u00ab",
    "((((",
    "]]]]",
    "[",
    "\ud83d\ude00",
    "\u200b",
    "\u200d",
    "\ufeff",
    "\u202e\u05d0\u05d1\u05d2\u202c",
    "\u0627\u0644\u0639",
    "e\u0301\u0327",
    "\u00a0",
    "\u2028",
    "\t",
    "\r",
    "\r\n",
    "<b>",
    "</p>",
    "<!--",
    "&amp",
    "&#0;",
    "&#xfffff;",
    "**",
    "__",
    "`",
    "\\",
    "> ",
    "# ",
    "![",
    "](",
    "Date: 31/31/9999\n",
    "---\n",
    "\u0007",
    "\ufffd",
    "he said ",
    "said that \"",
    "aged 199, ",
    "0000-00-00"
  };
  private static final String WORD =
      "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
  private static final String END = "</w:body></w:document>";

  private final Path folder;
  private final Random random;
  private int count;

  OddDrafts(Path folder, long seed) {
    this.folder = folder;
    this.random = new Random(seed);
  }

  /** Writes them all; the result is how many. */
  int write() throws IOException {
    text();
    pages();
    documents();
    while (count < 200) {
      String ending = new String[] {"txt", "md", "html"}[random.nextInt(3)];
      file(ending, mixed().getBytes(StandardCharsets.UTF_8));
    }
    return count;
  }

  private void file(String ending, byte[] bytes) throws IOException {
    Files.write(
        folder.resolve(String.format(java.util.Locale.ROOT, "%03d.%s", count++, ending)), bytes);
  }

  private void file(String ending, String text) throws IOException {
    file(ending, text.getBytes(StandardCharsets.UTF_8));
  }

  private String mixed() {
    StringBuilder text = new StringBuilder(SAID).append(SAID).append(SAID);
    for (int i = 0; i < 1 + random.nextInt(30); i++) {
      text.insert(random.nextInt(text.length() + 1), ODD[random.nextInt(ODD.length)]);
    }
    return text.toString();
  }

  private void text() throws IOException {
    file("txt", "");
    file("txt", "\n \n");
    file("txt", "\ufeff" + SAID);
    file("txt", "\u0000" + SAID);
    file("txt", SAID + "\u0000".repeat(9));
    file("txt", SAID.getBytes(StandardCharsets.UTF_16));
    file("txt", SAID.getBytes(StandardCharsets.UTF_16BE));
    file("txt", SAID.getBytes(Charset.forName("windows-1252")));
    file("txt", (SAID + "\u20ac5 caf\u00e9").getBytes(Charset.forName("windows-1252")));
    byte[] broken = SAID.getBytes(StandardCharsets.UTF_8);
    file("txt", Arrays.copyOf(broken, 2));
    file("md", Arrays.copyOfRange(broken, 1, broken.length));
    byte[] noise = new byte[5000];
    random.nextBytes(noise);
    file("txt", noise);
    file("json", "{\"maintext\": ");
    file("ndjson", "{\"maintext\":\"x\"}\nnull\n{}\n");
    file("txt", "%PDF-1.7 ...");
    file("txt", "{\\rtf1 hello}");
    file("md", "[".repeat(200_000));
    file("md", "[a](x".repeat(100_000));
    file("md", "*_`".repeat(100_000));
    file("md", "> ".repeat(100_000) + "x");
    file("txt", "\"".repeat(500_000));
    file("txt", "\ud83d\ude00".repeat(100_000));
    file("txt", "a".repeat(1_000_000));
    file("txt.gz", "no gzip at all");
  }

  private void pages() throws IOException {
    file("html", "<div>".repeat(100_000) + SAID);
    file("html", "<p><b><i>".repeat(20_000) + SAID);
    file("html", "<table><tr><td>".repeat(3_000) + SAID);
    file("html", "<html><head><title>" + "x".repeat(100_000) + "</title>" + SAID);
    file("html", "<!--" + SAID);
    file("html", "<script>" + SAID);
    file("html", "<q>" + SAID + "<q><q></q>");
    file("html", "&ldquo;We sail&rdquo;&nbsp;&#x1f600;&#55357; &bogus; &amp;amp; " + SAID);
    file("html", "<p hidden>" + SAID + "</p><del>x</del>");
    file("html", "<meta charset=\"no-such-set\">" + SAID);
    file("html", "<p title=\"" + "y".repeat(500_000) + "\">" + SAID);
    file("htm", "<p>" + "&amp;".repeat(100_000) + SAID);
    file("xhtml", "<!DOCTYPE d [<!ENTITY a \"" + "b".repeat(9_000) + "\">]><html><p>&a;" + SAID);
    file("html", ("<p>" + SAID).getBytes(Charset.forName("windows-1252")));
    file("html", ("<p>" + SAID).getBytes(StandardCharsets.UTF_16LE));
  }

  private void documents() throws IOException {
    String run = "<w:r><w:t>" + SAID.strip() + "</w:t></w:r>";
    String changed =
        "<w:p><w:del><w:r><w:delText>never </w:delText></w:r></w:del><w:ins>"
            + run
            + "</w:ins></w:p>";
    byte[] good = docx("word/document.xml", WORD + changed + END);
    file("docx", good);
    for (int i = 1; i < 20; i++) {
      file("docx", Arrays.copyOf(good, good.length * i / 20));
    }
    for (int i = 0; i < 20; i++) {
      byte[] damaged = good.clone();
      damaged[random.nextInt(damaged.length)] ^= (byte) (1 + random.nextInt(255));
      file("docx", damaged);
    }
    file("docx", docx("hello.txt", "no document"));
    file("zip.docx", docx("word/document.xml", ""));
    file("docx", docx("word/document.xml", "<a>&b;</a>"));
    file(
        "docx",
        docx(
            "word/document.xml",
            "<!DOCTYPE a [<!ENTITY b \""
                + "x".repeat(60_000)
                + "\">]><a>"
                + "&b;".repeat(60_000)
                + "</a>"));
    file(
        "docx",
        docx(
            "word/document.xml",
            "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><a>&b;</a>"));
    file("docx", docx("word/document.xml", WORD + "<w:tbl>".repeat(100_000)));
    file("docx", docx("word/document.xml", WORD + "<w:p>".repeat(1_500) + run));
    file("docx", docx("word/document.xml", WORD + "</w:p></w:r>" + END));
    file("docx", docx("word/document.xml", " ".repeat(1 << 20).repeat(80)));
    file("docx", docx("../../word/document.xml", WORD + changed + END));
    file("docx", "not a zip");
    file("doc", new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1});
    file("docx", new byte[0]);
  }

  private static byte[] docx(String name, String content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      byte[] part = content.getBytes(StandardCharsets.UTF_8);
      zip.write(part);
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }
}
