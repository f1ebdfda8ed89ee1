package org.onrecord.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.onrecord.format.BadInput.Kind;

/**
 * Opens files and folders of stories and hands the stories over one after another, in constant
 * memory.
 *
 * <p>Reads plain text and Markdown with a front block (see {@code FrontBlock}), NDJSON and JSON in
 * the form of news-please, each also compressed with gzip. The ending tells which; where it does
 * not, the content does. Text is UTF-8, or UTF-16 with a byte order mark. A folder is read in order
 * of names, with its sub-folders; hidden files are passed over.
 *
 * <p>Whatever is wrong with the input becomes a {@link BadInput} or a problem of the story and the
 * run goes on. What the consumers throw is passed on.
 */
public final class StoryFiles {
  /** Bytes of the longest story that is opened. */
  static final int LONGEST = 1 << 26;

  private static final String FORMATS =
      "a file .txt, .md, .ndjson, .jsonl or .json, or one with .gz";

  private final Consumer<Opened> stories;
  private final Consumer<BadInput> bad;

  /**
   * @param stories takes each story, in order
   * @param bad takes what could not be opened, in order
   */
  public StoryFiles(Consumer<Opened> stories, Consumer<BadInput> bad) {
    this.stories = stories;
    this.bad = bad;
  }

  /** Opens a file, or all files of a folder. */
  public void open(Path path) {
    String name = path.toString();
    if (Files.isDirectory(path)) {
      openFolder(path);
    } else if (!Files.exists(path)) {
      bad.accept(new BadInput(Kind.NOT_FOUND, Place.of(name), "no such file", ""));
    } else {
      openFile(path);
    }
  }

  private void openFile(Path path) {
    try (InputStream stream = Files.newInputStream(path)) {
      open(path.toString(), stream);
    } catch (IOException e) {
      unreadable(path.toString(), e);
    }
  }

  private void openFolder(Path folder) {
    List<Path> entries;
    try (Stream<Path> list = Files.list(folder)) {
      entries = list.filter(entry -> !hidden(entry)).sorted().toList();
    } catch (IOException e) {
      unreadable(folder.toString(), e);
      return;
    }
    List<String> leftAlone = new ArrayList<>();
    for (Path entry : entries) {
      if (Files.isDirectory(entry)) {
        if (!Files.isSymbolicLink(entry)) {
          openFolder(entry);
        }
      } else if (FileKind.byName(entry.toString()) == FileKind.UNKNOWN) {
        leftAlone.add(entry.getFileName().toString());
      } else {
        openFile(entry);
      }
    }
    reportLeftAlone(folder, leftAlone);
  }

  private static boolean hidden(Path entry) {
    return entry.getFileName().toString().startsWith(".");
  }

  private void reportLeftAlone(Path folder, List<String> names) {
    if (!names.isEmpty()) {
      String wrong =
          names.size() == 1
              ? names.get(0) + " left alone"
              : names.size() + " files left alone, the first is " + names.get(0);
      bad.accept(new BadInput(Kind.LEFT_ALONE, Place.of(folder.toString()), wrong, FORMATS));
    }
  }

  /**
   * Opens what {@code stream} holds; it stays open.
   *
   * @param name the file's path, or what to call the stream in messages and, without ending, in the
   *     identifier of a story that tells none
   */
  public void open(String name, InputStream stream) {
    try {
      BufferedInputStream content = new BufferedInputStream(stream, 1 << 16);
      byte[] head = FileKind.head(content);
      if (FileKind.isGzip(head)) {
        content = new BufferedInputStream(new GZIPInputStream(content, 1 << 13), 1 << 16);
        head = FileKind.head(content);
      }
      openContent(name, content, head);
    } catch (IOException e) {
      unreadable(name, e);
    }
  }

  private void openContent(String name, InputStream content, byte[] head) throws IOException {
    String trouble = FileKind.trouble(head);
    if (!trouble.isEmpty()) {
      bad.accept(new BadInput(Kind.NO_STORY, Place.of(name), trouble, FORMATS));
      return;
    }
    Charset charset = DecodedText.charset(head);
    switch (FileKind.of(name, head)) {
      case LINES -> new RecordFile(name, stories, bad).readLines(content, charset);
      case DOCUMENT -> new RecordFile(name, stories, bad).readDocument(content);
      default -> openText(name, content, charset);
    }
  }

  private void openText(String name, InputStream content, Charset charset) throws IOException {
    byte[] bytes = content.readNBytes(LONGEST + 1);
    if (bytes.length > LONGEST) {
      bad.accept(
          new BadInput(
              Kind.NO_STORY,
              Place.of(name),
              "larger than " + (LONGEST >> 20) + " MiB",
              "one story a file"));
      return;
    }
    Opened opened =
        PlainText.story(DecodedText.of(bytes, charset, 0), FileKind.withoutEnding(name), name);
    if (opened.story().body().of(opened.story().text()).isBlank()) {
      String wrong = bytes.length == 0 ? "the file is empty" : "there is no text in the file";
      bad.accept(new BadInput(Kind.NO_STORY, Place.of(name), wrong, "a story"));
    } else {
      stories.accept(opened);
    }
  }

  private void unreadable(String name, IOException e) {
    String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    String wrong =
        e instanceof java.nio.file.AccessDeniedException
            ? "may not be read (permission denied)"
            : "cannot be read to its end (" + reason + ")";
    bad.accept(new BadInput(Kind.UNREADABLE, Place.of(name), wrong, ""));
  }
}
