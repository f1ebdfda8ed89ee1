package org.onrecord.archive.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.onrecord.archive.ledger.Carrier;
import org.onrecord.archive.ledger.QuotationOnRecord;
import org.onrecord.archive.query.Bound;
import org.onrecord.archive.query.Likely;
import org.onrecord.archive.query.OnRecord;
import org.onrecord.archive.query.PassageOnRecord;
import org.onrecord.archive.query.Quoted;
import org.onrecord.archive.standing.Standing;
import org.onrecord.archive.words.Words;
import org.onrecord.reading.Speaker;
import org.onrecord.story.Span;

/** Finds the quotations on record that answer to one in a draft, and ranks them. */
final class Matches {
  /**
   * An altered quotation must keep this share of its words to count against one in other words or
   * by others.
   */
  private static final int FEW_WORDS = 4;

  /** Words that may differ before a splice of two quotations is a better account than a change. */
  private static final int FEW_CHANGES = 3;

  /** Most words of a quotation that is also looked for by its speaker and shorter runs. */
  private static final int SHORT = 18;

  private static final int SHORT_RUN = 3;

  /** Most characters between two quotations that follow each other. */
  private static final int NEAR = 300;

  private static final Comparator<Match> BEST_FIRST =
      Comparator.comparingInt(Matches::rank)
          .thenComparingInt(match -> -kept(match))
          .thenComparingInt(match -> match.verdict().alarms().size())
          .thenComparing(
              match -> match.quotation().version().date().map(Object::toString).orElse("9"))
          .thenComparing(match -> match.quotation().version().story())
          .thenComparing(match -> match.quotation().version().sequence())
          .thenComparing(match -> match.quotation().quotation().content().get(0));

  private final OnRecord record;
  private final Attribution attribution;
  private final Comparison comparison = new Comparison();
  private final RecordedWording recorded = new RecordedWording();
  private final Splice splice = new Splice();

  /** Those on {@code record}; {@code attribution} settles whose words the best are. */
  Matches(OnRecord record, Attribution attribution) {
    this.record = record;
    this.attribution = attribution;
  }

  /**
   * What was found for a quotation of the draft.
   *
   * @param ranked best first
   * @param few quotations with all of the words, by others, where the words are too few to say that
   *     they are theirs
   * @param inText true where there is no match, but the words stand in a text
   * @param note what there is to say of the best match's speaker; empty for nothing
   */
  record Found(
      List<Match> ranked,
      List<QuotationOnRecord> few,
      boolean inText,
      Map<Long, List<Carrier>> alike,
      Optional<Bound> bound,
      String note) {
    Optional<Match> best() {
      return ranked.isEmpty() ? Optional.empty() : Optional.of(ranked.get(0));
    }

    Found with(String said) {
      return new Found(ranked, few, inText, alike, bound, said);
    }

    /** The same where it has turned out who some of the speakers on record are. */
    Found told(Predicate<QuotationOnRecord> whose, Match.Sameness speakers) {
      Gathered gathered = new Gathered(new ArrayList<>(), new ArrayList<>(few));
      for (Match match : ranked) {
        boolean told = match.speakers() != Match.Sameness.OTHER && whose.test(match.quotation());
        gathered.add(told ? match.told(speakers) : match);
      }
      gathered.matches().sort(BEST_FIRST);
      return new Found(gathered.matches(), gathered.few(), inText, alike, bound, note);
    }
  }

  /** What is found while the passages are gone through. */
  private record Gathered(List<Match> matches, List<QuotationOnRecord> few) {
    void add(Match match) {
      if (match.speakers() != Match.Sameness.OTHER || words(match.verdict()) >= FEW_WORDS) {
        matches.add(match);
      } else if (match.grade() == Grade.OTHER_SPEAKER
          && match.quotation().standing() == Standing.STANDS) {
        few.add(match.quotation());
      }
    }
  }

  /** All quotations on record that answer to {@code draft}, best first. */
  Found of(DraftQuotation draft, Wording wording) {
    Likely likely = likely(draft, wording);
    List<PassageOnRecord> passages = likely.passages();
    Gathered gathered = gathered(draft, wording, passages);
    if (gathered.matches().isEmpty() && mayBeShortAndAltered(draft, wording)) {
      passages = record.saidBy(Speakers.bare(draft.speaker().name()), wording.keys(), SHORT_RUN);
      gathered = gathered(draft, wording, passages);
    }
    gathered.matches().sort(BEST_FIRST);
    boolean inText = gathered.matches().isEmpty() && isHeld(wording, passages);
    Found found =
        new Found(gathered.matches(), gathered.few(), inText, alike(passages), likely.bound(), "");
    return attribution.settle(draft, found);
  }

