package org.onrecord.read.person;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.onrecord.lab.accuracy.Tally;

/**
 * Names of people in WikiGold (Balasuriya et al. 2009). Five models, each trained without a fifth
 * of the documents, read the fifth that they have not seen.
 */
public final class WikigoldScore {
  private final NameSpans spans = new NameSpans("wikigold");

  private WikigoldScore() {}

  /** Trains and counts; {@code data} is the folder of the corpora. */
  public static WikigoldScore of(Path data) throws IOException {
    WikigoldScore score = new WikigoldScore();
    List<NameModel> models = NameTrainer.folds(data);
    List<PersonFinder> finders = models.stream().map(PersonFinder::new).toList();
    int document = 0;
    for (NamedText named : NameCorpora.conll(data.resolve(NameTrainer.WIKIGOLD))) {
      document++;
      score.spans.count(named, finders.get(document % NameTrainer.FOLDS));
    }
    return score;
  }

  /** The tally of names. */
  public Tally tally() {
    return spans.tally();
  }

  /** What was read wrongly. */
  public List<String> misses() {
    return spans.misses();
  }
}
