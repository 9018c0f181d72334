/** The second step: each damage that office programs and page breaks do is mended by a class named after it. */
@NullMarked
package uk.goldthread.intake.heal;

import org.jspecify.annotations.NullMarked;
