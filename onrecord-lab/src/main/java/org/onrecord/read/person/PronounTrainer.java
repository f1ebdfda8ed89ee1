package org.onrecord.read.person;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.Language;
import org.onrecord.language.QuotedText;
import org.onrecord.language.Text;
import org.onrecord.story.Span;

/**
 * Trains the list {@code pronoun-weights} on GAP and GUM: the weights that make the right figure
 * the likeliest of all candidates (log-linear, by gradient ascent). In the library's package,
 * because the features are its own affair.
 */
public final class PronounTrainer {
  /** Set by hand: the corpora have next to no lists of children, whose names pass by once. */
  private static final double PASSING = -1.0;

  private static final int FEATURES = PronounFeature.values().length;
  private static final int ROUNDS = 3;

  /** Weights set by hand: signs of news stories that the corpora hardly show. */
  private static final Map<PronounFeature, Double> GIVEN =
      Map.of(
          PronounFeature.LEAD, 0.6,
          PronounFeature.ONLY_SPOKE, -0.5,
          PronounFeature.PASSING, -0.5);

  private record Sample(List<double[]> rows, int right) {}

  /** What the corpus says of a text: for the character where a pronoun begins, names it means. */
  private record Taught(String string, Map<Integer, List<Integer>> meant) {}

  private final Language language = new Language();
  private final PersonFinder finder = new PersonFinder();
  private PronounWeights weights = new PronounWeights(given());

  private PronounTrainer() {}

  /** Usage: {@code PronounTrainer DATA_FOLDER OUT_FILE}. */
  public static void main(String[] args) throws IOException {
    Path data = Path.of(args[0]);
    PronounTrainer trainer = new PronounTrainer();
    List<Taught> training = new ArrayList<>(gap(data.resolve("gap/gap-development.tsv")));
    training.addAll(trainer.gum(data.resolve("gum/train/dep")));
    List<Taught> gap = gap(data.resolve("gap/gap-validation.tsv"));
    List<Taught> gum = trainer.gum(data.resolve("gum/dev/dep"));
    for (int round = 0; round < ROUNDS; round++) {
      List<Sample> samples = trainer.samples(training);
      trainer.weights = new PronounWeights(fit(samples));
      System.out.println(samples.size() + " pronouns");
      trainer.report("training", samples);
      trainer.report("GAP validation", trainer.samples(gap));
      trainer.report("GUM dev", trainer.samples(gum));
    }
    Files.writeString(Path.of(args[1]), trainer.list());
  }

  private static List<Taught> gap(Path file) throws IOException {
    List<Taught> list = new ArrayList<>();
    List<String> lines = Files.readAllLines(file);
    for (String line : lines.subList(1, lines.size())) {
      String[] columns = line.split("\t", -1);
      List<Integer> meant = new ArrayList<>();
      for (int name = 4; name <= 7; name += 3) {
        if (columns[name + 2].equals("TRUE")) {
          meant.add(Integer.parseInt(columns[name + 1]));
        }
      }
      if (!meant.isEmpty()) {
        list.add(new Taught(columns[1], Map.of(Integer.parseInt(columns[3]), meant)));
      }
    }
    return list;
  }

  private List<Taught> gum(Path folder) throws IOException {
    List<Taught> list = new ArrayList<>();
    for (NamedText named : NameCorpora.gum(folder)) {
      Map<String, List<Integer>> starts = new HashMap<>();
      for (NamedText.Marked marked : named.marked()) {
        // "his" begins where "his mother" does.
        if (Pronouns.sex(word(named, marked)) == 0) {
          starts.computeIfAbsent(marked.chain(), key -> new ArrayList<>()).add(marked.start());
        }
      }
      Map<Integer, List<Integer>> meant = new HashMap<>();
      for (NamedText.Marked marked : named.marked()) {
        if (Pronouns.sex(word(named, marked)) != 0) {
          meant.put(marked.start(), starts.getOrDefault(marked.chain(), List.of()));
        }
      }
      list.add(new Taught(named.text(), meant));
    }
    return list;
  }

  private static String word(NamedText named, NamedText.Marked marked) {
    return named.text().substring(marked.start(), marked.end()).toLowerCase(Locale.ROOT);
  }

  private List<Sample> samples(List<Taught> texts) {
    List<Sample> samples = new ArrayList<>();
    for (Taught taught : texts) {
      Text text = language.analyze(taught.string, new Span(0, taught.string.length()));
      PronounChoice teacher =
          (token, candidates, features) ->
              teach(text, taught, token, candidates, features, samples);
      var unused = finder.find("", text, QuotedText.of(text), teacher);
    }
    return samples;
  }

