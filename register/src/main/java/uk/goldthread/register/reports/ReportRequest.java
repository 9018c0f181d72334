package uk.goldthread.register.reports;

import org.jspecify.annotations.Nullable;
import uk.goldthread.register.commitments.Filter;
import uk.goldthread.register.commitments.Order;
import uk.goldthread.register.layout.Typed;
import uk.goldthread.register.ledger.AsAt;
import uk.goldthread.register.organisations.Register;

/**
 * The report that is asked for.
 *
 * @param ownTitle in place of the register's name
 * @param introduction paragraphs before the table
 */
public record ReportRequest(
        Register register,
        AsAt at,
        Layout layout,
        Filter filter,
        Order order,
        @Nullable String ownTitle,
        @Nullable String introduction) {

    /** A layout that groups by theme has its own order. */
    public ReportRequest {
        if (layout.order() == Order.THEME) order = Order.THEME;
        ownTitle = Typed.orNull(Typed.text(ownTitle).replace('\n', ' '));
        introduction = Typed.orNull(Typed.text(introduction));
    }

    /** The whole register, as that layout has it. */
    public static ReportRequest whole(Register register, AsAt at, Layout layout) {
        return new ReportRequest(register, at, layout, Filter.ALL, layout.order(), null, null);
    }
}
