/** What was read from a document, before a person accepts it. */
@NullMarked
package uk.goldthread.intake.draft;

import org.jspecify.annotations.NullMarked;
