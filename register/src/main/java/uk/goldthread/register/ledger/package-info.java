/** The append-only ledger: entries on two axes of time, chained by hash, a chain a register. */
@NullMarked
package uk.goldthread.register.ledger;

import org.jspecify.annotations.NullMarked;
