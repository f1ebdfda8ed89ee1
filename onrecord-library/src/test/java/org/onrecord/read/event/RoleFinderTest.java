package org.onrecord.read.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.language.QuotedText;
import org.onrecord.read.clause.MarkedStory;
import org.onrecord.reading.Role;

class RoleFinderTest {
  private static final RoleFinder FINDER = new RoleFinder();

  private static List<Role> roles(String marked) {
    MarkedStory story = MarkedStory.of(marked);
    return FINDER.find(
        story.text(),
        QuotedText.of(story.text()),
        story.people(),
        Optional.of(LocalDate.of(2024, 5, 16)));
  }

  private static String say(Role role) {
    String house = role.organisation().map(name -> " @ " + name).orElse("");
    return role.person() + ": " + role.role() + house;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          She met the pop star [Una Lind] again.                      | Una Lind: pop star
          Fans of the model [Una Lind] cheered.                       | Una Lind: model
          Judge [Ada Moss] agreed.                                    | Ada Moss: Judge
          [Ivo Pell], a doctor at Calder Hospital, agreed.            | Ivo Pell: doctor @ Calder Hospital
          [Ivo Pell], 34, chief executive of Calder Bank, agreed.     | Ivo Pell: chief executive @ Calder Bank
          [Ada Moss], Labour MP for Calderwick, agreed.               | Ada Moss: Labour MP for Calderwick
          They met the then prime minister, [Ada Moss], in York.      | Ada Moss: then prime minister
          [Una Lind], who plays Dot in Calder Road, agreed.           | Una Lind: plays Dot @ Calder Road
          The Labour MP for Calderwick, [Ada Moss], agreed.           | Ada Moss: Labour MP for Calderwick
          The president of Calder Bank, [Ada Moss], agreed.           | Ada Moss: president @ Calder Bank
          Calder University history professor [Tom Lee] agreed.       | Tom Lee: history professor @ Calder University
          Calder Bank's finance director [Tom Lee] agreed.            | Tom Lee: finance director @ Calder Bank
          She was born in Calder to weaver [Abel Moss] and his wife.  | Abel Moss: weaver
          [Tom Lee] is a teacher at Calder School.                    | Tom Lee: teacher @ Calder School
          """)
  void readsRoles(String story, String expected) {
    assertThat(roles(story).stream().map(RoleFinderTest::say)).as(story).containsExactly(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mr [Tom Lee] agreed.",
        "The doctors like [Tom Lee].",
        "[Tom Lee], of York, agreed.",
        "In the river [Tom Lee] swam."
      })
  void whatIsNoRole(String story) {
    assertThat(roles(story)).as(story).isEmpty();
  }

  @Test
  void aRoleOfThenIsAsOfNoKnownTime() {
    assertThat(roles("They met the then prime minister, [Ada Moss].").get(0).asOf()).isEmpty();
  }

  @Test
  void whatSomebodyCallsAnotherIsNoRole() {
    assertThat(roles("\"[Ada Moss] was a dictator,\" Ivo Pell said.")).isEmpty();
    assertThat(roles("[Ada Moss] sat. \"{I=Ada Moss} am a nurse,\" she said.")).hasSize(1);
    assertThat(roles("[Ada Moss] was a dictator.")).hasSize(1);
  }

  @Test
  void aRoleIsAsOfItsStory() {
    assertThat(roles("Judge [Ada Moss] agreed.").get(0).asOf()).contains("2024-05-16");
  }
}
