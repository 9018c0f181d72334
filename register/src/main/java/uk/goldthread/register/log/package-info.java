/** What is written down of what happens, without anybody's words. */
@NullMarked
package uk.goldthread.register.log;

import org.jspecify.annotations.NullMarked;
