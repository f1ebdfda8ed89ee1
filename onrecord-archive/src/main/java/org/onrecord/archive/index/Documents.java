package org.onrecord.archive.index;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.onrecord.archive.ledger.QuotationOnRecord;
import org.onrecord.archive.ledger.QuotedVersion;
import org.onrecord.archive.ledger.VersionOnRecord;
import org.onrecord.archive.standing.Standing;
import org.onrecord.archive.words.Shingles;
import org.onrecord.archive.words.Word;
import org.onrecord.archive.words.Words;
import org.onrecord.story.Digest;
import org.onrecord.story.Span;
import org.onrecord.story.Story;

/**
 * Makes the documents of a version: one a passage, one a quotation. They hold no text, only the
 * words to find them by and where in the ledger to look.
 */
final class Documents {
  static final String TYPE = "type";
  static final String PASSAGE = "passage";
  static final String QUOTATION = "quotation";
  static final String STORY = "story";
  static final String SEQUENCE = "sequence";
  static final String START = "start";
  static final String END = "end";
  static final String ID = "id";
  static final String WORDS = "words";
  static final String SHINGLES = "shingles";
  static final String SPEAKER = "speaker";
  static final String NAME = "name";
  static final String DATE = "date";
  static final String KIND = "kind";
  static final String STANDS = "stands";
  static final String YES = "yes";

  private static final FieldType HASHES = hashes();

  private Documents() {}

  private static FieldType hashes() {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setOmitNorms(true);
    type.setIndexOptions(IndexOptions.DOCS);
    type.freeze();
    return type;
  }

  private static final FieldType POSITIONS = positions();

  private static FieldType positions() {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    type.freeze();
    return type;
  }

  /** All documents of a version. */
  static List<Document> of(QuotedVersion content) {
    List<Document> documents = new ArrayList<>();
    Story story = content.story();
    List<Passages.Passage> passages = Passages.of(story.text(), story.body());
    for (Passages.Passage passage : passages) {
      documents.add(passage(content.version(), passage));
    }
    for (QuotationOnRecord quotation : content.quotations()) {
      documents.add(quotation(quotation, isInOne(passages, quotation)));
    }
    return documents;
  }

  /** True when all of the quotation stands in one part in one passage, which has its runs then. */
  private static boolean isInOne(List<Passages.Passage> passages, QuotationOnRecord quotation) {
    List<Span> parts = quotation.quotation().content();
    return parts.size() == 1
        && passages.stream().anyMatch(passage -> passage.span().contains(parts.get(0)));
  }

  private static Document passage(VersionOnRecord version, Passages.Passage passage) {
    Document document = document(PASSAGE, version);
    document.add(new NumericDocValuesField(START, passage.span().start()));
    document.add(new NumericDocValuesField(END, passage.span().end()));
    List<String> forms = passage.words().stream().map(Word::form).toList();
    document.add(new Field(WORDS, new WordStream(forms), POSITIONS));
    document.add(new Field(SHINGLES, new ShingleStream(Shingles.of(forms)), HASHES));
    if (version.latest() && version.standing() == Standing.STANDS) {
      document.add(new StringField(STANDS, YES, Field.Store.NO));
    }
    return document;
  }

  private static Document quotation(QuotationOnRecord quotation, boolean inOnePassage) {
    Document document = document(QUOTATION, quotation.version());
    document.add(new BinaryDocValuesField(ID, new BytesRef(quotation.quotation().id())));
    List<String> forms = Words.of(quotation.words());
    document.add(new Field(WORDS, new WordStream(forms), POSITIONS));
    if (!inOnePassage) {
      document.add(new Field(SHINGLES, new ShingleStream(Shingles.of(forms)), HASHES));
    }
    quotation.speakerKey().ifPresent(key -> document.add(term(SPEAKER, key)));
    List<String> name = Words.of(quotation.speaker().name());
    document.add(new Field(NAME, new WordStream(name), POSITIONS));
    document.add(term(KIND, quotation.quotation().kind().name()));
    if (quotation.standing() == Standing.STANDS) {
      document.add(term(STANDS, YES));
    }
    return document;
  }

  private static Document document(String type, VersionOnRecord version) {
    Document document = new Document();
    document.add(term(TYPE, type));
    document.add(term(STORY, storyTerm(version.story())));
    document.add(new NumericDocValuesField(SEQUENCE, version.sequence()));
    version
        .date()
        .ifPresent(date -> document.add(new IntPoint(DATE, Math.toIntExact(date.toEpochDay()))));
    return document;
  }

  /** A story's identifier as a term; a very long one by its digest. */
  static String storyTerm(String story) {
    return story.length() <= WordStream.LONGEST ? story : Digest.hex(story, 32);
  }

  private static StringField term(String field, String value) {
    String shortened =
        value.length() <= WordStream.LONGEST ? value : value.substring(0, WordStream.LONGEST);
    return new StringField(field, shortened, Field.Store.NO);
  }
}
