package org.onrecord.lab.corpora;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onrecord.lab.accuracy.Tally;
import org.onrecord.lab.accuracy.Words;
import org.onrecord.read.StoryReader;
import org.onrecord.reading.Quotation;
import org.onrecord.reading.Reading;
import org.onrecord.story.Metadata;
import org.onrecord.story.Span;
import org.onrecord.story.Story;

/**
 * Counts sources, cues and contents of a corpus that others marked, each kind of stretch by itself
 * and once a text. What its conventions and ours say differently is converted here:
 *
 * <ul>
 *   <li>words count, not marks and points at the ends;
 *   <li>"that" before a content belongs to none of them, ours leave it out always;
 *   <li>a cue is right when our one verb stands in theirs, which has auxiliaries and adverbs too;
 *   <li>content is direct, mixed or indirect by the marks in it, on both sides.
 * </ul>
 */
final class AttributionScores {
  private final StoryReader reader;

  /** Whether each part of a content counts by itself, as where tokens have but one label. */
  private final boolean parts;

  private final Map<String, Tally> tallies = new LinkedHashMap<>();
  private final List<String> misses = new ArrayList<>();

  AttributionScores(StoryReader reader, boolean parts) {
    this.reader = reader;
    this.parts = parts;
  }

  Map<String, Tally> tallies() {
    return tallies;
  }

  List<String> misses() {
    return misses;
  }

  void add(AttributedText gold) {
    Metadata metadata = gold.published().map(Metadata.NONE::withPublished).orElse(Metadata.NONE);
    Reading reading = reader.read(Story.of(gold.name(), metadata, gold.text()));
    List<List<Span>> sources = new ArrayList<>();
    List<List<Span>> cues = new ArrayList<>();
    List<List<Span>> contents = new ArrayList<>();
    for (Quotation quotation : reading.quotations()) {
      quotation.speaker().mention().ifPresent(mention -> sources.add(List.of(mention)));
      quotation.cue().ifPresent(cue -> cues.add(List.of(cue)));
      if (parts) {
        quotation.content().forEach(part -> contents.add(List.of(part)));
      } else {
        contents.add(quotation.content());
      }
    }
    List<List<Span>> theirs = gold.contents().stream().map(c -> bare(gold.text(), c)).toList();
    contents(gold, Stretches.of(gold.text(), theirs), Stretches.of(gold.text(), contents));
    spans("source", gold, gold.sources(), sources);
    cues(gold, cues);
  }

  /** Without "that" in front. */
  private static List<Span> bare(String text, List<Span> content) {
    Span first = content.get(0);
    List<Span> words = Words.in(text, first);
    if (words.size() < 2 || !words.get(0).of(text).toLowerCase(Locale.ROOT).equals("that")) {
      return content;
    }
    String rest = text.substring(words.get(0).end(), words.get(1).start());
    if (first.start() != words.get(0).start() || rest.isEmpty()) {
      return content;
    }
    List<Span> bare = new ArrayList<>(content);
    bare.set(
        0,
        new Span(
            words.get(1).start() - (rest.length() - rest.stripTrailing().length() > 0 ? 0 : 1),
            first.end()));
    return bare;
  }

  /**
   * As with gold, a found content counts under the kind of the marked one that it is paired with.
   */
  private void contents(AttributedText gold, Stretches marked, Stretches found) {
    String[] kinds = new String[found.size()];
    int[] halves = marked.halves(found);
    for (int g = 0; g < marked.size(); g++) {
      String kind = kind(gold.text(), marked.spans(g));
      boolean exact = found.same(marked.words(g)) >= 0;
      boolean half = halves[g] >= 0;
      if (half) {
        kinds[halves[g]] = kind;
      }
      for (String measure : List.of("exact", "overlap")) {
        boolean right = measure.equals("exact") ? exact : half;
        count(measure, kind).forEach(tally -> tally.gold(1));
        count(measure, kind).forEach(tally -> tally.right(right ? 1 : 0));
      }
      if (!exact) {
        String ours = half ? " || OURS " + show(gold.text(), found.spans(halves[g])) : "";
        misses.add(miss(kind, half, gold, marked.spans(g)) + ours);
      }
    }
    for (int f = 0; f < kinds.length; f++) {
      boolean extra = kinds[f] == null;
      String kind = extra ? kind(gold.text(), found.spans(f)) : kinds[f];
      count("exact", kind).forEach(tally -> tally.found(1));
      count("overlap", kind).forEach(tally -> tally.found(1));
      if (extra) {
        String ours = show(gold.text(), found.spans(f));
        misses.add(kind + " extra " + gold.name() + ": " + ours);
      }
    }
  }

  private static String miss(String kind, boolean half, AttributedText gold, List<Span> spans) {
    String what = half ? " ends " : " missed ";
    return kind + what + gold.name() + ": " + show(gold.text(), spans);
  }

  private static String kind(String text, List<Span> content) {
    return Marks.kind(text, content).name().toLowerCase(Locale.ROOT);
  }

  private List<Tally> count(String measure, String kind) {
    String name = "content " + measure;
    return List.of(tally(name + ", " + kind), tally(name + ", all"));
  }

  private Tally tally(String measure) {
    return tallies.computeIfAbsent(measure, key -> new Tally());
  }

  private void spans(
      String measure, AttributedText gold, List<List<Span>> marked, List<List<Span>> found) {
    Stretches theirs = Stretches.of(gold.text(), marked);
    Stretches ours = Stretches.of(gold.text(), found);
    tally(measure + " exact").found(ours.size());
    tally(measure + " exact").gold(theirs.size());
    tally(measure + " overlap").found(ours.size());
    tally(measure + " overlap").gold(theirs.size());
    int[] halves = theirs.halves(ours);
    for (int g = 0; g < halves.length; g++) {
      boolean exact = ours.same(theirs.words(g)) >= 0;
      tally(measure + " exact").right(exact ? 1 : 0);
      tally(measure + " overlap").right(halves[g] >= 0 ? 1 : 0);
      if (!exact) {
        String other = halves[g] < 0 ? "" : " || OURS " + show(gold.text(), ours.spans(halves[g]));
        misses.add(
            measure
                + (halves[g] < 0 ? " missed " : " ends ")
                + gold.name()
                + ": "
                + show(gold.text(), theirs.spans(g))
                + other);
      }
    }
  }

  private void cues(AttributedText gold, List<List<Span>> found) {
    Stretches theirs = Stretches.of(gold.text(), gold.cues());
    Stretches ours = Stretches.of(gold.text(), found);
    tally("cue").found(ours.size());
    tally("cue").gold(theirs.size());
    for (int g = 0; g < theirs.size(); g++) {
      for (int f = 0; f < ours.size(); f++) {
        if (Words.common(theirs.words(g), ours.words(f)) == ours.words(f).cardinality()) {
          tally("cue").right(1);
          break;
        }
      }
    }
  }

  private static String show(String text, List<Span> spans) {
    StringBuilder shown = new StringBuilder();
    for (Span span : spans) {
      shown.append('[').append(span.of(text).replaceAll("\\s+", " ")).append(']');
    }
    Span first = spans.get(0);
    String before = text.substring(Math.max(0, first.start() - 60), first.start());
    String after =
        text.substring(
            spans.get(spans.size() - 1).end(),
            Math.min(text.length(), spans.get(spans.size() - 1).end() + 40));
    return (before + shown + after).replaceAll("\\s+", " ");
  }
}
