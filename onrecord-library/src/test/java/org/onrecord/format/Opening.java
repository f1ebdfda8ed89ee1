package org.onrecord.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** What came of opening bytes as a file of a given name. */
record Opening(List<Opened> stories, List<BadInput> bad) {
  static Opening of(String name, byte[] bytes) {
    List<Opened> stories = new ArrayList<>();
    List<BadInput> bad = new ArrayList<>();
    try (StoryFiles files = StoryFiles.of(name, new ByteArrayInputStream(bytes), bad::add)) {
      files.forEachRemaining(stories::add);
    }
    return new Opening(stories, bad);
  }

  static Opening of(String name, String text) {
    return of(name, text.getBytes(StandardCharsets.UTF_8));
  }

  Opened only() {
    if (stories.size() != 1 || !bad.isEmpty()) {
      throw new AssertionError("one story expected: " + this);
    }
    return stories.get(0);
  }

  String onlyBad() {
    if (!stories.isEmpty() || bad.size() != 1) {
      throw new AssertionError("one piece of bad input expected: " + this);
    }
    return bad.get(0).message();
  }

  static String body(Opened opened) {
    return opened.story().body().of(opened.story().text());
  }

  static List<String> messages(Opened opened) {
    return opened.problems().stream().map(opened::message).toList();
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
