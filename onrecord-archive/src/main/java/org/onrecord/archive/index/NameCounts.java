package org.onrecord.archive.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.jspecify.annotations.Nullable;

/**
 * Which documents of a segment quote somebody who has a word of a speaker's name: the surname is
 * looked up for all of them at once, the given names, which are many people's, only where asked.
 */
final class NameCounts {
  private final DocumentCounts documents;

  /** Whether each document has the surname. */
  private final boolean[] surname;

  private final List<GivenName> given;

  /** For the name looked for in {@code documents}. */
  NameCounts(LeafReaderContext leaf, Sought sought, DocumentCounts documents) throws IOException {
    this.documents = documents;
    this.surname = new boolean[documents.size()];
    if (surname.length > 0 && !sought.speaker().isEmpty()) {
      PostingsEnum places = SpeakerSearch.places(leaf, Documents.NAME, sought.surname());
      if (places != null) {
        mark(places);
      }
    }
    this.given =
        sought.speaker().stream()
            .filter(word -> !word.equals(sought.surname()))
            .map(word -> new GivenName(leaf, word))
            .toList();
  }

  /** Whether somebody with the surname is quoted in that document. */
  boolean hasSurname(int number) {
    return surname[number];
  }

  /**
   * How many words of the name the people quoted in that document have in theirs, the surname
   * counted twice; without the surname 1 however many there are. Quickest asked for ascending
   * documents.
   */
  int at(int number) throws IOException {
    int count = surname[number] ? Sought.SURNAME : 0;
    for (GivenName name : given) {
      count += name.isAt(documents.document(number)) ? 1 : 0;
    }
    return surname[number] ? count : Math.min(1, count);
  }

  private void mark(PostingsEnum places) throws IOException {
    boolean skip = places.cost() / SpeakerSearch.SKIP > surname.length;
    int place = places.nextDoc();
    for (int i = 0; i < surname.length; i++) {
      int document = documents.document(i);
      if (skip && place < document) {
        place = places.advance(document);
      }
      while (place < document) {
        place = places.nextDoc();
      }
      surname[i] = place == document;
    }
  }

  /** Where a given name stands. */
  private static final class GivenName {
    private final LeafReaderContext leaf;
    private final String word;
    private @Nullable PostingsEnum places;
    private boolean open;
    private int last = -1;

    GivenName(LeafReaderContext leaf, String word) {
      this.leaf = leaf;
      this.word = word;
    }

    boolean isAt(int document) throws IOException {
      if (!open || document < last) {
        places = SpeakerSearch.places(leaf, Documents.NAME, word);
        open = true;
      }
      last = document;
      if (places == null) {
        return false;
      }
      int place = places.docID() < document ? places.advance(document) : places.docID();
      return place == document;
    }
  }
}
