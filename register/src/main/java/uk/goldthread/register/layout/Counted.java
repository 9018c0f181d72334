package uk.goldthread.register.layout;

/** A number and what it counts: "1 entry", "3 entries". */
public final class Counted {
    private Counted() {}

    public static String of(long number, String one) {
        return of(number, one, one + "s");
    }

    public static String of(long number, String one, String several) {
        return "%d %s".formatted(number, number == 1 ? one : several);
    }
}
