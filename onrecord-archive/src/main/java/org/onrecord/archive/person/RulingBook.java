package org.onrecord.archive.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.onrecord.archive.ledger.Ledger;
import org.onrecord.archive.ledger.Ruling;
import org.onrecord.archive.ledger.Ruling.Anchor;
import org.onrecord.archive.ledger.VersionContent;
import org.onrecord.archive.ledger.VersionOnRecord;
import org.onrecord.archive.words.Words;
import org.onrecord.reading.Person;

/** Makes and undoes rulings and tells what has become of them. */
public final class RulingBook {
  private final Ledger ledger;

  /** Of that archive. */
  public RulingBook(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * Puts a ruling on record.
   *
   * @throws RulingException where its words are not on record, or it has been made before and holds
   */
  public Ruling make(Ruling ruling) {
    if (Rulings.of(ledger).active().stream().anyMatch(known -> known.id().equals(ruling.id()))) {
      throw RulingException.conflict("ruled already: " + ruling.id());
    }
    for (Anchor anchor : ruling.anchors()) {
      if (!isFound(ruling.kind(), anchor)) {
        throw RulingException.notFound(
            "nothing on record for \"" + anchor.words() + "\" in story " + anchor.story());
      }
    }
    ledger.add(ruling);
    return ruling;
  }

  /**
   * Undoes a ruling.
   *
   * @param id its identifier, or the beginning of one
   * @throws RulingException where not exactly one ruling that holds has it
   */
  public Ruling undo(String id) {
    List<Ruling> meant =
        Rulings.of(ledger).active().stream()
            .filter(ruling -> !id.isEmpty() && ruling.id().startsWith(id))
            .toList();
    if (meant.size() != 1) {
      throw meant.isEmpty()
          ? RulingException.notFound("no ruling " + id + " holds")
          : RulingException.conflict(meant.size() + " rulings begin with " + id);
    }
    Ruling undone = meant.get(0);
    ledger.add(Ruling.undoing(undone.id()));
    return undone;
  }

  /** All rulings in the order in which they were made, with what has become of each. */
  public List<RulingState> states() {
    Set<String> active = new TreeSet<>();
    Rulings.of(ledger).active().forEach(ruling -> active.add(ruling.id()));
    List<RulingState> states = new ArrayList<>();
    List<Ruling> all = ledger.rulings();
    for (int i = 0; i < all.size(); i++) {
      Ruling ruling = all.get(i);
      if (ruling.kind() != Ruling.Kind.UNDO) {
        states.add(new RulingState(ruling, state(ruling, active, all.subList(i + 1, all.size()))));
      }
    }
    return states;
  }

  private RulingState.State state(Ruling ruling, Set<String> active, List<Ruling> later) {
    boolean undone =
        later.stream().anyMatch(other -> other.undoes().filter(ruling.id()::equals).isPresent());
    if (undone || !active.contains(ruling.id())) {
      return RulingState.State.UNDONE;
    }
    return ruling.anchors().stream().allMatch(anchor -> isFound(ruling.kind(), anchor))
        ? RulingState.State.HOLDS
        : RulingState.State.LOST;
  }

  /** True when some version of the story that may be shown has what the anchor is about. */
  private boolean isFound(Ruling.Kind kind, Anchor anchor) {
    for (VersionOnRecord version : ledger.versions(anchor.story())) {
      if (version.standing().shown() && isFound(kind, anchor, ledger.content(version.sequence()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFound(Ruling.Kind kind, Anchor anchor, VersionContent content) {
    String story = content.version().story();
    if (kind == Ruling.Kind.NOT_A_QUOTATION) {
      return content.quotations().stream()
          .anyMatch(quotation -> Rulings.is(anchor, story, quotation.words()));
    }
    String words = " " + Words.key(anchor.words()) + " ";
    boolean text = (" " + Words.key(content.text()) + " ").contains(words);
    return text
        && content.reading().people().persons().stream()
            .map(Person::name)
            .anyMatch(name -> Rulings.isNamed(anchor, name));
  }
}
