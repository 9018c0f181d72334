package uk.goldthread.timescale.grammar;

import org.jspecify.annotations.Nullable;
import uk.goldthread.timescale.Kind;
import uk.goldthread.timescale.words.Term;
import uk.goldthread.timescale.words.Tokens;

/** Everything that begins with a number: numeric dates, days before their month, years. */
final class Numbers {

    /** Days that share one month: "1, 2, 8 and 9 March". No month has more. */
    private static final int MOST_DAYS = 31;

    /** "32 March" is an impossible day; a larger number is none. */
    private static final int LAST_DAY_MISTAKEN = 39;

    /** The value of "for" and of "during" and the like among the words before a time. */
    private static final int FOR = 2;

    private static final int DURING = 1;

    private Numbers() {}

    static int read(Scan scan, int at) {
        int end = reference(scan, at);
        if (end == at) {
            end = NumericDates.read(scan, at);
        }
        if (end == at) {
            end = dotted(scan, at);
        }
        if (end == at) {
            end = days(scan, at);
        }
        if (end == at && scan.is(at + 1, Term.QUARTER) && scan.tokens.isGlued(at + 1)) {
            end = Quarters.numbered(scan, at);
        }
        if (end == at && scan.tokens.has(at, Tokens.ORDINAL)) {
            end = Ordinals.read(scan, at, scan.value(at));
        }
        if (end == at) {
            end = years(scan, at);
        }
        if (end == at) {
            end = Durations.bare(scan, at);
        }
        return end;
    }

    /** "Y3/4", "W12345", "TB/23/04/12": numbers that letters lead are no date, nor is any part of them. */
    private static int reference(Scan scan, int at) {
        boolean lettered = scan.tokens.isGlued(at) && isLetters(scan, at - 1);
        boolean stroked = scan.tokens.isGlued(at)
                && scan.is(at - 1, Term.SLASH)
                && scan.tokens.isGlued(at - 1)
                && isLetters(scan, at - 2);
        if (!lettered && !stroked) {
            return at;
        }
        int end = at + 1;
        while (isMark(scan.term(end))
                && scan.is(end + 1, Term.NUMBER)
                && scan.tokens.isGlued(end)
                && scan.tokens.isGlued(end + 1)) {
            end += 2;
        }
        scan.word();
        return end;
    }

    private static boolean isLetters(Scan scan, int at) {
        return scan.is(at, Term.WORD) && scan.tokens.has(at, Tokens.CAPITAL);
    }

    private static boolean isMark(Term term) {
        return term == Term.SLASH || term == Term.DOT || term == Term.DASH;
    }

    /** "3.1.2 May 2014", "2.30 pm": numbers with dots between them that are no date count sections or tell the time of day. */
    private static int dotted(Scan scan, int at) {
        int end = at;
        while (scan.is(end + 1, Term.DOT)
                && scan.is(end + 2, Term.NUMBER)
                && scan.tokens.isGlued(end + 1)
                && scan.tokens.isGlued(end + 2)) {
            end += 2;
        }
        if (end == at) {
            return at;
        }
        scan.word();
        return end + 1;
    }

    private static int days(Scan scan, int at) {
        int month = monthAfterDays(scan, at);
        if (month < 0) {
            return at;
        }
        scan.reading.silent |= isCut(scan, at);
        Period last = null;
        for (int i = at; i < month; i++) {
            if (scan.is(i, Term.NUMBER)) {
                // "28 - 3 March" begins in a month that is not named.
                scan.reading.silent |= last != null && last.day >= scan.value(i);
                last = day(scan, i, scan.value(month));
            } else {
                linkDays(scan, i);
            }
        }
        int next = month + 1;
        while (scan.is(next, Term.DOT)) {
            next++;
        }
        if (last == null) {
            return at;
        }
        int end = Years.after(scan, next, last);
        last.to = end > next ? end : month + 1;
        return last.to;
    }

