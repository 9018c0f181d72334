package uk.goldthread.intake.read.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lines that most pages of a text begin or end with, whatever numbers stand in them. */
final class PageFeet {
    /** Lines at an edge of a page that may be such. */
    private static final int DEEP = 2;

    private final Map<String, Integer> pages = new HashMap<>();

    PageFeet(List<List<String>> pages) {
        for (var page : pages) edges(page).stream().distinct().forEach(line -> this.pages.merge(line, 1, Integer::sum));
    }

    private static List<String> edges(List<String> page) {
        var filled = page.stream()
                .filter(line -> !line.isBlank())
                .map(PageFeet::withoutNumbers)
                .toList();
        return filled.size() <= 2 * DEEP
                ? filled
                : List.of(filled.get(0), filled.get(1), filled.get(filled.size() - 2), filled.getLast());
    }

    private static String withoutNumbers(String line) {
        return line.strip().replaceAll("\\d+", "0");
    }

    /** How many lines of the page remain, from the top, without its feet. */
    int end(List<String> page) {
        int end = page.size();
        int feet = 0;
        for (int i = page.size() - 1; i >= 0 && feet <= DEEP; i--) {
            if (page.get(i).isBlank()) continue;
            if (pages.getOrDefault(withoutNumbers(page.get(i)), 0) < 2) break;
            end = i;
            feet++;
        }
        return end;
    }
}
