package org.onrecord.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.onrecord.story.Span;

class TaggerTest {
  private static final Language LANGUAGE = new Language();

  private static List<Tag> tags(String string) {
    Text text = LANGUAGE.analyze(string, new Span(0, string.length()));
    List<Tag> tags = new ArrayList<>();
    for (int token = 0; token < text.size(); token++) {
      tags.add(text.tag(token));
    }
    return tags;
  }

  @Test
  void plainSentencesAreTagged() {
    assertThat(tags("The court heard that she had lived with her two sons in London."))
        .containsExactly(
            Tag.DT, Tag.NN, Tag.VBD, Tag.IN, Tag.PRP, Tag.VBD, Tag.VBN, Tag.IN, Tag.PRP$, Tag.CD,
            Tag.NNS, Tag.IN, Tag.NNP, Tag.PUNCT);
  }

  @Test
  void possessiveAndVerbAreToldApart() {
    assertThat(tags("Ada's boat")).element(1).isEqualTo(Tag.POS);
    assertThat(tags("She's been ill.")).element(1).isEqualTo(Tag.VBZ);
    assertThat(tags("It’s late.")).element(1).isEqualTo(Tag.VBZ);
    assertThat(tags("his parents' house")).element(2).isEqualTo(Tag.POS);
    assertThat(tags("'I won,' he said.")).element(4).isEqualTo(Tag.PUNCT);
  }

  @Test
  void curlyMarksChangeNoTag() {
    String straight = "\"I don't know,\" said Ada Tarn's lawyer. \"It's hers.\"";
    String curly = "“I don’t know,” said Ada Tarn’s lawyer. “It’s hers.”";
    assertThat(tags(curly)).isEqualTo(tags(straight));
  }

  @Test
  void verbsAreTaggedInHeadlinesInCapitals() {
    List<Tag> tags = tags("THE MINISTER SAID SHE WOULD LEAVE THE PARTY AFTER HER SISTER DIED");
    assertThat(tags.get(2)).isEqualTo(Tag.VBD);
    assertThat(tags.get(4)).isEqualTo(Tag.MD);
    assertThat(tags.get(9)).isEqualTo(Tag.PRP$);
  }

  @Test
  void hyphenatedWordsAreOneTokenWithOneTag() {
    assertThat(tags("a 45-year-old man")).element(1).isEqualTo(Tag.JJ);
    assertThat(tags("Ada Tarn-Osei said")).element(1).isEqualTo(Tag.NNP);
  }

  @Test
  void theSameTextGivesTheSameTagsInAnyThread() {
    String string =
        "Kofi Osei told the court on Monday that his former wife had never lied to him.";
    List<Tag> expected = tags(string);
    List<List<Tag>> all = IntStream.range(0, 64).parallel().mapToObj(i -> tags(string)).toList();
    assertThat(all).allMatch(expected::equals);
  }
}
