/** Meetings: who was there, what was decided, what came of it. */
@NullMarked
package uk.goldthread.register.meetings;

import org.jspecify.annotations.NullMarked;