  /** Who else carries what the version says, by its number. */
  private static Map<Long, List<Carrier>> alike(List<PassageOnRecord> passages) {
    Map<Long, List<Carrier>> alike = new HashMap<>();
    for (PassageOnRecord passage : passages) {
      alike
          .computeIfAbsent(passage.version().sequence(), sequence -> new ArrayList<>())
          .addAll(passage.alike());
    }
    return alike;
  }

  private Gathered gathered(DraftQuotation draft, Wording wording, List<PassageOnRecord> passages) {
    Gathered gathered = new Gathered(new ArrayList<>(), new ArrayList<>());
    List<Match> matches = gathered.matches();
    List<Splice.Part> parts = new ArrayList<>();
    for (List<Said> story : byVersion(passages)) {
      match(draft, wording, story, gathered);
      for (Said said : story) {
        if (Speakers.compare(draft.speaker(), said.quotation().speaker()) != Match.Sameness.OTHER) {
          said.words().forEach(words -> parts.add(new Splice.Part(said.quotation(), words)));
        }
      }
    }
    boolean near = matches.stream().anyMatch(match -> kept(match) >= wording.size() - FEW_CHANGES);
    if (!near) {
      splice.of(parts, wording).ifPresent(found -> add(matches, draft, found));
    }
    return gathered;
  }

  private static void add(List<Match> matches, DraftQuotation draft, Splice.Found found) {
    Match.Sameness speakers =
        Speakers.compare(draft.speaker(), found.quotations().get(0).speaker());
    matches.add(new Match(Grade.ALTERED, found.quotations(), found.verdict(), speakers));
  }

  /**
   * Of a short quotation a changed word may leave no run of five: "He was not a dictator" for "He
   * was a dictator".
   */
  private static boolean mayBeShortAndAltered(DraftQuotation draft, Wording wording) {
    return draft.speaker().type() == Speaker.Type.PERSON
        && wording.size() >= FEW_WORDS
        && wording.size() <= SHORT;
  }

  private Likely likely(DraftQuotation draft, Wording wording) {
    List<String> keys = wording.keys();
    if (keys.isEmpty()) {
      return new Likely(List.of(), Optional.empty());
    }
    int breaks = (int) wording.words().stream().filter(QuotedWord::breaksBefore).count();
    List<String> speaker =
        Speakers.isNamed(draft.speaker()) ? Words.of(draft.speaker().name()) : List.of();
    return record.passagesLike(new Quoted(keys, breaks, speaker));
  }

  /** A quotation with the words that were quoted, each stretch for itself. */
  private record Said(QuotationOnRecord quotation, List<Wording> words) {
    Span first() {
      return quotation.quotation().content().get(0);
    }

    boolean isInside(Said outer) {
      return quotation
          .quotation()
          .inside()
          .filter(outer.quotation.quotation().id()::equals)
          .isPresent();
    }

    /**
     * True where all of that stands in one stretch of the quoted words that is not all of {@code
     * outer}.
     */
    boolean holds(List<Span> where, Span outer) {
      return words.stream()
          .map(Wording::whole)
          .filter(stretch -> !stretch.equals(outer))
          .anyMatch(stretch -> where.stream().allMatch(stretch::contains));
    }

    Span last() {
      List<Span> content = quotation.quotation().content();
      return content.get(content.size() - 1);
    }
  }

  /** The quotations of the passages, once each, those of one version together in text order. */
  private List<List<Said>> byVersion(List<PassageOnRecord> passages) {
    Map<Long, Map<String, Said>> versions = new LinkedHashMap<>();
    for (PassageOnRecord passage : passages) {
      for (QuotationOnRecord quotation : passage.quotations()) {
        boolean whole = quotation.quotation().content().stream().allMatch(passage.span()::contains);
        if (whole) {
          versions
              .computeIfAbsent(passage.version().sequence(), sequence -> new LinkedHashMap<>())
              .computeIfAbsent(
                  quotation.quotation().id(),
                  id -> new Said(quotation, recorded.of(quotation, passage)));
        }
      }
    }
    List<List<Said>> grouped = new ArrayList<>();
    for (Map<String, Said> version : versions.values()) {
      List<Said> said = new ArrayList<>(version.values());
      said.sort(Comparator.comparing(Said::first));
      grouped.add(said);
    }
    return grouped;
  }

