package uk.goldthread.intake.interpret;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import uk.goldthread.intake.tree.Passage;
import uk.goldthread.intake.words.Statuses;
import uk.goldthread.timescale.Mention;
import uk.goldthread.timescale.Settings;
import uk.goldthread.timescale.Timescale;

/** The timescales of several actions in one cell: a line each, or one after the other ("June 2009 Continuation Sept 09"). */
final class StackedTimescales {
    private static final Pattern CAPITALISED = Pattern.compile("\\s*\\p{Lu}[\\s\\S]*");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^)]*\\)");

    private StackedTimescales() {}

    static List<Passage> split(Passage cell, LocalDate reference) {
        var parts = new ArrayList<Passage>();
        for (var line : cell.lines()) splitLine(line, reference, parts);
        return parts;
    }

    private static void splitLine(Passage line, LocalDate reference, List<Passage> parts) {
        var starts = new ArrayList<Integer>();
        int end = 0;
        for (var mention : mentions(line, reference)) {
            var between = line.text().substring(end, mention.start());
            if (isStatus(between)) starts.add(end);
            if (between.isBlank() || isStatus(between)) starts.add(mention.start());
            end = mention.end();
        }
        if (isStatus(line.text().substring(end))) starts.add(end);
        cut(line, starts, parts);
    }

    private static void cut(Passage line, List<Integer> starts, List<Passage> parts) {
        int from = 0;
        for (int start : starts) {
            var part = line.cut(from, start).strip();
            if (!part.isBlank()) parts.add(part);
            from = start;
        }
        if (!line.from(from).isBlank()) parts.add(line.from(from).strip());
    }

    /** A date in brackets explains the one before it. */
    private static List<Mention> mentions(Passage line, LocalDate reference) {
        var brackets = IN_BRACKETS.matcher(line.text()).results().toList();
        return Timescale.findAll(line.text(), reference, Settings.DEFAULT).stream()
                .filter(mention -> brackets.stream()
                        .noneMatch(bracket -> bracket.start() <= mention.start() && mention.end() <= bracket.end()))
                .toList();
    }

    private static boolean isStatus(String between) {
        return CAPITALISED.matcher(between).matches() && Statuses.whole(between).isPresent();
    }
}
