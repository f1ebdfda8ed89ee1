package org.onrecord.archive.index;

import java.io.Closeable;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.LogByteSizeMergePolicy;
import org.apache.lucene.index.MergePolicy;
import org.apache.lucene.index.MergeScheduler;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;
import org.onrecord.archive.ledger.QuotedVersion;

/**
 * Finds words and quotations: a projection of the ledger, made again from it at will.
 *
 * <p>It remembers up to which of the ledger's versions it has seen. Safe for use by several
 * threads. Whoever opens it closes it.
 */
public final class ArchiveIndex implements AutoCloseable {
  /** Most words of which all but one are enough for {@link #saidBy}. */
  public static final int FEW_WORDS = WordsAmong.FEW;

  private static final String SEEN = "sequence";
  private static final String FORMAT = "format";

  /** Changes with what {@link Documents} writes: an index in another form is made again. */
  private static final String CURRENT_FORMAT = "5";

  /** Segments after putting together, made side by side; a check asks each of them. */
  private static final int GATHERED = 2;

  /** Segments of one size before they are put together. */
  private static final int FEW = 5;

  /** Megabytes of a segment that is put together with no other but to gather. */
  private static final int LARGEST = 4096;

  private final Directory directory;
  private final @Nullable IndexWriter writer;
  private final SearcherManager searchers;
  private final Documents documents = new Documents();

  /** Where runs are counted; one a thread that has done so. */
  private final Queue<SegmentRuns.Window> windows = new ConcurrentLinkedQueue<>();

  private volatile long seen;

  /** Whether what is on record after {@link #seen} may be in the index in part. */
  private volatile boolean behind;

  private ArchiveIndex(
      Directory directory, @Nullable IndexWriter writer, SearcherManager searchers, long seen) {
    this.directory = directory;
    this.writer = writer;
    this.searchers = searchers;
    this.seen = seen;
  }

  /** Opens the index to add to it. One that is missing, broken or in an old form begins empty. */
  public static ArchiveIndex forWriting(Path folder) {
    try {
      Optional<Long> seen = seen(folder);
      if (seen.isEmpty()) {
        delete(folder);
      }
      Directory directory = FSDirectory.open(folder);
      IndexWriterConfig config = new IndexWriterConfig(new KeywordAnalyzer());
      config.setRAMBufferSizeMB(64);
      config.setMergePolicy(merging());
      config.setUseCompoundFile(false);
      config.setCommitOnClose(false);
      config.setMergeScheduler(merger());
      IndexWriter writer = new IndexWriter(directory, config);
      if (seen.isEmpty()) {
        commit(writer, 0);
      }
      return new ArchiveIndex(
          directory, writer, new SearcherManager(writer, new Uncached()), seen.orElse(0L));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot open index " + folder, e);
    }
  }

  /** As many merges at a time as there are processors: on two, Lucene does one after the other. */
  private static MergeScheduler merger() {
    int threads = Math.min(GATHERED, Runtime.getRuntime().availableProcessors());
    ConcurrentMergeScheduler merger = new ConcurrentMergeScheduler();
    merger.setMaxMergesAndThreads(threads + FEW, threads);
    return merger;
  }

  /**
   * Few segments: a check asks each of them for thousands of runs and names. Only neighbours are
   * put together, as {@link GatherPolicy} does.
   */
  private static MergePolicy merging() {
    LogByteSizeMergePolicy merging = new LogByteSizeMergePolicy();
    merging.setMergeFactor(FEW);
    merging.setMinMergeMB(32);
    merging.setMaxMergeMB(LARGEST);
    return new GatherPolicy(merging);
  }

  /** Opens the index as it was last committed; absent where there is none that can be read. */
  public static Optional<ArchiveIndex> forReading(Path folder) {
    try {
      if (!Files.isDirectory(folder)) {
        return Optional.empty();
      }
      Directory directory = FSDirectory.open(folder);
      DirectoryReader reader;
      try {
        reader = DirectoryReader.open(directory);
      } catch (IOException e) {
        directory.close();
        if (isBroken(e)) {
          return Optional.empty();
        }
        throw e;
      }
      Optional<Long> seen = seen(reader);
      if (seen.isEmpty()) {
        reader.close();
        directory.close();
        return Optional.empty();
      }
      // The searchers close the reader.
      SearcherManager searchers = new SearcherManager(reader, new Uncached());
      return Optional.of(new ArchiveIndex(directory, null, searchers, seen.get()));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot open index " + folder, e);
    }
  }

