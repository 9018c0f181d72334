package uk.goldthread.register.commitments;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.goldthread.register.NotFound;
import uk.goldthread.register.Refused;
import uk.goldthread.register.access.NotTheirs;
import uk.goldthread.register.access.Person;
import uk.goldthread.register.access.Role;
import uk.goldthread.register.accounts.AnswersFor;
import uk.goldthread.register.asat.DayWords;
import uk.goldthread.register.commitments.CommitmentFact.StatusSet;
import uk.goldthread.register.layout.Errors;
import uk.goldthread.register.ledger.AsAt;
import uk.goldthread.register.ledger.Entries;
import uk.goldthread.register.ledger.Entry;
import uk.goldthread.register.ledger.Ledger;
import uk.goldthread.register.organisations.Organisations;
import uk.goldthread.register.organisations.People;
import uk.goldthread.register.organisations.Register;

/** Where every form about a commitment is handed out and handed in. */
@Component
class Desk {
    private static final String TAKEN_BACK =
            "What you correct no longer counts: the document that brought it was taken back, or given another day, "
                    + "meanwhile. Look at the commitment again, and record what still holds as something new.";

    private final Organisations organisations;
    private final Commitments commitments;
    private final Recording recording;
    private final Entries entries;
    private final People people;
    private final AnswersFor answers;
    private final InstantSource clock;

    Desk(
            Organisations organisations,
            Commitments commitments,
            Recording recording,
            Entries entries,
            People people,
            AnswersFor answers,
            InstantSource clock) {
        this.organisations = organisations;
        this.commitments = commitments;
        this.recording = recording;
        this.entries = entries;
        this.people = people;
        this.answers = answers;
        this.clock = clock;
    }

    /**
     * A commitment on the desk, with all that is recorded of it, and the person in front of it.
     *
     * @param references those that are in use in the register
     * @param corrects what was recorded is to be corrected
     */
    record Case(
            Person person,
            Register register,
            Commitment commitment,
            LocalDate today,
            Supplier<List<String>> references,
            boolean corrects) {

        private Case with(Commitment other, boolean correcting) {
            return new Case(person, register, other, today, references, correcting);
        }

        String path() {
            return "/registers/" + register.key() + "/commitments/" + commitment.id();
        }
    }

    Case open(Person person, String key, UUID id) {
        var register = organisations.register(person.organisation(), key).orElseThrow(NotFound::new);
        var commitment = commitments.newest(register.id(), id).orElseThrow(() -> gone(register, id));
        return new Case(
                person,
                register,
                commitment,
                AsAt.dayOf(clock.instant()),
                () -> commitments.references(register.id(), Ledger.ALL),
                false);
    }

    /** The same to correct something that was recorded of it. */
    Case openToCorrect(Person person, String key, UUID id) {
        var open = open(person, key, id);
        return open.with(open.commitment(), true);
    }

    private RuntimeException gone(Register register, UUID id) {
        return entries.about(register.id(), id, Ledger.ALL).isEmpty()
                ? new NotFound()
                : new Refused("This commitment no longer counts: the document that brought it was taken back. "
                        + "Nothing was recorded of it.");
    }

    /** The same for progress and next steps, which a contributor records on what they answer for. */
    Case openForSteps(Person person, String key, UUID id) {
        var open = open(person, key, id);
        if (!mayRecordSteps(person, open.register(), id)) throw new NotTheirs();
        return open;
    }

    /** The same to correct a step: what a document or somebody else said of it is not a contributor's to change. */
    Case openToCorrect(Person person, String key, UUID id, long entry) {
        var open = openForSteps(person, key, id);
        var recorded = entries.about(open.register().id(), id, Ledger.ALL);
        long present = Recording.inPlaceOf(entry, recorded);
        if (recorded.stream().anyMatch(step -> step.number() == present && !mayCorrect(person, step)))
            throw new NotTheirs();
        return open.with(open.commitment(), true);
    }

    static boolean mayCorrect(Person person, Entry step) {
        return person.may(Role.EDITOR) || step.recordedBy().equals(person.id());
    }

    /** Whoever edits the register may, and whoever answers for one of the commitment's owners as at today. */
    boolean mayRecordSteps(Person person, Register register, UUID id) {
        return person.may(Role.EDITOR)
                || person.may(Role.CONTRIBUTOR)
                        && commitments
                                .find(register.id(), id, AsAt.now(clock.instant()))
                                .map(Commitment::owners)
                                .filter(owners -> answers.anyOf(person.id(), register.id(), owners))
                                .isPresent();
    }

