package org.onrecord.read.person;

/**
 * A run of words taken for one name.
 *
 * @param first first token of the name proper, after titles
 * @param end the token after its last
 * @param outer first token of the titles and roles before it, {@code first} where there are none
 */
record Name(int first, int end, int outer) {
  Name {
    if (outer < 0 || first < outer || end <= first) {
      throw new IllegalArgumentException("not a name: " + outer + ", " + first + ".." + end);
    }
  }

  int size() {
    return end - first;
  }

  boolean hasTitle() {
    return outer < first;
  }
}
