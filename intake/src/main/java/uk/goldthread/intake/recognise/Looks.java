package uk.goldthread.intake.recognise;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import uk.goldthread.intake.words.Headings;
import uk.goldthread.intake.words.Role;
import uk.goldthread.intake.words.Shape;
import uk.goldthread.intake.words.Statuses;

/** What the cells of a column look like. */
final class Looks {
    /** The part of the cells that must look alike before a column is named after them. */
    private static final double MOST = 0.6;

    private static final double SOME = 0.4;
    private static final int LONG = 20;

    private static final Set<Role> DAYS = Set.of(Role.DUE, Role.REVISED_DUE, Role.REVIEW);

    private final List<String> texts;

    Looks(List<String> texts) {
        this.texts = texts;
    }

    /**
     * "Target" and "Date" head many things: such a heading is believed where the cells look so. A sure heading is, unless
     * most cells are far too long for it.
     */
    boolean suit(Headings.Meaning meaning) {
        var role = meaning.role();
        if (meaning.sure() && (DAYS.contains(role) || role == Role.REFERENCE)) return texts.size() < 2 || !areLong();
        if (meaning.sure() || texts.isEmpty()) return true;
        if (DAYS.contains(role)) return share(Shape::isTimescale) >= SOME;
        return switch (role) {
            case REFERENCE -> share(Shape::isReference) >= SOME;
            case OWNER -> !areLong() && share(Shape::isTimescale) < SOME && share(Looks::isNumber) < SOME;
            case STATUS -> share(text -> Statuses.find(text).isPresent() || Statuses.isColour(text)) >= SOME;
            case VERDICT -> !areLong();
            case PROGRESS, NEXT, RESPONSE -> share(Looks::isNumber) < SOME;
            default -> share(Looks::isNumber) < SOME && share(Shape::isTimescale) < MOST;
        };
    }

    /** The columns of a table that has no headings are told so. */
    Role role() {
        if (texts.size() < 2) return Role.OTHER;
        if (mostAre(Shape::isReference)) return share(Looks::isAmount) < SOME ? Role.REFERENCE : Role.OTHER;
        if (mostAre(Shape::isTimescale)) return Role.DUE;
        return mostAre(Shape::isName) ? Role.OWNER : Role.OTHER;
    }

    boolean areNames() {
        return role() == Role.OWNER;
    }

    boolean areReferences() {
        return !texts.isEmpty() && mostAre(Shape::isReference);
    }

    boolean areTasks() {
        return !texts.isEmpty() && share(Shape::isTask) >= SOME;
    }

    /** Some begin with a status: "Complete - in place since May". */
    boolean areProgress() {
        return texts.size() > 1
                && share(text -> Statuses.find(text)
                                .filter(found -> found.start() == 0)
                                .isPresent())
                        >= SOME;
    }

    /** "11.00", "7:30 pm" */
    boolean areTimesOfDay() {
        return texts.size() > 1
                && mostAre(text -> text.strip().matches("(?i)(?:[01]?\\d|2[0-3])[.:][0-5]\\d(?: ?[ap]\\.?m\\.?)?"));
    }

    double timescales() {
        return share(Shape::isTimescale);
    }

    /** Words a cell, on average. */
    double words() {
        return texts.stream().mapToInt(Shape::wordCount).average().orElse(0);
    }

    /** Most cells hold what a heading never does: a number or a day. */
    boolean areValues() {
        return !texts.isEmpty()
                && mostAre(text -> isNumber(text) || Shape.isTimescale(text) || Shape.isReference(text));
    }

    private boolean areLong() {
        return share(text -> Shape.wordCount(text) > LONG) > 0.5;
    }

    private boolean mostAre(Predicate<String> looks) {
        return share(looks) >= MOST;
    }

    private double share(Predicate<String> looks) {
        return texts.isEmpty() ? 0 : (double) texts.stream().filter(looks).count() / texts.size();
    }

    /** A number, an amount or a percentage. */
    private static boolean isNumber(String text) {
        return text.strip().matches("[£$€]?\\s?[\\d.,]+\\s?[%kKmM]?");
    }

    /** Money has two figures after its point. */
    private static boolean isAmount(String text) {
        return text.strip().matches("[£$€].*|[\\d,]*\\d\\.\\d\\d");
    }
}
