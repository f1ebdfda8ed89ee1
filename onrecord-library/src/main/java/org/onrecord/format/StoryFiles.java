package org.onrecord.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.onrecord.format.BadInput.Kind;

/**
 * Opens files and folders of stories and hands the stories over one after another, in constant
 * memory.
 *
 * <p>Reads plain text and Markdown with a front block (lines such as {@code Date: 2021-12-09} and
 * an empty line), NDJSON and JSON in the form of news-please, each also compressed with gzip. The
 * ending tells which; where it does not, the content does. Text is UTF-8, or UTF-16 with a byte
 * order mark. A folder is read in order of names, with its sub-folders; hidden files are passed
 * over.
 *
 * <p>Whatever is wrong with the input becomes a {@link BadInput} or a problem of the story, and the
 * run goes on. For one thread. Whoever opens it closes it.
 */
public final class StoryFiles implements Iterator<Opened>, AutoCloseable {
  private static final InputPath.Wanted STORIES =
      new InputPath.Wanted(
          "stories",
          name -> name.startsWith("."),
          name -> FileKind.byName(name) != FileKind.UNKNOWN,
          FileKind.EXPECTED);

  private final Deque<Path> waiting = new ArrayDeque<>();
  private final Consumer<BadInput> bad;
  private @Nullable StorySource source;
  private String file = "";
  private @Nullable Opened next;

  private StoryFiles(Consumer<BadInput> bad) {
    this.bad = bad;
  }

  /**
   * The stories of {@code paths}, files or folders.
   *
   * @param bad told, in order, what could not be opened
   */
  public static StoryFiles of(List<Path> paths, Consumer<BadInput> bad) {
    StoryFiles files = new StoryFiles(bad);
    files.waiting.addAll(paths);
    return files;
  }

  /**
   * The stories that {@code stream} holds; closed with this.
   *
   * @param name the file's path, or what to call the stream in messages and, without ending, in the
   *     identifier of a story that tells none
   * @param bad told, in order, what could not be opened
   */
  public static StoryFiles of(String name, InputStream stream, Consumer<BadInput> bad) {
    StoryFiles files = new StoryFiles(bad);
    files.file = name;
    files.source = StreamSource.of(name, stream, bad);
    return files;
  }

  @Override
  public boolean hasNext() {
    while (next == null) {
      if (source != null) {
        advance(source);
      } else if (waiting.isEmpty()) {
        return false;
      } else {
        open(waiting.removeFirst());
      }
    }
    return true;
  }

  @Override
  public Opened next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException("no more stories");
    }
    Opened opened = next;
    next = null;
    return opened;
  }

  private void advance(StorySource current) {
    try {
      Optional<Opened> opened = current.next();
      next = opened.orElse(null);
      if (opened.isEmpty()) {
        close();
      }
    } catch (IOException e) {
      bad.accept(InputPath.unreadable(file, e));
      close();
    }
  }

  private void open(Path path) {
    file = path.toString();
    if (Files.isDirectory(path)) {
      InputPath.openFolder(path, STORIES, waiting, bad);
    } else if (!Files.exists(path)) {
      bad.accept(new BadInput(Kind.NOT_FOUND, Place.of(file), "no such file", ""));
    } else {
      try {
        source = StreamSource.of(file, InputPath.stream(path), bad);
      } catch (IOException e) {
        bad.accept(InputPath.unreadable(file, e));
      }
    }
  }

  /** Closes the file that is open, if any. */
  @Override
  public void close() {
    StorySource current = source;
    source = null;
    if (current != null) {
      try {
        current.close();
      } catch (IOException e) {
        bad.accept(InputPath.unreadable(file, e));
      }
    }
  }
}
