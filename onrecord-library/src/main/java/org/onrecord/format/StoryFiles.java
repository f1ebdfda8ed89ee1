package org.onrecord.format;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
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
      unreadable(file, e);
      close();
    }
  }

  private void open(Path path) {
    file = path.toString();
    if (Files.isDirectory(path)) {
      openFolder(path);
    } else if (!Files.exists(path)) {
      bad.accept(new BadInput(Kind.NOT_FOUND, Place.of(file), "no such file", ""));
    } else {
      try {
        source = StreamSource.of(file, stream(path), bad);
      } catch (IOException e) {
        unreadable(file, e);
      }
    }
  }

  /** A pipe, such as a shell's {@code <(command)}, cannot be asked for its size or place. */
  private static InputStream stream(Path path) throws IOException {
    return Files.isRegularFile(path)
        ? Files.newInputStream(path)
        : new FileInputStream(path.toFile());
  }

  private void openFolder(Path folder) {
    List<Path> entries;
    try (Stream<Path> list = Files.list(folder)) {
      entries = list.filter(entry -> !hidden(entry)).sorted().toList();
    } catch (IOException e) {
      unreadable(folder.toString(), e);
      return;
    }
    if (entries.isEmpty()) {
      Place place = Place.of(folder.toString());
      bad.accept(new BadInput(Kind.LEFT_ALONE, place, "nothing in this folder", "stories"));
    }
    List<String> leftAlone = new ArrayList<>();
    for (int i = entries.size() - 1; i >= 0; i--) {
      Path entry = entries.get(i);
      boolean folderInside = Files.isDirectory(entry) && !Files.isSymbolicLink(entry);
      if (folderInside || FileKind.byName(entry.toString()) != FileKind.UNKNOWN) {
        waiting.addFirst(entry);
      } else {
        leftAlone.add(name(entry));
      }
    }
    reportLeftAlone(folder, leftAlone);
  }

  private static boolean hidden(Path entry) {
    return name(entry).startsWith(".");
  }

  private static String name(Path entry) {
    return entry.getFileName().toString();
  }

  private void reportLeftAlone(Path folder, List<String> names) {
    if (!names.isEmpty()) {
      String last = names.get(names.size() - 1);
      String wrong =
          names.size() == 1
              ? last + " left alone"
              : names.size() + " files left alone, the first is " + last;
      Place place = Place.of(folder.toString());
      bad.accept(new BadInput(Kind.LEFT_ALONE, place, wrong, FileKind.EXPECTED));
    }
  }

  private void unreadable(String name, IOException e) {
    String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    String wrong =
        e instanceof AccessDeniedException
            ? "may not be read (permission denied)"
            : "cannot be read to its end (" + reason + ")";
    bad.accept(new BadInput(Kind.UNREADABLE, Place.of(name), wrong, ""));
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
        unreadable(file, e);
      }
    }
  }
}
