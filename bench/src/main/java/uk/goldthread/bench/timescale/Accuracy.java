package uk.goldthread.bench.timescale;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/** How many phrases each reader reads rightly, earliest and latest day both, by the kind of the right answer. */
final class Accuracy {

    private Accuracy() {}

    static void print(List<Reader> readers, List<Gold> gold) throws IOException, InterruptedException {
        List<Phrase> phrases = gold.stream().map(Gold::phrase).toList();
        StringBuilder head = new StringBuilder("\n| kind | phrases |");
        StringBuilder line = new StringBuilder("| --- | ---: |");
        List<List<Answer>> answers = new ArrayList<>();
        for (Reader reader : readers) {
            head.append(' ').append(reader.name()).append(" |");
            line.append(" ---: |");
            answers.add(reader.read(phrases));
        }
        System.out.println(head + "\n" + line);
        for (String kind : new TreeSet<>(gold.stream().map(Gold::kind).toList())) {
            row(kind, gold, answers, (row, answer) -> row.kind().equals(kind) && answer.equals(row.right()), kind);
        }
        row("all, exact", gold, answers, (row, answer) -> answer.equals(row.right()), "");
        row("answered", gold, answers, (_, answer) -> answer.isGiven(), "");
        row("answered wrongly", gold, answers, (row, answer) -> answer.isGiven() && !answer.equals(row.right()), "");
    }

    private static void row(
            String name, List<Gold> gold, List<List<Answer>> answers, BiPredicate<Gold, Answer> counts, String kind) {
        long of = gold.stream()
                .filter(row -> kind.isEmpty() || row.kind().equals(kind))
                .count();
        StringBuilder row = new StringBuilder("| " + name + " | " + of + " |");
        for (List<Answer> reader : answers) {
            long count = 0;
            for (int i = 0; i < gold.size(); i++) {
                count += counts.test(gold.get(i), reader.get(i)) ? 1 : 0;
            }
            row.append(' ').append(count).append(" |");
        }
        System.out.println(row);
    }
}
