package org.onrecord.read.kinship;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.read.clause.MarkedStory;
import org.onrecord.reading.Kinship;

/** Families of several partners, as show-business pages and obituaries tell them. */
class FamilyStoriesTest {
  private static final KinshipFinder FINDER = new KinshipFinder();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [Ivo Pell] - who has children [Ash] and [Bo], 11, from {his=Ivo Pell} previous marriage to folk singer [Una Lind], as well as [Cy], three and [Dee], two from a relationship with dancer [Ada Moss], and [Ed] and [Fay], six months, with [Kit Orr] - spoke. | 12 2 15
          [Una Lind] - who has twins [Ash] and [Bo], nine, from {her=Una Lind} former marriage to drummer [Ivo Pell], as well as [Cy], one, with [Max Moss] - spoke on Friday. | 6 1 3
          [Ivo Pell], who has a son, [Ash], with [Ada Moss] and a daughter, [Bea], with [Una Lind], is a father again. | 4 0 1
          [Ivo Pell] has sons [Ash], 12, and [Bo], ten, from {his=Ivo Pell} first marriage to the model [Una Lind]. | 4 1 1
          [Una Lind] shares daughters [Ash], [Bea] and [Cleo] with ex-husband [Ivo Pell]. | 6 1 3
          [Ada Moss] lost {her=Ada Moss} son [Zed]. <[Ivo Pell]'s partner=Ada Moss> wrote a tribute to their baby boy. | 2 1 0
          [Ivo Pell] and {his=Ivo Pell} wife [Una Lind] have two children, [Ash], four, and [Bo], one. | 4 1 1
          [Una Lind] has [Ash], six, with {her=Una Lind} husband [Ivo Pell]. | 0 1 0
          [Ivo Pell] is father to [Ash], 14, and [Bea], 12, with ex-wife [Una Lind]. | 4 1 1
          [Ivo Pell] and {his=Ivo Pell} wife, [Una Lind], left. The couple, who live in York, are parents to daughter [Ash], five, and son [Bo], two. | 4 1 1
          [Una Lind] married [Ivo Pell] in 2018. The couple have a son, [Ash], born in 2020. | 2 1 0
          [Una Lind] and [Ivo Pell] are engaged. The couple had welcomed a boy, [Ash], and a girl, [Bea], last week. | 4 1 1
          [Ivo Pell] is also dad to [Ash], 17, whom {he=Ivo Pell} shares with ex-wife [Una Lind]. | 2 1 0
          [Una Lind] left {her=Una Lind} husband, [Ivo Pell]. The pair, who share a son, [Ash], married in 2021. | 2 1 0
          [Una Lind] was preceded in death by a son, [Ash Lind], and a brother, [Bo Moss]. | 1 0 0
          [Una Lind] was born in Hull, the daughter of a docker, [Ivo Lind], and his wife [Ada] (nee Moss). | 2 1 0
          [Ivo Pell] leaves a daughter, [Ash], from {his=Ivo Pell} first marriage, to [Una Lind], which ended in 1980. | 2 1 0
          [Una Lind] is mum to sons [Ash] and [Bo]. | 2 0 0
          [Ivo Pell] leaves {his=Ivo Pell} widow [Una], their daughters [Ash] and [Bea], and a son, [Cy], from {his=Ivo Pell} first marriage. | 5 1 1
          [Una Lind] was the youngest of seven children of [Ivo Lind], a docker, and {his=Ivo Lind} wife, [Ada]. | 2 1 0
          [Una Lind] has sons [Ash] and [Bo] from {her=Una Lind} previous marriage to 'Harwick Days' actor [Ivo Pell]. | 4 1 1
          [Una Lind] met [Ivo Pell], a former docker, whom {she=Una Lind} married in May. | 0 1 0
          [Una Lind] is calling it quits with the drummer [Ivo Pell] after nine years of marriage. The pair share a son, [Ash], and a daughter, [Bea]. | 4 1 1
          [Ivo Pell] died on Sunday. An earlier marriage, to the singer [Una Lind], ended in divorce. | 0 1 0
          [Ivo Pell], who has children [Ash] and [Bo] with [Una Lind], and [Cy], [Dee] and [Ed] from his marriage to [Ada Moss], and [Fay], four weeks, with [Kit Orr], smiled. | 12 1 15
          """)
  void readsFamiliesOfSeveralPartners(String story, String counts) {
    MarkedStory marked = MarkedStory.of(story);
    List<Kinship> ties = FINDER.find(marked.text(), List.of(), marked.people(), List.of());
    long parents = stated(ties, Kinship.Type.PARENT);
    long couples =
        stated(ties, Kinship.Type.SPOUSE)
            + stated(ties, Kinship.Type.PARTNER)
            + stated(ties, Kinship.Type.ENGAGED);
    long derived = ties.stream().filter(Kinship::derived).count();
    assertThat(String.format(Locale.ROOT, "%d %d %d", parents, couples, derived))
        .as(marked.plain() + ties)
        .isEqualTo(counts);
  }

  private static long stated(List<Kinship> ties, Kinship.Type type) {
    return ties.stream().filter(tie -> !tie.derived() && tie.type() == type).count();
  }
}
