/** The invented region that a newcomer meets. */
@NullMarked
package uk.goldthread.register.samples;

import org.jspecify.annotations.NullMarked;
