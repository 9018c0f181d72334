package uk.goldthread.register.accounts;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A browser as its owner would call it: "Firefox on Windows". It says so itself, so it is a help and no proof. */
final class Browsers {

    /** The more particular first: most browsers also claim to be their elders. */
    private static final List<Map.Entry<String, String>> NAMES = List.of(
            Map.entry("Edg", "Edge"),
            Map.entry("OPR/", "Opera"),
            Map.entry("SamsungBrowser", "Samsung Internet"),
            Map.entry("Firefox", "Firefox"),
            Map.entry("FxiOS", "Firefox"),
            Map.entry("Chrome", "Chrome"),
            Map.entry("CriOS", "Chrome"),
            Map.entry("Safari", "Safari"));

    private static final List<Map.Entry<String, String>> SYSTEMS = List.of(
            Map.entry("Windows", "Windows"),
            Map.entry("Android", "Android"),
            Map.entry("iPhone", "iPhone"),
            Map.entry("iPad", "iPad"),
            Map.entry("Mac OS", "Mac"),
            Map.entry("CrOS", "Chromebook"),
            Map.entry("Linux", "Linux"));

    private Browsers() {}

    static String of(@Nullable String userAgent) {
        var said = userAgent == null ? "" : userAgent;
        var name = first(NAMES, said);
        var system = first(SYSTEMS, said);
        if (name == null) return "Another program";
        return system == null ? name : name + " on " + system;
    }

    private static @Nullable String first(List<Map.Entry<String, String>> words, String said) {
        for (var word : words) if (said.contains(word.getKey())) return word.getValue();
        return null;
    }
}
