package uk.goldthread.intake.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.goldthread.intake.draft.Problem;
import uk.goldthread.intake.tree.Aside;

class BesideTest {

    @Test
    void whatADocumentHoldsBesideItsWordsIsTold() {
        assertThat(Beside.problems(EnumSet.allOf(Aside.class)))
                .extracting(Problem::code)
                .containsExactly(
                        "tracked-changes",
                        "comments",
                        "hidden-rows",
                        "hidden-sheets",
                        "cells-by-blanks",
                        "cells-by-lines",
                        "recognised");
    }

    @Test
    void anOrdinaryDocumentIsToldOfNothing() {
        assertThat(Beside.problems(Set.of())).isEmpty();
    }
}