  private void match(DraftQuotation draft, Wording wording, List<Said> story, Gathered gathered) {
    for (int i = 0; i < story.size(); i++) {
      Said said = story.get(i);
      for (Wording stretch : said.words()) {
        Verdict verdict = comparison.compare(stretch, wording);
        if (!isAnothers(draft, said, stretch, verdict, story)) {
          add(gathered, draft, List.of(said.quotation()), verdict);
        }
      }
      if (i + 1 < story.size()
          && RecordedWording.joins(said.quotation(), story.get(i + 1).quotation())) {
        consecutive(draft, wording, said, story.get(i + 1), gathered);
      }
    }
  }

  /**
   * True where all of the words stand in words of somebody else whom the speaker quotes: of
   * <i>"Tony Garland told me, 'I will resign before I sign that paper,'" said Miriam Stowe</i> what
   * Garland said is his, and what she says he said is found as his. What the speaker quotes of
   * their own ("I said, 'Nobody sails'") stays theirs. Of <i>the paper said that Garland had "had
   * enough"</i> the marks can be either's.
   */
  private static boolean isAnothers(
      DraftQuotation draft, Said said, Wording stretch, Verdict verdict, List<Said> story) {
    if (verdict.where().isEmpty() || story.size() < 2) {
      return false;
    }
    for (Said inner : story) {
      boolean inside = inner.isInside(said) && inner.holds(verdict.where(), stretch.whole());
      Speaker who = inner.quotation().speaker();
      if (inside && who.type() != Speaker.Type.UNKNOWN) {
        return Speakers.compare(draft, who) != Match.Sameness.SAME;
      }
    }
    return false;
  }

  private void consecutive(
      DraftQuotation draft, Wording wording, Said said, Said next, Gathered gathered) {
    Wording first = said.words().get(0);
    Wording both = first.then(next.words().get(0));
    Verdict verdict = comparison.compare(both, wording);
    if (verdict.grade().keepsEveryWord() && splice.usesBoth(verdict, first, both)) {
      boolean near = next.first().start() - said.last().end() <= NEAR;
      add(
          gathered,
          draft,
          List.of(said.quotation(), next.quotation()),
          splice.joined(verdict, first, both, near));
    }
  }

  private static void add(
      Gathered gathered,
      DraftQuotation draft,
      List<QuotationOnRecord> quotations,
      Verdict verdict) {
    if (verdict.grade() == Grade.NOT_ON_RECORD) {
      return;
    }
    QuotationOnRecord first = quotations.get(0);
    Match.Sameness speakers = Speakers.compare(draft, first.speaker());
    gathered.add(new Match(grade(first, verdict, speakers), quotations, verdict, speakers));
  }

  private static Grade grade(
      QuotationOnRecord quotation, Verdict verdict, Match.Sameness speakers) {
    if (speakers == Match.Sameness.OTHER && verdict.grade().keepsEveryWord()) {
      return Grade.OTHER_SPEAKER;
    }
    if (quotation.standing() != Standing.STANDS && verdict.grade().keepsEveryWord()) {
      return Grade.NOT_STANDING;
    }
    return verdict.grade();
  }

  /**
   * Words unchanged, by that speaker, standing, come first; then those that no longer stand; then
   * another speaker's; then altered ones. Of each those come last of which it is not sure that they
   * are that speaker's.
   */
  private static int rank(Match match) {
    boolean stands = match.quotation().standing() == Standing.STANDS;
    boolean other = match.speakers() == Match.Sameness.OTHER;
    int order =
        switch (match.grade()) {
          case VERBATIM -> 0;
          case TYPOGRAPHIC -> 1;
          case ELIDED -> 2;
          case PARTIAL -> 3;
          case NOT_STANDING -> 10;
          case OTHER_SPEAKER -> stands ? 20 : 21;
          case ALTERED -> (other ? 40 : 30) + (stands ? 0 : 1);
          case NOT_ON_RECORD -> 50;
        };
    return order + (match.speakers() == Match.Sameness.UNSURE ? 5 : 0);
  }

  private static int kept(Match match) {
    return match.verdict().diff().stream()
        .filter(edit -> edit.kind() == Edit.Kind.KEPT)
        .mapToInt(edit -> edit.draft().size())
        .sum();
  }

  private static int words(Verdict verdict) {
    return verdict.diff().stream().mapToInt(edit -> edit.draft().size()).sum();
  }

  private static boolean isHeld(Wording wording, List<PassageOnRecord> passages) {
    return passages.stream().anyMatch(passage -> holds(passage, wording));
  }

  /** True when all of the words stand in a row in the passage, in quotation marks or not. */
  private static boolean holds(PassageOnRecord passage, Wording wording) {
    Wording text = Wording.of(passage.exact(), List.of(new Span(0, passage.exact().length())));
    return Placement.find(text.words(), List.of(wording.words())).isPresent();
  }
}
