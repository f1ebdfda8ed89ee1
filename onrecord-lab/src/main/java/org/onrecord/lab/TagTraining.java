package org.onrecord.lab;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.onrecord.language.Tag;
import org.onrecord.language.TagFeatures;
import org.onrecord.language.TagModel;
import org.onrecord.language.Tagger;

/** Learns the weights of the tagger from tagged texts. */
final class TagTraining {
  private static final int TAGS = Tag.values().length;

  /** A word seen this often is known. */
  private static final int KNOWN = 3;

  /** A right tag that does not win by this much is learned all the same. */
  private static final float MARGIN = 40;

  /** A word seen this often with one tag nearly always has that tag only. */
  private static final int SURE = 15;

  /** A feature none of whose weights (127 is the greatest) reaches this is left out. */
  private static final int LEAST_WEIGHT = 8;

  /** A feature seen less often is left out. */
  private static final int LEAST = 2;

  private final List<TaggedText> texts;
  private final Map<Integer, int[]> wordTags = new TreeMap<>();
  private final List<TagFeatures> features = new ArrayList<>();
  private final List<byte[]> only = new ArrayList<>();
  private FeatureIndex index = new FeatureIndex();

  TagTraining(List<TaggedText> texts) {
    this.texts = texts;
    learnWords();
    countFeatures();
  }

  private void learnWords() {
    for (TaggedText text : texts) {
      TagFeatures prepared = new TagFeatures(text.text(), text.starts(), text.ends());
      features.add(prepared);
      prepared.prepareSentences(text.sentenceFirst());
      for (int token = 0; token < prepared.size(); token++) {
        wordTags
            .computeIfAbsent(prepared.word(token), key -> new int[TAGS])[
            text.tags()[token].number()]++;
      }
    }
    wordTags.values().removeIf(counts -> Arrays.stream(counts).sum() < KNOWN);
    wordTags.remove(0);
    for (TagFeatures prepared : features) {
      byte[] sure = new byte[prepared.size()];
      for (int token = 0; token < sure.length; token++) {
        int[] counts = wordTags.get(prepared.word(token));
        prepared.setClass(token, counts == null ? prepared.unknownClass(token) : wordClass(counts));
        sure[token] = counts == null ? -1 : onlyTag(counts);
      }
      only.add(sure);
    }
  }

  private static int end(TaggedText text, int sentence) {
    return sentence + 1 < text.sentenceFirst().length
        ? text.sentenceFirst()[sentence + 1]
        : text.starts().length;
  }

  /** A number for the tags that a word has, the frequent one told apart. */
  private static int wordClass(int[] counts) {
    int sum = Arrays.stream(counts).sum();
    int number = 1;
    int most = 0;
    for (int tag = 0; tag < TAGS; tag++) {
      if (counts[tag] * 20 >= sum) {
        number = number * 41 + tag + 1;
      }
      most = counts[tag] > counts[most] ? tag : most;
    }
    return number * 41 + (counts[most] * 10 >= sum * 9 ? 40 : most);
  }

  private static byte onlyTag(int[] counts) {
    int sum = Arrays.stream(counts).sum();
    for (int tag = 0; tag < TAGS; tag++) {
      if (sum >= SURE && counts[tag] * 200 >= sum * 199) {
        return (byte) tag;
      }
    }
    return -1;
  }

  private void countFeatures() {
    int[] keys = new int[TagFeatures.ALL];
    for (int t = 0; t < texts.size(); t++) {
      TaggedText text = texts.get(t);
      for (int s = 0; s < text.sentenceFirst().length; s++) {
        int first = text.sentenceFirst()[s];
        int end = end(text, s);
        for (int token = first; token < end; token++) {
          if (fixed(t, token) < 0) {
            features.get(t).fillStatic(token, first, end, keys);
            features
                .get(t)
                .fillDynamic(
                    token, end, gold(text, token - 1, first), gold(text, token - 2, first), keys);
            for (int key : keys) {
              index.count(key);
            }
          }
        }
      }
    }
    int all = index.size();
    index = index.frequent(LEAST);
    System.out.println(
        all + " features, " + index.size() + " of them seen " + LEAST + " times or more");
  }

  private static int gold(TaggedText text, int token, int first) {
    return token < first ? TagFeatures.NO_TAG : text.tags()[token].number();
  }

  private int fixed(int text, int token) {
    return Tagger.fixed(
        texts.get(text).text(),
        texts.get(text).starts()[token],
        features.get(text).isWord(token),
        only.get(text)[token]);
  }

