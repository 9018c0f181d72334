package uk.goldthread.intake.interpret;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.recognise.Part;
import uk.goldthread.intake.tree.Paragraph;
import uk.goldthread.intake.tree.Paragraph.Style;
import uk.goldthread.intake.tree.Passage;
import uk.goldthread.intake.words.Shape;
import uk.goldthread.timescale.Settings;
import uk.goldthread.timescale.Timescale;

/**
 * What a document says of itself: its title, which is the first heading or short line, and the day for which it speaks.
 */
record AboutDocument(Passage title, Optional<LocalDate> asAt) {
    private static final Pattern AS_AT = Pattern.compile(
            "(?iu)\\b(?:as (?:at|of|on)|position (?:at|on)|correct (?:at|on)|up to|updated?(?: on| to)?|fel (?:ar|yr oedd ar))\\s*:?\\s+");

    /** In the header of a page or message the date stands alone, perhaps after its weekday. */
    private static final Pattern IN_HEADER =
            Pattern.compile("(?iu)^(?:date|sent|dyddiad|anfonwyd)\\s*:\\s*(?:\\p{L}+,\\s*)?|" + AS_AT.pattern());

    private static final int LONGEST_TITLE = 30;
    private static final int FIRST_PARTS = 20;

    static AboutDocument of(List<Part> parts, LocalDate reference) {
        return new AboutDocument(title(parts), asAt(parts, reference));
    }

    private static Passage title(List<Part> parts) {
        var texts = parts.stream()
                .takeWhile(part -> part instanceof Part.Text)
                .map(part -> (Part.Text) part)
                .filter(text -> text.paragraph().style() != Style.HEADER_OR_FOOTER)
                .toList();
        return texts.stream()
                .filter(text -> text.paragraph().style() == Style.TITLE)
                .findFirst()
                .or(() -> texts.stream().findFirst())
                .map(Part.Text::words)
                .filter(words -> Shape.wordCount(words.text()) <= LONGEST_TITLE
                        && !words.text().endsWith(":"))
                .orElse(Passage.EMPTY);
    }

    private static Optional<LocalDate> asAt(List<Part> parts, LocalDate reference) {
        return parts.stream()
                .limit(FIRST_PARTS)
                .filter(part -> part instanceof Part.Text)
                .map(part -> day(((Part.Text) part).paragraph(), reference))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static @Nullable LocalDate day(Paragraph paragraph, LocalDate reference) {
        var text = paragraph.words().text();
        var matcher = (paragraph.style() == Style.HEADER_OR_FOOTER ? IN_HEADER : AS_AT).matcher(text);
        while (matcher.find()) {
            int after = matcher.end();
            for (var mention : Timescale.findAll(text.substring(after), reference, Settings.DEFAULT))
                if (mention.start() <= 4) return mention.timescale().latest();
        }
        return null;
    }
}
