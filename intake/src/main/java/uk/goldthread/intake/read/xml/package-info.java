/** Packages of XML files, as word processors and spreadsheets save them: their parts, how these are related, and their properties. */
@NullMarked
package uk.goldthread.intake.read.xml;

import org.jspecify.annotations.NullMarked;
