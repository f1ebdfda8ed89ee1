package org.onrecord.lab.speed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onrecord.language.Language;
import org.onrecord.language.NounPhrase;
import org.onrecord.language.QuotedText;
import org.onrecord.language.Text;
import org.onrecord.read.StoryReader;
import org.onrecord.reading.Reading;
import org.onrecord.story.Story;

/**
 * A story with everything that a stage of the reading may need from the stages before it.
 *
 * @param reading the whole reading; the stages take from it what comes before them
 */
record Preparation(
    Story story,
    String version,
    Text text,
    QuotedText quoted,
    List<NounPhrase> phrases,
    Reading reading) {

  static Preparation of(Story story, Language language, StoryReader reader) {
    Text text = language.analyze(story.text(), story.body());
    return new Preparation(
        story,
        story.version(),
        text,
        QuotedText.of(text),
        language.nounPhrases(text),
        reader.read(story));
  }

  Optional<LocalDate> published() {
    return story.metadata().published();
  }
}
