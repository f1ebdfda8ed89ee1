package org.onrecord.read.person;

import org.onrecord.reading.Mention;

/**
 * A place where a figure is mentioned.
 *
 * @param first its first token
 * @param end the token after its last
 * @param subject whether it looks like the subject of its clause
 * @param quoted whether it stands in quotation marks
 */
record Reference(int first, int end, Mention.Kind kind, boolean subject, boolean quoted) {}