    /** "3 1 March" is the 31st with a blank, or the third of a list on the 1st. */
    private static boolean isCut(Scan scan, int at) {
        return isAlone(scan, at - 1)
                && scan.tokens.digits(at - 1) == 1
                && scan.tokens.digits(at) == 1
                && !scan.tokens.has(at - 1, Tokens.ORDINAL)
                && scan.value(at - 1) >= 1
                && scan.value(at - 1) * 10 + scan.value(at) <= 31;
    }

    /** A number of one or two digits that no word before it counts with. */
    static boolean isAlone(Scan scan, int at) {
        return scan.is(at, Term.NUMBER)
                && scan.tokens.digits(at) <= 2
                && switch (scan.term(at - 1)) {
                    case END, BY, IN, OF, FROM, UNTIL, TO, BEFORE -> true;
                    default -> false;
                };
    }

    static void linkDays(Scan scan, int at) {
        switch (scan.term(at)) {
            case DASH, TO, UNTIL -> scan.joinWith(Link.TO);
            case SLASH -> scan.joinWith(Link.SLASH);
            default -> scan.joinWith(Link.AND);
        }
    }

    private static Period day(Scan scan, int at, int month) {
        Period day = new Period(Unit.DAY, Kind.DAY, month);
        day.day = scan.value(at);
        return scan.add(day, at, at + 1);
    }

    /** The place of the month that follows this day and the days linked to it; -1 where none does. */
    private static int monthAfterDays(Scan scan, int at) {
        int i = at;
        for (int days = 0; days < MOST_DAYS; days++) {
            if (!isDay(scan, i)) {
                return -1;
            }
            i++;
            int month = skipToMonth(scan, i);
            if (scan.is(month, Term.MONTH)) {
                return isSpacedDash(scan, i) ? -1 : month;
            }
            if (!isDayLink(scan, i)) {
                return -1;
            }
            i++;
            while (scan.is(i, Term.WEEKDAY) || scan.is(i, Term.OF)) {
                i++;
            }
        }
        return -1;
    }

    private static boolean isSpacedDash(Scan scan, int at) {
        return scan.is(at, Term.DASH) && !scan.tokens.isGlued(at);
    }

    private static int skipToMonth(Scan scan, int at) {
        int i = at;
        while (i < at + 2
                && (scan.is(i, Term.OF)
                        || scan.is(i, Term.DASH)
                        || scan.is(i, Term.DOT) && scan.tokens.isGlued(i + 1)
                        || scan.is(i, Term.SLASH))) {
            i++;
        }
        return i;
    }

    static boolean isDay(Scan scan, int at) {
        return scan.is(at, Term.NUMBER)
                && scan.tokens.digits(at) <= 2
                && scan.value(at) >= 1
                && scan.value(at) <= LAST_DAY_MISTAKEN;
    }

    static boolean isDayLink(Scan scan, int at) {
        return switch (scan.term(at)) {
            case DASH, SLASH, AND, OR, COMMA, TO, UNTIL -> true;
            default -> false;
        };
    }

    private static int years(Scan scan, int at) {
        Period years = span(scan, at);
        if (years != null) {
            scan.add(years, at, at + 3).doubtful =
                    isNameBefore(scan.term(at - 1)) || scan.is(at + 3, Term.PAPER) || isNameOfEvent(scan, at, at + 3);
            return at + 3;
        }
        Period year = new Period(Unit.YEAR, Kind.YEAR, 0);
        int end = Years.read(scan, at, year, isShortPair(scan, at));
        if (end == at) {
            return at;
        }
        if (!year.split) {
            return single(scan, at, end, year);
        }
        boolean isNamed = NamedYears.isName(scan.term(end));
        Period split = isNamed ? NamedYears.of(scan.term(end)) : NamedYears.of(scan.reading.settings.splitYear());
        split.year(year.year, true);
        split.unnamed = !isNamed;
        int named = isNamed ? end + 1 : end;
        if (isOfReference(scan, end)) {
            scan.word();
            return end + 2;
        }
        scan.add(split, at, named).doubtful =
                scan.is(at - 1, Term.PAPER) || isThing(scan, named) && !isTimeOfPaper(scan, at - 1);
        return named;
    }

