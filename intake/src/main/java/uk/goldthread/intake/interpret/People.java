package uk.goldthread.intake.interpret;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.goldthread.intake.tree.Passage;
import uk.goldthread.intake.words.Shape;
import uk.goldthread.intake.words.Wording;

/** The people that a list names, parted by commas, semicolons, lines and a last "and". */
final class People {
    private static final Pattern MARK = Pattern.compile(
            "\\s{3,}+(?![(\\[])|(?<=\\))\\.\\s+(?=\\p{Lu})|\\s+(?:together|along) with\\s+|\\.?\\s+Also:\\s+|\\s+and\\s+(?=\\d|the\\s+(?:\\p{Lu}\\p{Ll}+\\s+)?[Cc]lerk\\b)|\\s+(?=\\d+ (?:members?|residents?|parishioners?)\\b)|\\s*(?:[;\\n\u2022]|,(?![^()]{0,200}\\)))\\s*(?:and\\s+|a\\s+|ac\\s+)?|\\s+(?:and|&)\\s+(?=\\p{Lu})(?![^()]{0,200}\\))|\\s+(?=There (?:was|were)\\b|Members of the public\\b)|\\s+ac?\\s+(?=\\p{Lu}\\p{Ll}+\\s\\p{Lu})");

    private static final Pattern INITIALS = Pattern.compile("[(\\[]([A-Z]{2,4})[)\\],]");
    private static final Pattern BRACKETS =
            Pattern.compile("^\\p{Lu}.*[(\\[][^()]+[)\\]]|^\\p{Lu}.*\\s[\u2013-]\\s\\p{L}");
    private static final Pattern FULL_NAME =
            Pattern.compile("\\p{Lu}[\\p{L}'\u2019.-]*(?:\\s+\\p{Lu}[\\p{L}'\u2019.-]*){1,2}");
    /** "3 residents", "two members of the public"; "the Clerk" before the clerk's name. */
    private static final Pattern NOBODY_NAMED = Pattern.compile(
            "(?iu)(?:no|there (?:were|are) no|\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|some)\\b.*|there (?:was|were)\\b.*|members of the public\\b.*|(?:the )?(?:parish |town |deputy )?"
                    + Wording.POST.any());

    private static final String OF_WHAT = "(?:County|District|Borough|Town|Parish|Vice|Deputy)";

    /** "Jo Pike (Clerk), Dan Wye (Bursar)": no office of the first, but somebody else. */
    private static final String NEXT_PERSON = "(?:" + OF_WHAT + "\\s+)?(?i:" + Wording.TITLE.any()
            + ")\\b|\\p{Lu}[\\p{L}'\u2019.-]*\\s+\\p{Lu}[\\p{L}'\u2019-]+\\s*\\(";

    /** One to a line: "Mark Ellery, Director of Public Health", "Jane Foley, Healthwatch". */
    private static final Pattern WITH_ROLE = Pattern.compile("(?:(?i:" + Wording.TITLE.any()
            + ")\\.?\\s+)?\\p{Lu}[\\p{L}'\u2019.-]*\\s+\\p{Lu}[\\p{L}'\u2019-]+\\s*(?:\\([^()]+\\))?,\\s+(?!"
            + NEXT_PERSON + ")(?:[^,;]*\\b(?i:"
            + Wording.POST.any() + "|" + Wording.BODY.any() + ")\\b[^,;]*|\\p{Lu}[\\p{L}'\u2019&-]+)");

    /** "Mr N Rowe - Performance and Improvement Director": behind the dash stands what they are. */
    private static final Pattern WITH_OFFICE = Pattern.compile("(?:(?i:" + Wording.TITLE.any()
            + ")\\.?\\s+)?(?:\\p{Lu}[\\p{L}'\u2019.-]*\\s+){1,3}[\u2013-]\\s+(?!.*,\\s+(?:" + NEXT_PERSON
            + ")|.*\\s(?:and|&)\\s.+\\s[\u2013-]\\s|(?i:" + Wording.POST.any()
            + ")\\s+(?:and|&)\\s)[\\p{Lu}(][^;\u2013]{1,100}");

