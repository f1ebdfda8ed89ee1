package org.onrecord.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.reading.Problem;
import org.onrecord.story.Digest;
import org.onrecord.story.Metadata;
import org.onrecord.story.Span;
import org.onrecord.story.Story;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A JSON object that holds one story, in the form that news-please writes: {@code maintext}, {@code
 * title}, {@code date_publish}, {@code url} and others in any order; keys it does not know are read
 * over.
 */
final class StoryRecord {
  static final String EXPECTED =
      "an object such as {\"title\": ..., \"date_publish\": \"2021-12-09\", \"maintext\": ...}";
  private static final int ID_BYTES = 12;
  private static final Span NOWHERE = new Span(0, 0);

  private final Fields fields = new Fields();
  private String text = "";

  private StoryRecord() {}

  /**
   * Reads the object at whose beginning {@code json} stands, to its end.
   *
   * @return the story, or nothing where the object has no text
   */
  static Optional<Opened> read(JsonParser json, Place place, List<Problem> problems) {
    StoryRecord story = new StoryRecord();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      if (value == JsonToken.VALUE_STRING) {
        story.take(name, json.getString());
      } else {
        json.skipChildren();
      }
    }
    return story.text.isBlank() ? Optional.empty() : Optional.of(story.opened(place, problems));
  }

  private void take(String name, String value) {
    if (name.equals("maintext") || (name.equals("text") && text.isEmpty())) {
      text = value;
    } else if (!value.equals("None")) {
      Key.named(name).ifPresent(key -> fields.put(key, value, NOWHERE));
    }
  }

  private Opened opened(Place place, List<Problem> before) {
    Metadata metadata = fields.metadata();
    List<Problem> problems = new ArrayList<>(before);
    problems.addAll(fields.problems());
    String whole = withoutLoneSurrogates(problems);
    return new Opened(
        Story.of(fields.id().orElseGet(this::made), metadata, whole), place, problems);
  }

  /** An identifier for a story that brings none, the same for all of its versions. */
  private String made() {
    String told =
        fields.value(Key.TITLE).orElse("")
            + '\u001f'
            + fields.value(Key.DATE).orElse("")
            + '\u001f'
            + fields.value(Key.SOURCE).orElse("");
    return "story:" + Digest.hex(told.length() == 2 ? text : told, ID_BYTES);
  }

  /** JSON can write half a character, which no encoding can. */
  private String withoutLoneSurrogates(List<Problem> problems) {
    StringBuilder mended = new StringBuilder(text);
    int count = 0;
    for (int i = 0; i < mended.length(); i++) {
      char c = mended.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < mended.length()
          && Character.isLowSurrogate(mended.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        mended.setCharAt(i, '\ufffd');
        if (count++ == 0) {
          problems.add(
              new Problem(
                  new Span(i, i + 1),
                  "half a character (a lone surrogate) was replaced by U+FFFD"));
        }
      }
    }
    return count == 0 ? text : mended.toString();
  }
}