    /** "23/24-05" numbers an action of that year; "2009/10-2011/12" are two years. */
    private static boolean isOfReference(Scan scan, int at) {
        return scan.is(at, Term.DASH)
                && scan.is(at + 1, Term.NUMBER)
                && scan.tokens.isGlued(at)
                && scan.tokens.isGlued(at + 1)
                && scan.tokens.digits(at + 1) <= 3
                && !Years.isSplit(scan, at + 1, scan.value(at + 1));
    }

    /** "2010/11 budget", "2010/11 recruitment round" are things; "2010/11 Head of Service" has its owner beside it. */
    private static boolean isThing(Scan scan, int at) {
        return scan.is(at, Term.PAPER) || scan.is(at, Term.WORD) && !scan.tokens.has(at, Tokens.CAPITAL);
    }

    /** "during 2010/11 programme" and "moved to 2010-11 plan" are about its time, "included in 2010/11 budget" about the paper. */
    private static boolean isTimeOfPaper(Scan scan, int at) {
        return scan.is(at, Term.IN) && scan.value(at) == DURING || scan.role() == Role.NEW;
    }

    private static int single(Scan scan, int at, int end, Period year) {
        if (scan.lendsYear(year)) {
            return end;
        }
        int named = scan.is(end, Term.CALENDAR_YEAR) ? end + 1 : end;
        // "2010/09" is neither a year and its next nor a year and a month, and "2010/0456" a reference.
        scan.reading.silent |= scan.is(end, Term.SLASH)
                && scan.is(end + 1, Term.NUMBER)
                && scan.tokens.digits(end + 1) >= 2
                && !Years.isYear(scan.value(end + 1))
                && scan.tokens.isGlued(end + 1);
        scan.reading.silent |= isSecondYear(scan, at);
        boolean names = isOfStandard(scan, at)
                || NamedYears.isName(scan.term(named))
                || isPaper(scan, named)
                || isNameOfEvent(scan, at, named);
        boolean beside = isBesideOtherWords(scan.term(at - 1)) && !isStackedOnYear(scan, at);
        scan.add(year, at, named).doubtful = names || beside;
        return named;
    }

    /** "ISO 9001:2008" */
    private static boolean isOfStandard(Scan scan, int at) {
        return scan.is(at - 1, Term.COLON)
                && scan.is(at - 2, Term.NUMBER)
                && scan.tokens.isGlued(at)
                && scan.tokens.isGlued(at - 1);
    }

    /** "April 2021 2012": one of them is a slip. */
    private static boolean isSecondYear(Scan scan, int at) {
        Period before = scan.follows() ? scan.lastPeriod() : null;
        return before != null
                && before.to == at
                && scan.is(at - 1, Term.NUMBER)
                && scan.tokens.digits(at - 1) == 4
                && before.unit != Unit.YEAR
                && before.year != scan.value(at);
    }

    /** "2012 Report", "2012 Annual Report". */
    private static boolean isPaper(Scan scan, int at) {
        return scan.is(at, Term.PAPER) || scan.is(at, Term.REPEAT) && scan.is(at + 1, Term.PAPER);
    }

    /** "2012 Olympics" and "the 2025 elections" name things by a year; "in 2012 Cabinet agrees" does not. */
    private static boolean isNameOfEvent(Scan scan, int at, int end) {
        boolean span = scan.is(at - 1, Term.DASH) && scan.is(at - 2, Term.NUMBER) && isFirst(scan, at - 2);
        return scan.is(end, Term.WORD) && (span || isFirst(scan, at)) || isFor(scan, at - 1) && isThing(scan, end);
    }

