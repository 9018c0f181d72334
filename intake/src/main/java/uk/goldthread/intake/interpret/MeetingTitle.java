package uk.goldthread.intake.interpret;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.goldthread.intake.tree.Passage;
import uk.goldthread.intake.words.Fold;
import uk.goldthread.intake.words.Shape;
import uk.goldthread.intake.words.Wording;

/**
 * What the lines at the top of minutes say: who met ("Minutes of the ... Group", "Elmley Parish Council - Minutes", a
 * body in a line of its own above), and which of them tells on what day.
 */
final class MeetingTitle {
    private static final Pattern TITLE = Pattern.compile(
            "(?iu)(?:(?:draft|unconfirmed|approved)\\s+)?(?:(?:action notes|action points|actions|action log|minutes|notes|note|record|cofnodion|nodiadau)\\s+(?:of|from|for|o|y)|cofnodion(?=\\s+cyfarfod))\\s+(?:a |an |the |y )?+(?:(?:(?!(?:last|previous)\\b)[\\p{L}'\u2019]+ ){0,3}meeting (?:of|for) (?:the )?|[gc]yfarfod )?(?!(?:last|previous)\\b)(?<group>.+?)(?:\\s+(?:virtual\\s+|online\\s+)?meeting(?:\\s+(?:in public|via \\p{L}+|by \\p{L}+))?)?(?:,?\\s+(?:held|a gynhaliwyd)\\b.*|\\s*[,\u2013\u2014-]?\\s+(?:on )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b|\\d{1,2}(?:st|nd|rd|th)?\\s+\\p{L}+,?\\s+\\d{4}).*)?",
            Pattern.DOTALL);
    private static final Pattern GROUP_FIRST = Pattern.compile("(?iu)(?<group>[^.:;]{0,80}?\\b" + Wording.BODY.any()
            + "(?: [\\p{L}&'\u2019]+){0,3}?)\\s*(?:[-:,\u2013\u2014]\\s*)?(?:draft\\s+(?:\\([^)]*\\)\\s*)?)?(?:(?:ordinary|annual|special|extraordinary|full|monthly|virtual) )*(?:meeting )?(?:(?<minutes>(?:draft )?(?:minutes|action notes|notes|cofnodion)(?:\\s+(?:of|from|for|subject)\\b.*|\\s*[-:,(\u2013\u2014].*|))|meeting(?: (?:no\\.? ?)?\\d+|,? (?:held |on )*"
            + "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b|\\d{1,2}(?:st|nd|rd|th)? \\p{L}{3,} \\d{4}\\b).*)?)");
    /** "A meeting of the Planning Committee was held on", at the top. */
    private static final Pattern OF_GROUP = Pattern.compile(
            "(?iu)(?:(?:an? |the )?(?:(?!(?:to|for|from|report|last|previous)\\b)[\\p{L}\\d-]+ ){0,3})meeting of (?:the )?(?<group>[^.:;]{3,80}?)(?<held>,? (?:was |were )?held\\b(?:[^.]++|\\.(?=\\d))*+\\.?)?");

    private static final Pattern IS_HELD = Pattern.compile("(?iu)(?:was |were |to be )?held\\b");

    private static final Pattern NO_GROUP = Pattern.compile(
            "(?iu)(?:(?:the )?meeting|cyfarfod|held|on|at|\\d+|mon|tues|wednes|thurs|fri|satur|sun)(?:\\b|day|st\\b|nd\\b|rd\\b|th\\b).*");
    private static final Pattern NO_NAME =
            Pattern.compile("(?iu)\\b(?:minutes|agenda|draft|notes|actions?|page|confidential|cofnodion)\\b");
    private static final Pattern BODY =
            Pattern.compile("(?iu).*\\b" + Wording.BODY.any() + "\\b.*|.*\\bgovernors\\b.*");
    private static final Pattern HELD =
            Pattern.compile("(?iu)\\b(?:held|meeting|cyfarfod|cynhaliwyd)\\b.*", Pattern.DOTALL);

    /** "Thursday 14 May 2015, 7.30 pm at the hall", "Tuesday October 2nd 2012" */
    private static final Pattern DAY_ALONE = Pattern.compile(
            "(?iu)\\s*(?:(?:on|at) )?(?:\\p{L}+day,? (?:the )?)?(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)?[ ./-](?:\\p{L}+|\\d{1,2})\\.?,?[ ./-]\\d{2,4}|\\p{L}{3,9} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4})\\b.{0,80}");

    /** What says which of its meetings it was: "Annual", "July". */
    private static final Pattern OF_MEETING = Pattern.compile("(?iu)(?:" + Wording.OF_MEETING.any() + "\\s+)+");

    /** In a document that a conversion put into one line, the words from there on are its title. */
    private static final Pattern FROM_HERE = Pattern.compile("(?iu)\\b(?:draft\\s+)?(?:minutes|notes) (?:of|from) ");

    private static final Pattern OF_ANOTHER = Pattern.compile(
            "(?iu)\\bminutes\\b.*\\b(?:approved|agreed|confirmed|signed|accepted|taken as read|adopted|received|correct record|true record|accurate)\\b");
    /** The mark of an item, or a line that goes on with the names above it. */
    private static final Pattern BULLET = Pattern.compile("[-\u2013\u2022*&]");

    private static final int LONGEST_GROUP = 10;
    private static final int LONGEST_TITLE = 32;
    private static final int LONGEST_DAY = 200;
    private static final int LONGEST_WITHIN = 110;
    private static final int LINES_AT_TOP = 5;

