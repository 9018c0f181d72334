package uk.goldthread.intake.interpret;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.goldthread.intake.tree.Passage;
import uk.goldthread.intake.words.Fold;
import uk.goldthread.intake.words.Headings;
import uk.goldthread.intake.words.Role;
import uk.goldthread.intake.words.Shape;
import uk.goldthread.intake.words.Statuses;
import uk.goldthread.intake.words.Wording;

/**
 * Finds the promises in what minutes tell, sentence by sentence: by the shape of the sentence, by a label before it, and
 * by the names that stand behind or beside it.
 */
final class SpokenPromises {
    private static final Pattern LIST_FOLLOWS = Pattern.compile(
            "(?iu).{0,80}\\b" + Wording.RESOLVES.any()
                    + "\\b[^.:]{0,40}[:\u2013\u2014-]?(?:\\s*that)?\\s*[:\u2013\u2014-]?\\s*$",
            Pattern.DOTALL);

    /** "resolved that (a) ...; (b) ...": each part is a resolution. */
    private static final Pattern PART =
            Pattern.compile("(?:^|[\\s;:,])(?:and\\s+)?\\((?:[a-h]|[ivx]{1,4}|\\d{1,2})\\)\\s+");

    private static final Pattern BEHIND = Pattern.compile(
            "(?:\\s[\u2013\u2014-]\\s*|\\s*[(\\[]|\\s{2,})(?<names>[^()\\[\\]\u2013\u2014]{2,40})[)\\]]?\\.?$");
    private static final Pattern AT_END =
            Pattern.compile("(?:[.;:]|\\s[\u2013\u2014-])\\s*(?<status>[^.;:\u2013\u2014]{3,24}?)[.)]*\\s*$");
    private static final Pattern AHEAD =
            Pattern.compile("\\b(?:will|would|shall|should|must|to\\s+\\p{Ll}{3,}|needs?)\\b");

    /** "Clerk to action": who does what the sentence before says. */
    private static final Pattern TO_ACTION =
            Pattern.compile("(?su)(?<who>.{2,60}?)\\s+to\\s+action(?:\\s+(?:this|it))?\\.?");

    private static final int FEW_WORDS = 4;
    private static final int FEW_WORDS_BEFORE = 8;
    private static final int LONGEST_TO_ACTION = 80;

    private final Somebody somebody;
    private final Undertaking undertaking;
    private final Agenda agenda;
    private final LocalDate reference;
    private final Found found;

    /** What follows is a list of resolutions, or of actions. */
    private boolean resolving;

    private boolean listing;
    private Optional<Passage> lastSentence = Optional.empty();
    private Optional<ProseLine> besideTitle = Optional.empty();

    /** What was said first below that title, while nothing below it has promised anything. */
    private Passage belowTitle = Passage.EMPTY;

    /** Whom "she" means. */
    private List<Passage> spokenOf = List.of();

    /** The last promise under the item that no label has claimed yet. */
    private Optional<Promise> lastPromise = Optional.empty();

    SpokenPromises(Somebody somebody, Agenda agenda, LocalDate reference, Found found) {
        this.somebody = somebody;
        this.undertaking = new Undertaking(somebody);
        this.agenda = agenda;
        this.reference = reference;
        this.found = found;
    }

    /** The item ends: who stands beside its title promised what was said first, if nothing below it is plainer. */
    void end() {
        if (!belowTitle.isBlank())
            standingBeside(
                    belowTitle, besideTitle.orElseThrow(), found.promises().size());
        belowTitle = Passage.EMPTY;
        besideTitle = Optional.empty();
    }

    /** A new item begins. */
    void begin(String title) {
        resolving = false;
        listing = isOfActions(title);
        lastSentence = Optional.empty();
        lastPromise = Optional.empty();
    }

    private static boolean isOfActions(String title) {
        return Wording.LISTED.is(title)
                || Wording.LABEL.is(title)
                        && Headings.role(title).filter(Role.ACTION::equals).isPresent();
    }

    /** Who stands beside a title does what is said below it. */
    void standingBesideTitle(ProseLine title) {
        besideTitle = Optional.of(title).filter(line -> !line.aside().isBlank());
    }

    /**
     * @param line where the words stand, with who stands beside it
     * @param item the words are an item of a list
     */
    void read(Passage words, ProseLine line, boolean item) {
        resolving &= item;
        int before = found.promises().size();
        for (var told : words.lines()) {
            int read = found.promises().size();
            line(told);
            if (found.promises().size() == read + 1) standing(told, read);
        }
        beside(words, line, before);
        if (announces(words.text())) resolving = true;
    }

    private void beside(Passage words, ProseLine line, int before) {
        boolean promised = found.promises().size() > before;
        if (!line.aside().isBlank()) standingBeside(words, line, before);
        else if (besideTitle.isPresent() && promised) standingBeside(words, besideTitle.get(), before);
        if (found.promises().size() > before) {
            besideTitle = Optional.empty();
            belowTitle = Passage.EMPTY;
        } else if (besideTitle.isPresent() && belowTitle.isBlank()) belowTitle = words;
    }

