package org.onrecord.lab;

/** Data that a command needs is not on this machine; the message says which and what to do. */
final class MissingCorpus extends Exception {
  MissingCorpus(String message) {
    super(message);
  }
}
