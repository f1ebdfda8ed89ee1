package org.onrecord.archive.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.onrecord.archive.ledger.Carrier;
import org.onrecord.archive.ledger.QuotationOnRecord;
import org.onrecord.archive.ledger.QuotedVersion;
import org.onrecord.archive.ledger.VersionOnRecord;
import org.onrecord.archive.standing.Standing;
import org.onrecord.archive.words.Fingerprint;
import org.onrecord.archive.words.Shingles;
import org.onrecord.archive.words.Word;
import org.onrecord.archive.words.Words;
import org.onrecord.story.Digest;
import org.onrecord.story.Span;
import org.onrecord.story.Story;

/**
 * Makes the documents of a version: one a passage, one a quotation. They hold no text, only the
 * words to find them by and where in the ledger to look.
 *
 * <p>One document at a time: the next is made of the same fields, so whoever takes one is done with
 * it before asking for the next. Not safe for use by several threads.
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

  /** Each word of a passage with a capital, after the word before it. */
  static final String PAIRS = "pairs";

  static final String DATE = "date";
  static final String KIND = "kind";
  static final String STANDS = "stands";
  static final String CARRIER = "carrier";
  static final String OUTLET = "outlet";
  static final String YES = "yes";

  private static final FieldType HASHES = indexed(IndexOptions.DOCS, true);
  private static final FieldType POSITIONS =
      indexed(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);

  private final WordStream wordStream = new WordStream();
  private final WordStream nameStream = new WordStream();
  private final ShingleStream shingleStream = new ShingleStream();
  private final Field words = new Field(WORDS, wordStream, POSITIONS);
  private final Field name = new Field(NAME, nameStream, POSITIONS);
  private final WordStream pairStream = new WordStream();
  private final Field pairs = new Field(PAIRS, pairStream, HASHES);
  private final Field shingles = new Field(SHINGLES, shingleStream, HASHES);
  private final Field passageType = term(TYPE, PASSAGE);
  private final Field quotationType = term(TYPE, QUOTATION);
  private final Field stands = term(STANDS, YES);
  private final Field start = new NumericDocValuesField(START, 0);
  private final Field end = new NumericDocValuesField(END, 0);
  private final Remarks.Filled remark = new Remarks.Filled();
  private final List<IndexableField> document = new ArrayList<>();

  private static FieldType indexed(IndexOptions options, boolean omitNorms) {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setOmitNorms(omitNorms);
    type.setIndexOptions(options);
    type.freeze();
    return type;
  }

  /** All documents of some versions, each made when it is asked for. */
  Iterable<List<IndexableField>> of(List<QuotedVersion> versions) {
    return () -> new Each(versions.iterator());
  }

  /** One document after the other; a stream would make the next before this one is taken. */
  private final class Each implements Iterator<List<IndexableField>> {
    private final Iterator<QuotedVersion> versions;
    private @Nullable Version version;
    private int next;

    Each(Iterator<QuotedVersion> versions) {
      this.versions = versions;
    }

    @Override
    public boolean hasNext() {
      while ((version == null || next == version.size()) && versions.hasNext()) {
        version = new Version(versions.next());
        next = 0;
      }
      return version != null && next < version.size();
    }

    @Override
    public List<IndexableField> next() {
      if (!hasNext() || version == null) {
        throw new NoSuchElementException();
      }
      return version.document(next++);
    }
  }

  /** The documents of one version. */
  private final class Version {
    private final QuotedVersion content;
    private final List<Field> common = new ArrayList<>();
    private final List<Passages.Passage> passages;
    private final long day;

    Version(QuotedVersion content) {
      this.content = content;
      Story story = content.story();
      this.passages = Passages.of(story.text(), story.body());
      VersionOnRecord version = content.version();
      this.day = version.date().map(LocalDate::toEpochDay).orElse(Remarks.NO_DAY);
      Carrier carrier = Carrier.of(version);
      common.add(term(STORY, storyTerm(version.story())));
      common.add(new NumericDocValuesField(SEQUENCE, version.sequence()));
      common.add(new NumericDocValuesField(CARRIER, carrier.story()));
      common.add(new NumericDocValuesField(OUTLET, carrier.outlet()));
    }

    int size() {
      return passages.size() + content.quotations().size();
    }

    List<IndexableField> document(int number) {
      return number < passages.size()
          ? passage(passages.get(number))
          : quotation(content.quotations().get(number - passages.size()));
    }

    private void begin(Field type) {
      document.clear();
      document.add(type);
      document.addAll(common);
    }

    private List<IndexableField> passage(Passages.Passage passage) {
      begin(passageType);
      VersionOnRecord version = content.version();
      start.setLongValue(passage.span().start());
      end.setLongValue(passage.span().end());
      document.add(start);
      document.add(end);
      words(passage.words().stream().map(Word::form).toList(), true);
      pairStream.set(PairSearch.pairs(content.story().text(), passage.words()));
      document.add(pairs);
      saying(passage.span(), content.quotationsIn(passage.span()));
      if (version.latest() && version.standing() == Standing.STANDS) {
        document.add(stands);
      }
      return document;
    }

    private List<IndexableField> quotation(QuotationOnRecord quotation) {
      begin(quotationType);
      document.add(new BinaryDocValuesField(ID, new BytesRef(quotation.quotation().id())));
      words(Words.of(quotation.words()), !isInOnePassage(quotation));
      saying(whole(content), List.of(quotation));
      quotation.speakerKey().ifPresent(key -> document.add(term(SPEAKER, key)));
      if (day != Remarks.NO_DAY) {
        document.add(new IntPoint(DATE, Math.toIntExact(day)));
      }
      document.add(term(KIND, quotation.quotation().kind().name()));
      if (quotation.standing() == Standing.STANDS) {
        document.add(stands);
      }
      return document;
    }

    private void words(List<String> forms, boolean withShingles) {
      wordStream.set(forms);
      document.add(words);
      if (withShingles) {
        shingleStream.set(Shingles.of(forms));
        document.add(shingles);
      }
    }

    /** What is said there and by whom, so that passages alike can be told without their text. */
    private void saying(Span passage, List<QuotationOnRecord> quotations) {
      boolean nothing = quotations.isEmpty();
      remark.set(
          content.version().sequence(),
          day,
          nothing ? 0 : said(content, passage, quotations),
          nothing ? 0 : Alike.sayers(quotations));
      document.add(remark.field);
      if (nothing) {
        return;
      }
      List<String> names = new ArrayList<>();
      quotations.forEach(quotation -> names.addAll(Words.of(quotation.speaker().name())));
      nameStream.set(names);
      document.add(name);
    }

    /**
     * True when all of the quotation stands in one part in one passage, which has its runs then.
     */
    private boolean isInOnePassage(QuotationOnRecord quotation) {
      List<Span> parts = quotation.quotation().content();
      return parts.size() == 1
          && passages.stream().anyMatch(passage -> passage.span().contains(parts.get(0)));
    }
  }

  /** What is said in the passage, as a number: {@link Alike#said} and the kind of source. */
  static long said(QuotedVersion version, Span passage, List<QuotationOnRecord> quotations) {
    String kind = version.version().metadata().kind().name();
    return Fingerprint.of(Alike.said(version.text(), passage, quotations), kind);
  }

  /** All of a version's text. */
  static Span whole(QuotedVersion version) {
    return new Span(0, version.text().length());
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
