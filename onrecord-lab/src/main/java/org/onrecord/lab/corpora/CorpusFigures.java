package org.onrecord.lab.corpora;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.onrecord.lab.accuracy.Tally;
import org.onrecord.language.Language;
import org.onrecord.language.QuotedText;
import org.onrecord.language.Text;
import org.onrecord.read.StoryReader;
import org.onrecord.read.person.PersonFinder;
import org.onrecord.story.Span;

/** The figures of one corpus each, by the name of the measure. */
public final class CorpusFigures {
  private CorpusFigures() {}

  /** Attributions of PolNeAR's development part; adds to {@code misses} what was read wrongly. */
  public static Map<String, Tally> polnear(StoryReader reader, Path folder, List<String> misses)
      throws IOException {
    return attributions(new AttributionScores(reader, false), Polnear.open(folder), misses);
  }

  /** Attributions of RiQuA; adds to {@code misses} what was read wrongly. */
  public static Map<String, Tally> riqua(StoryReader reader, Path file, List<String> misses)
      throws IOException {
    return attributions(new AttributionScores(reader, true), Riqua.open(file), misses);
  }

  private static Map<String, Tally> attributions(
      AttributionScores scores, List<AttributedText> texts, List<String> misses) {
    texts.forEach(scores::add);
    misses.addAll(scores.misses());
    return new TreeMap<>(scores.tallies());
  }

  /** Quotations and speakers of LitBank. */
  public static Map<String, Tally> litbank(StoryReader reader, Path folder) throws IOException {
    LitbankSpeakers scores = new LitbankSpeakers(reader);
    scores.add(folder);
    Map<String, Tally> figures = new LinkedHashMap<>();
    figures.put("quotations", scores.quotations());
    figures.put("speakers", scores.speakers());
    return figures;
  }

  /** Chains of named people in GUM's news and biographies. */
  public static Map<String, ChainScores.Share> gum(Path folder) throws IOException {
    Language language = new Language();
    PersonFinder finder = new PersonFinder();
    ChainScores scores = new ChainScores();
    for (GumPeople.Chained chained : GumPeople.open(folder)) {
      Text text = language.analyze(chained.text(), new Span(0, chained.text().length()));
      scores.add(
          chained,
          finder.find(chained.name(), text, QuotedText.of(text), language.nounPhrases(text)));
    }
    Map<String, ChainScores.Share> figures = new LinkedHashMap<>();
    figures.put("mentions", scores.mentions());
    figures.put("MUC", scores.muc());
    figures.put("B3", scores.bCubed());
    return figures;
  }
}
