package uk.goldthread.intake.interpret;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.goldthread.intake.tree.Passage;
import uk.goldthread.intake.words.Verbs;
import uk.goldthread.intake.words.Wording;

/**
 * Tells whether a sentence promises something, by its shape: somebody "to" do it, who "will", "agreed to" or "was asked
 * to"; or, where the meeting resolved it, a task or a thing that is to be done. What only settles a question ("to approve")
 * and what tells of a state ("will be", "would like") promise nothing.
 */
final class Undertaking {
    /**
     * @param owners who promised, empty where the words name nobody
     * @param byPronoun the words say "she" or "they"
     */
    record Promised(List<Passage> owners, boolean byPronoun, double confidence) {}

    private static final String VERB =
            "(?:(?:also|then|now|again|first|each|both|continue to|therefore)\\s+)*(?<verb>[\\p{Ll}-]+)";
    private static final String LEAD =
            "(?:(?:[\u2022\u25CF*\u2013-]|(?-i:\\(?(?:[a-z]|[ivx]{1,4}|\\d{1,2}(?:\\.\\d{1,2}){0,3})[.)]))\\s+)?(?:(?:that|and|but|also|so|then|however|meanwhile|therefore|initially|firstly|finally|subsequently|accordingly|in addition|in the meantime|going forward|following (?:this|discussion)|after (?:a |some |further )?(?:discussion|debate)),?\\s+)*";
    private static final Pattern RESOLVED = Pattern.compile(
            "(?iu)(?:.{0,80}?\\b(?:it was|was|were|members|governors|councillors|(?:the )?(?:parish |town |full )?(?:council|committee|board|governing body|group|meeting|panel|trustees))\\s+)?(?:(?:then|also|unanimously|further|therefore|duly|subsequently)\\s+)*"
                    + Wording.RESOLVES.any()
                    + "(?:\\s+(?:unanimously|nem con|by all|further))?\\s*[:\u2013\u2014-]?\\s*(?:that\\b\\s*:?\\s*|[:\u2013\u2014-]\\s*|for\\s+(?=\\p{Lu})|(?=to\\b|for\\b|the\\s|i\\b|y\\b|bod\\b))");
    /** "It was requested that the Clerk obtain quotations.", "The Council asked that the Chair write." */
    private static final Pattern REQUESTED = Pattern.compile(
            "(?iu)(?:it was|(?:the )?(?:members|governors|councillors|trustees|(?:parish |town |community )?"
                    + Wording.BODY.any() + ")) (?:also |further |then )?(?:requested|asked) that\\s+");

    /** "Upon receipt of the quotations the Clerk ...", "Once the lease is signed, ..." */
    private static final String FIRST =
            "^(?i:upon|on|once|when|following|after|as|since|in view of|due to|subject to)\\b[^.;:]{3,90}?(?:,\\s+|\\s+(?=[Tt]he\\s+(?i:"
                    + Wording.POST.any() + "|" + Wording.BODY.any() + ")\\s+(?:to|is|was|will|would|agreed)\\b))";

    private static final Pattern CLAUSE = Pattern.compile("(?:" + FIRST
            + "|^|[:;\u2013\u2014]\\s+|\\s-\\s+|,?\\s+(?:and|but|so|with|for|however,?)\\s+|,\\s+(?=(?:[Tt]he\\s+)?(?i:"
            + Wording.POST.any() + ")\\s+(?:was|were|is|are|to|will|would|agreed)\\b)|[.!?]\\s+)");

    /** "A grant for the group to use", "to enable the Clerk and the Chair to meet": somebody to do it, but nobody said so. */
    private static final Pattern PURPOSE = Pattern.compile(
            "(?isu).*\\b(?:agreed|discussed|met) with\\s+|(?!.*\\b(?:" + Wording.RESOLVES.any()
                    + "|approved)\\b)(?:.*\\b(?:for|with)\\s+|.*\\b(?:(?:enable|allow|help|encourage|invite|ask)\\w*|let|lets|letting)\\b.*)");

    /** "would return on 1 April" */
    private static final Pattern WITHOUT_OBJECT = Pattern.compile(
            "(?iu)\\s*(?:$|[.,;]|(?:on|in|from|at|as|after|next|this|until|back|down|up|place|his|her|their)\\b)");

    /** "Will chase the surveyor": notes leave out who, whom they spoke of before. */
    private static final Pattern WILL = Pattern.compile("(?su)Will\\s+" + VERB + "\\b(?<rest>.*[^?])");

