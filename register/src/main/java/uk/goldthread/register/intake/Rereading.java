package uk.goldthread.register.intake;

import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import uk.goldthread.intake.Intake;
import uk.goldthread.intake.draft.Damage;
import uk.goldthread.intake.draft.Draft;
import uk.goldthread.intake.draft.Problem;
import uk.goldthread.intake.recognise.Layout;
import uk.goldthread.intake.recognise.ReadTable;
import uk.goldthread.intake.recognise.Recognise;
import uk.goldthread.intake.words.Role;
import uk.goldthread.register.NotFound;
import uk.goldthread.register.Refused;
import uk.goldthread.register.layout.Typed;
import uk.goldthread.register.ledger.AsAt;

/** Reads a document under review again, otherwise than before; a person's corrections are kept where they still apply. */
@Component
class Rereading {
    static final String FILE_IS_GONE = "The file was removed because of a name in it, so that it cannot be read again.";
    static final String WORDS_REPLACED =
            "A name in this document was replaced. Its file still holds the name, so that it is not read again.";
    static final String READ_AGAIN_MEANWHILE =
            "Somebody else had this document read again meanwhile. Nothing was changed: look at it as it is now.";

    private final TransactionTemplate transactions;
    private final ImportTable table;
    private final Drafts drafts;
    private final ColumnMemory columns;
    private final InstantSource clock;

    Rereading(
            TransactionTemplate transactions,
            ImportTable table,
            Drafts drafts,
            ColumnMemory columns,
            InstantSource clock) {
        this.transactions = transactions;
        this.table = table;
        this.drafts = drafts;
        this.columns = columns;
        this.clock = clock;
    }

    /** From now on that damage is left as it stood. */
    Kept.Corrected without(UUID organisation, UUID id, Damage damage) {
        return reread(organisation, id, left -> left.add(damage), columns.of(organisation), () -> {});
    }

    /** From now on that damage is mended again. */
    Kept.Corrected with(UUID organisation, UUID id, Damage damage) {
        return reread(organisation, id, left -> left.remove(damage), columns.of(organisation), () -> {});
    }

    /** From now on the columns of tables of that layout hold this, in all documents of the organisation. */
    Kept.Corrected withColumns(UUID organisation, UUID id, Layout layout, List<Role> roles, UUID person) {
        var said = new HashMap<>(columns.of(organisation));
        said.put(layout, roles);
        return reread(
                organisation,
                id,
                left -> {},
                said,
                () -> columns.say(organisation, layout, roles, person, clock.instant()));
    }

    /** From now on they are told by their headings and cells again. */
    Kept.Corrected withoutColumns(UUID organisation, UUID id, Layout layout) {
        var said = new HashMap<>(columns.of(organisation));
        said.remove(layout);
        return reread(organisation, id, left -> {}, said, () -> columns.forget(organisation, layout));
    }

    /** The document's tables with what their columns are taken for. */
    List<ReadTable> tables(Import document) {
        var said = columns.of(document.organisation());
        var healed = read(document, drafts.left(document.id()), said).stages().healed();
        return Recognise.tables(healed, said);
    }

    /** What is left as it stood, by a person's word. */
    List<Damage> left(Import document) {
        return drafts.left(document.id());
    }

    /** Reads outside the transaction: nobody waits for that who saves meanwhile. */
    private Kept.Corrected reread(
            UUID organisation,
            UUID id,
            Consumer<Set<Damage>> change,
            Map<Layout, List<Role>> columns,
            Runnable alongside) {
        var document =
                table.find(organisation, id).filter(Import::isUnderReview).orElseThrow(NotFound::new);
        var before = drafts.left(id);
        var left = new LinkedHashSet<>(before);
        change.accept(left);
        var read = read(document, left, columns).draft();
        return Objects.requireNonNull(transactions.execute(status -> {
            var now = table.locked(organisation, id).filter(Import::isUnderReview);
            if (now.isEmpty() || !drafts.left(id).equals(before)) throw new Refused(READ_AGAIN_MEANWHILE);
            alongside.run();
            return kept(id, read, left);
        }));
    }

    private Kept.Corrected kept(UUID id, Draft read, Set<Damage> left) {
        var was = drafts.asRead(id);
        var corrected = drafts.draft(id);
        var now = SameIds.of(was, read);
        var kept = Kept.of(was, corrected, now);
        drafts.readAgain(id, now, kept.draft(), settled(corrected, drafts.settled(id), now), left);
        return kept;
    }

    private DocumentIntake.Read read(Import document, Collection<Damage> left, Map<Layout, List<Role>> columns) {
        if (drafts.wordsReplaced(document.id())) throw new Refused(WORDS_REPLACED);
        var bytes = table.bytes(document.id());
        if (bytes == null) throw new Refused(FILE_IS_GONE);
        var options = Intake.Options.asOf(AsAt.dayOf(document.uploaded()))
                .leaving(Set.copyOf(left))
                .with(columns);
        return switch (DocumentIntake.read(new UploadedFile(document.fileName(), bytes), options, stage -> {})) {
            case DocumentIntake.Read read -> read;
            case DocumentIntake.Unreadable(var sentence) -> throw new Refused(sentence);
        };
    }

    /** The problems of now that were among those seen to. */
    private static List<Integer> settled(Draft before, List<Integer> settled, Draft now) {
        var seenTo = settled.stream()
                .map(number -> Seen.of(before.problems().get(number - 1)))
                .collect(Collectors.toSet());
        return IntStream.rangeClosed(1, now.problems().size())
                .filter(number -> seenTo.contains(Seen.of(now.problems().get(number - 1))))
                .boxed()
                .toList();
    }

    /** By this a problem is known again. */
    private record Seen(String code, String message, String about) {

        static Seen of(Problem problem) {
            return new Seen(problem.code(), problem.message(), Typed.text(problem.commitment()));
        }
    }
}
