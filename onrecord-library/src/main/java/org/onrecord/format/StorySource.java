package org.onrecord.format;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** Stories of one file, one after another. Whoever opens it closes it. */
interface StorySource extends Closeable {
  /** The next story, or nothing at the end; what is wrong before it has been told of by then. */
  Optional<Opened> next() throws IOException;
}
