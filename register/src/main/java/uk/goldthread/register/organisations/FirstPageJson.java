package uk.goldthread.register.organisations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The first page as JSON. */
public record FirstPageJson(
        LocalDate asAt, Instant known, List<RegisterJson> registers, List<AttentionJson> attention) {

    public record RegisterJson(String key, String name, List<AttentionJson> attention) {}

    public record AttentionJson(String what, int count, String path) {

        static AttentionJson of(Attention attention) {
            return new AttentionJson(attention.what(), attention.count(), attention.path());
        }
    }

    static FirstPageJson of(FirstPage page) {
        return new FirstPageJson(
                page.chosen().at().day(),
                page.chosen().at().known(),
                page.registers().stream()
                        .map(register -> new RegisterJson(register.key(), register.name(), of(page.in(register))))
                        .toList(),
                of(page.elsewhere()));
    }

    private static List<AttentionJson> of(List<Attention> attention) {
        return attention.stream().map(AttentionJson::of).toList();
    }
}
