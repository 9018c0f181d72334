package uk.goldthread.register.commitments;

/** What is asked of commitments, in the words of the database; {@code :day} is the day as at which it is asked. */
final class Conditions {
    static final String OPEN = "status not in ('completed', 'withdrawn')";

    /** Of a kind that ends: once its last day is past, it is late. */
    static final String SOMETIME_OVERDUE = "(" + OPEN + " and ends and latest is not null)";

    static final String OVERDUE_FROM = "latest + 1";

    static final String OVERDUE = "(" + SOMETIME_OVERDUE + " and " + OVERDUE_FROM + " <= :day)";

    static final String UNDATED = "(" + OPEN + " and latest is null)";

    /** It is known that nobody is named: not while owners are not yet known. */
    static final String UNOWNED = "(" + OPEN + " and cardinality(owners) = 0)";

    static final String DUE_SOON = "(" + OPEN + " and ends and latest between :day and :day::date + :dueWithin::int)";

    static final String REVIEW_SOON = "(" + OPEN + " and review between :day and :day::date + :reviewWithin::int)";

    /** Each of the words occurs in what the commitment says or in its steps, whatever its case. */
    static final String SAYS = """
            (select bool_and(position(lower(word) in said) > 0)
             from commitment_state s cross join unnest(:words::text[]) as word
             where s.register = commitment_position.register and s.position = commitment_position.position)
            """;

    /** What is true of every question: the day and the instant. */
    static final String THERE = "effective @> :day::date and known @> :known::timestamptz";

    /** The register and the point in time. */
    static final String AT = "register = :register and " + THERE;

    /** The filter, each condition only where it is asked. */
    static final String ASKED = """
            (cardinality(:statuses::text[]) = 0 or status = any(:statuses))
             and (:owner::text is null or :owner = any(owners))
             and (:theme::text is null or theme = :theme)
            """
            + " and (not :open or " + OPEN + ")"
            + " and (not :overdue or " + OVERDUE + ")"
            + " and (not :undated or " + UNDATED + ")"
            + " and (not :unowned or " + UNOWNED + ")"
            + " and (:dueWithin::int is null or " + DUE_SOON + ")"
            + " and (:reviewWithin::int is null or " + REVIEW_SOON + ")"
            + " and (cardinality(:words::text[]) = 0 or " + SAYS + ") ";

    private Conditions() {}
}
