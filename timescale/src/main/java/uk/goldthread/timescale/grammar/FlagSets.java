package uk.goldthread.timescale.grammar;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import uk.goldthread.timescale.Flag;

/** Every set of flags there can be, made once. */
final class FlagSets {

    private static final List<Set<Flag>> ALL = IntStream.range(0, 1 << Flag.values().length)
            .mapToObj(FlagSets::make)
            .toList();

    private FlagSets() {}

    static int bit(Flag flag) {
        return 1 << flag.ordinal();
    }

    static Set<Flag> of(int bits) {
        return ALL.get(bits);
    }

    private static Set<Flag> make(int bits) {
        EnumSet<Flag> flags = EnumSet.noneOf(Flag.class);
        for (Flag flag : Flag.values()) {
            if ((bits & bit(flag)) != 0) {
                flags.add(flag);
            }
        }
        return Collections.unmodifiableSet(flags);
    }
}
