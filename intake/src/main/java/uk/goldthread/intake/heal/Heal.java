package uk.goldthread.intake.heal;

import java.util.List;
import java.util.Set;
import uk.goldthread.intake.draft.Damage;
import uk.goldthread.intake.tree.Source;

/**
 * Mends what office programs, conversions and page breaks did to a document. Each healing does one thing, in an order in
 * which the later ones can rely on the earlier: letters, then headings, then the rows under them.
 */
public final class Heal {
    private static final List<Healing> HEALINGS = List.of(
            LeftoverMarkup::heal,
            RunOnItems::heal,
            LookAlikeLetters::heal,
            RunningLine::heal,
            SplitOrdinal::heal,
            SplitDate::heal,
            CrossingBorders::heal,
            EvenRows::heal,
            CutRow::heal,
            HeadingAbove::heal,
            WrappedHeading::heal,
            ThemeInHeading::heal,
            HeadingInRow::heal,
            RepeatedHeading::heal,
            TableOverPages::heal,
            SplitWord::heal,
            SplitReference::heal,
            BrokenRow::heal);

    private Heal() {}

    /** @param left damages that are to be left as they stand */
    public static HealedSource heal(Source source, Set<Damage> left) {
        var document = HealedSource.of(source, left);
        for (var healing : HEALINGS) document = healing.heal(document);
        return document;
    }
}
