package uk.goldthread.timescale;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MentionsTest {

    private static final LocalDate REFERENCE = LocalDate.of(2006, 9, 8);

    @Test
    void findsDatesInSentencesWithoutTheirPrepositions() {
        assertThat(found("The board met on 18th January 2006, and again in early summer 2021."))
                .containsExactly("18th January 2006", "early summer 2021");
        assertThat(found("A paper went to the meeting of 22 nd September for comment."))
                .containsExactly("22 nd September");
        assertThat(found("The launch is put off until late January 2007, when more is known."))
                .containsExactly("late January 2007");
    }

    @Test
    void keepsWhatIsJoinedTogether() {
        assertThat(found("Grants run from February 2009 – March 2010 in all districts."))
                .containsExactly("February 2009 – March 2010");
        assertThat(found("Workshops were held on 2 March and 5 April 2006."))
                .containsExactly("2 March and 5 April 2006");
        assertThat(found("Prizes in 2007 and thereafter will be larger.")).containsExactly("2007 and thereafter");
    }

    @Test
    void aBareYearOrNumberIsNoMention() {
        assertThat(found("Version 3 of the RSDF 2006 names 15 councils, Level 4 and 44% of 1,200 people."))
                .isEmpty();
        assertThat(found("Tel: (01234) 567890, Item 4. The Act of Parliament may be read in full."))
                .isEmpty();
    }

    @Test
    void aYearIsOneAfterAPrepositionOrInPart() {
        assertThat(found("It opened in 2005 and closes by 2011; early 2012 brings another, and 2007-13 a plan."))
                .containsExactly("2005", "2011", "early 2012");
        assertThat(found("Grants are given from 2007-13 only.")).containsExactly("2007-13");
    }

    @Test
    void aSeasonIsOneWithItsYearOrAfterAPreposition() {
        assertThat(found("Spring was cold. Repairs follow in summer. Autumn 2010 brings the survey."))
                .containsExactly("summer", "Autumn 2010");
        assertThat(found("Easter egg hunts are free; the office closes by Easter 2010."))
                .containsExactly("Easter 2010");
    }

    @Test
    void aMonthIsOneWithACapitalAYearOrAPart() {
        assertThat(found("The june walks ended; june 2010 has more, early june the first, and July none."))
                .containsExactly("june 2010", "early june", "July");
    }

    @Test
    void aLengthOfTimeIsOneAndAtOnceIsNone() {
        assertThat(found("Immediately afterwards the Board asked for a reply within two weeks."))
                .containsExactly("within two weeks");
    }

    @Test
    void aRelativeTimeEndsWithItsLastWord() {
        assertThat(found("Write this month or next week, then report by the end of the month if asked."))
                .containsExactly("this month or next week", "the end of the month");
        assertThat(found("Publish it later this year if ready, or by month end too."))
                .containsExactly("later this year", "month end");
    }

    @Test
    void whatCannotBeReadIsNone() {
        assertThat(found("Rooms are taken 28 - 3 March, and closed 5 March.")).containsExactly("5 March");
    }

    @Test
    void aVerbIsNoMonth() {
        assertThat(found("We may march on; councils may also join. It was decided that they may."))
                .isEmpty();
    }

    @Test
    void eachMentionKnowsItsPlaceAndItsDays() {
        String prose = "Completed in July 2006.";
        Mention mention = Timescale.findAll(prose, REFERENCE, Settings.DEFAULT).getFirst();
        assertThat(prose.substring(mention.start(), mention.end())).isEqualTo("July 2006");
        assertThat(mention.timescale().latest()).isEqualTo(LocalDate.of(2006, 7, 31));
    }

    private static List<String> found(String prose) {
        return Timescale.findAll(prose, REFERENCE, Settings.DEFAULT).stream()
                .map(mention -> prose.substring(mention.start(), mention.end()))
                .toList();
    }
}
