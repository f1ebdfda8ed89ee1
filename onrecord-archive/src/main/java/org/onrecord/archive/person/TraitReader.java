package org.onrecord.archive.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onrecord.archive.ledger.FindingOnRecord;
import org.onrecord.archive.ledger.VersionContent;
import org.onrecord.archive.words.Words;
import org.onrecord.reading.Age;
import org.onrecord.reading.DateRange;
import org.onrecord.reading.Event;
import org.onrecord.reading.Kinship;
import org.onrecord.reading.Mention;
import org.onrecord.reading.Person;
import org.onrecord.reading.Role;

/** Reads from the findings of one story what can tell a person from others of the same name. */
final class TraitReader {
  private TraitReader() {}

  static Traits traits(List<Appearance> inStory) {
    Traits traits = new Traits();
    for (Appearance appearance : inStory) {
      // The last version on record that tells.
      appearance.born().ifPresent(born -> traits.born = born);
      VersionContent content = appearance.content();
      String id = appearance.person().id();
      content.roles().forEach(role -> role(role, id, traits));
      content.events().forEach(event -> event(event, id, traits));
      content.kinship().forEach(tie -> kin(tie, appearance, traits));
      content.ages().forEach(age -> alive(age, id, traits));
      traits.names.addAll(OtherNames.of(appearance));
      for (Mention mention : appearance.person().mentions()) {
        if (mention.kind() == Mention.Kind.NAME) {
          Surroundings around = new Surroundings(content, mention.span());
          around.field().ifPresent(traits.fields::add);
          around.home().ifPresent(traits.places::add);
          traits.shared |= around.tellsOfNamesake();
        }
      }
    }
    return traits;
  }

  private static void role(FindingOnRecord<Role> role, String id, Traits traits) {
    if (!Appearance.stands(role) || !role.finding().person().equals(id)) {
      return;
    }
    Professions.field(role.finding().role()).ifPresent(traits.fields::add);
    Optional<String> organisation =
        role.finding().organisation().map(Words::key).filter(key -> !key.isEmpty());
    organisation.ifPresent(traits.organisations::add);
    organisation.flatMap(Professions::fieldOfOrganisation).ifPresent(traits.fields::add);
  }

  private static void event(FindingOnRecord<Event> event, String id, Traits traits) {
    boolean of = Appearance.stands(event) && event.finding().who().contains(id);
    if (of && event.finding().type() == Event.Type.DEATH) {
      Dates.days(event.finding()).ifPresent(days -> traits.died = days.from());
    }
  }

  private static void alive(FindingOnRecord<Age> age, String id, Traits traits) {
    boolean of = Appearance.stands(age) && age.finding().person().equals(id);
    if (of && age.finding().born().isPresent()) {
      Optional<LocalDate> day = Dates.days(age.finding().asOf()).map(DateRange::to);
      if (day.isPresent() && (traits.alive == null || day.get().isAfter(traits.alive))) {
        traits.alive = day.get();
      }
    }
  }

  private static void kin(FindingOnRecord<Kinship> tie, Appearance appearance, Traits traits) {
    String id = appearance.person().id();
    Kinship finding = tie.finding();
    boolean of = finding.from().equals(id) || finding.to().equals(id);
    if (!of || !Appearance.stands(tie) || finding.derived()) {
      return;
    }
    boolean fromOther = finding.to().equals(id);
    String other = fromOther ? finding.from() : finding.to();
    Optional<String> name =
        appearance.content().reading().people().byId(other).map(Person::name).map(Words::key);
    if (name.isEmpty() || finding.type() == Kinship.Type.OTHER_KIN) {
      return;
    }
    traits.kin.putIfAbsent(name.get(), relation(finding.type(), fromOther));
    boolean current = finding.state().filter(Kinship.State.CURRENT::equals).isPresent();
    if (finding.type() == Kinship.Type.SPOUSE && current) {
      tie.version().date().ifPresent(day -> traits.spouses.put(name.get(), day));
    }
  }

  private static String relation(Kinship.Type type, boolean fromOther) {
    return switch (type) {
      case PARENT -> fromOther ? "parent" : "child";
      case GRANDPARENT -> fromOther ? "grandparent" : "grandchild";
      case SPOUSE, PARTNER, ENGAGED -> "couple";
      case SIBLING, HALF_SIBLING -> "sibling";
      case OTHER_KIN -> "kin";
    };
  }
}
