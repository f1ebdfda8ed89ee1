package org.onrecord.read.person;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.Language;
import org.onrecord.language.QuotedText;
import org.onrecord.language.Text;
import org.onrecord.read.person.TreeBoost.Sample;
import org.onrecord.story.Span;

/**
 * Trains the model {@code pronouns} on GAP, GUM, the project's fictional stories to learn from and
 * its lessons: the trees that make the right figure the likeliest of all candidates. In the
 * library's package, because the features are its own affair.
 */
public final class PronounTrainer {
  /** The first reads with who was mentioned last, the second with what the first has learned. */
  private static final int ROUNDS = 2;

  private static final int TREES = 150;
  private static final double RATE = 0.08;

  /** What keeps leaves small and how much a leaf must rest on. */
  private static final double SHRINK = 5;

  private static final double LEAST = 4;

  private final Language language = new Language();
  private final PersonFinder finder = new PersonFinder();

  /** What decides on pronouns of which the corpus says nothing. */
  private PronounChoice choice = PronounTrainer::nearest;

  /** Usage: {@code PronounTrainer DATA_FOLDER STORIES_FOLDER OUT_FILE}. */
  public static void main(String[] args) throws IOException {
    Path data = Path.of(args[0]);
    List<Taught> training = new ArrayList<>(Taught.gap(data.resolve("gap/gap-development.tsv")));
    training.addAll(Taught.gum(data.resolve("gum/train/dep")));
    training.addAll(Taught.stories(Path.of(args[1])));
    training.addAll(Taught.lessons(Path.of(args[1]).resolve("lessons.txt")));
    PronounTrainer trainer = new PronounTrainer();
    Files.write(Path.of(args[2]), trainer.train(training));
    System.out.print(trainer.report("GUM dev", Taught.gum(data.resolve("gum/dev/dep"))));
  }

  /** The bytes of the model's file. */
  byte[] train(List<Taught> training) {
    byte[] bytes = new byte[0];
    for (int round = 0; round < ROUNDS; round++) {
      List<Sample> samples = samples(training, true);
      bytes = new TreeBoost(TREES, RATE, SHRINK, LEAST).grow(samples);
      choice = PronounTrees.of(bytes);
    }
    return bytes;
  }

  /** Before anything is learned: who was mentioned last. */
  private static @Nullable Figure nearest(
      int token, List<Figure> candidates, List<float[]> features) {
    return candidates.isEmpty() ? null : candidates.get(0);
  }

  /**
   * The pronouns of which the texts say whom they mean.
   *
   * @param told whether each is tied to whom it means before the next is read
   */
  List<Sample> samples(List<Taught> texts, boolean told) {
    List<Sample> samples = new ArrayList<>();
    for (Taught taught : texts) {
      Text text = language.analyze(taught.text(), new Span(0, taught.text().length()));
      PronounChoice teacher =
          (token, candidates, features) -> {
            Figure right = teach(text, taught, token, candidates, features, samples);
            boolean known = taught.meant().containsKey(text.start(token));
            return known && told ? right : choice.choose(token, candidates, features);
          };
      var unused = finder.find("", text, QuotedText.of(text), teacher);
    }
    return samples;
  }

  private @Nullable Figure teach(
      Text text,
      Taught taught,
      int token,
      List<Figure> candidates,
      List<float[]> features,
      List<Sample> samples) {
    List<Integer> meant = taught.meant().get(text.start(token));
    if (meant == null) {
      return null;
    }
    Optional<Figure> right =
        candidates.stream().filter(figure -> isNamedAt(text, figure, meant)).findFirst();
    // A name that was not found teaches nothing; a pronoun that has none teaches when to abstain.
    if (right.isPresent() || taught.whole()) {
      int row = right.map(candidates::indexOf).orElse(candidates.size());
      samples.add(new Sample(features, row));
    }
    return right.orElse(null);
  }

  private static boolean isNamedAt(Text text, Figure figure, List<Integer> offsets) {
    List<Span> spans = new ArrayList<>();
    figure.names.forEach(name -> spans.add(text.span(name.first(), name.end())));
    if (figure.unnamed) {
      figure.references.forEach(one -> spans.add(text.span(one.first(), one.end())));
    }
    for (Span span : spans) {
      for (int offset : offsets) {
        // A mention may begin with a title or an article.
        if (span.contains(offset) || (span.start() > offset && span.start() - offset < 16)) {
          return true;
        }
      }
    }
    return false;
  }

  /** How often the model is right, reading by itself: with whom it means, and of those it ties. */
  String report(String what, List<Taught> texts) {
    int[] counts = new int[4];
    for (Sample sample : samples(texts, false)) {
      PronounTrees trees = (PronounTrees) choice;
      int best = sample.rows().size() - 1;
      float most = trees.weigh(sample.rows().get(best));
      for (int row = 0; row < sample.rows().size() - 1; row++) {
        float weight = trees.weigh(sample.rows().get(row));
        if (weight > most) {
          most = weight;
          best = row;
        }
      }
      boolean somebody = isNamed(sample, best);
      counts[0] += somebody ? 1 : 0;
      counts[1] += isNamed(sample, sample.right()) ? 1 : 0;
      counts[2] += somebody && best == sample.right() ? 1 : 0;
      counts[3]++;
    }
    return String.format(
        Locale.ROOT,
        "%s: precision %.3f recall %.3f of %d%n",
        what,
        (double) counts[2] / counts[0],
        (double) counts[2] / counts[1],
        counts[3]);
  }

  private static boolean isNamed(Sample sample, int row) {
    return row < sample.rows().size() - 1
        && sample.rows().get(row)[PronounFeature.UNNAMED.column()] == 0;
  }
}
