package org.onrecord.read.time;

/**
 * A pattern that fits at a place.
 *
 * @param rule its rule
 * @param first first token, words that only must stand before left out
 * @param end the token after the last
 * @param match what it took up
 */
record Found(Rule rule, int first, int end, Match match) {}