    private static final Pattern BULLET = Pattern.compile("[-\u2013\u2022]\\s+");

    /** Before a title that no other title leads to: "Cllr Ann Hale Cllr Jo Pike". */
    private static final Pattern NEXT_TITLE = Pattern.compile(
            "(?<!(?i:\\b(?:" + Wording.TITLE.any() + "|"
                    + Wording.POST.any() + "|"
                    + OF_WHAT + "|\\p{L}|and|of|the|y|yr)\\.?)|[,(\u2013-])\\s+(?=(?:" + OF_WHAT + "\\s+)?(?:"
                    + Wording.TITLE.any()
                    + "|Chair(?:man|person)?|Councillors)\\.?\\s+\\p{Lu})|(?<=\\))\\s+(?=\\p{Lu}\\p{Ll}+\\s+\\p{Lu}\\p{Ll}+\\s*\\()");

    /** "D Leigh M Orde": with two of them each is a name. */
    private static final Pattern INITIAL_AND_NAME = Pattern.compile("\\p{Lu}\\.?\\s+\\p{Lu}[\\p{L}'\u2019-]+");

    private static final Pattern NEXT_INITIAL = Pattern.compile(
            "(?<=\\p{Ll})\\s+(?=" + INITIAL_AND_NAME + ")(?<!(?i:\\b" + Wording.TITLE.any() + "\\.?)\\s)");

    /** "Ann Hale Jo Pike Dan Wye", of a column that lost its lines: three of them at least, each of two words. */
    private static final Pattern NAME_OF_TWO = Pattern.compile("(?!(?:" + OF_WHAT + "|" + Wording.TITLE.any()
            + ")\\b)\\p{Lu}\\p{Ll}+\\s+\\p{Lu}[\\p{L}'\u2019-]*\\p{Ll}(?=\\s|$)");

    private static final Pattern GLUED = Pattern.compile(NAME_OF_TWO + "(?:\\s+" + NAME_OF_TWO + "){2,}");

    private static final Pattern OFFICE = Pattern.compile(",\\s+|\\s+[\u2013-]\\s+");

    /** "Papers: (i) the accounts, (ii) a report (for approval)", in the same paragraph as the people */
    private static final Pattern PART = Pattern.compile("(?:^|:\\s*)\\([ivx]{1,4}\\)\\s");

    private static final int LONGEST_NAME = 9;
    private static final int LONGEST_OFFICE = 4;

    private People() {}

    static List<Passage> of(Passage words) {
        return words.lines().stream().flatMap(People::inLine).toList();
    }

    private static Stream<Passage> inLine(Passage written) {
        var bullet = BULLET.matcher(written.text());
        var line = bullet.lookingAt() ? written.from(bullet.end()) : written;
        if (hasRole(line.text())) return Stream.of(withoutLongOffice(withoutStop(line)));
        return line.split(MARK).stream()
                .flatMap(part -> part.split(NEXT_TITLE).stream())
                .flatMap(People::byInitials)
                .map(People::withoutStop)
                .filter(People::isName);
    }

    private static boolean hasRole(String line) {
        return WITH_ROLE.matcher(line).matches() || WITH_OFFICE.matcher(line).matches();
    }

    private static Stream<Passage> byInitials(Passage part) {
        if (GLUED.matcher(part.text()).matches())
            return NAME_OF_TWO.matcher(part.text()).results().map(name -> part.cut(name.start(), name.end()));
        boolean several = INITIAL_AND_NAME.matcher(part.text()).results().count() > 1;
        return several ? part.split(NEXT_INITIAL).stream() : Stream.of(part);
    }

