/** Makes the table of names and scores who pronouns mean; not shipped. */
@NullMarked
package org.onrecord.lab.person;

import org.jspecify.annotations.NullMarked;