  private @Nullable Figure teach(
      Text text,
      Taught taught,
      int token,
      List<Figure> candidates,
      List<double[]> features,
      List<Sample> samples) {
    List<Integer> meant = taught.meant.get(text.start(token));
    if (meant == null) {
      return weights.choose(token, candidates, features);
    }
    Optional<Figure> right =
        candidates.stream().filter(figure -> isNamedAt(text, figure, meant)).findFirst();
    // A name that was not found teaches nothing; a pronoun that has none teaches when to abstain.
    if (right.isPresent() || meant.size() > 2 || taught.meant.size() > 1) {
      samples.add(new Sample(features, right.map(candidates::indexOf).orElse(candidates.size())));
    }
    return right.orElse(null);
  }

  private static boolean isNamedAt(Text text, Figure figure, List<Integer> offsets) {
    for (Reference reference : figure.references) {
      if (figure.unnamed || reference.kind() == org.onrecord.reading.Mention.Kind.NAME) {
        Span span = text.span(reference.first(), reference.end());
        for (int offset : offsets) {
          // A mention may begin with a title or an article.
          if (span.contains(offset) || (span.start() > offset && span.start() - offset < 16)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Where training begins, whatever weights the library has: the same data, the same weights. */
  private static double[] given() {
    double[] weights = new double[FEATURES];
    GIVEN.forEach((feature, weight) -> weights[feature.column()] = weight);
    return weights;
  }

  private static double[] fit(List<Sample> samples) {
    double[] weights = given();
    double[] squares = new double[FEATURES];
    for (int epoch = 0; epoch < 300; epoch++) {
      double[] gradient = new double[FEATURES];
      for (Sample sample : samples) {
        addGradient(sample, weights, gradient);
      }
      for (int i = 0; i < FEATURES; i++) {
        double slope = gradient[i] - 0.5 * weights[i];
        if (GIVEN.containsKey(PronounFeature.values()[i])) {
          continue;
        }
        squares[i] += slope * slope;
        weights[i] += 0.3 * slope / (1e-6 + Math.sqrt(squares[i]));
      }
    }
    return weights;
  }

  private static void addGradient(Sample sample, double[] weights, double[] gradient) {
    double[] odds = new double[sample.rows.size()];
    double sum = 0;
    for (int row = 0; row < odds.length; row++) {
      double weight = 0;
      for (int i = 0; i < FEATURES; i++) {
        weight += weights[i] * sample.rows.get(row)[i];
      }
      odds[row] = StrictMath.exp(Math.min(30, weight));
      sum += odds[row];
    }
    for (int row = 0; row < odds.length; row++) {
      double share = (row == sample.right ? 1 : 0) - odds[row] / sum;
      for (int i = 0; i < FEATURES; i++) {
        gradient[i] += share * sample.rows.get(row)[i];
      }
    }
  }

  private void report(String what, List<Sample> samples) {
    int right = 0;
    int tied = 0;
    int named = 0;
    for (Sample sample : samples) {
      int best = sample.rows.size() - 1;
      for (int row = 0; row < sample.rows.size(); row++) {
        boolean more = weights.weigh(sample.rows.get(row)) > weights.weigh(sample.rows.get(best));
        best = more ? row : best;
      }
      boolean somebody = isNamed(sample, best);
      tied += somebody ? 1 : 0;
      named += isNamed(sample, sample.right) ? 1 : 0;
      right += somebody && best == sample.right ? 1 : 0;
    }
    System.out.printf(
        Locale.ROOT,
        "%s: precision %.3f recall %.3f of %d%n",
        what,
        (double) right / tied,
        (double) right / named,
        samples.size());
  }

  private static boolean isNamed(Sample sample, int row) {
    return row < sample.rows.size() - 1
        && sample.rows.get(row)[PronounFeature.UNNAMED.column()] == 0;
  }

  private String list() {
    StringBuilder list = new StringBuilder();
    list.append(
        "# How much each sign weighs when a pronoun is tied to a person; see the enum PronounFeature.\n");
    list.append(
        "# Trained by PronounTrainer on GAP (development, Apache-2.0) and GUM (train, CC BY).\n");
    for (PronounFeature feature : PronounFeature.values()) {
      double[] one = new double[FEATURES];
      one[feature.column()] = 1;
      double weight = feature == PronounFeature.PASSING ? PASSING : weights.weigh(one);
      list.append(String.format(Locale.ROOT, "%s\t%.3f%n", feature.key(), weight));
    }
    return list.toString().replace("\r", "");
  }
}