    /** The same words, or the initials, or the title and surname, of somebody who is there already. */
    static boolean isAmong(Passage name, List<Passage> people) {
        return people.stream()
                .map(Passage::text)
                .anyMatch(known -> known.equals(name.text())
                        || initials(known).equals(name.text())
                        || isSurname(name.text().split("\\s+"), known.split("\\s*[(,]")[0].split("\\s+")));
    }

    /** "Mr Rowe" of "Mr D Rowe" */
    private static boolean isSurname(String[] name, String[] known) {
        return name.length == 2
                && known.length > 2
                && Wording.TITLE.is(name[0])
                && name[0].equals(known[0])
                && name[1].equals(known[known.length - 1]);
    }

    private static String initials(String name) {
        var brackets = INITIALS.matcher(name);
        if (brackets.find()) return brackets.group(1);
        return Stream.of(name.split("[\\s.]+"))
                .filter(word -> !word.isEmpty() && !Wording.TITLE.is(word))
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
    }

    /** A line of nothing but people: each with a title, with a role or initials in brackets, or with two or three capitals. */
    static boolean isList(Passage words) {
        var names = of(words);
        return !names.isEmpty()
                && ItemNumber.of(words).isEmpty()
                && names.stream().allMatch(name -> isPerson(name.text()));
    }

    /** In running text words all in capitals are a title: names in capitals stand in tables. */
    static boolean isListInText(Passage words) {
        return words.text().chars().anyMatch(Character::isLowerCase) && isList(words);
    }

    private static boolean isPerson(String name) {
        if (WITH_OFFICE.matcher(name).matches()) return true;
        if (Shape.wordCount(name) > LONGEST_NAME || name.endsWith(":")) return false;
        var words = name.split("[\\s.]+");
        boolean titled =
                Wording.TITLE.is(words[0]) || words[0].length() == 1 && words.length > 1 && Wording.TITLE.is(words[1]);
        if (titled
                || WITH_ROLE.matcher(name).matches()
                || BRACKETS.matcher(name).find()) return true;
        return FULL_NAME.matcher(name).matches() && Stream.of(words).noneMatch(Wording.AGENDA::is);
    }

    /** "Mr N Rowe" of "Mr N Rowe - Performance and Improvement Director and voting member": so much is no part of a name. */
    private static Passage withoutLongOffice(Passage name) {
        var office = OFFICE.matcher(name.text());
        boolean isLong = office.find() && Shape.wordCount(name.text().substring(office.end())) > LONGEST_OFFICE;
        return isLong ? name.cut(0, office.start()) : name;
    }

    private static Passage withoutStop(Passage name) {
        return name.text().endsWith(".") ? name.cut(0, name.length() - 1).strip() : name;
    }

    /** "Headmaster", "Chief Operating Officer": what stood beside or below a name. */
    static boolean isOfficeAlone(String text) {
        return Wording.POST.is(text) || isOffice(text);
    }

    /** "Chief Operating Officer", "Head of Patient Safety (minutes)": what stands beside a name in a table. */
    static boolean isOffice(String name) {
        var words = name.replaceFirst("\\s*\\([^()]*\\)$", "").split("[\\s,]+");
        boolean begins = Wording.OF_OFFICE.is(words[0]) || Wording.POST.is(words[0]);
        if (!begins || words.length == 1 || INITIALS.matcher(name).find()) return false;
        if (Stream.of(words).anyMatch(Wording.TITLE::is)) return false;
        return Wording.POST.is(words[words.length - 1])
                || IntStream.range(0, words.length - 2)
                        .anyMatch(i -> Wording.POST.is(words[i]) && words[i + 1].matches("of|for"));
    }

    private static boolean isName(Passage name) {
        return name.text().chars().anyMatch(Character::isUpperCase)
                && !Wording.NOBODY.is(name.text())
                && !NOBODY_NAMED.matcher(name.text()).matches()
                && !PART.matcher(name.text()).find()
                && !isOffice(name.text());
    }
}
