/** Public bodies and partners, and the registers they keep. */
@NullMarked
package uk.goldthread.register.organisations;

import org.jspecify.annotations.NullMarked;
