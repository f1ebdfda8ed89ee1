package org.onrecord.read.person;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.lab.accuracy.Tally;
import org.onrecord.language.Language;
import org.onrecord.language.QuotedText;
import org.onrecord.language.Text;
import org.onrecord.reading.Mention;
import org.onrecord.reading.Person;
import org.onrecord.story.Span;

/**
 * Names of people in WikiGold (Balasuriya et al. 2009), exact spans. Five models, each trained
 * without a fifth of the documents, read the fifth that they have not seen. Titles, which belong to
 * no name here and to some there, are taken off both.
 */
public final class WikigoldScore {
  private final Language language = new Language();
  private final PersonWords words = new PersonWords();
  private final Tally tally = new Tally();
  private final List<String> misses = new ArrayList<>();

  private WikigoldScore() {}

  /** Trains and counts; {@code data} is the folder of the corpora. */
  public static WikigoldScore of(Path data) throws IOException {
    WikigoldScore score = new WikigoldScore();
    List<NameModel> models = NameTrainer.folds(data);
    List<PersonFinder> finders = models.stream().map(PersonFinder::new).toList();
    int document = 0;
    for (NamedText named : NameCorpora.conll(data.resolve(NameTrainer.WIKIGOLD))) {
      document++;
      score.count(named, finders.get(document % NameTrainer.FOLDS));
    }
    return score;
  }

  /** The tally of names. */
  public Tally tally() {
    return tally;
  }

  /** What was read wrongly. */
  public List<String> misses() {
    return List.copyOf(misses);
  }

  private void count(NamedText named, PersonFinder finder) {
    String string = named.text();
    Text text = language.analyze(string, new Span(0, string.length()));
    Set<Span> gold = new LinkedHashSet<>();
    whole(named).forEach(span -> gold.add(untitled(text, span)));
    Set<Span> found = new LinkedHashSet<>();
    for (Person person :
        finder.find("", text, QuotedText.of(text), language.nounPhrases(text)).persons()) {
      for (Mention mention : person.mentions()) {
        if (mention.kind() == Mention.Kind.NAME) {
          found.add(untitled(text, mention.span()));
        }
      }
    }
    tally.gold(gold.size());
    tally.found(found.size());
    gold.stream().filter(span -> !found.contains(span)).forEach(span -> miss("-", string, span));
    found.stream().filter(span -> !gold.contains(span)).forEach(span -> miss("+", string, span));
    gold.retainAll(found);
    tally.right(gold.size());
  }

  /** The names of people; one that the corpus cuts after an initial's point is put together. */
  private static List<Span> whole(NamedText named) {
    List<Span> spans = new ArrayList<>();
    for (NamedText.Marked marked : named.marked()) {
      if (marked.sort() != NameModel.Sort.PERSON) {
        continue;
      }
      Span last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
      boolean near = last != null && marked.start() - last.end() <= 2;
      if (last != null && near && isInitial(named.text(), last, marked.start())) {
        spans.set(spans.size() - 1, new Span(last.start(), marked.end()));
      } else {
        spans.add(new Span(marked.start(), marked.end()));
      }
    }
    return spans;
  }

  /** "Abel D" and "Odell" with a point between them, which may belong to the first. */
  private static boolean isInitial(String text, Span name, int next) {
    int point = text.lastIndexOf('.', next - 1);
    return point >= name.end() - 1
        && point >= 2
        && Character.isUpperCase(text.charAt(point - 1))
        && text.charAt(point - 2) == ' ';
  }

  private Span untitled(Text text, Span span) {
    int token = text.tokenAt(span.start());
    int start = span.start();
    while (isTitle(NameRun.bare(text.lower(token))) && text.end(token) < span.end()) {
      token++;
      start = text.start(token);
    }
    // "J." at the end of a sentence: the point is of both
    boolean point = text.string().charAt(span.end() - 1) == '.' && span.end() - start > 2;
    return new Span(start, point ? span.end() - 1 : span.end());
  }

  private boolean isTitle(String bare) {
    return words.isTitle(bare) || words.isStrengthening(bare);
  }

  private void miss(String sign, String text, Span span) {
    int from = Math.max(0, span.start() - 50);
    int to = Math.min(text.length(), span.end() + 40);
    misses.add(
        String.format(
            Locale.ROOT,
            "wikigold %s %s | %s",
            sign,
            span.of(text),
            text.substring(from, to).replace((char) 10, ' ')));
  }
}
