package org.onrecord.archive.index;

import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.Bits;

/**
 * What the index knows of a version.
 *
 * @param passages number of its passages
 * @param quotations number of its quotations
 */
public record IndexedVersion(int passages, int quotations) {

  /** Of all versions, by sequence number; checks the index files on the way. */
  static SortedMap<Long, IndexedVersion> all(IndexReader reader) throws IOException {
    SortedMap<Long, IndexedVersion> versions = new TreeMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      leaf.reader().checkIntegrity();
      HitCollector.Places places = HitCollector.Places.of(leaf);
      Bits live = leaf.reader().getLiveDocs();
      for (int document = 0; document < leaf.reader().maxDoc(); document++) {
        if (live == null || live.get(document)) {
          Hit hit = places.at(document, 1);
          boolean quotation = hit.quotation().isPresent();
          IndexedVersion one = new IndexedVersion(quotation ? 0 : 1, quotation ? 1 : 0);
          versions.merge(hit.sequence(), one, IndexedVersion::plus);
        }
      }
    }
    return versions;
  }

  private IndexedVersion plus(IndexedVersion other) {
    return new IndexedVersion(passages + other.passages, quotations + other.quotations);
  }
}
