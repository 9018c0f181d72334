/** What reading one document may take. */
@NullMarked
package uk.goldthread.intake.budget;

import org.jspecify.annotations.NullMarked;
