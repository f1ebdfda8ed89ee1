package org.onrecord.lab.accuracy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onrecord.lab.accuracy.QuotationPairs.Pair;
import org.onrecord.lab.gold.GoldQuotation;
import org.onrecord.lab.gold.GoldStory;
import org.onrecord.reading.Quotation;
import org.onrecord.reading.Reading;
import org.onrecord.reading.Speaker;
import org.onrecord.story.Span;

/** Counts the quotations of one story, by kind, and their speakers. */
final class QuotationScore {
  private static final List<String> KINDS = List.of("direct", "mixed", "indirect");

  /** All words the same. */
  private static final double EXACT = 0.999;

  /** Half of the words of both in common. */
  private static final double OVERLAP = 0.5;

  private final GoldStory gold;
  private final Reading reading;
  private final SamePeople people;
  private final Scores scores;
  private final QuotationPairs pairs;

  QuotationScore(GoldStory gold, Reading reading, SamePeople people, Scores scores) {
    this.gold = gold;
    this.reading = reading;
    this.people = people;
    this.scores = scores;
    this.pairs = new QuotationPairs(gold, reading);
  }

  void count() {
    for (String kind : KINDS) {
      countKind(kind, scores.of("quotations " + kind + " (exact)"), EXACT);
      countKind(kind, scores.of("quotations " + kind + " (overlap 0.5)"), OVERLAP);
    }
    for (int i = 0; i < gold.quotations().size(); i++) {
      missOf(i);
      if (!gold.quotations().get(i).speakerType().equals("unknown")) {
        countSpeaker(i);
      }
      if (gold.quotations().get(i).kind().equals("direct")) {
        tell(i);
      }
    }
    for (int j = 0; j < reading.quotations().size(); j++) {
      countRule(j);
    }
  }

  /** A quotation that is found counts under the kind that gold gives it, whatever the reading's. */
  private void countKind(String kind, Tally tally, double bar) {
    for (int i = 0; i < gold.quotations().size(); i++) {
      if (gold.quotations().get(i).kind().equals(kind)) {
        tally.gold(1);
        tally.right(overlap(pairs.ofGold(i)) >= bar ? 1 : 0);
      }
    }
    for (int j = 0; j < reading.quotations().size(); j++) {
      tally.found(kindOf(j).equals(kind) ? 1 : 0);
    }
  }

  private String kindOf(int read) {
    return pairs
        .ofRead(read)
        .map(pair -> gold.quotations().get(pair.gold()).kind())
        .orElse(kind(reading.quotations().get(read)));
  }

  private void countSpeaker(int i) {
    GoldQuotation quotation = gold.quotations().get(i);
    Tally tally = scores.of("speaker of " + quotation.kind());
    tally.gold(1);
    Optional<Pair> pair = pairs.ofGold(i);
    if (overlap(pair) < OVERLAP) {
      return;
    }
    Quotation read = reading.quotations().get(pair.orElseThrow().read());
    tally.found(isNamed(read) ? 1 : 0);
    boolean right = isSpeakerRight(quotation, read);
    tally.right(right ? 1 : 0);
    scores.ofRule("quotations", read.rule()).countSpeaker(right);
    if (!right) {
      miss(
          "speakers",
          "wrong",
          quotation.speaker() + ", not " + speaker(read) + ": " + words(quotation.content()));
    }
  }

  /** Whether the speaker of a direct quotation was told rightly, wrongly or not at all. */
  private void tell(int i) {
    GoldQuotation quotation = gold.quotations().get(i);
    Optional<Pair> pair = pairs.ofGold(i);
    boolean open = quotation.speakerType().equals("unknown");
    if (overlap(pair) < OVERLAP) {
      if (!open) {
        scores.speakers().countMissed();
      }
      return;
    }
    Quotation read = read(pair.orElseThrow());
    boolean person = read.speaker().person().isPresent();
    if (!open || person) {
      boolean unknown = read.speaker().type() == Speaker.Type.UNKNOWN;
      scores.speakers().count(!open && isSpeakerRight(quotation, read), person, unknown);
    }
  }

  private static boolean isNamed(Quotation read) {
    return read.speaker().person().isPresent()
        || read.speaker().mention().isPresent()
        || read.speaker().isDescribed();
  }

  private boolean isSpeakerRight(GoldQuotation quotation, Quotation read) {
    Optional<String> person = read.speaker().person();
    if (quotation.speakerType().equals("person")) {
      return person.isPresent()
          && people.ofReading(person.get()) == people.ofGold(quotation.speaker());
    }
    Optional<Span> mention = read.speaker().mention();
    if (quotation.speakerMention().isPresent() && mention.isPresent()) {
      String text = gold.story().text();
      List<Span> expected = List.of(quotation.speakerMention().get());
      if (Words.common(Words.starts(text, expected), Words.starts(text, List.of(mention.get())))
          > 0) {
        return true;
      }
    }
    return Names.compatible(speaker(read), quotation.speaker());
  }

  private String speaker(Quotation read) {
    String name = read.speaker().name();
    return name.isEmpty() ? read.speaker().person().map(people::nameInReading).orElse("") : name;
  }

  private void missOf(int i) {
    GoldQuotation quotation = gold.quotations().get(i);
    Optional<Pair> pair = pairs.ofGold(i);
    if (overlap(pair) < OVERLAP) {
      String read = pair.map(found -> ", read: " + words(read(found).content())).orElse("");
      miss(quotation.kind(), "missed", words(quotation.content()) + cue(quotation.cue()) + read);
    } else if (overlap(pair) < EXACT) {
      Quotation read = read(pair.orElseThrow());
      String both = words(quotation.content()) + ", not " + words(read.content());
      miss(quotation.kind(), "bounds", both + "  [" + read.rule() + "]");
    }
  }

  private Quotation read(Pair pair) {
    return reading.quotations().get(pair.read());
  }

  private void countRule(int j) {
    Quotation read = reading.quotations().get(j);
    double overlap = overlap(pairs.ofRead(j));
    RuleTally tally = scores.ofRule("quotations", read.rule());
    tally.count(overlap >= OVERLAP);
    tally.countExact(overlap >= EXACT);
    if (overlap < OVERLAP) {
      String rest = cue(read.cue()) + "  [" + read.rule() + "]";
      miss(kindOf(j), "spurious", words(read.content()) + rest);
    }
  }

  private static double overlap(Optional<Pair> pair) {
    return pair.map(Pair::overlap).orElse(0.0);
  }

  private static String kind(Quotation quotation) {
    return quotation.kind().name().toLowerCase(Locale.ROOT);
  }

  private void miss(String kind, String problem, String words) {
    scores.miss(kind, gold.name(), problem, words);
  }

  private String words(List<Span> spans) {
    return spans.stream()
        .map(span -> "«" + span.of(gold.story().text()).replaceAll("\\s+", " ") + "»")
        .collect(Collectors.joining(" + "));
  }

  private String cue(Optional<Span> cue) {
    return cue.map(span -> " cue " + span.of(gold.story().text())).orElse(" without cue");
  }
}
