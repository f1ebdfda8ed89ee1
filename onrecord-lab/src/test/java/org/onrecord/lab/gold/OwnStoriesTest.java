package org.onrecord.lab.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnStoriesTest {
  @TempDir Path folder;
  private Path csv = Path.of("stories.csv");
  private String text = "";

  @BeforeEach
  void anAnnotatedStoryThatIsARowOfACsvFile() throws IOException, URISyntaxException {
    Path gold = Path.of(OwnStoriesTest.class.getResource("/gold").toURI());
    Files.copy(gold.resolve("pier.gold.json"), folder.resolve("pier.gold.json"));
    Files.copy(gold.resolve("pier.txt"), folder.resolve("pier.txt"));
    Files.writeString(folder.resolve("pier.meta.json"), "{\"row\": 1}");
    text = Files.readString(gold.resolve("pier.txt"));
    csv = csv(text);
  }

  private Path csv(String pier) throws IOException {
    String rows = "url,date,title,text\nu0,2024-03-05,Tide,In.\nu1,2024-03-06,Pier,\"";
    return Files.writeString(
        folder.resolve("stories.csv"), rows + pier.replace("\"", "\"\"") + "\"\n");
  }

  private String standoff() throws IOException {
    Path into = folder.resolve("standoff.json");
    assertThat(OwnStories.write(folder, csv, into)).isEqualTo(1);
    return Files.readString(into);
  }

  @Test
  void anAnnotationWithoutWordsSaysTheSame() throws IOException {
    GoldStory known = GoldFolder.open(folder).get(0);
    GoldStory read = OwnStories.open(standoff(), csv).get(0);
    assertThat(read.story().text()).isEqualTo(text);
    assertThat(read.story().metadata().published()).hasToString("Optional[2024-03-06]");
    assertThat(read.people()).isNotEmpty().isEqualTo(known.people());
    assertThat(read.quotations()).isNotEmpty().isEqualTo(known.quotations());
    assertThat(read.ties()).isNotEmpty().isEqualTo(known.ties());
    assertThat(read.ages()).isNotEmpty().isEqualTo(known.ages());
    assertThat(read.events()).isNotEmpty().isEqualTo(known.events());
    assertThat(read.times()).isNotEmpty().isEqualTo(known.times());
  }

  @Test
  void noWordOfTheStoryIsKept() throws IOException {
    assertThat(standoff())
        .contains("\"row\":1", "\"url\":\"u1\"", "\"sha256\":\"", "\"published\":\"2024-03-06\"")
        .doesNotContain("Ferrier", "Tom", "roof", "said", "Monday");
  }

  @Test
  void whatTheStoryDoesNotSayStaysInWords() throws IOException {
    Path gold = folder.resolve("pier.gold.json");
    String other = "a man of the Gazette's";
    Files.writeString(
        gold,
        Files.readString(gold)
            .replaceFirst("\"speaker\": \"Maud Ferrier\"", "\"speaker\": \"" + other + "\""));
    String standoff = standoff();
    assertThat(standoff).contains(other);
    assertThat(OwnStories.open(standoff, csv).get(0).quotations().get(0).speaker())
        .isEqualTo(other);
  }

  @Test
  void anotherTextThanTheAnnotatedOneIsRefused() throws IOException {
    String standoff = standoff();
    Path changed = csv(text.replace("2012", "2013"));
    assertThatThrownBy(() -> OwnStories.open(standoff, changed))
        .isInstanceOf(StoriesDiffer.class)
        .hasMessageContaining("pier")
        .hasMessageContaining("u1");
    assertThatThrownBy(() -> OwnStories.write(folder, changed, folder.resolve("x.json")))
        .isInstanceOf(StoriesDiffer.class)
        .hasMessageContaining("row 1");
  }

  @Test
  void aMissingRowIsReported() throws IOException {
    String standoff = standoff().replace("\"row\":1", "\"row\":7");
    assertThatThrownBy(() -> OwnStories.open(standoff, csv))
        .isInstanceOf(StoriesDiffer.class)
        .hasMessageContaining("row 7");
  }
}
