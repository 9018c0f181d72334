package uk.goldthread.intake.interpret;

/** What kind of document it is, by what was found in it. */
final class DocumentKind {
    private DocumentKind() {}

    static String of(boolean meeting, Found found) {
        if (meeting) return "action-notes";
        if (!found.findings().isEmpty()) return "improvement-plan";
        if (all(found, Promise.MILESTONE)) return "programme";
        if (all(found, Promise.ACTION)) return "improvement-plan";
        boolean undated =
                found.promises().stream().allMatch(promise -> promise.due().isBlank());
        boolean told =
                found.promises().stream().anyMatch(promise -> !promise.did().isBlank());
        if (all(found, Promise.RECOMMENDATION)) return undated && told ? "progress-report" : "recommendations";
        return "unknown";
    }

    private static boolean all(Found found, String kind) {
        long share = found.promises().stream()
                .filter(promise -> promise.kind().equals(kind))
                .count();
        return !found.promises().isEmpty() && share * 2 > found.promises().size();
    }
}
