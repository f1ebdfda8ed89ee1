package org.onrecord.read.person;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.onrecord.language.Language;
import org.onrecord.language.Tag;
import org.onrecord.language.Text;
import org.onrecord.story.Span;

/**
 * Trains {@code name-sorts.bin}, the model of what a name names, and says how well it does on
 * documents it has not seen. In the library's package, because the features are its own affair.
 */
public final class NameTrainer {
  private static final int SORTS = NameModel.Sort.COUNT;
  static final int FOLDS = 5;
  static final String WIKIGOLD = "wikigold/wikigold.dev.conll.txt";

  private static final int EPOCHS = 12;

  /** The model is the mean of those after the last epochs: where it stops does not matter then. */
  private static final int AVERAGED = 8;

  private static final float RATE = 0.03f;
  private static final float L2 = 3e-3f;

  private static final class Sample {
    final int[] rows;

    /** How many of the rows do not name the words themselves. */
    final int context;

    final int sort;
    final int document;

    Sample(int[] rows, int context, int sort, int document) {
      this.rows = rows;
      this.context = context;
      this.sort = sort;
      this.document = document;
    }
  }

  private final Language language = new Language();
  private final NameTable table = NameTable.load();
  private final PersonWords words = new PersonWords();
  private final List<Sample> samples = new ArrayList<>();
  private int documents;

  private NameTrainer() {}

  /** Usage: {@code NameTrainer DATA_FOLDER OUT_FILE}. */
  public static void main(String[] args) throws IOException {
    NameTrainer trainer = new NameTrainer();
    trainer.addAll(Path.of(args[0]));
    System.out.println(trainer.samples.size() + " names in " + trainer.documents + " documents");
    for (int fold = 0; fold < 2; fold++) {
      trainer.crossCheck(fold);
    }
    Files.write(Path.of(args[1]), quantise(trainer.train(-1)));
    if (args.length > 2) {
      trainer.measure(Files.readAllBytes(Path.of(args[1])), NameCorpora.conll(Path.of(args[2])));
    }
  }