    /** Further down a line that names a body is no title. */
    private static final int LINES_OF_FRONT = 12;

    private Passage group = Passage.EMPTY;
    private Passage above = Passage.EMPTY;
    private Passage top = Passage.EMPTY;
    private boolean stated;
    private boolean ofRules;
    private int lines;

    /** How many of the next lines may still give the group its full name. */
    private int below = 3;

    /** The title broke off before its day. */
    private boolean dayFollows;

    /** As the title names it; else the body above it, or what stands at the top. */
    Passage group() {
        if (!group.isBlank()) return group;
        return above.isBlank() && stated ? top : above;
    }

    void call(Passage name) {
        if (group.isBlank()) group = name;
    }

    /** A line at the top said that these are the rules of a body, which nobody met for. */
    boolean isOfRules() {
        return ofRules;
    }

    /** A line said that these are minutes. */
    boolean isStated() {
        return stated;
    }

    /** Of a very long line what may be its title: so many characters from the word "minutes" on. */
    static Passage within(Passage line) {
        if (line.length() < LONGEST_DAY) return line;
        var from = FROM_HERE.matcher(line.text());
        return from.find() ? line.cut(from.start(), Math.min(line.length(), from.start() + LONGEST_WITHIN)) : line;
    }

    void read(Passage line) {
        var words = line.strip();
        lines++;
        boolean isAtTop = !stated && lines <= LINES_AT_TOP;
        ofRules |= isAtTop && isOfRules(words.text());
        var title = TITLE.matcher(words.text());
        var ofGroup = OF_GROUP.matcher(words.text());
        var leading = GROUP_FIRST.matcher(words.text());
        stated |= dayFollows
                && (IS_HELD.matcher(words.text()).lookingAt()
                        || DAY_ALONE.matcher(words.text()).matches());
        dayFollows = title.matches();
        var named = title.matches() ? group(words, title) : words;
        boolean mayBeFull = !group.isBlank() && --below > 0 && (title.matches() || isBody(words));
        if (mayBeFull && isEndOf(named, group)) group = named;
        if (!group.isBlank()) return;
        if (title.matches()) {
            group = isNoGroup(named) || isEndOf(above, named) ? above : named;
            stated = true;
        } else if (isAtTop && ofGroup.matches() && isBody(group(words, ofGroup))) {
            group = group(words, ofGroup);
            stated = ofGroup.group("held") != null;
            dayFollows = !stated;
        } else if (Shape.wordCount(words.text()) <= LONGEST_TITLE && leading.matches() && !isItem(words)) {
            var body = group(words, leading);
            group = !above.isBlank() && Wording.BODY.is(body.text()) ? above : body;
            stated = leading.group("minutes") != null;
        } else if (!stated && lines <= LINES_OF_FRONT && isBody(words) && !isItem(words)) above = words;
        else if (top.isBlank() && mayBeName(words)) top = words;
    }

    private static boolean isOfRules(String line) {
        return Shape.wordCount(line) <= LONGEST_TITLE
                && Wording.RULES.isIn(line)
                && !NO_NAME.matcher(line).find();
    }

    /** "56/1213   Governors   To agree the visits" */
    private static boolean isItem(Passage words) {
        return ItemNumber.of(words).isPresent();
    }

    private static Passage group(Passage words, Matcher title) {
        var named = words.cut(title.start("group"), title.end("group"));
        var of = OF_MEETING.matcher(named.text());
        return of.lookingAt() && isBody(named.from(of.end())) ? named.from(of.end()) : named;
    }

    /** "Minutes of the meeting held on ...", and "Minutes of the Spring Term Meeting" below the name of a body. */
    private boolean isNoGroup(Passage named) {
        return NO_GROUP.matcher(named.text()).matches() || !above.isBlank() && !isBody(named);
    }

    /** "Parish Council" below "Elmley Parish Council". */
    private static boolean isEndOf(Passage above, Passage named) {
        return Fold.of(above.text()).endsWith(" " + Fold.of(named.text()));
    }

    /** A few words without digits or marks that are no title themselves. */
    private static boolean mayBeName(Passage words) {
        return Shape.wordCount(words.text()) <= LONGEST_GROUP
                && words.text().matches("\\p{Lu}[^\\d.:;]+")
                && !NO_NAME.matcher(words.text()).find();
    }

    /** A short line above the title that names a body. */
    private static boolean isBody(Passage words) {
        return Shape.wordCount(words.text()) <= LONGEST_GROUP
                && words.text().chars().noneMatch(Character::isDigit)
                && !words.text().endsWith(".")
                && !BULLET.matcher(words.text()).lookingAt()
                && BODY.matcher(words.text()).matches();
    }

    /**
     * The line tells on what day they met, if it holds a day.
     *
     * @param top nobody was named yet
     */
    boolean tellsDay(Passage line, boolean top) {
        if (line.length() >= LONGEST_DAY) return false;
        boolean held =
                (isAboutMeeting(line) || isTitle(line)) && ItemNumber.of(line).isEmpty();
        boolean ofAnother = OF_ANOTHER.matcher(line.text()).find();
        return (dayFollows || held) && !ofAnother
                || top
                        && DAY_ALONE.matcher(line.text()).matches()
                        && ItemNumber.of(line).isEmpty();
    }

    static boolean isTitle(Passage line) {
        return TITLE.matcher(line.text().strip()).matches();
    }

    /** It speaks of a meeting, or of something held. */
    static boolean isAboutMeeting(Passage line) {
        return HELD.matcher(line.text()).find();
    }
}
