package uk.goldthread.register.commitments;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import uk.goldthread.register.NotFound;
import uk.goldthread.register.access.Person;
import uk.goldthread.register.access.Role;
import uk.goldthread.register.asat.AsAtChoice;
import uk.goldthread.register.ledger.Entries;
import uk.goldthread.register.ledger.Entry;
import uk.goldthread.register.ledger.Past;
import uk.goldthread.register.organisations.Organisations;
import uk.goldthread.register.organisations.People;
import uk.goldthread.register.organisations.Register;
import uk.goldthread.register.sources.SourcePassages;

/** Shows a commitment, as at any day; see {@link Desk} for what is recorded of it. */
@Controller
class CommitmentController {
    private final Organisations organisations;
    private final Commitments commitments;
    private final Findings findings;
    private final Entries entries;
    private final People people;
    private final SourcePassages passages;
    private final Desk desk;

    CommitmentController(
            Organisations organisations,
            Commitments commitments,
            Findings findings,
            Entries entries,
            People people,
            SourcePassages passages,
            Desk desk) {
        this.organisations = organisations;
        this.commitments = commitments;
        this.findings = findings;
        this.entries = entries;
        this.people = people;
        this.passages = passages;
        this.desk = desk;
    }

    @GetMapping("/registers/{key}/commitments/{id}")
    ModelAndView show(Person person, @PathVariable String key, @PathVariable UUID id, AsAtChoice chosen) {
        var register = organisations.register(person.organisation(), key).orElseThrow(NotFound::new);
        return commitments
                .find(register.id(), id, chosen.at())
                .map(commitment -> page(person, register, commitment, chosen))
                .orElseGet(() -> notThere(register, id, chosen));
    }

    private ModelAndView page(Person person, Register register, Commitment commitment, AsAtChoice chosen) {
        var view = view(person, register, commitment, chosen);
        var json = CommitmentJson.of(commitment, chosen.at().day());
        return chosen.page("commitments/commitment", Map.of("view", view, "json", json));
    }

    private CommitmentView view(Person person, Register register, Commitment commitment, AsAtChoice chosen) {
        var reference = commitment.reference();
        var source = commitment.source();
        var recorded =
                entries.history(register.id(), commitment.id(), chosen.at().known());
        return new CommitmentView(
                register,
                chosen,
                commitment,
                firstReport(register, commitment, chosen),
                commitments.referred(register.id(), commitment.mentions(), chosen.at()),
                reference == null ? List.of() : commitments.mentioning(register.id(), reference, chosen.at()),
                findings.among(register.id(), commitment.answers(), chosen.at()),
                source == null ? List.of() : passages.of(source, commitment.from()),
                history(recorded),
                correctable(person, recorded),
                desk.mayRecordSteps(person, register, commitment.id()),
                person.may(Role.EDITOR));
    }

    private @Nullable LocalDate firstReport(Register register, Commitment commitment, AsAtChoice chosen) {
        return commitment.status() == Status.NOT_YET_KNOWN
                ? commitments
                        .firstReport(register.id(), commitment.id(), chosen.at().known())
                        .orElse(null)
                : null;
    }

    private List<HistoryLine> history(List<Past> recorded) {
        var names = people.names(
                recorded.stream().map(past -> past.entry().recordedBy()).collect(Collectors.toSet()));
        return recorded.stream().map(past -> HistoryLine.of(past, names)).toList();
    }

    private static Set<Long> correctable(Person person, List<Past> recorded) {
        return recorded.stream()
                .map(Past::entry)
                .filter(entry -> Desk.mayCorrect(person, entry))
                .map(Entry::number)
                .collect(Collectors.toSet());
    }

    /** It exists, but not at that point: a page that says since when, and where nothing was known of it, nothing more. */
    private ModelAndView notThere(Register register, UUID id, AsAtChoice chosen) {
        var now = commitments.newest(register.id(), id).orElseThrow(NotFound::new);
        var page = chosen.page("commitments/not-there", Map.of("register", register, "commitment", now));
        page.setStatus(HttpStatus.NOT_FOUND);
        return page;
    }
}