    /** "to have the gate mended": no state, but something that is to be done. */
    private static final Pattern HAVE_DONE = Pattern.compile(
            "(?su)\\s+(?:the|an?|this|these|all|its|their|his|her)\\s(?:(?!\\b(?:he|she|they|it|we|you|who|which|that)\\b).){2,80}?\\s(?:\\p{Ll}{3,}ed|written|drawn|taken|made|cut|built|put|sent|brought)\\b.*");

    private static final Pattern NEGATED = Pattern.compile("(?iu)\\s*(?:not|never|no)\\b.*", Pattern.DOTALL);
    private static final Pattern NO_ACTION = Pattern.compile(
            "(?iu)\\b(?:no (?:further )?(?:action|comment|objections?)|nothing further|pass a resolution|exclude the (?:press|public))\\b");
    private static final Pattern TASK = Pattern.compile("(?:to|we)\\s+" + VERB + "\\b.*", Pattern.DOTALL);
    private static final Pattern DONE_TO = Pattern.compile(
            "(?su)(?<thing>.{3,200}?)\\s(?:(?:will|would|should|shall|must|to|could)\\s+)?be\\s+(?:\\p{Ll}+ly\\s+)?(?<verb>set(?=\\s+up\\b)|\\p{Ll}+(?:ed|en|wn|nt|ght|pt|ut|de|ne|id|ed|ld|ft))\\b.*");

    /** What a meeting settles with a sum: "to raise the rent to \u00A340", "that the charge be kept at \u00A34". */
    private static final Pattern AMOUNT = Pattern.compile(
            "(?su)(?:to\\s+(?:raise|increase|reduce|lower|set|fix|keep|freeze|charge|award|donate|contribute|give|make|spend|transfer|reimburse|renew|purchase|buy)|.{3,60}\\bbe\\s+\\p{Ll}+)\\b.{0,120}(?:\u00A3|\\d ?%).*");

    /** "to go ahead" says that somebody may, and not who does what. */
    private static final Pattern GO_AHEAD = Pattern.compile("to\\s+(?:go ahead|go forward|proceed)\\b");

    /** Who settles something rather than does it. */
    private static final Pattern COLLECTIVE = Pattern.compile(
            "(?isu)(?:.*\\b)?(?:members|governors|councillors|trustees|all|everyone|" + Wording.BODY.any() + ")");

    /** "to ask the Clerk to write", "instruct the surveyor to report": who is asked is to do it. */
    private static final Pattern ASKS = Pattern.compile(
            "(?su)(?:to\\s+)?(?i:ask|asks|request|requests|instruct|instructs|authorise|authorises|direct|directs|invite|invites|remind|task|commission)\\s+(?<who>.{2,80}?)\\s+to\\s+(?<verb>\\p{Ll}+)\\b(?<rest>.*)");

    /** In a resolution a name needs no title: "Healthwatch would run two workshops". */
    private static final Pattern NAMED = Pattern.compile(
            "(?su)(?<who>\\p{Lu}[\\p{L}'\u2019-]+(?:\\s+(?:of\\s+)?\\p{Lu}[\\p{L}'\u2019-]+){0,4})\\s+(?:will|would|to|shall|should|must)\\s+(?<verb>\\p{Ll}+)\\b(?<rest>.*)");

    /** "Clerk asked to write": notes leave "was" out, and the article. */
    private static final String NOTED = "(?<=^(?:(?:Deputy |Parish |Town )?Clerk|Headteacher|Bursar)\\s)";

    private final Pattern promise;
    private final Pattern subjunctive;
    private final Pattern reported;
    private final Pattern agreedBy;
    private final Pattern agent;
    /** "Cytunodd Huw Rees i wirio", "Agreed the Clerk to write": the verb before the name. */
    private final Pattern agreedFirst;

    private final Pattern subject;
    private final Somebody somebody;

