package uk.goldthread.intake.draft;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.tree.Place;

/**
 * A promise as it was read.
 *
 * @param kind recommendation, action or milestone
 * @param answers the findings that it answers, by id
 * @param status not-started, in-progress, completed, ongoing or unknown
 * @param statusFrom stated or inferred
 * @param statusText the words that the status was read from
 * @param from where its text was read
 * @param fields where its reference, theme, owners, timescale, status and response were read
 * @param confidence from 0 to 1: the share of such readings that prove right
 */
public record DraftCommitment(
        String id,
        String kind,
        @Nullable String reference,
        @Nullable String theme,
        List<String> answers,
        String text,
        List<String> owners,
        @Nullable DraftTimescale timescale,
        String status,
        String statusFrom,
        @Nullable String statusText,
        @Nullable Response response,
        List<Step> progress,
        List<Step> next,
        List<String> mentions,
        double confidence,
        List<Place> from,
        Map<String, List<Place>> fields) {

    /** One of which only the text was read somewhere. */
    public DraftCommitment(
            String id,
            String kind,
            @Nullable String reference,
            @Nullable String theme,
            List<String> answers,
            String text,
            List<String> owners,
            @Nullable DraftTimescale timescale,
            String status,
            String statusFrom,
            @Nullable String statusText,
            @Nullable Response response,
            List<Step> progress,
            List<Step> next,
            List<String> mentions,
            double confidence,
            List<Place> from) {
        this(
                id,
                kind,
                reference,
                theme,
                answers,
                text,
                owners,
                timescale,
                status,
                statusFrom,
                statusText,
                response,
                progress,
                next,
                mentions,
                confidence,
                from,
                Map.of());
    }

    /** The same promise of other owners. */
    public DraftCommitment withOwners(List<String> others) {
        return with(id, answers, others);
    }

    /** The same promise, known by another id and answering findings that are. */
    public DraftCommitment withIds(String id, List<String> answers) {
        return with(id, answers, owners);
    }

    private DraftCommitment with(String id, List<String> answers, List<String> owners) {
        return new DraftCommitment(
                id,
                kind,
                reference,
                theme,
                answers,
                text,
                owners,
                timescale,
                status,
                statusFrom,
                statusText,
                response,
                progress,
                next,
                mentions,
                confidence,
                from,
                fields);
    }
}
