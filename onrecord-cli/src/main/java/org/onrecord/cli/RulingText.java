package org.onrecord.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onrecord.archive.ledger.Ruling;
import org.onrecord.archive.ledger.Ruling.Anchor;
import org.onrecord.archive.person.RulingState;
import tools.jackson.core.JsonGenerator;

/** Rulings in plain English, and as JSON. */
final class RulingText {
  private RulingText() {}

  /** One line. */
  static String of(Ruling ruling) {
    List<Anchor> anchors = ruling.anchors();
    String people =
        anchors.stream()
            .map(anchor -> anchor.person() + " in " + anchor.story())
            .collect(Collectors.joining(" and "));
    return switch (ruling.kind()) {
      case MERGE -> people + " are one person";
      case SPLIT -> people + ": somebody else of that name";
      case NOT_THIS_PERSON ->
          "not "
              + anchors.get(0).person()
              + ": \""
              + anchors.get(0).words()
              + "\" in "
              + story(ruling);
      case NOT_A_QUOTATION ->
          "not a quotation: \"" + anchors.get(0).words() + "\" in " + story(ruling);
      case UNDO -> "undoes " + ruling.undoes().orElse("");
    };
  }

  private static String story(Ruling ruling) {
    return ruling.anchors().get(0).story();
  }

  /** All of them, those that do nothing any more marked. */
  static String list(List<RulingState> states, Look look) {
    StringBuilder out = new StringBuilder();
    for (RulingState one : states) {
      boolean lost = one.state() == RulingState.State.LOST;
      boolean undone = one.state() == RulingState.State.UNDONE;
      Flow flow = new Flow(look);
      flow.add(
          lost ? "words not found any more" : JsonLine.word(one.state()),
          lost ? "1;38;5;161" : "2");
      flow.join(":", "2").add(of(one.ruling()), undone ? "2" : "");
      one.ruling().note().ifPresent(note -> flow.add("(" + note + ")", "2"));
      flow.writeTo(out, look.bold(one.ruling().id()) + "  ", one.ruling().id().length() + 2);
    }
    long holds = states.stream().filter(s -> s.state() == RulingState.State.HOLDS).count();
    long lost = states.stream().filter(s -> s.state() == RulingState.State.LOST).count();
    String total =
        states.isEmpty()
            ? "no rulings"
            : FindingTables.count(states.size(), "ruling")
                + ": "
                + holds
                + " in force"
                + (lost == 0 ? "" : ", " + lost + " without their words");
    return out.append(look.dim(total)).append('\n').toString();
  }

  static void json(JsonGenerator json, Ruling ruling, Optional<RulingState.State> state) {
    json.writeStringProperty("id", ruling.id());
    json.writeStringProperty("kind", ruling.kind().word());
    state.ifPresent(is -> json.writeStringProperty("state", JsonLine.word(is)));
    json.writeArrayPropertyStart("anchors");
    for (Anchor anchor : ruling.anchors()) {
      json.writeStartObject();
      json.writeStringProperty("story", anchor.story());
      json.writeStringProperty("person", anchor.person());
      json.writeStringProperty("words", anchor.words());
      json.writeEndObject();
    }
    json.writeEndArray();
    JsonLine.optional(json, "note", ruling.note());
  }
}
