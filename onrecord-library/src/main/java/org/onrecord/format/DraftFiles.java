package org.onrecord.format;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.onrecord.format.BadInput.Kind;
import org.onrecord.reading.Problem;

/**
 * Opens drafts as people write them, one after another: plain text, Markdown, HTML and Word
 * documents, and everything that {@link StoryFiles} opens.
 *
 * <p>A folder is read in order of names, with its sub-folders; hidden files, and those that Word
 * makes while a document is open, are passed over. Whatever is wrong with a file becomes a {@link
 * BadInput} or a problem of the draft, and the run goes on. For one thread.
 */
public final class DraftFiles implements Iterator<Draft> {
  private static final InputPath.Wanted DRAFTS =
      new InputPath.Wanted(
          "drafts",
          name -> name.startsWith(".") || name.startsWith("~$"),
          DraftKind::isKnown,
          DraftKind.EXPECTED);

  private final Deque<Path> waiting = new ArrayDeque<>();
  private final Deque<Draft> opened = new ArrayDeque<>();
  private final Consumer<BadInput> bad;

  private DraftFiles(Consumer<BadInput> bad) {
    this.bad = bad;
  }

  /**
   * The drafts of {@code paths}, files or folders.
   *
   * @param bad told, in order, what could not be opened
   */
  public static DraftFiles of(List<Path> paths, Consumer<BadInput> bad) {
    DraftFiles files = new DraftFiles(bad);
    files.waiting.addAll(paths);
    return files;
  }

  /**
   * The drafts that {@code stream} holds; it is read to its end and stays open.
   *
   * @param name the file's path, or what to call the stream
   * @param bad told, in order, what could not be opened
   */
  public static DraftFiles of(String name, InputStream stream, Consumer<BadInput> bad) {
    DraftFiles files = new DraftFiles(bad);
    files.read(name, stream);
    return files;
  }

  @Override
  public boolean hasNext() {
    while (opened.isEmpty() && !waiting.isEmpty()) {
      open(waiting.removeFirst());
    }
    return !opened.isEmpty();
  }

  @Override
  public Draft next() {
    if (!hasNext()) {
      throw new NoSuchElementException("no more drafts");
    }
    return opened.removeFirst();
  }

  private void open(Path path) {
    String name = path.toString();
    if (Files.isDirectory(path)) {
      InputPath.openFolder(path, DRAFTS, waiting, bad);
    } else if (!Files.exists(path)) {
      bad.accept(new BadInput(Kind.NOT_FOUND, Place.of(name), "no such file", ""));
    } else {
      try (InputStream stream = InputPath.stream(path)) {
        read(name, stream);
      } catch (IOException e) {
        bad.accept(InputPath.unreadable(name, e));
      }
    }
  }

  private void read(String name, InputStream stream) {
    try {
      // Buffered: a file's own stream asks a pipe where it stands, which no pipe knows.
      byte[] bytes = new BufferedInputStream(stream).readNBytes(StreamSource.LONGEST + 1);
      if (bytes.length > StreamSource.LONGEST) {
        none(name, "larger than " + (StreamSource.LONGEST >> 20) + " MiB", "one draft a file");
      } else {
        open(name, bytes);
      }
    } catch (BadDraftException e) {
      none(name, e.wrong(), e.expected());
    } catch (IOException e) {
      bad.accept(InputPath.unreadable(name, e));
    }
  }

  private void open(String name, byte[] bytes) throws BadDraftException {
    if (bytes.length == 0) {
      throw new BadDraftException("the file is empty", "a draft");
    }
    DraftKind kind = DraftKind.of(name, bytes);
    switch (kind) {
      case WORD -> opened.add(WordDraft.of(bytes, name));
      case HTML -> opened.add(HtmlDraft.of(bytes, name));
      case MARKDOWN, TEXT -> opened.add(text(name, bytes, kind));
      case STORIES -> stories(name, bytes);
    }
  }

  private static Draft text(String name, byte[] bytes, DraftKind kind) throws BadDraftException {
    String trouble = DraftKind.trouble(bytes);
    if (!trouble.isEmpty()) {
      throw new BadDraftException(trouble, DraftKind.EXPECTED);
    }
    DecodedText decoded = DraftEncoding.decode(bytes);
    Draft draft =
        kind == DraftKind.MARKDOWN ? MarkdownDraft.of(decoded, name) : plain(decoded, name);
    if (draft.story().body().of(draft.story().text()).isBlank()) {
      throw new BadDraftException("there is no text in it", "a draft");
    }
    return draft;
  }

  private static Draft plain(DecodedText decoded, String name) {
    Opened opened = PlainText.story(decoded, DraftKind.withoutEnding(name), name);
    return draft(opened, name, Written.asGiven(opened.story().text()));
  }

  private static Draft draft(Opened opened, String name, Written written) {
    List<Problem> problems = opened.problems();
    return new Draft(opened.story(), name, problems, written);
  }

  /** Stories of a feed or dump, and what is compressed, are opened as {@code read} opens them. */
  private void stories(String name, byte[] bytes) {
    try (StoryFiles files = StoryFiles.of(name, new ByteArrayInputStream(bytes), bad)) {
      while (files.hasNext()) {
        Opened story = files.next();
        String text = story.story().text();
        opened.add(draft(story, name, Written.asGiven(text, story.place().line())));
      }
    }
  }

  private void none(String name, String wrong, String expected) {
    bad.accept(new BadInput(Kind.NO_STORY, Place.of(name), wrong, expected));
  }
}
