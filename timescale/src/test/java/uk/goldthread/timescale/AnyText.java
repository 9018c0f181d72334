package uk.goldthread.timescale;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

/** What holds for any text whatever: it is read without an exception, its days are in order, and what is rendered reads back. */
final class AnyText {

    private static final LocalDate REFERENCE = LocalDate.of(2009, 11, 16);

    private AnyText() {}

    static void holds(String text) {
        holds(text, REFERENCE);
    }

    static void holds(String text, LocalDate reference) {
        Timescale timescale = Timescale.parse(text, reference);
        assertThat(timescale.text()).isEqualTo(text);
        isInOrder(timescale);
        readsBackFromPlainEnglish(timescale, reference);
        readsBackFromEdtf(timescale);
        timescale.earlier().forEach(AnyText::isInOrder);
    }

    private static void isInOrder(Timescale timescale) {
        LocalDate first = timescale.earliest();
        LocalDate last = timescale.latest();
        if (first != null && last != null) {
            assertThat(first).isBeforeOrEqualTo(last);
        }
    }

    /** Where a day does not exist, the words name it and a suggestion. */
    private static void readsBackFromPlainEnglish(Timescale timescale, LocalDate reference) {
        if (timescale instanceof Impossible) {
            return;
        }
        Timescale again = Timescale.parse(timescale.inWords(), reference);
        assertThat(again.earliest()).as(timescale.inWords()).isEqualTo(timescale.earliest());
        assertThat(again.latest()).as(timescale.inWords()).isEqualTo(timescale.latest());
    }

    private static void readsBackFromEdtf(Timescale timescale) {
        if (timescale.edtf().isEmpty()) {
            assertThat(timescale.earliest()).isNull();
            return;
        }
        Days days = Days.ofEdtf(timescale.edtf());
        assertThat(days.first()).as(timescale.edtf()).isEqualTo(timescale.earliest());
        if (timescale.kind() != Kind.ONWARDS) {
            assertThat(days.last()).as(timescale.edtf()).isEqualTo(timescale.latest());
        }
    }
}
