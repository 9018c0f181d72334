package uk.goldthread.register.names;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.goldthread.register.access.Person;

/**
 * That a name is to be erased or corrected, by whom, where and why.
 *
 * @param corrected what is to stand in its place; null where it is erased
 * @param keys the things that were chosen
 */
public record Replacement(Person by, Name name, @Nullable String corrected, String reason, Set<String> keys) {

    public UUID organisation() {
        return by.organisation();
    }

    public boolean erases() {
        return corrected == null;
    }

    /** As traces say it. */
    public String how() {
        return erases() ? "erased" : "corrected";
    }

    public String in(String words) {
        return name.replacedIn(words, corrected == null ? Name.ERASED : corrected);
    }

    /** What follows the holder's word in the keys that are its own. */
    public List<String> chosen(String holder) {
        return keys.stream()
                .filter(key -> key.startsWith(holder + "/"))
                .map(key -> key.substring(holder.length() + 1))
                .sorted()
                .toList();
    }
}