  /** A model for each fold of five, that has not seen the documents whose number leaves it. */
  static List<NameModel> folds(Path data) throws IOException {
    NameTrainer trainer = new NameTrainer();
    trainer.addAll(data);
    List<NameModel> models = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      models.add(NameModel.of(quantise(trainer.train(fold))));
    }
    return models;
  }

  /** Adds the training text, WikiGold first: its documents are numbered from 1. */
  private void addAll(Path data) throws IOException {
    add(NameCorpora.conll(data.resolve(WIKIGOLD)));
    add(NameCorpora.gum(data.resolve("gum/train/dep")));
    add(NameCorpora.docred(data.resolve("redocred/dev_revised.json")));
    add(NameCorpora.knowledgeNet(data.resolve("knowledgenet/train-folds123.jsonl")));
  }

  private void add(List<NamedText> texts) {
    for (NamedText named : texts) {
      documents++;
      addTo(samples, named);
    }
  }

  private void addTo(List<Sample> list, NamedText named) {
    String string = named.text();
    Text text = language.analyze(string, new Span(0, string.length()));
    int[] facts = PersonFinder.facts(text, table);
    NameSpotter spotter = new NameSpotter(text, words, facts);
    NameFeatures features = new NameFeatures(text, words, facts);
    for (Name name : spotter.spot()) {
      int sort = sort(text, name, named);
      if (sort >= 0) {
        int[] rows = features.of(name, table, spotter.opensSentence(name.outer()));
        list.add(new Sample(rows, rows.length - Math.max(2, name.size()), sort, documents));
      }
    }
  }

  /** The sort of the smallest marked stretch around the name; -1 where it is only a part of one. */
  private int sort(Text text, Name name, NamedText named) {
    Span span = text.span(name.first(), name.end());
    NamedText.Marked best = null;
    for (NamedText.Marked marked : named.marked()) {
      Span other = new Span(marked.start(), marked.end());
      boolean closer = best == null || other.length() < best.end() - best.start();
      if (other.contains(span.end() - 1)
          && (other.contains(span) || span.contains(other))
          && closer) {
        best = marked;
      }
    }
    if (best == null) {
      return named.isComplete() ? NameModel.Sort.OTHER.column() : -1;
    }
    boolean group =
        best.sort() == NameModel.Sort.PERSON
            && (text.is(name.end() - 1, Tag.NNPS)
                || text.is(name.end() - 1, Tag.NNS)
                || text.is(name.first(), Tag.PRP)
                || words.isStop(text.lower(name.end() - 1)));
    boolean modifier =
        best.end() > span.end()
            && name.end() < text.size()
            && (text.tag(name.end()).isNoun() || text.is(name.end(), Tag.POS));
    return modifier || group ? -1 : best.sort().column();
  }

  private void crossCheck(int fold) {
    float[] weights = train(fold);
    NameModel model = NameModel.of(quantise(weights));
    report(
        "fold " + fold,
        model,
        samples.stream().filter(s -> s.document % FOLDS == fold && s.document < 720).toList());
  }

  private void measure(byte[] model, List<NamedText> texts) {
    List<Sample> unseen = new ArrayList<>();
    texts.forEach(text -> addTo(unseen, text));
    report("unseen corpus", NameModel.of(model), unseen);
  }

  private static void report(String what, NameModel model, List<Sample> list) {
    int[][] confusion = new int[SORTS][SORTS];
    for (Sample sample : list) {
      confusion[sample.sort][best(model.scores(sample.rows))]++;
    }
    int right = 0;
    for (int sort = 0; sort < SORTS; sort++) {
      right += confusion[sort][sort];
    }
    int found = confusion[0][0] + confusion[1][0] + confusion[2][0] + confusion[3][0];
    int there = Arrays.stream(confusion[0]).sum();
    System.out.printf(
        java.util.Locale.ROOT,
        "%s: accuracy %.4f, people precision %.4f recall %.4f %s%n",
        what,
        (double) right / list.size(),
        (double) confusion[0][0] / found,
        (double) confusion[0][0] / there,
        Arrays.deepToString(confusion));
  }

  private static int best(float[] scores) {
    int best = 0;
    for (int sort = 1; sort < scores.length; sort++) {
      best = scores[sort] > scores[best] ? sort : best;
    }
    return best;
  }

  /** Multinomial logistic regression by AdaGrad; documents of {@code fold} in five are left out. */
  private float[] train(int fold) {
    float[] weights = new float[NameModel.ROWS * SORTS];
    float[] squares = new float[weights.length];
    List<Sample> order =
        new ArrayList<>(samples.stream().filter(s -> s.document % FOLDS != fold).toList());
    Random random = new Random(7);
    float[] mean = new float[weights.length];
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      java.util.Collections.shuffle(order, random);
      for (Sample sample : order) {
        step(
            weights,
            squares,
            sample,
            random.nextInt(2) == 0 ? sample.rows : Arrays.copyOf(sample.rows, sample.context));
      }
      if (epoch >= EPOCHS - AVERAGED) {
        for (int i = 0; i < mean.length; i++) {
          mean[i] += weights[i] / AVERAGED;
        }
      }
    }
    return mean;
  }

  private static void step(float[] weights, float[] squares, Sample sample, int[] rows) {
    double[] odds = new double[SORTS];
    double sum = 0;
    for (int sort = 0; sort < SORTS; sort++) {
      for (int row : rows) {
        odds[sort] += weights[row * SORTS + sort];
      }
      odds[sort] = StrictMath.exp(Math.max(-30, Math.min(30, odds[sort])));
      sum += odds[sort];
    }
    for (int sort = 0; sort < SORTS; sort++) {
      float gradient = (float) (odds[sort] / sum - (sort == sample.sort ? 1 : 0));
      for (int row : rows) {
        int at = row * SORTS + sort;
        float slope = gradient + L2 * weights[at];
        squares[at] += slope * slope;
        weights[at] -= RATE * slope / (1e-3f + (float) Math.sqrt(squares[at]));
      }
    }
  }

  private static byte[] quantise(float[] weights) {
    float largest = 0;
    for (float weight : weights) {
      largest = Math.max(largest, Math.abs(weight));
    }
    float unit = Math.min(largest, 3f) / 127;
    ByteBuffer buffer = ByteBuffer.allocate(4 + weights.length);
    buffer.putFloat(unit);
    for (float weight : weights) {
      buffer.put((byte) Math.max(-127, Math.min(127, Math.round(weight / unit))));
    }
    return buffer.array();
  }
}
