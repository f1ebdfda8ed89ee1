package org.onrecord.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Tags by a short list of words and by endings. */
final class CrudeTagger {
  private final Map<String, Tag> words = new HashMap<>();

  CrudeTagger() {
    put(Tag.DT, "the a an this that these those every each some any no all both another");
    put(
        Tag.IN,
        "of in on at by for with from after before since about as during until against over under between into through if because while although though than whether like without within among near per despite");
    put(Tag.CC, "and or but nor yet &");
    put(Tag.TO, "to");
    put(Tag.MD, "will would can could may might shall should must 'll 'd ca wo");
    put(Tag.PRP, "i you he she it we they me him us them himself herself itself themselves myself");
    put(Tag.PRP$, "my your his her its our their");
    put(Tag.WP, "who whom what");
    put(Tag.WDT, "which");
    put(Tag.WP$, "whose");
    put(Tag.WRB, "when where why how");
    put(Tag.EX, "there");
    put(Tag.POS, "'s");
    put(
        Tag.RB,
        "not n't also just only now then still even never very too so again later already here however");
    put(Tag.VBZ, "is has does says");
    put(Tag.VBP, "are am have do 're 've 'm say");
    put(
        Tag.VBD,
        "was were had did said told wrote added asked went left made took got died came became gave began found knew thought met won");
    put(Tag.VB, "be");
    put(Tag.VBN, "been");
    put(Tag.VBG, "being");
    put(Tag.CD, "one two three four five six seven eight nine ten million billion");
  }

  private void put(Tag tag, String list) {
    for (String word : list.split(" ", -1)) {
      words.put(word, tag);
    }
  }

  Tag[] tag(char[] text, TokenList tokens, int[] sentenceFirst) {
    Tag[] tags = new Tag[tokens.size()];
    int sentence = 0;
    for (int i = 0; i < tags.length; i++) {
      while (sentence + 1 < sentenceFirst.length && sentenceFirst[sentence + 1] <= i) {
        sentence++;
      }
      String word = new String(text, tokens.start(i), tokens.end(i) - tokens.start(i));
      Tag before = i > sentenceFirst[sentence] ? tags[i - 1] : Tag.PUNCT;
      tags[i] = tag(word, before, i == sentenceFirst[sentence]);
    }
    return tags;
  }

  private Tag tag(String word, Tag before, boolean first) {
    String lower = word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    Tag known = words.get(lower);
    if (known != null) {
      return known;
    }
    char c = word.charAt(0);
    if (!Glyph.isWord(c)) {
      return Glyph.kind(c) == Glyph.CURRENCY ? Tag.SYM : Tag.PUNCT;
    }
    if (Glyph.isDigit(c)) {
      return word.contains("-") ? Tag.JJ : Tag.CD;
    }
    if (Character.isUpperCase(c) && !(first && lower.endsWith("ly"))) {
      return Tag.NNP;
    }
    return ending(lower, before);
  }

  private static Tag ending(String lower, Tag before) {
    if (before == Tag.TO || before == Tag.MD) {
      return Tag.VB;
    }
    if (lower.endsWith("ly")) {
      return Tag.RB;
    }
    if (lower.endsWith("ing")) {
      return Tag.VBG;
    }
    if (lower.endsWith("ed")) {
      return before == Tag.VBD || before == Tag.VBZ || before == Tag.VBN ? Tag.VBN : Tag.VBD;
    }
    if (lower.contains("-")
        || lower.endsWith("ous")
        || lower.endsWith("ful")
        || lower.endsWith("al")) {
      return Tag.JJ;
    }
    return lower.endsWith("s") && !lower.endsWith("ss") ? Tag.NNS : Tag.NN;
  }
}
