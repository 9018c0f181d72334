package uk.goldthread.timescale.grammar;

import org.jspecify.annotations.Nullable;
import uk.goldthread.timescale.Kind;
import uk.goldthread.timescale.words.Term;
import uk.goldthread.timescale.words.Tokens;

/** Years without a month, and what they only name: {@code 2009}, {@code 2009/10}, {@code 2010-13}; {@code 2010/11 budget}. */
final class BareYears {

    /** The value of "for" and of "during" and the like among the words before a time; that of "ready for" is greater. */
    private static final int FOR = 2;

    private static final int DURING = 1;

    /** "2010-99" numbers something; no plan is that long. */
    private static final int LONGEST_SPAN = 40;

    private BareYears() {}

    static int read(Scan scan, int at) {
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
        if (References.isOfYear(scan, end)) {
            scan.word();
            return end + 2;
        }
        boolean names = scan.is(at - 1, Term.PAPER)
                || scan.is(at - 1, Term.SUBJECT)
                || isOfPaper(scan, at)
                || Revisions.isBaseline(scan, named)
                || scan.is(named, Term.MEETING)
                || isThing(scan, named) && !isTimeOfPaper(scan, at - 1);
        scan.add(split, at, named).doubtful = names;
        return named;
    }

    /** "2010/11 budget", "2010/11 recruitment round" are things; "2010/11 Head of Service" has its owner beside it. */
    static boolean isThing(Scan scan, int at) {
        return isThing(scan.tokens, at);
    }

    static boolean isThing(Tokens tokens, int at) {
        return tokens.is(at, Term.PAPER) || tokens.is(at, Term.WORD) && !tokens.has(at, Tokens.CAPITAL);
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
        if (References.isAfterYear(scan, end)) {
            scan.word();
            return end + 2;
        }
        // "2010/09" is neither a year and its next nor a year and a month.
        scan.reading.silent |= scan.is(end, Term.SLASH)
                && scan.is(end + 1, Term.NUMBER)
                && scan.tokens.digits(end + 1) == 2
                && scan.tokens.isGlued(end + 1);
        scan.reading.silent |= isSecondYear(scan, at);
        boolean names = References.isOfStandard(scan, at)
                || NamedYears.isName(scan.term(named))
                || isPaper(scan, named)
                || isCited(scan, at, named)
                || isOfPaper(scan, at)
                || isNameOfEvent(scan, at, named);
        boolean beside = (isBesideOtherWords(scan.term(at - 1))
                        || isDayOrMonth(scan, at - 1)
                        || isNamedDay(scan, at - 1)
                        || Revisions.isUpdate(scan, at - 1))
                && !isStackedOnYear(scan, at);
        scan.add(year, at, named).doubtful = names || beside;
        return named;
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
        return scan.is(at, Term.PAPER)
                || scan.is(at, Term.REPEAT) && scan.is(at + 1, Term.PAPER)
                || Revisions.isBaseline(scan, at);
    }

    /** "the budget for 2011/12", "by March 2011 for 2011/12": the year says which; "ready for 2011/12" is when. */
    private static boolean isOfPaper(Scan scan, int at) {
        boolean which = isFor(scan, at - 1) && scan.value(at - 1) == FOR;
        return which && (scan.is(at - 2, Term.PAPER) || isAfterDate(scan));
    }

    private static boolean isAfterDate(Scan scan) {
        Period before = scan.lastPeriod();
        return before != null && before.hasYear() && !before.doubtful;
    }

    /** "Equality Act (2010)", "Ofsted (2013) guidance": the year in brackets is that of what is cited. */
    private static boolean isCited(Scan scan, int at, int end) {
        boolean bracketed = scan.is(at - 1, Term.OPEN) && scan.is(end, Term.CLOSE);
        if (!bracketed || !scan.tokens.has(at - 2, Tokens.CAPITAL)) {
            return false;
        }
        return switch (scan.term(at - 2)) {
            case LABEL, PAPER -> true;
            case WORD -> isThing(scan, end + 1) || scan.is(end + 1, Term.LABEL);
            default -> false;
        };
    }

    /** "2012 Olympics" and "the 2025 elections" name things by a year; "in 2012 Cabinet agrees" does not. */
    private static boolean isNameOfEvent(Scan scan, int at, int end) {
        boolean span = scan.is(at - 1, Term.DASH) && scan.is(at - 2, Term.NUMBER) && isFirst(scan, at - 2);
        boolean word = scan.is(end, Term.WORD) || Revisions.isUpdate(scan, end);
        return word && (span || isFirst(scan, at)) || isFor(scan, at - 1) && isThing(scan, end);
    }

    /** "for 2010 entry", "for 2010 accounts" */
    private static boolean isFor(Scan scan, int at) {
        return scan.is(at, Term.IN) && scan.value(at) >= FOR;
    }

    private static boolean isFirst(Scan scan, int at) {
        return scan.term(at - 1) == Term.END || scan.is(at - 1, Term.OF);
    }

    /** "Census 2011", "2020 vision" and "Phase 2010" name things by a year; "by 2011" and "Ongoing 2011" do not. */
    private static boolean isBesideOtherWords(Term before) {
        return switch (before) {
            case WORD, ACT, PAPER, LABEL, TERM, SEASON, UNDATED, MEETING, FIGURE, MODAL, NUMBER, SUBJECT -> true;
            default -> false;
        };
    }

    /** "St David's Day 2011", "Carers Week 2010" */
    private static boolean isDayOrMonth(Scan scan, int at) {
        return Durations.isSingular(scan, at) && Durations.unit(scan, at) != Durations.YEAR;
    }

    /** "Remembrance Sunday 2018"; "every Monday 2011" are all of that year. */
    private static boolean isNamedDay(Scan scan, int at) {
        return scan.is(at, Term.WEEKDAY) && scan.is(at - 1, Term.WORD) && scan.tokens.has(at - 1, Tokens.CAPITAL);
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
        scan.reading.silent |= last > first + LONGEST_SPAN;
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
