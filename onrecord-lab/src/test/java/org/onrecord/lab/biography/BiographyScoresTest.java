package org.onrecord.lab.biography;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.read.StoryReader;

class BiographyScoresTest {
  private static final String SENTENCE = "Rolf Marr (born 5 May 1950) married Sarah Lind in 1980.";

  @TempDir Path folder;

  @Test
  void everyPairOfPlacesCounts() throws IOException {
    String document =
        """
        {"fold": 1, "documentId": "1", "passages": [{"passageStart": 100, "passageEnd": 155,
         "passageText": "%s", "exhaustivelyAnnotatedProperties": [{"propertyName": "SPOUSE"},
         {"propertyName": "DATE_OF_BIRTH"}], "facts": [
         {"propertyId": "25", "subjectStart": 100, "subjectEnd": 109, "objectStart": 136, "objectEnd": 146},
         {"propertyId": "25", "subjectStart": 136, "subjectEnd": 146, "objectStart": 100, "objectEnd": 109},
         {"propertyId": "15", "subjectStart": 100, "subjectEnd": 109, "objectStart": 116, "objectEnd": 126},
         {"propertyId": "15", "subjectStart": 136, "subjectEnd": 146, "objectStart": 150, "objectEnd": 154}
         ]}]}
        """
            .formatted(SENTENCE)
            .replace("\n", " ");
    BiographyScores scores = new BiographyScores(new StoryReader());
    scores.run(Files.writeString(folder.resolve("biographies.jsonl"), document));
    assertThat(scores.figures().get("SPOUSE")).containsExactly(1, 1, 1, 2, 2, 2);
    assertThat(scores.figures().get("DATE_OF_BIRTH")[1]).isEqualTo(0.5);
    assertThat(scores.misses()).singleElement().asString().startsWith("MISS\tDATE_OF_BIRTH");
  }

  @Test
  void aStandInIsNeededOnlyWhereTheSentenceSpeaksOfSomebodyNamedBefore() {
    assertThat(StandIn.isNeeded("He married Sarah Lind.")).isTrue();
    assertThat(StandIn.isNeeded("In 1980 she moved to Calder.")).isTrue();
    assertThat(StandIn.isNeeded("Rolf Marr married his agent.")).isFalse();
    assertThat(StandIn.isNeeded("The mill closed.")).isFalse();
  }
}
