package org.onrecord.lab.gold;

import org.onrecord.story.Span;

/** A time expression with its TIMEX3 value. */
public record GoldTime(Span span, String value) {}
