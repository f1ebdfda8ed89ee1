package org.onrecord.lab.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.story.Story;

class SpeedStoriesTest {
  @Test
  void storiesOfACsvFileHaveTheirDate(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("tide.csv");
    Files.writeString(
        file, "url,date,title,text\nu1,2024-03-06,Tide,\"The tide \n\n came  in.\"\n");
    List<Story> stories = SpeedStories.open(file);
    assertThat(stories).hasSize(1);
    assertThat(stories.get(0).metadata().published().orElseThrow()).hasToString("2024-03-06");
    assertThat(SpeedStories.words(stories)).isEqualTo(4);
  }
}
