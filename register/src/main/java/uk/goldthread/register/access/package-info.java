/** Who may do what: people, roles, and the one table of doors that everything is behind. */
@NullMarked
package uk.goldthread.register.access;

import org.jspecify.annotations.NullMarked;
