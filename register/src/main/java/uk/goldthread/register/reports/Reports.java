package uk.goldthread.register.reports;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.goldthread.register.asat.AsAtChoice;
import uk.goldthread.register.asat.DayWords;
import uk.goldthread.register.commitments.Commitments;
import uk.goldthread.register.commitments.Findings;
import uk.goldthread.register.ledger.AsAt;
import uk.goldthread.register.ledger.Chain;
import uk.goldthread.register.ledger.Sources;
import uk.goldthread.register.organisations.Organisations;
import uk.goldthread.register.organisations.Register;

/** The front door of reports: a request becomes a report, a report becomes a file. */
@Component
public class Reports {
    private final Commitments commitments;
    private final Findings findings;
    private final Organisations organisations;
    private final Chain chain;
    private final Sources sources;

    Reports(Commitments commitments, Findings findings, Organisations organisations, Chain chain, Sources sources) {
        this.commitments = commitments;
        this.findings = findings;
        this.organisations = organisations;
        this.chain = chain;
        this.sources = sources;
    }

    /** The report in that format, refused with a sentence where such a file cannot hold it. */
    public ReportFile file(ReportRequest request, ReportFormat format) {
        var file = new ReportFile(prepare(request), format);
        file.refuseWhatDoesNotFit();
        return file;
    }

    /** Writes the report in that format, or refuses before anything is written; does not close the stream. */
    public void write(ReportRequest request, ReportFormat format, OutputStream out) throws IOException {
        file(request, format).write(out);
    }

    /**
     * The point that is chosen. What is known now is known since the last entry: with that instant for it, the report of
     * today can be had again to the letter.
     */
    public AsAt at(Register register, AsAtChoice choice) {
        var head = chain.head(register.id(), choice.at().known());
        return choice.hasKnown() ? choice.at() : new AsAt(choice.at().day(), head.known());
    }

    /** The report, with what stands on top of it; its commitments are asked for when it is written. */
    public Report prepare(ReportRequest request) {
        var register = request.register();
        var at = request.at();
        return new Report(
                request,
                request.layout().columns(),
                organisations.organisation(register.organisation()).name(),
                commitments.counts(register.id(), at, request.filter()),
                chain.head(register.id(), at.known()),
                firstReportNote(request),
                ReportFindings.of(
                        findings.list(register.id(), at), request.filter().isAll()),
                each -> commitments.forEach(register.id(), at, request.filter(), request.order(), each));
    }

    private @Nullable String firstReportNote(ReportRequest request) {
        return sources.firstReport(request.register().id(), request.at().known())
                .filter(day -> day.isAfter(request.at().day()))
                .map(day -> "The first report is of " + DayWords.of(day)
                        + ": the owners and the status that it gives are not yet known on this day.")
                .orElse(null);
    }
}
