package org.onrecord.lab.gold;

/** An age as an ISO 8601 period, of a person by name. */
public record GoldAge(String person, String age) {}
