/** From document to register: uploads, review, acceptance, undo. */
@NullMarked
package uk.goldthread.register.intake;

import org.jspecify.annotations.NullMarked;
