/** The command line: one class a command, and the dispatcher that finds it. */
@NullMarked
package uk.goldthread.register.cli;

import org.jspecify.annotations.NullMarked;
