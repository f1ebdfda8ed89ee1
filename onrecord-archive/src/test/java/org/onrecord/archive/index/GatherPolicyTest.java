package org.onrecord.archive.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.LogByteSizeMergePolicy;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is put together keeps its order, in segments of about one size. */
class GatherPolicyTest {
  private static final String NUMBER = "number";

  /** So large that they, and not what each segment has anyway, make its size. */
  private static final int BYTES = 1000;

  @TempDir Path folder;

  /** Puts documents with the numbers from 0 on in segments of these sizes, and then together. */
  private List<Integer> gathered(int most, int... sizes) throws IOException {
    long number = 0;
    Random random = new Random(1);
    try (Directory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.getConfig().setMergePolicy(NoMergePolicy.INSTANCE);
      for (int size : sizes) {
        for (int i = 0; i < size; i++) {
          Document document = new Document();
          document.add(new NumericDocValuesField(NUMBER, number++));
          byte[] bytes = new byte[BYTES];
          random.nextBytes(bytes);
          document.add(new StoredField("bytes", bytes));
          writer.addDocument(document);
        }
        writer.commit();
      }
      writer.getConfig().setMergePolicy(new GatherPolicy(new LogByteSizeMergePolicy()));
      writer.forceMerge(most);
      writer.commit();
      return sizes(directory, number);
    }
  }

  private static List<Integer> sizes(Directory directory, long all) throws IOException {
    List<Integer> sizes = new ArrayList<>();
    List<Long> numbers = new ArrayList<>();
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        sizes.add(leaf.reader().maxDoc());
        NumericDocValues values = leaf.reader().getNumericDocValues(NUMBER);
        while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
          numbers.add(values.longValue());
        }
      }
    }
    assertThat(numbers).isEqualTo(LongStream.range(0, all).boxed().toList());
    return sizes;
  }

  @Test
  void neighboursComeTogetherInTheirOrder() throws IOException {
    assertThat(gathered(2, 900, 20, 700, 10, 800, 900, 30)).containsExactly(1630, 1730);
  }

  @Test
  void oneThatIsMostOfAllStaysAlone() throws IOException {
    assertThat(gathered(2, 20, 30, 9000)).containsExactly(50, 9000);
  }

  @Test
  void noMoreThanAskedForAreLeft() throws IOException {
    assertThat(gathered(3, 9000, 10, 10, 10, 10)).hasSizeLessThanOrEqualTo(3);
  }
}