  /** Goes {@code rounds} times over all sentences in an order that {@code seed} gives. */
  byte[] train(int rounds, long seed) throws IOException {
    Perceptron perceptron = new Perceptron(index.size(), TAGS);
    List<int[]> sentences = new ArrayList<>();
    for (int t = 0; t < texts.size(); t++) {
      for (int s = 0; s < texts.get(t).sentenceFirst().length; s++) {
        sentences.add(new int[] {t, s});
      }
    }
    Random random = new Random(seed);
    for (int round = 1; round <= rounds; round++) {
      Collections.shuffle(sentences, random);
      long right = 0;
      long all = 0;
      for (int[] sentence : sentences) {
        int wrong = learn(perceptron, sentence[0], sentence[1]);
        int size =
            end(texts.get(sentence[0]), sentence[1])
                - texts.get(sentence[0]).sentenceFirst()[sentence[1]];
        right += size - wrong;
        all += size;
      }
      System.out.printf(
          Locale.ROOT, "round %d: %.2f %% right while learning%n", round, 100.0 * right / all);
    }
    return write(perceptron);
  }

  /** Learns from one sentence; tells how many guesses were wrong. */
  private int learn(Perceptron perceptron, int t, int s) {
    TaggedText text = texts.get(t);
    int first = text.sentenceFirst()[s];
    int end = end(text, s);
    int[] keys = new int[TagFeatures.ALL];
    float[] scores = new float[TAGS];
    int tag1 = TagFeatures.NO_TAG;
    int tag2 = TagFeatures.NO_TAG;
    int wrong = 0;
    for (int token = first; token < end; token++) {
      int guess = fixed(t, token);
      if (guess < 0) {
        features.get(t).fillStatic(token, first, end, keys);
        features.get(t).fillDynamic(token, end, tag1, tag2, keys);
        for (int i = 0; i < keys.length; i++) {
          keys[i] = index.number(keys[i]);
        }
        guess = perceptron.best(keys, keys.length, scores);
        int right = text.tags()[token].number();
        perceptron.learn(keys, keys.length, right, perceptron.rival(scores, right, MARGIN));
      }
      wrong += guess == text.tags()[token].number() ? 0 : 1;
      tag2 = tag1;
      tag1 = guess;
    }
    return wrong;
  }

  private byte[] write(Perceptron perceptron) throws IOException {
    float scale = scale(perceptron);
    ByteArrayOutputStream keys = new ByteArrayOutputStream();
    ByteArrayOutputStream lengths = new ByteArrayOutputStream();
    ByteArrayOutputStream tags = new ByteArrayOutputStream();
    ByteArrayOutputStream weights = new ByteArrayOutputStream();
    int rows = 0;
    try (DataOutputStream keyWriter = new DataOutputStream(keys)) {
      for (int feature = 0; feature < index.size(); feature++) {
        int[] row = row(perceptron, feature, scale);
        if (Arrays.stream(row).map(Math::abs).max().orElse(0) < LEAST_WEIGHT) {
          continue;
        }
        int before = tags.size();
        for (int tag = 0; tag < TAGS; tag++) {
          if (row[tag] != 0) {
            tags.write(tag);
            weights.write(row[tag]);
          }
        }
        if (tags.size() > before) {
          rows++;
          keyWriter.writeInt(index.key(feature));
          lengths.write(tags.size() - before);
        }
      }
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(file);
    out.writeInt(TagModel.MAGIC);
    out.writeInt(wordTags.size());
    out.writeInt(rows);
    out.writeInt(tags.size());
    for (Map.Entry<Integer, int[]> word : wordTags.entrySet()) {
      out.writeInt(word.getKey());
      out.writeInt(wordClass(word.getValue()));
      out.writeByte(onlyTag(word.getValue()));
    }
    keys.writeTo(out);
    lengths.writeTo(out);
    tags.writeTo(out);
    weights.writeTo(out);
    System.out.println(
        rows + " features and " + tags.size() + " weights kept, " + file.size() + " bytes");
    return file.toByteArray();
  }

  /** The weights of a feature in one byte each. */
  private static int[] row(Perceptron perceptron, int feature, float scale) {
    int[] row = new int[TAGS];
    for (int tag = 0; tag < TAGS; tag++) {
      int weight = Math.round(perceptron.average(feature, tag) * scale);
      row[tag] = Math.max(-127, Math.min(127, weight));
    }
    return row;
  }

  /** So that one weight in a thousand is cut off. */
  private float scale(Perceptron perceptron) {
    float[] sizes = new float[index.size() * 4];
    int count = 0;
    for (int feature = 0; feature < index.size(); feature++) {
      for (int tag = 0; tag < TAGS; tag++) {
        float size = Math.abs(perceptron.average(feature, tag));
        if (size > 0.01f && count < sizes.length) {
          sizes[count++] = size;
        }
      }
    }
    Arrays.sort(sizes, 0, count);
    return 127 / sizes[(int) (count * 0.999)];
  }
}