    /** The step that an entry recorded, to be corrected. */
    Commitment.Step step(Case open, List<Commitment.Step> steps, long entry) {
        return steps.stream().filter(step -> step.entry() == entry).findFirst().orElseThrow(() -> noStep(open, entry));
    }

    /** The entry that recorded a fact of that kind, or the one that took its place, to be corrected. */
    Entry recorded(Case open, long number, Class<? extends CommitmentFact> kind) {
        var register = open.register().id();
        var commitment = open.commitment().id();
        long present = Recording.inPlaceOf(number, entries.about(register, commitment, Ledger.ALL));
        return entries.counting(register, List.of(commitment), Ledger.ALL).getOrDefault(commitment, List.of()).stream()
                .filter(entry -> entry.number() == present && kind.isInstance(entry.fact()))
                .findFirst()
                .orElseThrow(() -> noStep(open, number));
    }

    private RuntimeException noStep(Case open, long number) {
        var recorded = entries.about(open.register().id(), open.commitment().id(), Ledger.ALL);
        return recorded.stream().anyMatch(entry -> entry.number() == number) ? new Refused(TAKEN_BACK) : new NotFound();
    }

    /** The form as a page. */
    ModelAndView show(String template, Case open, CommitmentForm form) {
        return new ModelAndView(template, model(open, form, form.seen(), List.of()));
    }

    /** Records what the form says; where that cannot be, the form again with what was typed and why. */
    ModelAndView record(
            String template,
            Case open,
            CommitmentForm form,
            @Nullable Long replaces,
            String thanks,
            RedirectAttributes then) {
        var read = form.read(open);
        if (read.errors().any()) return again(template, open, form, read.errors());
        var change = new Change(
                open.register().id(),
                open.commitment().id(),
                form.seen(),
                open.person().id(),
                read.effective(),
                read.fact(),
                replaces);
        return switch (recording.record(change)) {
            case Outcome.Recorded recorded -> done(open, thanks + sinceReplaced(change), then);
            case Outcome.Overtaken overtaken -> overtaken(template, open, form, overtaken);
            case Outcome.TooEarly early -> again(template, open, form, Errors.NONE.with("day", sentence(early)));
            case Outcome.ReferenceTaken(var reference) ->
                again(template, open, form, Errors.NONE.with("reference", OtherReferences.taken(reference)));
            case Outcome.NoLongerCounts gone -> again(template, open, form, Errors.NONE.with("", TAKEN_BACK));
            case Outcome.NotThere gone -> throw new NotFound();
        };
    }

    ModelAndView again(String template, Case open, CommitmentForm form, Errors errors) {
        return errors.on(template, model(open, form, form.seen(), List.of()));
    }

    private static ModelAndView done(Case open, String thanks, RedirectAttributes then) {
        then.addFlashAttribute("flash", thanks);
        return new ModelAndView("redirect:" + open.path());
    }

    /** A status from a past day does not show where a later one holds. */
    private String sinceReplaced(Change change) {
        var now = commitments.newest(change.register(), change.commitment()).map(Commitment::status);
        return change.fact() instanceof StatusSet set && !now.equals(Optional.of(set.status()))
                ? " It holds from %s until the status that was recorded from a later day."
                        .formatted(DayWords.of(change.effective()))
                : "";
    }

    private static String sentence(Outcome.TooEarly early) {
        return "It was promised on " + DayWords.of(early.since()) + ": enter that day or a later one.";
    }

    private ModelAndView overtaken(String template, Case open, CommitmentForm form, Outcome.Overtaken overtaken) {
        var now = open.with(overtaken.now(), open.corrects());
        var meanwhile = HistoryLine.ofAll(overtaken.meanwhile(), names(overtaken.meanwhile()));
        return new ModelAndView(
                template, model(now, form, overtaken.now().lastEntry(), meanwhile), HttpStatus.CONFLICT);
    }

    private Map<UUID, String> names(List<Entry> entries) {
        return people.names(entries.stream().map(Entry::recordedBy).collect(Collectors.toSet()));
    }

    private static Map<String, Object> model(Case open, CommitmentForm form, long seen, List<HistoryLine> meanwhile) {
        var model = new HashMap<String, Object>();
        model.put("view", new FormView(open.register(), open.commitment(), seen, meanwhile, open.corrects()));
        model.put("form", form);
        return model;
    }
}
