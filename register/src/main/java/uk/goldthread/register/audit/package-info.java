/** The audit, for administrators to look into. What is written into it, {@code access} knows. */
@NullMarked
package uk.goldthread.register.audit;

import org.jspecify.annotations.NullMarked;
