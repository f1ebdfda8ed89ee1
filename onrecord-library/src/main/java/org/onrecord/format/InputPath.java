package org.onrecord.format;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.onrecord.format.BadInput.Kind;

/** Opens a file to read it, and takes from a folder what can be opened. */
final class InputPath {
  private InputPath() {}

  /** A pipe, such as a shell's {@code <(command)}, cannot be asked for its size or place. */
  static InputStream stream(Path path) throws IOException {
    return Files.isRegularFile(path)
        ? Files.newInputStream(path)
        : new FileInputStream(path.toFile());
  }

  /** What is said of a file or folder that cannot be read. */
  static BadInput unreadable(String name, IOException e) {
    String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    String wrong =
        e instanceof AccessDeniedException
            ? "may not be read (permission denied)"
            : "cannot be read to its end (" + reason + ")";
    return new BadInput(Kind.UNREADABLE, Place.of(name), wrong, "");
  }

  static String name(Path entry) {
    return entry.getFileName().toString();
  }

  /**
   * What a folder may hold.
   *
   * @param what what is looked for, as a plural
   * @param hidden names that are passed over without a word
   * @param known names that can be opened
   * @param expected which these are, in words
   */
  record Wanted(String what, Predicate<String> hidden, Predicate<String> known, String expected) {}

  /**
   * Puts what can be opened of {@code folder} before all that waits, by name.
   *
   * @param bad told what is left alone
   */
  static void openFolder(Path folder, Wanted wanted, Deque<Path> waiting, Consumer<BadInput> bad) {
    List<Path> entries;
    try (Stream<Path> list = Files.list(folder)) {
      entries = list.filter(entry -> !wanted.hidden().test(name(entry))).sorted().toList();
    } catch (IOException e) {
      bad.accept(unreadable(folder.toString(), e));
      return;
    }
    Place place = Place.of(folder.toString());
    if (entries.isEmpty()) {
      bad.accept(new BadInput(Kind.LEFT_ALONE, place, "nothing in this folder", wanted.what()));
    }
    List<String> leftAlone = new ArrayList<>();
    for (int i = entries.size() - 1; i >= 0; i--) {
      Path entry = entries.get(i);
      boolean folderInside = Files.isDirectory(entry) && !Files.isSymbolicLink(entry);
      if (folderInside || wanted.known().test(name(entry))) {
        waiting.addFirst(entry);
      } else {
        leftAlone.add(name(entry));
      }
    }
    if (!leftAlone.isEmpty()) {
      String last = leftAlone.get(leftAlone.size() - 1);
      String wrong =
          leftAlone.size() == 1
              ? last + " left alone"
              : leftAlone.size() + " files left alone, the first is " + last;
      bad.accept(new BadInput(Kind.LEFT_ALONE, place, wrong, wanted.expected()));
    }
  }
}
