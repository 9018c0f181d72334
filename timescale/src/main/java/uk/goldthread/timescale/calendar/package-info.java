/** The calendars of public bodies: financial, academic and municipal years, terms, feasts and bank holidays. */
@NullMarked
package uk.goldthread.timescale.calendar;

import org.jspecify.annotations.NullMarked;
