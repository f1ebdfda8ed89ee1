package org.onrecord.archive.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.reading.DateRange;
import org.onrecord.reading.Entity;
import org.onrecord.reading.Problem;
import org.onrecord.reading.TimeExpression;
import org.onrecord.story.Span;

/**
 * Times, other names and problems of a reading, packed into one column each: they are served with
 * their version and never looked for.
 */
final class AsideColumns {
  private AsideColumns() {}

  static String times(List<TimeExpression> times, String text) {
    List<String> fields = new ArrayList<>();
    for (TimeExpression time : times) {
      fields.add(Packed.span(time.span()));
      fields.add(time.span().of(text));
      fields.add(time.type().name());
      fields.add(time.value());
      fields.add(Packed.optional(time.range().map(days -> days.from() + " " + days.to())));
      fields.add(time.rule());
    }
    return Packed.strings(fields);
  }

  static List<TimeExpression> times(String packed, String text, Mismatches mismatches) {
    List<TimeExpression> times = new ArrayList<>();
    List<String> fields = Packed.strings(packed);
    for (int i = 0; i + 5 < fields.size(); i += 6) {
      Span span = Packed.span(fields.get(i));
      if (mismatches.matches("time " + fields.get(i + 3), span, fields.get(i + 1), text)) {
        times.add(
            new TimeExpression(
                span,
                TimeExpression.Type.valueOf(fields.get(i + 2)),
                fields.get(i + 3),
                Packed.optional(fields.get(i + 4)).map(AsideColumns::range),
                fields.get(i + 5)));
      }
    }
    return times;
  }

  private static DateRange range(String packed) {
    int space = packed.indexOf(' ');
    return new DateRange(Days.of(packed.substring(0, space)), Days.of(packed.substring(space + 1)));
  }

  static String entities(List<Entity> entities, String text) {
    List<String> fields = new ArrayList<>();
    for (Entity entity : entities) {
      fields.add(Packed.span(entity.span()));
      fields.add(entity.span().of(text));
      fields.add(entity.kind().name());
    }
    return Packed.strings(fields);
  }

  static List<Entity> entities(String packed, String text, Mismatches mismatches) {
    List<Entity> entities = new ArrayList<>();
    List<String> fields = Packed.strings(packed);
    for (int i = 0; i + 2 < fields.size(); i += 3) {
      Span span = Packed.span(fields.get(i));
      if (mismatches.matches("name", span, fields.get(i + 1), text)) {
        entities.add(new Entity(span, Entity.Kind.valueOf(fields.get(i + 2))));
      }
    }
    return entities;
  }

  static String problems(List<Problem> problems) {
    List<String> fields = new ArrayList<>();
    for (Problem problem : problems) {
      fields.add(Packed.span(problem.span()));
      fields.add(problem.message());
    }
    return Packed.strings(fields);
  }

  static List<Problem> problems(String packed) {
    List<Problem> problems = new ArrayList<>();
    List<String> fields = Packed.strings(packed);
    for (int i = 0; i + 1 < fields.size(); i += 2) {
      problems.add(new Problem(Packed.span(fields.get(i)), fields.get(i + 1)));
    }
    return problems;
  }

  /** Absent where the column is empty. */
  static Optional<Span> span(Optional<String> packed) {
    return packed.map(Packed::span);
  }
}
