package uk.goldthread.register.commitments;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.goldthread.register.NotFound;
import uk.goldthread.register.access.Audit;
import uk.goldthread.register.access.Audit.Who;
import uk.goldthread.register.access.AuditKind;
import uk.goldthread.register.access.Person;
import uk.goldthread.register.accounts.Account;
import uk.goldthread.register.accounts.Accounts;
import uk.goldthread.register.accounts.AnswersFor;
import uk.goldthread.register.layout.Errors;
import uk.goldthread.register.ledger.AsAt;
import uk.goldthread.register.organisations.Organisations;
import uk.goldthread.register.organisations.Register;

/** Says which of the owners that registers name an account answers for. */
@Controller
@RequestMapping("/people/{person}/owners")
class AnswersForController {
    private static final String TEMPLATE = "commitments/answers-for";

    /** A choice of the form, where others are registers' keys. */
    private static final String EVERYWHERE = "";

    private final Accounts accounts;
    private final AnswersFor answers;
    private final Organisations organisations;
    private final Commitments commitments;
    private final Audit audit;
    private final InstantSource clock;

    AnswersForController(
            Accounts accounts,
            AnswersFor answers,
            Organisations organisations,
            Commitments commitments,
            Audit audit,
            InstantSource clock) {
        this.accounts = accounts;
        this.answers = answers;
        this.organisations = organisations;
        this.commitments = commitments;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(Person administrator, @PathVariable UUID person) {
        return new ModelAndView(TEMPLATE, model(administrator, accounts.colleague(administrator, person)));
    }

    @PostMapping
    ModelAndView add(
            Person administrator,
            @PathVariable UUID person,
            @RequestParam(defaultValue = "") String owner,
            @RequestParam(defaultValue = EVERYWHERE) String register,
            RedirectAttributes then) {
        var account = accounts.colleague(administrator, person);
        if (!owners(administrator).contains(owner))
            return Errors.NONE.with("owner", "Choose an owner.").on(TEMPLATE, model(administrator, account));
        var where = register.equals(EVERYWHERE)
                ? null
                : register(administrator, register).id();
        answers.add(person, owner, where);
        return changed(administrator, person, "Said for which owners they answer", then);
    }

    @PostMapping("/{answer}/removal")
    ModelAndView remove(
            Person administrator, @PathVariable UUID person, @PathVariable UUID answer, RedirectAttributes then) {
        accounts.colleague(administrator, person);
        answers.remove(person, answer);
        return changed(administrator, person, "Took an owner away for whom they answered", then);
    }

    private ModelAndView changed(Person administrator, UUID person, String what, RedirectAttributes then) {
        audit.note(AuditKind.RIGHTS, Who.of(administrator), what, "/people/" + person);
        then.addFlashAttribute("flash", "What they answer for is changed.");
        return new ModelAndView("redirect:/people/" + person + "/owners");
    }

    private Register register(Person administrator, String key) {
        return organisations.register(administrator.organisation(), key).orElseThrow(NotFound::new);
    }

    private Map<String, Object> model(Person administrator, Account account) {
        return Map.of(
                "account", account,
                "answers", answers.of(account.person()),
                "owners", owners(administrator),
                "registers", organisations.registersOf(administrator.organisation()));
    }

    /** Everybody whom a register of the organisation names at present. */
    private List<String> owners(Person administrator) {
        var now = AsAt.now(clock.instant());
        return organisations.registersOf(administrator.organisation()).stream()
                .flatMap(register -> commitments.overview(register.id(), now).owners().stream())
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }
}
