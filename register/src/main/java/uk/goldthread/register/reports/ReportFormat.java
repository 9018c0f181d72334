package uk.goldthread.register.reports;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import uk.goldthread.register.Refused;

/** A kind of file that a report can be. */
public enum ReportFormat {
    DOCX("Word", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", ReportFormat.MOST_HELD),
    PDF("PDF", "application/pdf", ReportFormat.MOST_HELD),
    XLSX("Excel", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ReportFormat.MOST_SHEET_ROWS),
    CSV("CSV", "text/csv;charset=UTF-8", Integer.MAX_VALUE),
    JSON("JSON", "application/json", Integer.MAX_VALUE),
    HTML("Web page", "text/html;charset=UTF-8", Integer.MAX_VALUE),
    TEXT("Plain text", "text/plain;charset=UTF-8", Integer.MAX_VALUE);

    /** A Word document or a PDF is held in memory whole while it is made. */
    static final int MOST_HELD = 2_000;

    /** The rows of a sheet, less those that its themes may take. */
    static final int MOST_SHEET_ROWS = 500_000;

    private final String label;
    private final String contentType;
    private final int most;

    ReportFormat(String label, String contentType, int most) {
        this.label = label;
        this.contentType = contentType;
        this.most = most;
    }

    /** The format of that word or file extension: {@code docx}. */
    public static ReportFormat called(String word) {
        return Arrays.stream(values())
                .filter(format ->
                        format.word().equals(word) || format.extension().equals(word))
                .findFirst()
                .orElseThrow(() -> new Refused("There is no format “" + word + "”: use one of " + words() + "."));
    }

    /** "docx, pdf, xlsx, csv, json, html and text". */
    private static String words() {
        var words = Arrays.stream(values()).map(ReportFormat::word).collect(Collectors.joining(", "));
        return words.replaceFirst(", ([^,]*)$", " and $1");
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String extension() {
        return this == TEXT ? "txt" : word();
    }

    public String label() {
        return label;
    }

    public String contentType() {
        return contentType;
    }

    /** The most commitments that a file of this kind holds. */
    public int most() {
        return most;
    }
}
