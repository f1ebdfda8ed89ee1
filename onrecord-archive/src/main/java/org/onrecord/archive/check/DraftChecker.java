package org.onrecord.archive.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.onrecord.archive.ledger.QuotationOnRecord;
import org.onrecord.archive.query.OnRecord;
import org.onrecord.read.StoryReader;
import org.onrecord.reading.Reading;
import org.onrecord.reading.Speaker;
import org.onrecord.story.Span;
import org.onrecord.story.Story;

/**
 * Checks a draft against the archive: every quotation and every fact in it.
 *
 * <p>Decides by the contracts of {@link Grade}, never by a score. Safe for use by several threads
 * where the archive is.
 */
public final class DraftChecker {
  /** Names told of those who said a few words. */
  private static final int FEW_NAMES = 3;

  private final OnRecord record;
  private final StoryReader reader;
  private final Executor beside;
  private final DraftQuotations quotations = new DraftQuotations();

  /** Checks against {@code record}, reading drafts with {@code reader}. */
  public DraftChecker(OnRecord record, StoryReader reader) {
    this(record, reader, Runnable::run);
  }

  /**
   * The same, with something that does a part of each check while the rest is done.
   *
   * @param beside runs the facts of a draft, on a thread of its own where that is sooner
   */
  public DraftChecker(OnRecord record, StoryReader reader, Executor beside) {
    this.record = record;
    this.reader = reader;
    this.beside = beside;
  }

  /** Reads {@code draft} and checks it. */
  public Report check(Story draft) {
    return check(reader.read(draft));
  }

  /** Checks a draft that has been read. */
  public Report check(Reading reading) {
    return check(reading, List.of());
  }

  /**
   * The same, of a draft that shows block quotations.
   *
   * @param blocks where they stand in the draft's text
   */
  public Report check(Reading reading, List<Span> blocks) {
    OnRecord.Snapshot snapshot = record.snapshot();
    try {
      return check(reading, blocks, record.once());
    } finally {
      snapshot.close();
    }
  }

  private Report check(Reading reading, List<Span> blocks, OnRecord once) {
    Optional<Reading> title = DraftTitle.in(reading.story()).map(reader::read);
    Beside<List<FactCheck>> facts =
        Beside.begin(beside, () -> new FactChecker(once).check(reading));
    List<QuotationCheck> checked = new ArrayList<>();
    try {
      title.ifPresent(read -> checked.addAll(quotations(read, once)));
      checked.addAll(quotations(reading, once));
    } finally {
      facts.end();
    }
    List<FactCheck> factsChecked = facts.result();
    Searched searched =
        new Searched(once.storyCount(), once.otherCount(), once.lastDate(), once.bounds());
    List<DraftFault> faults = new ArrayList<>(DraftTitle.faults(reading));
    title.ifPresent(read -> faults.addAll(MarkFaults.of(read)));
    faults.addAll(MarkFaults.of(reading));
    faults.addAll(BlockQuotations.faults(reading.story(), blocks, checked));
    faults.sort(Comparator.comparing(DraftFault::span));
    return new Report(reading.story(), checked, factsChecked, faults, searched);
  }

  private List<QuotationCheck> quotations(Reading reading, OnRecord once) {
    Matches matches = new Matches(once, new Attribution(once, reading));
    List<QuotationCheck> checked = new ArrayList<>();
    DraftSpeakers speakers = new DraftSpeakers(reading);
    for (DraftQuotation quotation : quotations.of(reading)) {
      checked.addAll(checks(reading.story().text(), speakers.named(quotation), matches, once));
    }
    return checked;
  }

  /**
   * One quotation, or each of its paragraphs for itself where not all of its words are on record
   * and some of a paragraph's are: whoever looks sees which one is not. Where each paragraph is on
   * record but the whole is not, the whole says that they were joined.
   */
  private static List<QuotationCheck> checks(
      String text, DraftQuotation quotation, Matches matches, OnRecord record) {
    QuotationCheck whole = check(text, quotation, matches, record);
    boolean kept = whole.grade() != Grade.ALTERED && whole.grade() != Grade.NOT_ON_RECORD;
    List<DraftQuotation> paragraphs = kept ? List.of() : quotation.byParagraph();
    if (paragraphs.size() < 2) {
      return List.of(whole);
    }
    List<QuotationCheck> each =
        paragraphs.stream().map(one -> check(text, one, matches, record)).toList();
    boolean some = each.stream().anyMatch(one -> one.grade() != Grade.NOT_ON_RECORD);
    boolean all = each.stream().allMatch(one -> one.grade().keepsEveryWord());
    return some && !all ? each : List.of(whole);
  }

