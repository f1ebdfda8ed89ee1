package org.onrecord.archive.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The right to write to an archive, held by one process at a time.
 *
 * <p>The operating system gives it back when the process ends, however it ends.
 */
public final class WriteLock implements AutoCloseable {
  private final FileChannel channel;

  private WriteLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock.
   *
   * @throws ArchiveInUseException if somebody else has it
   */
  public static WriteLock take(ArchiveFolder folder) {
    return tryTake(folder)
        .orElseThrow(() -> new ArchiveInUseException(folder.path(), holder(folder.lockFile())));
  }

  /** Takes the lock if nobody has it. */
  public static Optional<WriteLock> tryTake(ArchiveFolder folder) {
    try {
      FileChannel channel =
          FileChannel.open(folder.lockFile(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (lock(channel) == null) {
        channel.close();
        return Optional.empty();
      }
      byte[] process = (ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.US_ASCII);
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(process), 0);
      return Optional.of(new WriteLock(channel));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot lock " + folder.lockFile(), e);
    }
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      // Far behind the number of the process, which others may then read on every system.
      return channel.tryLock(Long.MAX_VALUE - 1, 1, false);
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private static String holder(Path file) {
    try {
      String process = Files.readString(file).strip();
      return process.isEmpty() ? "unknown" : process;
    } catch (IOException e) {
      return "unknown";
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot give back the lock", e);
    }
  }
}
