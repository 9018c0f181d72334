package uk.goldthread.intake.read;

import uk.goldthread.intake.tree.Format;

/** Which of the formats that are plain characters a text is. */
final class CharacterFormats {
    private CharacterFormats() {}

    static Found read(String text, String fileName, Tree tree) {
        var extension = FileKind.extension(fileName);
        boolean named = extension.equals("csv") || extension.equals("tsv") || extension.equals("tab");
        var delimiter = Delimiter.of(text, named);
        if (delimiter.isEmpty()) return text(text, tree);
        CsvReader.read(text, delimiter.get(), tree);
        return Found.of(delimiter.get() == '\t' ? Format.TSV : Format.CSV);
    }

    private static Found text(String text, Tree tree) {
        int pages = TextReader.read(text, tree);
        return new Found(Format.TEXT, null, pages == 0 ? null : pages);
    }
}