  private static QuotationCheck check(
      String text, DraftQuotation quotation, Matches matches, OnRecord record) {
    Wording wording = Wording.of(text, quotation.parts());
    Matches.Found found = matches.of(quotation, wording);
    Optional<Match> best = found.best();
    Grade grade = best.map(Match::grade).orElse(Grade.NOT_ON_RECORD);
    int namesakes = best.map(match -> namesakes(match, record)).orElse(0);
    return new QuotationCheck(
        quotation.parts(),
        quotation.parts().stream().map(part -> part.of(text)).toList(),
        quotation.paragraph(),
        quotation.speaker(),
        grade,
        best,
        Carried.of(found, record),
        namesakes,
        found.bound(),
        note(found, quotation, namesakes).or(() -> translated(grade, text, quotation)));
  }

  /** People on record who have the name of the one who said it. */
  private static int namesakes(Match match, OnRecord record) {
    Speaker speaker = match.quotation().speaker();
    return speaker.type() == Speaker.Type.PERSON ? record.namesakes(speaker.name()) : 0;
  }

  /** Another translation of the same speech has other words. */
  private static Optional<String> translated(Grade grade, String text, DraftQuotation quotation) {
    if (grade != Grade.ALTERED && grade != Grade.NOT_ON_RECORD) {
      return Optional.empty();
    }
    return Translation.mark(text, quotation.parts())
        .map(
            mark ->
                "the draft says that these words are translated (\u201c"
                    + mark
                    + "\u201d): another translation differs, and none is vouched for but the one"
                    + " on record");
  }

  /** Everything there is to say; one thing never hides another. */
  private static Optional<String> note(
      Matches.Found found, DraftQuotation quotation, int namesakes) {
    List<String> notes = new ArrayList<>();
    if (!found.note().isEmpty()) {
      notes.add(found.note());
    }
    if (namesakes > 1) {
      notes.add(namesakes + " people of that name are on record: see that it is the right one");
    }
    if (found.best().isEmpty() && !found.few().isEmpty()) {
      notes.add(few(found.few(), quotation.speaker()));
    } else if (found.inText()) {
      notes.add("the words stand on record, but not as anybody's in quotation marks");
    }
    found.best().flatMap(match -> small(match.verdict())).ifPresent(notes::add);
    boolean unsure =
        found.best().filter(match -> match.speakers() == Match.Sameness.NOT_TOLD).isPresent();
    if (unsure) {
      notes.add(
          quotation.perhaps().isEmpty()
              ? "one of the two does not name the speaker"
              : "the draft has only a pronoun, which can mean the speaker on record");
    }
    return notes.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", notes));
  }

  /** "No comment" is on record as Maud Ferrier's: too few words to say that they are hers alone. */
  private static String few(List<QuotationOnRecord> few, Speaker speaker) {
    List<String> names = few.stream().map(said -> said.speaker().name()).distinct().toList();
    String others =
        names.size() > FEW_NAMES ? " and " + (names.size() - FEW_NAMES) + " others" : "";
    return "so few words stand on record as said by "
        + String.join(", ", names.subList(0, Math.min(names.size(), FEW_NAMES)))
        + others
        + ", not by "
        + speaker.name();
  }

  /** What to say where nothing but spelling or punctuation changed. */
  private static Optional<String> small(Verdict verdict) {
    List<Edit> diff = verdict.diff();
    if (Spelling.isAllThatChanged(diff)) {
      return Optional.of("only the spelling differs, British or American");
    }
    return Slips.areAllThatChanged(diff) && !verdict.alarms().contains(Alarm.NUMBER)
        ? Optional.of("the words are the same; commas, points or capitals inside them differ")
        : Optional.empty();
  }
}
