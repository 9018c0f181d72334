package uk.goldthread.intake.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.goldthread.intake.recognise.Part;
import uk.goldthread.intake.tree.Passage;
import uk.goldthread.intake.words.MeetingLabels;
import uk.goldthread.intake.words.Wording;

/**
 * A list of all members in which an asterisk stands at those who came, or at those who did not, as a line by itself says:
 * "* denotes present".
 *
 * @param starred what the asterisk says: present or apologies
 * @param others the members without one
 */
record Asterisks(String starred, List<Passage> names, List<Passage> others) {
    /** Something says that the asterisk is explained, for it may as well be the bullet of an agenda's item. */
    private static final String EXPLAINED = "(?:\\*\\W{0,4}?(?:" + Wording.DENOTES.any()
            + "\\b|[=:\u2013\u2014-])\\s{0,3}|[(\\[]\\s?\\*\\s?|\\*(?-i:(?=\\p{Ll})))";

    private static final Pattern KEY =
            Pattern.compile("(?iu)\\W{0,3}?" + EXPLAINED + "(?<what>\\p{L}[\\p{L} ]{3,40})[\\W&&[^*]]{0,3}");
    private static final Pattern STAR = Pattern.compile("\\*");
    private static final Pattern MEMBERS = Pattern.compile("(?iu)^(?:those|the|" + Wording.POST.any() + ")\\s+");
    private static final Pattern LABEL = Pattern.compile("[^:*]{1,40}:\\s*");

    /** Before a name with an asterisk no comma need stand. */
    private static final Pattern NEXT = Pattern.compile("(?<!\\s)\\s++(?=\\*\\s*\\p{Lu})");

    /** The lists stand near the line that says what the asterisk is. */
    private static final int NEAR = 12;

    private static final int FEWEST_NAMES = 2;

    static Optional<Asterisks> of(List<Part> parts) {
        for (int i = 0; i < parts.size(); i++) {
            var key = parts.get(i)
                    .lines()
                    .map(Asterisks::meaning)
                    .flatMap(Optional::stream)
                    .findFirst();
            if (key.isPresent())
                return near(parts.subList(Math.max(0, i - NEAR), Math.min(parts.size(), i + NEAR)), key.get());
        }
        return Optional.empty();
    }

    private static Optional<Asterisks> near(List<Part> parts, String starred) {
        var all = new Asterisks(starred, new ArrayList<>(), new ArrayList<>());
        for (var part : parts) {
            boolean holds = part.lines()
                    .anyMatch(line -> isStarred(line) && meaning(line).isEmpty());
            if (holds) part.lines().filter(line -> meaning(line).isEmpty()).forEach(all::take);
        }
        return all.names.size() < FEWEST_NAMES ? Optional.empty() : Optional.of(all);
    }

    private static Optional<String> meaning(Passage line) {
        if (!isStarred(line)) return Optional.empty();
        var key = KEY.matcher(line.text());
        if (!key.matches()) return Optional.empty();
        var what = MEMBERS.matcher(key.group("what")).replaceFirst("");
        if (Wording.CAME.is(what) || Wording.JOINED.is(what)) return Optional.of("present");
        if (Wording.SENT_APOLOGIES.is(what) || Wording.MISSED.is(what)) return Optional.of("apologies");
        return MeetingLabels.of(what)
                .filter(Attendance::isFact)
                .map(fact -> fact.equals("attending") ? "present" : fact);
    }

    private static boolean isStarred(Passage line) {
        return line.text().indexOf('*') >= 0;
    }

    private void take(Passage line) {
        var label = LABEL.matcher(line.text());
        var list = label.lookingAt() ? line.from(label.end()) : line;
        for (var part : list.split(NEXT)) People.of(part).forEach(this::sort);
    }

    private void sort(Passage name) {
        var bare = Passage.join(name.split(STAR), " ").strip();
        if (People.isList(bare)) (isStarred(name) ? names : others).add(bare);
    }

    /** Who was there: those with the asterisk, or all others. */
    List<Passage> present() {
        return starred.equals("present") ? names : others;
    }

    List<Passage> apologies() {
        return starred.equals("apologies") ? names : List.of();
    }
}
