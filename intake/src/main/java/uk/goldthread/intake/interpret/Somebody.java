package uk.goldthread.intake.interpret;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.goldthread.intake.tree.Passage;
import uk.goldthread.intake.words.Verbs;
import uk.goldthread.intake.words.Wording;

/**
 * Words that name who does something: initials, people with a title or of this document, posts and bodies. Learns from
 * those who were present which names and initials stand alone.
 */
final class Somebody {
    private static final String CAPITALISED = "\\p{Lu}[\\p{L}'\u2019.-]*";
    private static final String INITIALS = "[A-Z]{2,4}(?![\\p{L}\\p{N}'\u2019])";
    private static final String TITLED = "(?:(?:County |District |Borough |Town |Parish )?" + Wording.TITLE.any()
            + "\\.?\\s+)+" + CAPITALISED + "(?:\\s+(?!To\\b)" + CAPITALISED + "){0,3}";

    /** What may stand before a post: "the interim Finance" manager. No verb and no small word of the sentence. */
    private static final String ATTRIBUTE =
            "(?!(?:a|an|the|our|its|their|this|each|any|that|who|which|to|was|were|had|has|have|is|are|and|or|of|in|on|for|by|with|if|whether|will|would|should|shall|it|there|i|am|y|as|at|from|into|than|until|up|down|"
                    + String.join(
                            "|",
                            Wording.UNDERTAKES.any(),
                            Wording.ASKED.any(),
                            Wording.SAYS.any(),
                            Wording.RESOLVES.any(),
                            Wording.SETTLES.any())
                    + ")\\s)(?:\\p{L}[\\p{L}'\u2019&/-]*|&)\\s+";

    private static final String OFFICE = "(?!(?-i:" + Verbs.any()
            + ")\\s+\\p{Lu})(?:(?:[Tt]he|[Aa]n?|[Aa]ll|[Ee]ach|[Ee]very|[Bb]oth|[Oo]ur|Y|y|Yr)\\s+)?(?:"
            + ATTRIBUTE + "){0,4}?(?i:" + Wording.POST.any() + "|" + Wording.BODY.any() + "s?)(?![\\p{L}'\u2019])"
            + "(?:\\s+(?:of|for|to)\\s+(?:the\\s+)?" + CAPITALISED + "(?:(?:\\s+(?:and|&)|,)?\\s+" + CAPITALISED
            + "){0,4})?";
    private static final String FULL_NAME = CAPITALISED + "\\s+" + CAPITALISED + "(?:\\s+" + CAPITALISED + ")?";
    private static final String BRACKETS = "(?:\\s+\\([^()]{1,30}\\))?";
    private static final String AND = "(?:\\s*(?:,|/|&)\\s*(?:and\\s+)?|\\s+(?:and|or|a|ac|with)\\s+)";
    private static final Pattern SEPARATOR = Pattern.compile(AND);
    /** "the governments of Norland, Southland" and others: one by what it is, not by whose. */
    private static final Pattern OF_SEVERAL = Pattern.compile("(?s).*\\bof\\b.*,.*");

    private static final Pattern IN_BRACKETS = Pattern.compile("[(\\[]([A-Z]{2,4})[)\\]]");
    private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}'\u2019-]*");

    private final Pattern one;

    /** A regular expression for one or several of them. */
    private final String expression;

    private final Set<String> initials = new LinkedHashSet<>();

    Somebody(Collection<String> people) {
        var known = new LinkedHashSet<String>();
        for (var person : people) learn(person, known);
        var names = known.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        var single = "(?:" + TITLED + "|"
                + (names.isEmpty()
                        ? ""
                        : "(?:\\p{Lu}\\.?\\s?){0,3}(?<![\\p{L}])(?:" + names + ")(?:\\s+" + CAPITALISED
                                + ")?(?![\\p{L}])|")
                + "(?:[Tt]he\\s+)?" + INITIALS + "|"
                + OFFICE + "|" + FULL_NAME + ")" + BRACKETS;
        this.one = Pattern.compile(single);
        this.expression = single + "(?:" + AND + single + "){0,5}";
    }

    private void learn(String person, Set<String> known) {
        var brackets = IN_BRACKETS.matcher(person);
        if (brackets.find()) initials.add(brackets.group(1));
        var first = new StringBuilder();
        var words = WORD.matcher(person.split("[(,\u2013]", 2)[0]);
        while (words.find()) {
            if (Wording.TITLE.is(words.group()) || Wording.POST.is(words.group())) continue;
            first.append(words.group().charAt(0));
            if (words.group().length() > 2 && !Wording.BODY.is(words.group())) known.add(words.group());
        }
        if (first.length() > 1 && first.length() < 5) initials.add(first.toString());
    }

    String expression() {
        return expression;
    }

    /** The text is nothing but names of somebody. */
    boolean isAll(String text) {
        return text.strip().matches(expression);
    }

    /** They are initials of those who were there. */
    boolean areKnownInitials(String text) {
        var parts = SEPARATOR.split(text.strip());
        for (var part : parts) if (!initials.contains(part.strip())) return false;
        return parts.length > 0;
    }

    /** Each by their own name; "the Head of Planning and Housing" is one. */
    List<Passage> each(Passage names) {
        var each = new ArrayList<Passage>();
        int start = 0;
        var separator = SEPARATOR.matcher(names.text());
        while (separator.find()) {
            var before = names.text().substring(start, separator.start());
            var after = names.text().substring(separator.end());
            if (OF_SEVERAL.matcher(before).matches()
                    || !one.matcher(before.strip()).matches()
                    || !one.matcher(after).lookingAt()) continue;
            each.add(names.cut(start, separator.start()).strip());
            start = separator.end();
        }
        each.add(names.from(start).strip());
        return each;
    }
}
