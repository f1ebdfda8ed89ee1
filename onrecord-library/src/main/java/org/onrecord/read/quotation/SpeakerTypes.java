package org.onrecord.read.quotation;

import java.util.List;
import org.onrecord.language.Text;
import org.onrecord.lexicon.WordList;
import org.onrecord.reading.Entity;
import org.onrecord.reading.People;
import org.onrecord.reading.Speaker;

/** What sort of speaker a noun names that is nobody of the story by name. */
final class SpeakerTypes {
  private final Text text;
  private final People people;
  private final WordList kinds;

  SpeakerTypes(Text text, People people, WordList kinds) {
    this.text = text;
    this.people = people;
    this.kinds = kinds;
  }

  boolean isOrganisation(int offset) {
    List<Entity> others = people.others();
    int low = 0;
    int high = others.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (others.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < others.size()
        && others.get(low).span().contains(offset)
        && others.get(low).kind() == Entity.Kind.ORGANISATION;
  }

  Speaker.Type of(int head, String lower) {
    switch (kinds.value(lower)) {
      case "group":
        return Speaker.Type.GROUP;
      case "organisation":
        return Speaker.Type.ORGANISATION;
      case "person":
        return Speaker.Type.UNNAMED;
      case "writing":
        return Speaker.Type.UNKNOWN;
      default:
        break;
    }
    if (isOrganisation(text.start(head))) {
      return Speaker.Type.ORGANISATION;
    }
    return switch (text.tag(head)) {
      case NNP, NNPS -> Speaker.Type.ORGANISATION;
      case NNS -> Speaker.Type.GROUP;
      default -> Speaker.Type.UNNAMED;
    };
  }
}
