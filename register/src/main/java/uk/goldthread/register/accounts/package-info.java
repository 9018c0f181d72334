/** Accounts: signing in and out, one-time links, and the people of an organisation. */
@NullMarked
package uk.goldthread.register.accounts;

import org.jspecify.annotations.NullMarked;
