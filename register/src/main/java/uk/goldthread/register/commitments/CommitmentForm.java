package uk.goldthread.register.commitments;

import java.time.LocalDate;
import uk.goldthread.register.layout.Errors;

/** What is typed to record one thing of a commitment. */
public sealed interface CommitmentForm
        permits ProgressForm, NextStepForm, StatusForm, TimescaleForm, OwnersForm, WordsForm, WithdrawalForm {

    /** The commitment's last entry when the form was opened, so that what others did meanwhile is noticed. */
    long seen();

    /** Reads what was typed: a fact and its day where all is well, else sentences. */
    Read read(Desk.Case open);

    /** What a form says. The fact is to be used only where nothing is wrong. */
    record Read(Errors errors, LocalDate effective, CommitmentFact fact) {}
}
