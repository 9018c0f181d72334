package uk.goldthread.intake.interpret;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.goldthread.intake.words.Wording;

/**
 * Tells whether a sentence of minutes leaves something to be done without saying by whom: "a letter is to be sent", "the
 * contractor will be asked", "this would be on the next agenda". News of what others plan does not count, nor what depends.
 */
final class ToBeDone {
    private static final String ADVERBS =
            "(?:(?:also|now|then|again|still|first|both|all|each)\\s+|\\p{Ll}+ly\\s+){0,2}";
    private static final String FOLLOWED_UP = "be\\s+" + ADVERBS + "(?:" + Wording.FOLLOWED_UP.any()
            + "\\b|(?:an (?:agenda )?item )?on (?:the|our) (?:\\p{L}+ )?agenda\\b)";
    private static final Pattern TASK =
            Pattern.compile("(?isu)(?:\\b(?:will|would|shall|must|(?:is|are|was|were)\\s+(?:still\\s+)?to)\\s+"
                    + ADVERBS + "|(?:^|(?<word>[^\\s(]+)\\s+)to\\s+" + ADVERBS + ")" + FOLLOWED_UP);

    /** "The fence needs to be repaired", "in order to be published": a state, not a task. */
    private static final Pattern OF_A_STATE = Pattern.compile(
            "(?iu)need\\w*|ha[sd]|have|having|(?:un)?likely|due|ought|going|seem\\w*|appear\\w*|continu\\w*|want\\w*|wish\\w*|asked|(?:un)?able|(?:un)?available|ready|hop\\w+|expect\\w*|believed|thought|felt|found|said|reported|understood|requir\\w+|allow\\w*|enabl\\w+|order|as|yet|not|how|what|when|where|which");

    /** "A date for the hedge to be cut"; "To receive matters to be raised". */
    private static final Pattern PURPOSE = Pattern.compile(
            "(?isu).*\\bfor\\s+(?:[^\\s,;]+\\s+){0,3}|.*\\b(?:enabl|allow|help|permit)\\p{Ll}*\\s+(?:[^\\s,;]+\\s+){0,5}|to (?!be\\b)\\p{L}+\\s.*");

    /** "It was requested that a price be obtained." */
    private static final Pattern WISHED = Pattern.compile(
            "(?isu).*\\bit (?:was|is) (?:also |further |then )?(?:requested|asked|suggested|recommended|essential) (?:that )?.{3,120}?\\b(?:should )?"
                    + FOLLOWED_UP + ".*");

    /** "The county council confirmed that works will be carried out". */
    private static final Pattern NEWS = Pattern.compile(
            "(?isu).*\\b(?:(?:" + Wording.SAYS.any()
                    + "|informed|states|says|announced|heard)\\s+(?:\\p{L}+\\s+){0,3}?(?:that|they|he|she|it|the)|hoped|expected|anticipated|likely|aware)\\b.*");

    private static final Pattern DEPENDS = Pattern.compile(
            "(?isu).*\\b(?:if|unless|whether|in case|may|might|could|why|what|when)\\b.*|.*\\b(?:who|which|that|it)\\s*");

    /** The meeting itself corrects the minutes of the last one. */
    private static final Pattern OF_MINUTES = Pattern.compile(
            "(?iu)\\b(?:amendments?|corrections?|changes?) to (?:the |those |last )*(?:\\p{L}+ )?minutes\\b");

    private ToBeDone() {}

    static boolean is(String sentence) {
        if (OF_MINUTES.matcher(sentence).find()) return false;
        var task = TASK.matcher(sentence);
        while (task.find())
            if (isOpen(sentence.substring(0, task.start()), task) && !sentence.startsWith(" as and when", task.end()))
                return true;
        return WISHED.matcher(sentence).matches();
    }

    private static boolean isOpen(String before, Matcher task) {
        var word = task.group("word");
        boolean bare = word != null;
        return !(bare
                        && (OF_A_STATE.matcher(word).matches()
                                || PURPOSE.matcher(before).matches()))
                && !NEWS.matcher(before.substring(before.lastIndexOf(" but ") + 1))
                        .matches()
                && !DEPENDS.matcher(clause(before)).matches();
    }

    /** From the last mark on. */
    private static String clause(String before) {
        int mark = Math.max(Math.max(before.lastIndexOf(';'), before.lastIndexOf(',')), before.lastIndexOf(" - "));
        return before.substring(Math.max(mark, before.lastIndexOf('\u2013')) + 1);
    }
}