    Undertaking(Somebody somebody) {
        this.somebody = somebody;
        var who = "(?<who>" + somebody.expression() + "|(?<pronoun>[Hh]e|[Ss]he|[Tt]hey))";
        this.promise = Pattern.compile(
                who
                        + "(?:,)?\\s+(?:(?<bare>to|i)|(?<modal>will|shall|would|is to|are to|is going to|are going to|must|needs? to)|(?<should>should)"
                        + "|(?:(?:has|have|kindly|also|both|all)\\s+)*(?i:" + Wording.UNDERTAKES.any()
                        + ")(?:\\s+that\\s+(?:he|she|they|it|we)\\s+(?:will|would)|\\s+to|\\s+i)"
                        + "|(?:(?:(?:was|were|be|is|are|has been|have been|to be)\\s+)(?:also\\s+)?|" + NOTED
                        + ")(?<asked>(?i:"
                        + Wording.ASKED.any() + "))\\s+(?:to|that (?:he|she|they)(?!\\s+should)))\\s+"
                        + VERB + "\\b(?<rest>.*)",
                Pattern.DOTALL);
        this.subjunctive = Pattern.compile(who + "\\s+(?<verb>\\p{Ll}+)\\b(?<rest>.*)", Pattern.DOTALL);
        this.reported = Pattern.compile(
                who + "\\s+(?i:" + Wording.SAYS.any()
                        + ")\\s+(?:that\\s+)?(?:he|she|they|we)\\s+(?<told>will|would|shall)\\s+" + VERB
                        + "\\b(?<rest>.*)",
                Pattern.DOTALL);
        this.agreedFirst = Pattern.compile(
                "(?i:" + Wording.UNDERTAKES.any() + ")\\s+" + who + "\\s+(?:i|to)\\s+" + VERB + "\\b(?<rest>.*)",
                Pattern.DOTALL);
        this.subject = Pattern.compile(somebody.expression());
        this.agreedBy = Pattern.compile(
                "\\b(?i:" + Wording.RESOLVES.any() + ")\\s+(?:with|by)\\s+" + who + "\\s+to\\s+" + VERB
                        + "\\b(?<rest>.*)",
                Pattern.DOTALL);
        this.agent = Pattern.compile("\\b(?:will|shall|would|to|must)\\s+be\\s+\\p{Ll}+\\s+by\\s+" + who);
    }

    Optional<Promised> in(Passage sentence, boolean resolved) {
        var decision = RESOLVED.matcher(sentence.text());
        var request = REQUESTED.matcher(sentence.text());
        boolean decides = decision.lookingAt();
        boolean requests = request.lookingAt();
        var words = sentence.from(decides ? decision.end() : requests ? request.end() : 0);
        if (NO_ACTION.matcher(words.text()).find()) return Optional.empty();
        return agreedBy(sentence)
                .or(() -> named(words, resolved || decides || requests))
                .or(() -> resolved || decides ? unnamed(words) : Optional.empty())
                .or(() -> withoutSubject(sentence))
                .or(() -> leftOpen(sentence));
    }

    private static Optional<Promised> leftOpen(Passage words) {
        return ToBeDone.is(words.text()) ? Optional.of(new Promised(List.of(), false, 0.65)) : Optional.empty();
    }

    private static Optional<Promised> withoutSubject(Passage sentence) {
        var task = WILL.matcher(sentence.text());
        boolean promises = task.matches()
                && Verbs.begins(task.group("verb"))
                && !Wording.MUSES.is(task.group("verb"))
                && !NEGATED.matcher(task.group("verb")).matches();
        return promises ? Optional.of(new Promised(List.of(), true, 0.7)) : Optional.empty();
    }

    /** Somebody is named, at the beginning of a clause. */
    private Optional<Promised> named(Passage words, boolean resolved) {
        var clauses = CLAUSE.matcher(words.text());
        while (clauses.find()) {
            var clause = words.from(clauses.end());
            var before = words.text().substring(0, clauses.end());
            before = before.substring(before.stripTrailing().lastIndexOf(';') + 1);
            var lead = Pattern.compile("(?i)" + LEAD).matcher(clause.text());
            if (lead.lookingAt()) clause = clause.from(lead.end());
            var promised = clause(clause, resolved, PURPOSE.matcher(before).matches());
            if (promised.isPresent()) return promised;
        }
        var by = agent.matcher(words.text());
        return by.find() ? Optional.of(of(words, by, 0.75)) : Optional.empty();
    }

    /** "It was agreed by Mr Hart to supply the dates." */
    private Optional<Promised> agreedBy(Passage sentence) {
        var agreed = agreedBy.matcher(sentence.text());
        boolean promises = agreed.find()
                && isTask(agreed)
                && !COLLECTIVE.matcher(agreed.group("who")).matches();
        return promises ? Optional.of(of(sentence, agreed, 0.85)) : Optional.empty();
    }

    /** Who the sentence speaks of first: whom "she" means in the next one. */
    List<Passage> subject(Passage sentence) {
        var first = subject.matcher(sentence.text());
        return first.lookingAt() ? somebody.each(sentence.cut(first.start(), first.end())) : List.of();
    }

