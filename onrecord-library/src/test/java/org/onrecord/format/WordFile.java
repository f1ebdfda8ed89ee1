package org.onrecord.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word document made by hand, part by part. */
final class WordFile {
  private static final String SPACE =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";

  private final Map<String, String> parts = new LinkedHashMap<>();

  /** A document whose body holds {@code paragraphs}, in Word's own elements. */
  static WordFile of(String paragraphs) {
    return new WordFile()
        .with(
            "word/document.xml",
            "<w:document " + SPACE + "><w:body>" + paragraphs + "</w:body></w:document>");
  }

  WordFile notes(String kind, String notes) {
    String name = kind + "s";
    return with(
        "word/" + name + ".xml", "<w:" + name + " " + SPACE + ">" + notes + "</w:" + name + ">");
  }

  WordFile with(String name, String content) {
    parts.put(name, content);
    return this;
  }

  static String p(String... runs) {
    return "<w:p>" + String.join("", runs) + "</w:p>";
  }

  static String r(String words) {
    return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
  }

  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
