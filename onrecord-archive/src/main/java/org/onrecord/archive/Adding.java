package org.onrecord.archive;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.onrecord.archive.index.ArchiveIndex;
import org.onrecord.archive.index.CatchUp;
import org.onrecord.archive.ledger.ArchiveException;
import org.onrecord.archive.ledger.Entry;
import org.onrecord.archive.ledger.Fitness;
import org.onrecord.archive.ledger.Ledger;
import org.onrecord.reading.Reading;
import org.onrecord.story.Story;

/**
 * Puts stories on record in batches: the next batches are read on all processors while the last one
 * is written.
 *
 * @param <T> what comes in: stories, or readings that are ready
 */
final class Adding<T> {
  private static final int BATCH_STORIES = 500;

  /** UTF-16 units of text in a batch, so that long stories do not fill the memory. */
  private static final int BATCH_TEXT = 1_000_000;

  /** After so many batches the index is made to last; what it lacks comes from the ledger. */
  private static final int BATCHES_A_COMMIT = 20;

  /** One part in so many of what is on record is worth putting the index together for. */
  private static final int MUCH = 5;

  /** So many batches are read ahead, so that the readers go on while the index is made to last. */
  private static final int BATCHES_AHEAD = 4;

  /** How to handle what comes in. */
  interface Kind<T> {
    Story story(T item);

    Reading read(T item);
  }

  private final Ledger ledger;
  private final ArchiveIndex index;
  private final CatchUp catchUp;
  private final Kind<T> kind;
  private final AddProgress progress;
  private final List<AddSummary.Failure> failed = new ArrayList<>();
  private long added;
  private long newVersions;
  private long unchanged;
  private int batches;

  /** The latest batch that goes into the index. */
  private Future<?> indexed = CompletableFuture.completedFuture(null);

  Adding(Ledger ledger, ArchiveIndex index, Kind<T> kind, AddProgress progress) {
    this.ledger = ledger;
    this.index = index;
    this.catchUp = new CatchUp(ledger, index);
    this.kind = kind;
    this.progress = progress;
  }

  /** A reading under way. */
  private record Underway(String story, Future<Reading> reading) {}

  AddSummary add(Iterator<T> items) {
    ExecutorService readers =
        Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(), work -> thread(work, "onrecord-reader"));
    ExecutorService indexer =
        Executors.newSingleThreadExecutor(work -> thread(work, "onrecord-indexer"));
    try {
      Deque<List<Underway>> ahead = new ArrayDeque<>();
      boolean more = true;
      while (more || !ahead.isEmpty()) {
        while (more && ahead.size() < BATCHES_AHEAD) {
          List<Underway> next = start(items, readers);
          more = !next.isEmpty();
          ahead.add(next);
        }
        write(ahead.remove(), indexer);
      }
      await(indexed);
      if (isMuch()) {
        // Every look-up of a check asks each segment.
        index.gather();
      }
      index.commit(ledger.lastSequence());
      index.refresh();
      return summary();
    } finally {
      readers.shutdownNow();
      stop(indexer);
    }
  }

  private boolean isMuch() {
    return (added + newVersions) * MUCH >= ledger.lastSequence();
  }

  /** Nobody may close the index while it is still written to. */
  private static void stop(ExecutorService indexer) {
    indexer.shutdownNow();
    try {
      while (!indexer.awaitTermination(1, TimeUnit.MINUTES)) {
        // What is under way is one batch; it comes to an end.
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Thread thread(Runnable work, String name) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }

  /** Begins to read a batch of what is not on record yet; none when nothing is left. */
  private List<Underway> start(Iterator<T> items, ExecutorService readers) {
    List<Underway> batch = new ArrayList<>();
    long text = 0;
    while (batch.size() < BATCH_STORIES && text < BATCH_TEXT && items.hasNext()) {
      T item = items.next();
      Story story = kind.story(item);
      if (ledger.has(story.id(), story.version())) {
        unchanged++;
        if (unchanged % BATCH_STORIES == 0) {
          progress.batchDone(summary());
        }
      } else {
        text += story.text().length();
        batch.add(new Underway(story.id(), readers.submit(() -> kind.read(item))));
      }
    }
    return batch;
  }

  private void write(List<Underway> underway, ExecutorService indexer) {
    if (underway.isEmpty()) {
      return;
    }
    List<Reading> readings = new ArrayList<>();
    for (Underway one : underway) {
      finished(one).ifPresent(readings::add);
    }
    List<Entry> entries = ledger.add(readings);
    entries.forEach(this::count);
    batches++;
    long last = ledger.lastSequence();
    boolean lasting = batches % BATCHES_A_COMMIT == 0;
    if (lasting && isMuch()) {
      index.scatter();
    }
    await(indexed);
    indexed =
        indexer.submit(
            () -> {
              catchUp.add(readings, entries);
              if (lasting) {
                index.commit(last);
              }
            });
    progress.batchDone(summary());
  }

  /** Waits for the batch before to be in the index, and tells what went wrong there. */
  private static void await(Future<?> indexed) {
    try {
      indexed.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new ArchiveException("the index could not be written", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ArchiveException("interrupted while the index was written", e);
    }
  }

  private Optional<Reading> finished(Underway one) {
    try {
      Reading reading = one.reading().get();
      Optional<String> objection = Fitness.objection(reading);
      objection.ifPresent(message -> fail(one, message));
      return objection.isPresent() ? Optional.empty() : Optional.of(reading);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof OutOfMemoryError) {
        throw new ArchiveException("not enough memory to read story " + one.story(), e);
      }
      // One story that cannot be read does not keep the others off the record.
      fail(one, "could not be read: " + e.getCause());
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ArchiveException("interrupted while reading story " + one.story(), e);
    }
  }

  private void fail(Underway one, String message) {
    failed.add(new AddSummary.Failure(one.story(), message));
  }

  private void count(Entry entry) {
    switch (entry.outcome()) {
      case NEW_STORY -> added++;
      case NEW_VERSION -> newVersions++;
      case UNCHANGED -> unchanged++;
    }
  }

  private AddSummary summary() {
    return new AddSummary(added, newVersions, unchanged, failed);
  }
}
