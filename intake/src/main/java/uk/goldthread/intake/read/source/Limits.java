package uk.goldthread.intake.read.source;

import java.time.Duration;
import uk.goldthread.intake.budget.Budget;

/**
 * What a document may cost to read. Committee papers stay far below each bound; a file that passes one was made by
 * accident or to do harm, and is refused with a sentence that names the bound.
 *
 * @param bytes of the file. The largest committee packs, full of pictures, are some 60 MB
 * @param pages of a PDF. A year's agendas of one committee bound together are some 3,000
 * @param blocks paragraphs and tables. Three thousand full pages have about 100,000
 * @param cells of all tables, each row as wide as the widest of its table, for so they are read. A risk register of
 *     10,000 rows and 40 columns has 400,000
 * @param columns of one table, those that a cell spans counted. A plan with a column for each day of five years has
 *     1,826; a cell says of itself how many it spans, and no file is larger for saying two thousand million
 * @param characters of one paragraph or cell. A spreadsheet's cell ends at 32,767; a whole page is some 5,000
 * @param words characters in all. A thousand pages have some 4 million
 * @param rows of one sheet, empty ones counted; the most that a spreadsheet program writes
 * @param nesting how deep elements may lie in each other; a table in a table in a table is at about 40
 * @param parts files within a zip container. A document with a thousand pictures has about 1,100
 * @param expanded bytes that the parts read may unpack to
 * @param ratio how many times larger a part may become by unpacking; ordinary sheets reach about 30
 * @param time of the processor for all that is done with the document, which on a quiet machine is what a person waits
 *     for; the largest that pass the other bounds take some ten seconds
 * @param recognition further time, on the clock, where words have to be recognised in pictures: some thirty pages on two
 *     processors
 */
public record Limits(
        long bytes,
        int pages,
        int blocks,
        int cells,
        int columns,
        int characters,
        int words,
        int rows,
        int nesting,
        int parts,
        long expanded,
        int ratio,
        Duration time,
        Duration recognition) {

    public static Limits standard() {
        return new Limits(
                100L << 20,
                5_000,
                300_000,
                500_000,
                2_000,
                200_000,
                50_000_000,
                1_048_576,
                150,
                10_000,
                256L << 20,
                250,
                Duration.ofSeconds(15),
                Duration.ofMinutes(2));
    }

    /** By then a reading is over on the clock, whatever the document. */
    public Duration longest() {
        return recognition.plus(Budget.longest(time));
    }
}