    /** "Clerk to order it. ONGOING", "... - Closed": how far the one promise of a line has come. */
    private void standing(Passage line, int promise) {
        var end = AT_END.matcher(line.text());
        if (!end.find() || Statuses.whole(end.group("status")).isEmpty()) return;
        if (isReview() && found.promises().get(promise).reference().isBlank() && isDone(end.group("status"))) {
            found.promises().remove(promise);
            lastPromise = Optional.empty();
            return;
        }
        var status = line.cut(end.start("status"), end.end("status"));
        found.promises()
                .set(promise, found.promises().get(promise).standing(status, Passage.EMPTY, Passage.EMPTY, true));
    }

    /** Under "Update on actions from the last meeting" what is done is no promise any more. */
    private boolean isReview() {
        var title = Fold.of(agenda.title());
        return title.contains("action") && Wording.BEFORE.isIn(title);
    }

    private static boolean isDone(String words) {
        return Statuses.whole(words)
                .filter(found -> found.status().equals("completed"))
                .isPresent();
    }

    /** A list of what was resolved follows. */
    static boolean announces(String text) {
        int last = Math.max(text.lastIndexOf(". "), text.lastIndexOf('\n'));
        return LIST_FOLLOWS.matcher(text.substring(last + 1)).matches();
    }

    private void line(Passage line) {
        var label = ActionLabel.in(line);
        if (label.isPresent()) labelled(line, label.get());
        else sentences(line);
    }

    /** Up to the next label. */
    private void labelled(Passage line, ActionLabel label) {
        sentences(line.cut(0, label.start()).strip());
        var next = ActionLabel.in(label.words()).filter(other -> other.start() > 0);
        var words =
                next.map(other -> label.words().cut(0, other.start()).strip()).orElse(label.words());
        if (somebody.isAll(withoutStop(words.text()))) standingBehind(somebody.each(withoutStop(words)));
        else actions(line, words, label);
        next.ifPresent(other -> labelled(
                label.words().from(other.start()),
                ActionLabel.in(label.words().from(other.start())).orElseThrow()));
    }

    /** The first sentence behind a label is to be done, as it stands there; and those after it that promise by themselves. */
    private void actions(Passage line, Passage words, ActionLabel label) {
        var sentences = Sentences.of(words);
        for (int i = 0; i < sentences.size(); i++) {
            var promised = undertaking.in(sentences.get(i), true);
            var owners = owners(sentences.get(i), promised, label.by());
            if (i == 0) promise(label.with(line, sentences.getFirst()), owners, 0.9, label.reference());
            else if (promised.isPresent()) promise(sentences.get(i), owners, 0.9, Passage.EMPTY);
        }
    }

    private List<Passage> owners(Passage sentence, Optional<Undertaking.Promised> promised, Passage by) {
        var named = promised.map(Undertaking.Promised::owners)
                .filter(owners -> !owners.isEmpty())
                .orElseGet(() -> behind(sentence));
        return named.isEmpty() && !by.isBlank() ? somebody.each(by) : named;
    }

    /** A label with nothing but names belongs to what was promised before it, else to the last sentence. */
    private void standingBehind(List<Passage> names) {
        var last = lastPromise.orElse(null);
        if (last == null) lastSentence.ifPresent(sentence -> promise(sentence, names, 0.75, Passage.EMPTY));
        else if (last.owners().isEmpty())
            found.promises().set(found.promises().lastIndexOf(last), last.by(names, last.due()));
        lastPromise = Optional.empty();
    }

    /** Names in a line of their own, below a promise of which nobody is said to keep it. */
    void standingAlone(Passage names) {
        if (lastPromise.isPresent()) standingBehind(somebody.each(names));
    }

    private static String withoutStop(String text) {
        return text.strip().replaceFirst("\\.$", "");
    }

    private static Passage withoutStop(Passage words) {
        return words.text().endsWith(".") ? words.cut(0, words.length() - 1) : words;
    }

    private void sentences(Passage words) {
        for (var sentence : withWhatTheyAreAbout(words)) {
            var parts = parts(sentence);
            boolean several = parts.size() > 1;
            if (several)
                resolving |= LIST_FOLLOWS
                        .matcher(sentence.text().substring(0, start(sentence, parts)))
                        .matches();
            for (var part : parts) sentence(part);
            if (several) resolving = false;
        }
    }

    /** "The gate is broken. Clerk to report." Of so few words a promise says only with those before it what it is about. */
    private static List<Passage> withWhatTheyAreAbout(Passage words) {
        var told = new ArrayList<Passage>();
        int end = 0;
        for (var sentence : Sentences.of(words)) {
            int start = words.text().indexOf(sentence.text(), end);
            end = start + sentence.length();
            boolean isShort = Shape.wordCount(sentence.text()) <= FEW_WORDS
                    && AHEAD.matcher(sentence.text()).find();
            boolean joins =
                    isShort && !told.isEmpty() && Shape.wordCount(told.getLast().text()) <= FEW_WORDS_BEFORE;
            int from = joins ? words.text().lastIndexOf(told.removeLast().text(), start) : start;
            told.add(words.cut(from, end));
        }
        return told;
    }

