/** What every page has in common: its frame, its parts, its errors, its files. */
@NullMarked
package uk.goldthread.register.layout;

import org.jspecify.annotations.NullMarked;
