package org.onrecord.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.onrecord.language.Language;
import org.onrecord.language.Tag;
import org.onrecord.language.TagModel;
import org.onrecord.language.Tagger;

/**
 * Trains the part-of-speech tagger on UD English EWT and GUM and measures it on their dev parts.
 */
public final class TrainTagger {
  private static final long SEED = 20211209;
  private static final int ROUNDS = 8;

  private TrainTagger() {}

  /** Usage: {@code TrainTagger [MODEL_FILE [DATA_FOLDER]]}; without a file it keeps none. */
  public static void main(String[] args) throws IOException {
    Path data = Corpora.folder(args, 1);
    Language language = new Language();
    List<TaggedText> texts = new ArrayList<>();
    Random random = new Random(SEED);
    for (Treebank.Document document : training(data)) {
      boolean curly = random.nextBoolean();
      String text = curly ? Disguise.curly(document.text()) : document.text();
      texts.add(TaggedText.of(language, document, text));
      if (random.nextInt(3) == 0) {
        String copy = curly ? document.text() : Disguise.curly(document.text());
        texts.add(TaggedText.of(language, document, Disguise.headlines(document, copy, random)));
      }
    }
    byte[] file = new TagTraining(texts).train(ROUNDS, SEED);
    if (args.length > 0) {
      Files.write(Path.of(args[0]), file);
    }
    TagModel model = TagModel.of(file);
    report("EWT dev", model, Treebank.read(data.resolve("ud-ewt/en_ewt-ud-dev.conllu")));
    report("GUM dev", model, Treebank.read(data.resolve("gum/dev/dep")));
  }

  private static List<Treebank.Document> training(Path data) throws IOException {
    List<Treebank.Document> documents = new ArrayList<>();
    documents.addAll(Treebank.read(data.resolve("ud-ewt/en_ewt-ud-train.conllu")));
    documents.addAll(Treebank.read(data.resolve("gum/train/dep")));
    return documents;
  }

  private static void report(String name, TagModel model, List<Treebank.Document> documents) {
    report(name, model, documents, false);
    report(name + " with curly marks", model, documents, true);
  }

  private static void report(
      String name, TagModel model, List<Treebank.Document> documents, boolean curly) {
    Tagger tagger = new Tagger(model);
    Language language = new Language();
    int all = 0;
    int exact = 0;
    int fine = 0;
    int fineExact = 0;
    int coarse = 0;
    for (Treebank.Document document : documents) {
      String string = curly ? Disguise.curly(document.text()) : document.text();
      TaggedText text = TaggedText.of(language, document, string);
      Tag[] tags = tagger.tag(text.text(), text.starts(), text.ends(), text.sentenceFirst());
      for (int i = 0; i < tags.length; i++) {
        boolean right = tags[i] == text.tags()[i];
        all++;
        exact += text.exact()[i] ? 1 : 0;
        fine += right ? 1 : 0;
        fineExact += right && text.exact()[i] ? 1 : 0;
        coarse += TagNames.coarse(tags[i]).equals(TagNames.coarse(text.tags()[i])) ? 1 : 0;
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%s: %d tokens, XPOS %.2f %%, coarse %.2f %%; %d tokens cut as in the treebank, XPOS %.2f %%%n",
        name,
        all,
        100.0 * fine / all,
        100.0 * coarse / all,
        exact,
        100.0 * fineExact / exact);
  }
}
