/** Where the register is kept: the application's own PostgreSQL under a data folder, or somebody's by URL. */
@NullMarked
package uk.goldthread.register.database;

import org.jspecify.annotations.NullMarked;
