package org.onrecord.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.onrecord.format.BadInput.Kind;

/** Stories of a stream, whatever its format: looks at its first bytes when the first is wanted. */
final class StreamSource implements StorySource {
  /** Bytes of the longest story that is opened. */
  static final int LONGEST = 1 << 26;

  private static final int BUFFER = 1 << 16;

  private final String name;
  private final InputStream stream;
  private final Consumer<BadInput> bad;
  private @Nullable RecordSource records;
  private boolean begun;

  private StreamSource(String name, InputStream stream, Consumer<BadInput> bad) {
    this.name = name;
    this.stream = stream;
    this.bad = bad;
  }

  static StreamSource of(String name, InputStream stream, Consumer<BadInput> bad) {
    return new StreamSource(name, stream, bad);
  }

  @Override
  public Optional<Opened> next() throws IOException {
    if (records != null) {
      return records.next();
    }
    if (begun) {
      return Optional.empty();
    }
    begun = true;
    return first();
  }

  private Optional<Opened> first() throws IOException {
    BufferedInputStream content = new BufferedInputStream(stream, BUFFER);
    byte[] head = FileKind.head(content);
    if (FileKind.isGzip(head)) {
      content = new BufferedInputStream(new GZIPInputStream(content, BUFFER), BUFFER);
      head = FileKind.head(content);
    }
    String trouble = FileKind.trouble(head);
    if (!trouble.isEmpty()) {
      return none(trouble, FileKind.EXPECTED);
    }
    Charset charset = DecodedText.charset(head);
    FileKind kind = FileKind.of(name, head);
    if (kind == FileKind.LINES) {
      records = RecordSource.ofLines(name, content, charset, bad);
      return records.next();
    }
    if (kind == FileKind.DOCUMENT) {
      records = RecordSource.ofDocument(name, content, bad);
      return records.next();
    }
    return text(content, charset);
  }

  private Optional<Opened> text(InputStream content, Charset charset) throws IOException {
    byte[] bytes = content.readNBytes(LONGEST + 1);
    if (bytes.length > LONGEST) {
      return none("larger than " + (LONGEST >> 20) + " MiB", "one story a file");
    }
    String withoutEnding = FileKind.withoutEnding(name);
    Opened opened = PlainText.story(DecodedText.of(bytes, charset, 0), withoutEnding, name);
    if (opened.story().body().of(opened.story().text()).isBlank()) {
      return none(bytes.length == 0 ? "the file is empty" : "there is no text in it", "a story");
    }
    return Optional.of(opened);
  }

  private Optional<Opened> none(String wrong, String expected) {
    bad.accept(new BadInput(Kind.NO_STORY, Place.of(name), wrong, expected));
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
