/** Documents of word processors: DOCX, DOC and RTF, with their lists numbered as on the page. */
@NullMarked
package uk.goldthread.intake.read.word;

import org.jspecify.annotations.NullMarked;
