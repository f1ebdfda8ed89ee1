package org.onrecord.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The parts of a Word document that hold its words, taken out of the zip archive that it is. */
final class WordArchive {
  private static final String RELATIONS = "_rels/.rels";

  /** Bytes that one part, and all together, may have when unpacked: a long book has a tenth. */
  private static final int LONGEST_PART = 1 << 26;

  private static final long LONGEST = 1L << 28;
  private static final int MOST_ENTRIES = 20_000;

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private String document = "";

  private WordArchive() {}

  static WordArchive of(byte[] zip) throws BadDraftException {
    WordArchive archive = new WordArchive();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      archive.read(in);
    } catch (IOException | IllegalArgumentException e) {
      String reason = e.getMessage() == null ? "it ends early" : e.getMessage();
      throw new BadDraftException(
          "a damaged zip archive, after " + archive.last() + " (" + reason + ")",
          "a Word document (.docx)");
    }
    archive.document = archive.findDocument();
    if (!archive.parts.containsKey(archive.document)) {
      throw new BadDraftException(
          "no Word document: nothing named " + archive.document + " inside", DraftKind.EXPECTED);
    }
    return archive;
  }

  private String last() {
    return parts.isEmpty() ? "its beginning" : parts.keySet().stream().reduce((a, b) -> b).get();
  }

  private void read(ZipInputStream in) throws IOException, BadDraftException {
    long left = LONGEST;
    int entries = 0;
    for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
      if (++entries > MOST_ENTRIES) {
        throw new BadDraftException("more than " + MOST_ENTRIES + " files inside it", "fewer");
      }
      boolean wanted = isWanted(entry.getName());
      long size = wanted ? keep(entry.getName(), in, left) : skip(in, left);
      left -= size;
      if (left <= 0) {
        throw new BadDraftException(
            "more than " + (LONGEST >> 20) + " MiB when unpacked", "a Word document");
      }
    }
  }

  private static boolean isWanted(String name) {
    return name.equals(RELATIONS) || (name.endsWith(".xml") && name.startsWith("word/"));
  }

  private long keep(String name, InputStream in, long left) throws IOException, BadDraftException {
    byte[] part = in.readNBytes((int) Math.min(LONGEST_PART, left) + 1);
    if (part.length > LONGEST_PART) {
      throw new BadDraftException(
          name + " inside it is larger than " + (LONGEST_PART >> 20) + " MiB when unpacked",
          "a Word document");
    }
    parts.put(name, part);
    return part.length;
  }

  private static long skip(InputStream in, long left) throws IOException {
    byte[] buffer = new byte[1 << 14];
    long size = 0;
    int got = in.read(buffer);
    while (got >= 0 && size <= left) {
      size += got;
      got = in.read(buffer);
    }
    return size;
  }

  /** The main part, by the relation that names it; word/document.xml in nearly every document. */
  private String findDocument() {
    byte[] relations = parts.get(RELATIONS);
    String usual = "word/document.xml";
    if (relations == null || parts.containsKey(usual)) {
      return usual;
    }
    String text = new String(relations, StandardCharsets.UTF_8);
    for (String name : parts.keySet()) {
      if (text.contains("\"" + name + "\"") || text.contains("\"/" + name + "\"")) {
        return name;
      }
    }
    return usual;
  }

  byte[] document() {
    return part(0, document);
  }

  private byte[] part(int none, String name) {
    byte[] part = parts.get(name);
    return part == null ? new byte[none] : part;
  }

  String documentName() {
    return document;
  }

  Optional<byte[]> part(String name) {
    return Optional.ofNullable(parts.get("word/" + name));
  }
}
