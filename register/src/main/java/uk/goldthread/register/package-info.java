/** The web application, its ledger and its reports. */
@NullMarked
package uk.goldthread.register;

import org.jspecify.annotations.NullMarked;