    private Optional<Promised> clause(Passage clause, boolean resolved, boolean purpose) {
        var said = reported.matcher(clause.text());
        if (said.lookingAt() && isTask(said)) return Optional.of(of(clause, said, 0.75));
        var promised = promise.matcher(clause.text());
        if (promised.lookingAt())
            return purpose && (promised.group("bare") != null || promised.group("modal") != null) && !resolved
                    ? Optional.empty()
                    : promised(clause, promised, resolved);
        var agreed = agreedFirst.matcher(clause.text());
        if (agreed.lookingAt() && isTask(agreed)) return Optional.of(of(clause, agreed, 0.8));
        var asked = ASKS.matcher(clause.text());
        if (resolved && asked.matches() && somebody.isAll(asked.group("who")))
            return Optional.of(of(clause, asked, 0.8));
        var own = NAMED.matcher(clause.text());
        if (resolved && own.matches() && isTask(own)) return Optional.of(of(clause, own, 0.7));
        var subjunct = subjunctive.matcher(clause.text());
        boolean asks = resolved && subjunct.lookingAt() && isFormOfTask(subjunct.group("verb"));
        return asks && isTask(subjunct) ? Optional.of(of(clause, subjunct, 0.8)) : Optional.empty();
    }

    /** "write", "writes", "publishes". */
    private static boolean isFormOfTask(String verb) {
        return Verbs.begins(verb)
                || Verbs.begins(verb.replaceFirst("s$", ""))
                || Verbs.begins(verb.replaceFirst("es$", ""));
    }

    private Optional<Promised> promised(Passage clause, Matcher found, boolean resolved) {
        if (found.group("should") != null && !resolved || !isTask(found)) return Optional.empty();
        if (found.group("bare") != null && !isVerb(found.group("verb")) && !hasDone(found)) return Optional.empty();
        return Optional.of(of(clause, found, found.group("modal") == null ? 0.85 : 0.75));
    }

    private static boolean isVerb(String word) {
        return Verbs.begins(word) || !uk.goldthread.intake.words.Joining.isJoining(word);
    }

    /** What somebody "will have" may be anything. */
    private static boolean hasDone(Matcher found) {
        return found.group("verb").equals("have")
                && !has(found, "modal")
                && !has(found, "told")
                && HAVE_DONE.matcher(found.group("rest")).matches();
    }

    private static boolean isTask(Matcher found) {
        var verb = found.group("verb");
        boolean personally = (has(found, "bare") || has(found, "modal") || has(found, "asked"))
                && !COLLECTIVE.matcher(found.group("who")).matches();
        return !(has(found, "modal")
                        && Wording.EVENTS.is(verb)
                        && WITHOUT_OBJECT.matcher(found.group("rest")).lookingAt())
                && (hasDone(found) || !Wording.MUSES.is(verb))
                && (personally || !Wording.SETTLES.is(verb))
                && !NEGATED.matcher(verb).matches()
                && !NEGATED.matcher(found.group("rest")).matches();
    }

    private static boolean has(Matcher found, String group) {
        return found.pattern().namedGroups().containsKey(group) && found.group(group) != null;
    }

    private Promised of(Passage clause, Matcher found, double confidence) {
        var who = clause.cut(found.start("who"), found.end("who"));
        boolean named = !has(found, "pronoun");
        return new Promised(named ? somebody.each(who) : List.of(), !named, confidence);
    }

    /** Resolved without a name: a task, or something that is to be done. */
    private static Optional<Promised> unnamed(Passage words) {
        var lead = Pattern.compile("(?i)" + LEAD).matcher(words.text());
        var text = lead.lookingAt() ? words.text().substring(lead.end()) : words.text();
        if (AMOUNT.matcher(text).matches() || GO_AHEAD.matcher(text).lookingAt()) return Optional.empty();
        var task = TASK.matcher(text);
        if (task.matches()) return asked(task.group("verb"), 0.75);
        var done = DONE_TO.matcher(text);
        if (!done.matches()) return Optional.empty();
        boolean setUp = text.startsWith(" up ", done.end("verb"));
        return setUp ? Optional.of(new Promised(List.of(), false, 0.65)) : asked(done.group("verb"), 0.65);
    }

    private static Optional<Promised> asked(String verb, double confidence) {
        boolean settles = Wording.SETTLES.is(verb) || Wording.MUSES.is(verb) || !isVerb(verb);
        return settles ? Optional.empty() : Optional.of(new Promised(List.of(), false, confidence));
    }
}