    private static int start(Passage sentence, List<Passage> parts) {
        return sentence.text().indexOf(parts.getFirst().text());
    }

    private List<Passage> parts(Passage sentence) {
        var starts = PART.matcher(sentence.text()).results().toList();
        if (starts.size() < 2) return List.of(sentence);
        var parts = new ArrayList<Passage>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1).start() : sentence.length();
            parts.add(sentence.cut(starts.get(i).end(), end).strip());
        }
        return parts;
    }

    private void sentence(Passage sentence) {
        var action = TO_ACTION.matcher(sentence.text());
        if (sentence.length() < LONGEST_TO_ACTION
                && action.matches()
                && mayAct(action.group("who"))
                && !isPromisedAlready()) {
            if (lastPromise.filter(this::isOfOthers).isPresent()) lastPromise = Optional.empty();
            standingBehind(somebody.each(sentence.cut(action.start("who"), action.end("who"))));
            return;
        }
        var behind = behind(sentence);
        var promised = undertaking.in(sentence, resolving || listing);
        if (promised.isPresent()) {
            promise(
                    sentence,
                    promised.get().byPronoun() ? meant(sentence) : owners(sentence, promised, Passage.EMPTY),
                    promised.get().confidence(),
                    Passage.EMPTY);
        } else if (!behind.isEmpty() && AHEAD.matcher(sentence.text()).find())
            promise(sentence, behind, 0.7, Passage.EMPTY);
        lastSentence = Optional.of(sentence);
        var subject = undertaking.subject(sentence);
        if (!subject.isEmpty()) spokenOf = subject;
    }

    /** They promised it by themselves, before the last sentence. */
    /** "The Chair will write. Clerk to action." are two. */
    private boolean isPromisedAlready() {
        return lastPromise
                .filter(promise -> !promise.owners().isEmpty() && !isOfOthers(promise))
                .isPresent();
    }

    private boolean isOfOthers(Promise promise) {
        return !promise.owners().isEmpty()
                && lastSentence
                        .filter(sentence -> sentence.equals(promise.text()))
                        .isEmpty();
    }

    /** By the words "to action" a forename alone names somebody. */
    private boolean mayAct(String who) {
        return somebody.isAll(who) || who.matches("\\p{Lu}\\p{Ll}+");
    }

    /** Whom "she" means: the sentence itself speaks of her first, or the one before. */
    private List<Passage> meant(Passage sentence) {
        var here = undertaking.subject(sentence);
        return here.isEmpty() ? spokenOf : here;
    }

    /** Initials or names at the end, behind a dash or in brackets. */
    private List<Passage> behind(Passage sentence) {
        var behind = BEHIND.matcher(sentence.text());
        if (!behind.find()) return List.of();
        var names = behind.group("names");
        boolean known = somebody.areKnownInitials(names) || somebody.isAll(names) && isOffice(names);
        return known ? somebody.each(sentence.cut(behind.start("names"), behind.end("names"))) : List.of();
    }

    private static boolean isOffice(String names) {
        return Stream.of(names.split("[\\s/&,]+")).anyMatch(Wording.POST::is);
    }

    /** Who stands beside a paragraph promised what it says: the sentence that looks ahead, else the last one. */
    private void standingBeside(Passage words, ProseLine beside, int before) {
        var owners = beside.aside().lines().stream()
                .flatMap(line -> somebody.each(line).stream())
                .toList();
        var read = found.promises().subList(before, found.promises().size());
        if (!read.isEmpty()) {
            read.replaceAll(promise -> promise.by(
                    promise.owners().isEmpty() ? owners : promise.owners(),
                    beside.when().isBlank() ? promise.due() : beside.when()));
            return;
        }
        var sentences = Sentences.of(words);
        sentences.stream()
                .filter(sentence -> AHEAD.matcher(sentence.text()).find())
                .reduce((first, second) -> second)
                .or(() -> sentences.stream().reduce((first, second) -> second))
                .ifPresent(sentence -> promise(sentence, owners, 0.6, Passage.EMPTY));
        if (!beside.when().isBlank()) read.replaceAll(promise -> promise.by(promise.owners(), beside.when()));
    }

    private void promise(Passage sentence, List<Passage> owners, double confidence, Passage number) {
        var last = found.promises().isEmpty() ? null : found.promises().getLast();
        if (last != null && last.text().equals(sentence)) {
            found.promises().set(found.promises().size() - 1, last.by(owners, last.due()));
            return;
        }
        var promise = Promise.of(Promise.ACTION, sentence)
                .called(number, Passage.EMPTY)
                .by(owners, Deadline.ahead(sentence, reference))
                .under(agenda.current())
                .sure(confidence);
        found.promises().add(promise);
        lastPromise = Optional.of(promise);
    }
}
