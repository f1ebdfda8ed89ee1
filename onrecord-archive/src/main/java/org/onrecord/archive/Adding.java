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

  /** So many batches are read ahead, so that the readers go on while the last one is written. */
  private static final int BATCHES_AHEAD = 6;

  /** So many stories are read together, which is faster than one by one. */
  private static final int STORIES_TOGETHER = 50;

  /** UTF-16 units of text in them. */
  private static final int TEXT_TOGETHER = 200_000;

  /** How to handle what comes in. */
  interface Kind<T> {
    Story story(T item);

    /** The readings of some of them, in their order. */
    List<Reading> read(List<T> items);
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

  /** Some that are read together. */
  private record Underway<T>(List<T> items, Future<List<Reading>> readings) {}

  AddSummary add(Iterator<T> items) {
    if (index.isBehind()) {
      catchUp.run();
    }
    index.fallBehind();
    ExecutorService readers =
        Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(), work -> thread(work, "onrecord-reader"));
    ExecutorService indexer =
        Executors.newSingleThreadExecutor(work -> thread(work, "onrecord-indexer"));
    try {
      Deque<List<Underway<T>>> ahead = new ArrayDeque<>();
      boolean more = true;
      while (more || !ahead.isEmpty()) {
        while (more && ahead.size() < BATCHES_AHEAD) {
          List<Underway<T>> next = start(items, readers);
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
      catchUp.run();
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
    indexer.shutdown();
    boolean interrupted = false;
    boolean ended = false;
    while (!ended) {
      try {
        // What is under way is one batch; it comes to an end.
        ended = indexer.awaitTermination(1, TimeUnit.MINUTES);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static Thread thread(Runnable work, String name) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }

  /** Begins to read a batch of what is not on record yet; none when nothing is left. */
  private List<Underway<T>> start(Iterator<T> items, ExecutorService readers) {
    List<Underway<T>> batch = new ArrayList<>();
    List<T> together = new ArrayList<>();
    int size = 0;
    long text = 0;
    long textBefore = 0;
    while (size < BATCH_STORIES && text < BATCH_TEXT && items.hasNext()) {
      T item = items.next();
      Story story = kind.story(item);
      if (ledger.has(story.id(), story.version())) {
        unchanged++;
        if (unchanged % BATCH_STORIES == 0) {
          progress.batchDone(summary());
        }
        continue;
      }
      text += story.text().length();
      size++;
      together.add(item);
      if (together.size() == STORIES_TOGETHER || text - textBefore >= TEXT_TOGETHER) {
        batch.add(start(together, readers));
        together = new ArrayList<>();
        textBefore = text;
      }
    }
    if (!together.isEmpty()) {
      batch.add(start(together, readers));
    }
    return batch;
  }

  private Underway<T> start(List<T> together, ExecutorService readers) {
    return new Underway<>(together, readers.submit(() -> kind.read(together)));
  }

  private void write(List<Underway<T>> underway, ExecutorService indexer) {
    if (underway.isEmpty()) {
      return;
    }
    List<Reading> readings = new ArrayList<>();
    for (Underway<T> some : underway) {
      for (Reading reading : finished(some)) {
        Optional<String> objection = Fitness.objection(reading);
        objection.ifPresent(message -> fail(reading.story(), message));
        if (objection.isEmpty()) {
          readings.add(reading);
        }
      }
    }
    List<Entry> entries = ledger.add(readings);
    entries.forEach(this::count);
    batches++;
    long last = ledger.lastSequence();
    boolean lasting = batches % BATCHES_A_COMMIT == 0;
    if (lasting && isMuch()) {
      index.scatter();
    }
    CatchUp.Batch batch = catchUp.batch(readings, entries);
    await(indexed);
    indexed =
        indexer.submit(
            () -> {
              catchUp.add(batch);
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

  private List<Reading> finished(Underway<T> some) {
    try {
      return some.readings().get();
    } catch (ExecutionException e) {
      return oneByOne(some.items());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ArchiveException("interrupted while stories were read", e);
    }
  }

  /** One story that cannot be read does not keep the others off the record. */
  private List<Reading> oneByOne(List<T> items) {
    List<Reading> readings = new ArrayList<>();
    for (T item : items) {
      Story story = kind.story(item);
      try {
        readings.addAll(kind.read(List.of(item)));
      } catch (OutOfMemoryError e) {
        throw new ArchiveException("not enough memory to read story " + story.id(), e);
      } catch (RuntimeException | StackOverflowError e) {
        fail(story, "could not be read: " + e);
      }
    }
    return readings;
  }

  private void fail(Story story, String message) {
    failed.add(new AddSummary.Failure(story.id(), message));
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
