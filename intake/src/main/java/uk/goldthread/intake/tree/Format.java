package uk.goldthread.intake.tree;

import java.util.Locale;

/** The formats that can be read. */
public enum Format {
    TEXT,
    CSV,
    TSV,
    XLSX,
    XLS,
    ODS,
    DOCX,
    DOC,
    ODT,
    RTF,
    PDF,
    HTML,
    MARKDOWN,
    EML;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
