package uk.goldthread.intake.words;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words by which prose tells who promised what, from {@code prose.properties} and its Welsh twin. */
public enum Wording {
    POST,
    BODY,
    TITLE,
    /** What may stand before a post, and in front of no name. */
    OF_OFFICE,
    UNDERTAKES,
    ASKED,
    SAYS,
    RESOLVES,
    /** What a meeting does by saying it: it asks nobody to do anything. */
    SETTLES,
    /** What tells of a state or a thought, not of a task. */
    MUSES,
    /** What happens to people, where no object follows: "she will retire in May". */
    EVENTS,
    /** What is done about something, as a participle. */
    FOLLOWED_UP,
    NOBODY,
    LABEL,
    LISTED,
    /** What heads the actions of an earlier meeting. */
    BEFORE,
    RESPONSE_LABEL,
    AGENDA,
    /** What heads the weeks and hours of a rota. */
    ROTA,
    /** Which of its meetings a body met for. */
    OF_MEETING,
    MILESTONES,
    /** What a document of promises calls itself or a part of it; a programme of events has days and orders too. */
    PLANS,
    /** What a document is called that rules how a body works. */
    RULES,
    /** What an attendance grid says of a member who was there. */
    CAME,
    SENT_APOLOGIES,
    MISSED,
    /** What it says of somebody who was there and is no member. */
    JOINED,
    NAME_HEADING,
    /** What stands over minutes, or over their columns, and is no item. */
    CAPTION,
    /** What joins a mark with what it means: "* denotes present". */
    DENOTES,
    /** What the names of public bodies end with. */
    ORGANISATION;

    private final List<String> phrases;
    private final Set<String> folded;

    Wording() {
        phrases = WordList.of("prose")
                .getOrDefault(name().toLowerCase(Locale.ROOT).replace('_', '-'), List.of());
        folded = phrases.stream().map(Fold::of).collect(Collectors.toUnmodifiableSet());
    }

    /** The text is one of these words or phrases. */
    public boolean is(String text) {
        return folded.contains(Fold.of(text));
    }

    /** One of these words or phrases stands in the text. */
    public boolean isIn(String text) {
        var words = " " + Fold.of(text) + " ";
        return folded.stream().anyMatch(phrase -> words.contains(" " + phrase + " "));
    }

    /** For a regular expression: any of them, the longest first. */
    public String any() {
        return phrases.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }
}