  private static Optional<Long> seen(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try (Directory directory = FSDirectory.open(folder);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      return seen(reader);
    } catch (IOException e) {
      if (isBroken(e)) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /** No index, one of another Lucene, or one with a file that is damaged, cut off or missing. */
  private static boolean isBroken(IOException e) {
    return e instanceof IndexNotFoundException
        || e instanceof CorruptIndexException
        || e instanceof IndexFormatTooOldException
        || e instanceof IndexFormatTooNewException
        || e instanceof EOFException
        || e instanceof NoSuchFileException
        || e instanceof FileNotFoundException;
  }

  /** Absent where the index is in another form. */
  private static Optional<Long> seen(DirectoryReader reader) throws IOException {
    Map<String, String> data = reader.getIndexCommit().getUserData();
    return CURRENT_FORMAT.equals(data.get(FORMAT))
        ? Optional.ofNullable(data.get(SEEN)).map(Long::valueOf)
        : Optional.empty();
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** Sequence number of the last version that the committed index knows. */
  public long seen() {
    return seen;
  }

  /** Notes that adding ended before all that is on record was in the index. */
  public void fallBehind() {
    behind = true;
  }

  /** True from {@link #fallBehind} to {@link #caughtUp}. */
  public boolean isBehind() {
    return behind;
  }

  /** Notes that all that is on record is in the index. */
  void caughtUp() {
    behind = false;
  }

  private IndexWriter writer() {
    if (writer == null) {
      throw new IllegalStateException("the index is open for reading only");
    }
    return writer;
  }

  /** Adds versions of stories that the index does not know yet. */
  public void add(List<QuotedVersion> versions) {
    try {
      for (QuotedVersion version : versions) {
        writer().addDocuments(documents.of(List.of(version)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to the index", e);
    }
  }

  /** Puts all versions of a story in the place of what the index knows of it. */
  public void replace(String story, List<QuotedVersion> versions) {
    try {
      Term term = new Term(Documents.STORY, Documents.storyTerm(story));
      writer().updateDocuments(term, documents.of(versions));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to the index", e);
    }
  }

  /** Forgets everything. */
  public void clear() {
    try {
      writer().deleteAll();
      commit(0);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to the index", e);
    }
  }

  /** Leaves what is added in many segments, up to {@link #gather}: each merge is one too many. */
  public void scatter() {
    writer().getConfig().setMergePolicy(NoMergePolicy.INSTANCE);
  }

  /** Puts the index together in few segments; takes about as long as reading it and writing it. */
  public void gather() {
    try {
      writer().getConfig().setMergePolicy(merging());
      writer().forceMerge(GATHERED);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to the index", e);
    }
  }

  /** Makes last what was added, as the ledger's versions up to {@code sequence}. */
  public void commit(long sequence) {
    try {
      commit(writer(), sequence);
      seen = sequence;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to the index", e);
    }
  }

  private static void commit(IndexWriter writer, long sequence) throws IOException {
    Map<String, String> data =
        new TreeMap<>(Map.of(SEEN, Long.toString(sequence), FORMAT, CURRENT_FORMAT));
    writer.setLiveCommitData(data.entrySet());
    writer.commit();
  }

  /** Lets later searches find what was added up to now. */
  public void refresh() {
    try {
      searchers.maybeRefreshBlocking();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the index", e);
    }
  }

  /** The versions that have one of the shingles. */
  public Shared sharing(int[] shingles, Sought sought, SoughtWords looking) {
    return search(
        searcher ->
            SharingSearch.runs(searcher.getIndexReader(), shingles, sought, looking, windows));
  }

  /** Passages and quotations that have any {@code run} of the words in a row. */
  public List<Hit> sharing(List<String> words, int run) {
    List<Hit> hits = new ArrayList<>();
    for (Query query : Queries.anyRun(words, run)) {
      hits.addAll(all(query));
    }
    return hits;
  }

  /** The versions that have the words in order with at most {@code slack} others between. */
  public Shared phrase(List<String> words, int slack, Sought sought, SoughtWords looking) {
    Query query = Queries.phrase(Documents.WORDS, words, slack);
    return search(searcher -> SharingSearch.query(searcher, query, sought, looking));
  }

  /**
   * The versions with a passage in which a pair of words stands, the second with a capital, and
   * some other word or the first of the two, by sequence number, ascending.
   *
   * @param pair two words in compared form with a space between; a former surname stands after
   *     "n\u00e9e", whatever stands there
   */
  public SortedSet<Long> versionsWith(String pair, String word) {
    return search(searcher -> PairSearch.versions(searcher.getIndexReader(), pair, word));
  }

  /** The quotations that {@code filter} asks for, in no particular order. */
  public List<Hit> quotations(QuotationFilter filter) {
    return all(Queries.quotations(filter));
  }

  /**
   * Passages and quotations with every word of some {@code run} of {@code words}, or with all but
   * one of a few, by whoever can be called so: by the first and the last word of the name, or by
   * the last alone. Where few are left, some that have not so many of the words may be among them.
   */
  public List<Hit> saidBy(List<String> name, List<String> words, int run) {
    return search(searcher -> SpeakerSearch.hits(searcher.getIndexReader(), name, words, run));
  }

  /** The best passages of stories that stand with all of the phrases. */
  public List<Hit> passages(List<List<String>> phrases, int limit) {
    Query query = Queries.passages(phrases);
    return search(searcher -> best(searcher, query, limit));
  }

  private static List<Hit> best(IndexSearcher searcher, Query query, int limit) throws IOException {
    List<Hit> hits = new ArrayList<>();
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    for (ScoreDoc found : searcher.search(query, limit).scoreDocs) {
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(found.doc, leaves));
      hits.add(HitCollector.Places.of(leaf).at(found.doc - leaf.docBase, found.score));
    }
    return hits;
  }

  private List<Hit> all(Query query) {
    return search(searcher -> searcher.search(query, HitCollector.manager()));
  }

  /** What the index knows of each version, by sequence number; checks its files on the way. */
  public SortedMap<Long, IndexedVersion> versions() {
    return search(searcher -> IndexedVersion.all(searcher.getIndexReader()));
  }

  /** No two searches ask for the same names: to keep what was found costs more than it gives. */
  private static final class Uncached extends SearcherFactory {
    @Override
    public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
      IndexSearcher searcher = new IndexSearcher(reader);
      searcher.setQueryCache(null);
      return searcher;
    }
  }

  private <T> T search(Search<T> search) {
    try {
      IndexSearcher searcher = searchers.acquire();
      try {
        return search.in(searcher);
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the index", e);
    }
  }

  /** Something to look up. */
  private interface Search<T> {
    T in(IndexSearcher searcher) throws IOException;
  }

  @Override
  public void close() {
    // What was not committed is in the ledger and comes back when opened again.
    @Nullable Closeable uncommitted = writer == null ? null : writer::rollback;
    try {
      // Each is closed, whatever happens to the others.
      IOUtils.close(searchers, uncommitted, directory);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close the index", e);
    }
  }
}
