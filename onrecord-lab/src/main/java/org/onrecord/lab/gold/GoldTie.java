package org.onrecord.lab.gold;

/**
 * A family or couple tie, between names; {@code parent} and {@code grandparent} run from the elder.
 */
public record GoldTie(String type, String from, String to) {}