    /** "for 2010 entry", "for 2010 accounts" */
    private static boolean isFor(Scan scan, int at) {
        return scan.is(at, Term.IN) && scan.value(at) == FOR;
    }

    private static boolean isFirst(Scan scan, int at) {
        return scan.term(at - 1) == Term.END || scan.is(at - 1, Term.OF);
    }

    /** "Census 2011", "2020 vision" and "Phase 2010" name things by a year; "by 2011" and "Ongoing 2011" do not. */
    private static boolean isBesideOtherWords(Term before) {
        return switch (before) {
            case WORD, PAPER, LABEL, TERM, SEASON, UNDATED, MEETING, FIGURE, MODAL, NUMBER -> true;
            default -> false;
        };
    }

    /** "MTFP 2014-18": a plan by its years. */
    private static boolean isNameBefore(Term before) {
        return before == Term.WORD || before == Term.PAPER;
    }

    /** "2009 2010 2011" */
    private static boolean isStackedOnYear(Scan scan, int at) {
        Period before = scan.lastPeriod();
        return before != null && before.to == at && before.unit == Unit.YEAR && !before.doubtful;
    }

    /** "2010-13" is from the first year to the last; "2010-11" is one split year. */
    @Nullable
    private static Period span(Scan scan, int at) {
        boolean joined = scan.tokens.digits(at) == 4
                && Years.isYear(scan.value(at))
                && (scan.is(at + 1, Term.DASH) || scan.is(at + 1, Term.SLASH));
        if (!joined
                || !scan.is(at + 2, Term.NUMBER)
                || scan.tokens.digits(at + 2) != 2
                || Years.isSplit(scan, at, scan.value(at))
                || !scan.tokens.isGlued(at + 2) && isPartOfMore(scan.term(at + 3))) {
            return null;
        }
        scan.reading.silent |= isMonthOfYear(scan, at);
        int first = scan.value(at);
        int last = first - first % 100 + scan.value(at + 2);
        if (last <= first + 1) {
            return null;
        }
        Period years = new Period(Unit.YEARS, Kind.RANGE, 0);
        years.year(first, false);
        years.lastYear = last;
        return years;
    }

    /** "2009-12" with a hyphen is four years, or the December of ISO 8601. */
    private static boolean isMonthOfYear(Scan scan, int at) {
        return scan.is(at + 1, Term.DASH)
                && scan.value(at + 1) == 0
                && scan.tokens.isGlued(at + 1)
                && scan.tokens.isGlued(at + 2)
                && scan.value(at + 2) <= 12;
    }

    /** "2010 - 12 March": the second number is no year. */
    private static boolean isPartOfMore(Term next) {
        return switch (next) {
            case MONTH, UNIT, NUMBER, SLASH, DOT, DASH -> true;
            default -> false;
        };
    }

    private static boolean isShortPair(Scan scan, int at) {
        return scan.tokens.digits(at) == 2
                && Years.isSplit(scan, at, scan.value(at))
                && Years.isNear(scan, scan.value(at));
    }

    /** "2010/11 Q2", "2010 March": a year standing before the period that it belongs to. */
    static void yearBefore(Scan scan, Period period) {
        Period before =
                scan.follows() && (scan.link() == Link.APART || scan.link() == Link.TO) ? scan.lastPeriod() : null;
        if (before != null
                && (before.unit == Unit.YEAR || before.unit == Unit.NAMED_YEAR && before.kind == Kind.FINANCIAL_YEAR)
                && (before.part == Part.WHOLE || period.unit == Unit.QUARTER)
                && before.hasYear()) {
            // "End 2016/17 Q2" is that of the quarter.
            period.part = before.part;
            scan.replaceLast();
            scan.reading.silent |= before.doubtful;
            period.year(before.year, before.kind == Kind.FINANCIAL_YEAR);
        }
    }
}
